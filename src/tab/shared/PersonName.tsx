import { makeStyles, tokens } from "@fluentui/react-components";
import { useDirectory } from "./portfolio-context.tsx";
import { defineTexts, useTexts } from "./texts.ts";

const texts = defineTexts({
  sv: { nobody: "Ingen angiven", unknown: "Okänd person" },
  en: { nobody: "Nobody named", unknown: "Unknown person" },
});

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "8px", minWidth: 0, maxWidth: "100%" },
  initials: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: "50%",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  absent: { color: tokens.colorNeutralForeground3 },
});

/** A person by number: initials and name. */
export function PersonName({ id }: { readonly id: number | undefined }) {
  const styles = useStyles();
  const { nobody, unknown } = useTexts(texts);
  const name = useDirectory()?.person(id)?.name;
  if (name === undefined) return <span className={styles.absent}>{id === undefined ? nobody : unknown}</span>;
  return (
    <span className={styles.root}>
      <span className={styles.initials} aria-hidden>
        {initialsOf(name)}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  );
}

/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ""] = words;
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return `${first.charAt(0)}${last.charAt(0)}`.toLocaleUpperCase("sv");
}
