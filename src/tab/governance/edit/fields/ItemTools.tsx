import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from "@fluentui/react-icons";
import { editTexts } from "../edit-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ItemToolsProps {
  readonly title: string;
  readonly stop: (kind: "up" | "down") => string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Moves one thing up or down, or takes it away. */
export function ItemTools({ title, stop, isFirst, isLast, onMove, onRemove }: ItemToolsProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<ArrowUp20Regular />}
        data-stop={stop("up")}
        aria-label={texts.moveUp(title)}
        disabledFocusable={isFirst}
        onClick={() => {
          if (!isFirst) onMove(-1);
        }}
      />
      <Button
        size="small"
        icon={<ArrowDown20Regular />}
        data-stop={stop("down")}
        aria-label={texts.moveDown(title)}
        disabledFocusable={isLast}
        onClick={() => {
          if (!isLast) onMove(1);
        }}
      />
      <Button size="small" icon={<Delete20Regular />} aria-label={texts.removeItem(title)} onClick={onRemove}>
        {texts.remove}
      </Button>
    </div>
  );
}
