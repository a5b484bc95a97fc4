import { useTexts } from "#tab/shared/texts.ts";
import { Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { coordinationTexts } from "./coordination-texts.ts";

const useStyles = makeStyles({
  lead: { margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
  empty: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  more: { alignSelf: "flex-start" },
});

const shownAtFirst = 8;

interface ListSectionProps<Item> {
  readonly title: string;
  readonly lead: string;
  /** What is said when there is none. */
  readonly empty: string;
  /** Undefined while they are looked for. */
  readonly items: readonly Item[] | undefined;
  readonly keyOf: (item: Item) => string | number;
  readonly children: (item: Item) => ReactNode;
  readonly after?: ReactNode;
}

/** One part of the page: how many there are, the first of them, and the rest on demand. */
export function ListSection<Item>({
  title,
  lead,
  empty,
  items,
  keyOf,
  children,
  after,
}: ListSectionProps<Item>) {
  const styles = useStyles();
  const texts = useTexts(coordinationTexts);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items?.slice(0, shownAtFirst);
  const count = items?.length ?? 0;
  return (
    <SectionCard
      title={title}
      action={
        count === 0 ? undefined : (
          <CounterBadge count={count} overflowCount={9999} appearance="filled" color="informative" />
        )
      }
    >
      <p className={styles.lead}>{lead}</p>
      {count === 0 ? (
        <p className={styles.empty} aria-live="polite">
          {empty}
        </p>
      ) : null}
      <ul className={styles.list}>
        {shown?.map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {shown !== undefined && shown.length < count ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAll(count)}
        </Button>
      ) : null}
      {after}
    </SectionCard>
  );
}
