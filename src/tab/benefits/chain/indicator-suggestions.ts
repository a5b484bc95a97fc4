import { qualityIndicators } from "#domain/benefits/quality-indicators.ts";
import type { Text } from "#domain/shared/language.ts";

/** Things to count where the benefit is hard to put in kronor; own wording. */
export const indicatorSuggestions: readonly Text[] = [
  ...qualityIndicators.map(({ name, unit }) => ({
    sv: `${name.sv}, ${unit.sv}`,
    en: `${name.en}, ${unit.en}`,
  })),
  { sv: "Väntetid, dagar från ansökan till beslut", en: "Waiting time, days from application to decision" },
  {
    sv: "Andel ärenden klara inom utlovad tid, procent",
    en: "Share of cases ready in the promised time, per cent",
  },
  {
    sv: "Andel som klarar tjänsten utan hjälp, procent",
    en: "Share who manage the service unaided, per cent",
  },
  { sv: "Nöjdhet i enkät, 1 till 5", en: "Satisfaction in a survey, 1 to 5" },
  { sv: "Upplevd trygghet i enkät, 1 till 5", en: "Felt safety in a survey, 1 to 5" },
  {
    sv: "Öppningar som går att spåra till en person, procent",
    en: "Openings that can be traced to a person, per cent",
  },
  { sv: "Omarbetade beslut per år", en: "Decisions reworked a year" },
  { sv: "Tillgänglighetsbrister enligt WCAG, antal", en: "Accessibility faults under WCAG, number" },
  { sv: "Tid hos brukaren, procent av arbetstiden", en: "Time with the user, per cent of working time" },
  { sv: "Upplevd stress i medarbetarenkät, 1 till 5", en: "Felt stress in the staff survey, 1 to 5" },
  { sv: "Korttidssjukfrånvaro, procent", en: "Short-term sick leave, per cent" },
  { sv: "Utskrivna sidor per år", en: "Printed pages a year" },
];
