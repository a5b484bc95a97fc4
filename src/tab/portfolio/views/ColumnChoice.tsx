import { makeStyles, tokens } from "@fluentui/react-components";
import { ColumnTriple20Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { Disclosure } from "../Disclosure.tsx";
import { columnKeys, type ColumnKey } from "../grid/columns.ts";
import { portfolioTexts, propertyTexts } from "../portfolio-texts.ts";

interface ColumnChoiceProps {
  readonly columns: readonly ColumnKey[];
  /** How many of them do not fit. */
  readonly hidden: number;
  readonly onChange: (columns: readonly ColumnKey[]) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: "none", display: "grid", gap: "2px" },
  name: { padding: "0 0 6px", fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "30px", cursor: "pointer" },
  box: { width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which columns the grid shows; the title always. */
export function ColumnChoice({ columns, hidden, onChange }: ColumnChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(portfolioTexts);
  const names = useTexts(propertyTexts);
  return (
    <Disclosure label={texts.columns} icon={<ColumnTriple20Regular />}>
      <>
        <fieldset className={styles.list}>
          <legend className={styles.name}>{texts.columns}</legend>
          {columnKeys
            .filter((column) => column !== "title")
            .map((column) => (
              <label key={column} className={styles.choice}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={columns.includes(column)}
                  onChange={({ target }) => {
                    const wanted = new Set(columns);
                    if (target.checked) wanted.add(column);
                    else wanted.delete(column);
                    onChange(columnKeys.filter((key) => wanted.has(key)));
                  }}
                />
                {names[column]}
              </label>
            ))}
        </fieldset>
        {hidden > 0 ? <p className={styles.note}>{texts.hiddenColumns(hidden)}</p> : null}
      </>
    </Disclosure>
  );
}
