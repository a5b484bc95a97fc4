import type { Duty } from "#domain/governance/duty.ts";
import { noRows } from "#domain/governance/case-rows.ts";
import { evaluate } from "#domain/governance/evaluate.ts";
import { factsOf } from "#domain/governance/facts.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { peopleOf, type Organisation } from "#domain/governance/parties.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { parameterAt } from "#domain/benefits/default-parameters.ts";
import { aspects, type SignOff } from "#domain/governance/sign-off.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { HandOver } from "#domain/organisation/hand-over.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Pool } from "#domain/organisation/pool.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { addDays } from "#domain/shared/swedish-day.ts";

type People = readonly Stored<Person>[];
const idOf = (people: People, name: string): number | undefined =>
  people.find((each) => each.name === name)?.id;

function day(text: string): CalendarDate {
  const found = calendarDate(text);
  if (!found) throw new Error(`Not a day: ${text}`);
  return found;
}

/** What the demo municipality is governed by: Växjö's way, as its executive board decided. */
export function demoModel(people: People): ModelVersion {
  const takesOverOn = day("2024-01-01");
  return {
    key: `${vaxjo.key}:${String(vaxjo.version)}:${takesOverOn}`,
    name: vaxjo.name.sv,
    takesOverOn,
    decidedBy: "Kommunstyrelsen",
    decidedOn: day("2023-12-05"),
    paragraph: "§ 292",
    publishedById: idOf(people, "Karin Lindqvist"),
    note: {
      sv: "Linjen beslutar, PULS stödjer. Nya system tas alltid upp i PULS.",
      en: "The line decides, PULS supports. New systems always come to PULS.",
    },
    definition: vaxjo,
  };
}

/** Shared functions whose time is asked for. */
export const demoPools = (people: People): readonly Pool[] => [
  {
    key: "it",
    name: "Digital infrastruktur och teknik",
    ownerId: idOf(people, "Johan Ekström"),
    hoursPerMonth: 160,
    purpose: "Infrastruktur, integrationer och drift.",
  },
  {
    key: "digitalisering",
    name: "Digitala tjänster och kanaler",
    ownerId: idOf(people, "Eva Holmgren"),
    hoursPerMonth: 120,
    purpose: "Digitala tjänster, förstudier och projektledning.",
  },
  {
    key: "anvandarstod",
    name: "Användarstöd och support",
    ownerId: idOf(people, "Johan Ekström"),
    hoursPerMonth: 80,
    purpose: "Hjälp till användarna före, under och efter införandet.",
  },
  {
    key: "upphandling",
    name: "Upphandling",
    ownerId: idOf(people, "Maria Sandberg"),
    hoursPerMonth: 60,
    purpose: "Krav, avrop och upphandlingar.",
  },
  {
    key: "sakerhet",
    name: "Säkerhet",
    ownerId: idOf(people, "Peter Åkesson"),
    hoursPerMonth: 60,
    purpose: "Klassning, riskanalys och dataskydd.",
  },
];

export const demoHandOvers = (people: People): readonly HandOver[] => [
  {
    key: "demo-hand-over-puls",
    what: "Ordförande i Digitaliseringsrådet (PULS)",
    fromId: idOf(people, "Eva Holmgren"),
    toId: idOf(people, "Anders Bergman"),
    on: day("2025-02-01"),
    note: "Mötena hålls varannan tisdag; resursägarna får dagordningen dagen före.",
  },
];

const note: Readonly<Record<string, string>> = {
  withConditions: "Leverantörens avtal ska ha villkor om gallring och incidentrapport.",
  suitable: "Bedömt utan anmärkning.",
};

/** All four on one that is decided, and parts of four on two that wait. */
export function demoSignOffs(initiatives: readonly Stored<Initiative>[], people: People): readonly SignOff[] {
  const signer = {
    security: "Peter Åkesson",
    law: "Ebba Lagerström",
    technology: "Johan Ekström",
    userBenefit: "Amina Yusuf",
  };
  const signed = [
    ["Digitala medicinskåp", 4],
    ["Automatiserad hantering av ekonomiskt bistånd", 2],
    ["Den digitala skolan – gemensam inloggning", 1],
    ["Nytt system för kundfakturor", 2],
    ["Nytt system för e-arkiv", 1],
  ] as const;
  return signed.flatMap(([title, count]) => {
    const initiativeId = initiatives.find((each) => each.title === title)?.id;
    if (initiativeId === undefined) return [];
    return aspects.slice(0, count).flatMap((aspect): SignOff[] => {
      const signedById = idOf(people, signer[aspect]);
      const verdict = aspect === "law" ? "withConditions" : "suitable";
      const key = `demo-sign-off-${String(initiativeId)}-${aspect}`;
      return signedById === undefined
        ? []
        : [{ key, initiativeId, aspect, verdict, note: note[verdict] ?? "", signedById }];
    });
  });
}

/** The duties that Växjö's rules give each initiative under way, as the server would add them; a third have been done. */
export function demoDuties(
  initiatives: readonly Stored<Initiative>[],
  organisation: Organisation,
  today: CalendarDate,
): readonly Duty[] {
  const parameter = (key: string) => parameterAt(vaxjo.parameters, key, today)?.value;
  const inForce = vaxjo.duties.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === undefined || validTo >= today),
  );
  return initiatives
    .filter(({ step }) => step !== "")
    .flatMap((initiative) => {
      const facts = factsOf({
        rows: { ...noRows, initiative },
        model: vaxjo,
        authors: { people: organisation.people, accountId: undefined },
        parameter,
        valuationModel: () => undefined,
      });
      return inForce
        .filter(({ when }) => evaluate(when, facts, parameter) === "yes")
        .map(({ key, title, why, source, party, dueInDays }, index): Duty => {
          const isDone = (initiative.id + index) % 3 === 0;
          const ownerId = peopleOf(party, initiative, vaxjo, organisation, today)[0]?.id;
          return {
            key: `duty:${String(initiative.id)}:${key}`,
            initiativeId: initiative.id,
            rule: key,
            title,
            why,
            source,
            ownerId,
            dueOn: addDays(today, isDone ? dueInDays - 90 : dueInDays - (initiative.id % 40)),
            state: isDone ? "done" : "open",
            note: isDone ? "Gjort i samband med förra beslutet; underlaget ligger i diariet." : "",
            settledById: isDone ? ownerId : undefined,
          };
        });
    });
}
