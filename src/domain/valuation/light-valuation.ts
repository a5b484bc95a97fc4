import { levelCriterion, levelsOn, type LevelScale } from "./build-criterion.ts";
import type { ValuationModel } from "./valuation-model.ts";

const scale: LevelScale = [
  { value: 1, name: { sv: "Låg", en: "Low" } },
  { value: 2, name: { sv: "Medel", en: "Medium" } },
  { value: 3, name: { sv: "Hög", en: "High" } },
];

/** For small changes in one unit: four short questions that take a few minutes and still say why. Own wording. */
export const lightValuation: ValuationModel = {
  key: "light-valuation",
  version: 1,
  name: { sv: "Lätt värdering", en: "Light valuation" },
  when: {
    sv: "För en liten förändring i en enhet. Visar det sig vara större: byt till den vanliga värderingen.",
    en: "For a small change in one unit. If it turns out larger: change to the ordinary valuation.",
  },
  source: "Rådslag; gränsen för lätt värdering efter e-kalkyl",
  criteria: [
    levelCriterion({
      key: "benefit",
      name: { sv: "Nytta", en: "Benefit" },
      guidance: {
        sv: "Vad blir bättre, och för hur många? Räkna tid, pengar och kvalitet tillsammans.",
        en: "What gets better, and for how many? Count time, money and quality together.",
      },
      levels: levelsOn(
        scale,
        ["Lite bättre för några få.", "Slightly better for a few."],
        ["Märkbart bättre för en arbetsgrupp.", "Noticeably better for a team."],
        [
          "Märkbart bättre för många, eller krävs av en regel.",
          "Noticeably better for many, or demanded by a rule.",
        ],
      ),
    }),
    levelCriterion({
      key: "effort",
      isInverse: true,
      name: { sv: "Arbetsinsats", en: "Effort" },
      guidance: {
        sv: "Hur mycket tid tar det, också för andra än er själva? En låg insats talar för.",
        en: "How much time does it take, also for others than yourselves? A low effort counts in favour.",
      },
      levels: levelsOn(
        scale,
        ["Några dagar i ordinarie arbete.", "A few days in ordinary work."],
        ["Några veckor, med hjälp av någon annan funktion.", "Some weeks, with help from another function."],
        ["Månader, eller hjälp från flera funktioner.", "Months, or help from several functions."],
      ),
    }),
    levelCriterion({
      key: "risk",
      isInverse: true,
      name: { sv: "Risk", en: "Risk" },
      guidance: {
        sv: "Vad kan gå fel: personuppgifter, säkerhet, juridik, beroenden? En låg risk talar för.",
        en: "What can go wrong: personal data, security, law, dependencies? A low risk counts in favour.",
      },
      levels: levelsOn(
        scale,
        ["Inget som inte går att ta tillbaka samma dag.", "Nothing that cannot be undone the same day."],
        ["Kända risker som vi har en åtgärd för.", "Known risks that we have a measure for."],
        [
          "Känsliga uppgifter, eller en risk som ingen har tagit hand om.",
          "Sensitive data, or a risk that nobody has taken care of.",
        ],
      ),
    }),
    levelCriterion({
      key: "money",
      name: { sv: "Pengar", en: "Money" },
      guidance: {
        sv: "Finns pengarna, både för att införa och för de följande åren?",
        en: "Is there money, both for introducing it and for the years that follow?",
      },
      levels: levelsOn(
        scale,
        ["Inga pengar avsatta.", "No money set aside."],
        ["Ryms om något annat får vänta.", "Fits if something else waits."],
        ["Ryms i enhetens budget, eller kostar inget.", "Within the unit's budget, or costs nothing."],
      ),
    }),
  ],
  quadrants: undefined,
};
