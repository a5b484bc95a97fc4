import { Button } from "@fluentui/react-components";
import { useLanguageChoice } from "#tab/shared/language.tsx";

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguageChoice();
  const other = language === "sv" ? "en" : "sv";
  const label = other === "en" ? "English" : "Svenska";
  return (
    <Button
      appearance="subtle"
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
