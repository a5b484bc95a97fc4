import { makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  root: {
    flex: "1 1 260px",
    minWidth: 0,
    maxWidth: "480px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "6px",
    height: "32px",
    paddingInline: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    ":focus-within": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  field: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    outlineStyle: "none",
    textOverflow: "ellipsis",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

/** Free text that narrows the rows at every keystroke. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Search20Regular aria-hidden />
      <input
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </div>
  );
}
