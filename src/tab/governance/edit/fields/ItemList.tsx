import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { editTexts } from "../edit-texts.ts";
import { Foldout } from "./Foldout.tsx";
import { ItemTools } from "./ItemTools.tsx";
import { useNextFocus } from "./use-next-focus.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  add: { justifySelf: "start" },
});

interface ItemListProps<Item> {
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  /** Unique among the items and unchanged while one is edited. */
  readonly keyOf: (item: Item, index: number) => string;
  readonly titleOf: (item: Item) => string;
  /** The item's place in the model, as problems name it: `processes.common.steps.review`. */
  readonly pathOf: (item: Item, index: number) => string;
  readonly addLabel: string;
  readonly blank: () => Item;
  readonly children: (item: Item, change: (item: Item) => void) => ReactNode;
}

/** Things in an order: each opened, changed, moved and removed by keyboard as by hand. */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { items, onChange, keyOf, titleOf, pathOf, addLabel, blank, children } = props;
  const styles = useStyles();
  const texts = useTexts(editTexts);
  /** Lists stand within lists: each names its own stops. */
  const id = useId();
  const { list, focusNext } = useNextFocus(items);
  const move = (index: number, by: 1 | -1): void => {
    const item = items[index];
    if (item === undefined) return;
    const others = items.filter((_, place) => place !== index);
    focusNext(`${id} ${by === 1 ? "down" : "up"} ${keyOf(item, index)}`);
    onChange([...others.slice(0, index + by), item, ...others.slice(index + by)]);
  };
  return (
    <div ref={list} className={styles.root}>
      {items.map((item, index) => (
        <Foldout
          key={keyOf(item, index)}
          title={titleOf(item) === "" ? texts.unnamed : titleOf(item)}
          path={pathOf(item, index)}
          stop={`${id} item ${keyOf(item, index)}`}
        >
          {() => (
            <>
              {children(item, (changed) => {
                onChange(items.map((each, place) => (place === index ? changed : each)));
              })}
              <ItemTools
                title={titleOf(item)}
                stop={(kind) => `${id} ${kind} ${keyOf(item, index)}`}
                isFirst={index === 0}
                isLast={index === items.length - 1}
                onMove={(by) => {
                  move(index, by);
                }}
                onRemove={() => {
                  focusNext(`${id} add`);
                  onChange(items.filter((_, place) => place !== index));
                }}
              />
            </>
          )}
        </Foldout>
      ))}
      <Button
        className={styles.add}
        icon={<Add20Regular />}
        data-stop={`${id} add`}
        onClick={() => {
          const added = blank();
          focusNext(`${id} item ${keyOf(added, items.length)}`);
          onChange([...items, added]);
        }}
      >
        {addLabel}
      </Button>
    </div>
  );
}
