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

/** The principles that every item is taken up under. */
export function Principles() {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  return (
    <section className={styles.root} aria-labelledby="principles">
      <h2 id="principles" className={styles.title}>
        {texts.principlesTitle}
      </h2>
      <ul className={styles.list}>
        <li>{texts.principle1}</li>
        <li>{texts.principle2}</li>
        <li>{texts.principle3}</li>
        <li>{texts.principle4}</li>
        <li>{texts.principle5}</li>
      </ul>
    </section>
  );
}
