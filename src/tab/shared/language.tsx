import type { Language, Text } from "#domain/shared/language.ts";
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "sv", choose: () => undefined });
const storageKey = "radslag:language";

/** Swedish unless the locale is of another language than the Nordic ones. */
export function languageOf(locale: string): Language {
  return /^(sv|nb|nn|no|da|fi)\b/i.test(locale) ? "sv" : "en";
}

/** The language that the person has chosen here before, if any. */
export function chosenLanguage(): Language | undefined {
  const chosen = localStorage.getItem(storageKey);
  return chosen === "sv" || chosen === "en" ? chosen : undefined;
}

/** Hands the language to every screen; `initial` is the host's or the browser's. */
export function LanguageProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const language = chosen ?? initial;
  const choose = useCallback((next: Language) => {
    localStorage.setItem(storageKey, next);
    setChosen(next);
  }, []);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <div lang={language} style={{ display: "contents" }}>
        {children}
      </div>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  return use(LanguageContext).language;
}

export function useLanguageChoice(): LanguageChoice {
  return use(LanguageContext);
}

/** Picks the language's half of a text from the domain. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text: Text) => text[language], [language]);
}
