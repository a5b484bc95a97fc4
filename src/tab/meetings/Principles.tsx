import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: "1.3em",
    display: "grid",
    gap: tokens.spacingVerticalXS,
    maxWidth: "75ch",
  },
});

/** The principles that every item of a body is taken up under; nothing where the model gives it none. */
export function Principles({ principles }: { readonly principles: readonly Text[] }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  if (principles.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="principles">
      <h2 id="principles" className={styles.title}>
        {texts.principlesTitle}
      </h2>
      <ul className={styles.list}>
        {principles.map((principle) => (
          <li key={principle.sv}>{text(principle)}</li>
        ))}
      </ul>
    </section>
  );
}
