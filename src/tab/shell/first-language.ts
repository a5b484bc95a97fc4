import type { Language } from "#domain/shared/language.ts";
import { chosenLanguage, languageOf } from "#tab/shared/language.tsx";
import { filledIn } from "./filled-in.ts";

const storageKey = "radslag:teams-language";

interface Surroundings {
  /** Of the tab's own address: Teams writes its locale there, as the address in the manifest asks. */
  readonly address: URLSearchParams;
  /** Of the browser, which may well differ from Teams'. */
  readonly browserLocale: string;
}

/**
 * The language until Teams has answered. Inside Teams that is Teams' language as the address gives it, or the one that it had
 * at the last opening; elsewhere the browser's.
 * @returns `isCertain` is false where only Teams' answer can tell
 */
export function firstLanguage({ address, browserLocale }: Surroundings): {
  readonly language: Language;
  readonly isCertain: boolean;
} {
  const ofBrowser = languageOf(browserLocale);
  if (address.get("host") !== "teams") return { language: ofBrowser, isCertain: true };
  const inAddress = filledIn(address, "locale");
  const known = inAddress === undefined || inAddress === "" ? keptLanguage() : languageOf(inAddress);
  return {
    language: known ?? ofBrowser,
    isCertain: known !== undefined || chosenLanguage() !== undefined,
  };
}

/** Keeps Teams' language for the next opening. */
export function keepTeamsLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

function keptLanguage(): Language | undefined {
  const kept = localStorage.getItem(storageKey);
  return kept === "sv" || kept === "en" ? kept : undefined;
}
