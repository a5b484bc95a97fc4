import type { Parameter } from "#domain/governance/governing-model.ts";
import type { Language } from "#domain/shared/language.ts";
import { formatIn } from "./format.ts";

const english: Readonly<Record<string, string>> = {
  kr: "SEK",
  "kr/h": "SEK/h",
  "kr/mån": "SEK/month",
  "h/mån": "h/month",
  "h/år": "h/year",
  år: "years",
  mån: "months",
  dagar: "days",
  poäng: "points",
};

const shares = new Map<Language, Intl.NumberFormat>();

function shareIn(language: Language): Intl.NumberFormat {
  const known = shares.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 1,
  });
  shares.set(language, made);
  return made;
}

/** A parameter's value with its unit, as people say it: `200 000 kr`, and `3,5 %` for a share (andel) of 0.035. */
export function parameterValue(
  { value, unit }: Pick<Parameter, "value" | "unit">,
  language: Language,
): string {
  if (unit === "andel") return shareIn(language).format(value);
  const word = language === "sv" ? unit : (english[unit] ?? unit);
  return `${formatIn(language).number(value)} ${word}`.trim();
}
