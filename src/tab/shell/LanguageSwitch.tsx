import { Button, makeStyles } from "@fluentui/react-components";
import { useLanguageChoice } from "#tab/shared/language.tsx";

const useStyles = makeStyles({ root: { minWidth: 0, paddingInline: "8px" } });

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const styles = useStyles();
  const { language, choose } = useLanguageChoice();
  const other = language === "sv" ? "en" : "sv";
  const label = other === "en" ? "English" : "Svenska";
  return (
    <Button
      appearance="subtle"
      className={styles.root}
      lang={other}
      title={other === "en" ? "Show Rådslag in English" : "Visa Rådslag på svenska"}
      onClick={() => {
        choose(other);
      }}
    >
      {label}
    </Button>
  );
}
