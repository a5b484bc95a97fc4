import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: {
    padding: "10px 12px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { display: "grid", gap: tokens.spacingVerticalM, padding: "4px 12px 12px" },
});

interface FoldoutProps {
  readonly title: string;
  /** The place in the model, as problems name it. */
  readonly path: string;
  /** Name by which the title is given the focus. */
  readonly stop?: string;
  /** Drawn only while it is open: a model has hundreds of fields. */
  readonly children: () => ReactNode;
}

/** A title that opens the fields below it. */
export function Foldout({ title, path, stop, children }: FoldoutProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.root} data-path={path} open={isOpen}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a summary is pressed by keyboard as a click */}
      <summary
        className={styles.summary}
        data-stop={stop}
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {title}
      </summary>
      {isOpen ? <div className={styles.fields}>{children()}</div> : null}
    </details>
  );
}
