import type { Body } from "#domain/organisation/body.ts";
import type { Cadence } from "#domain/organisation/cadence.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

interface Seats {
  readonly chair?: string;
  readonly secretary?: string;
  readonly members: readonly string[];
}

interface DemoBody extends Seats {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly bodyRole: string;
  readonly cadence: Cadence;
  readonly unit?: string;
  readonly startsOn: string;
  readonly endsOn?: string;
}

const secretary = "Sara Nyström";
/** The strategist whom the centre has given each administration; a company has none. */
const strategists: Readonly<Record<string, string>> = {
  klf: "Karin Lindqvist",
  utb: "Nadia Rahimi",
  fav: "Rickard Holm",
  of: "Nadia Rahimi",
  tf: "Rickard Holm",
  sbf: "Rickard Holm",
  kff: "Nadia Rahimi",
  mhf: "Rickard Holm",
};
export const strategistOf = (unitKey: string): string | undefined => strategists[unitKey];

const boards: Readonly<Record<string, readonly [name: string, chair?: string]>> = {
  klf: ["Kommunstyrelsens arbetsutskott", "Gunnar Frisk"],
  utb: ["Utbildningsnämnden"],
  fav: ["Nämnden för arbete och välfärd", "Kjell Ångström"],
  of: ["Omsorgsnämnden", "Solveig Brandt"],
  tf: ["Tekniska nämnden"],
  sbf: ["Byggnadsnämnden"],
  kff: ["Kultur- och fritidsnämnden"],
  mhf: ["Miljö- och hälsoskyddsnämnden"],
  bostader: ["Styrelsen för Sjövik Bostäder AB"],
  energi: ["Styrelsen för Sjövik Energi AB"],
  fastigheter: ["Styrelsen för Sjövik Lokalförvaltning AB"],
  destination: ["Styrelsen för Sjövik Destination AB"],
};

/** Bodies of the whole municipality, in Växjö's, Täby's, Lund's and Örebro's ways; which of them acts is for the model to say. */
const common: readonly DemoBody[] = [
  {
    key: "beredningsgruppen",
    name: "Beredningsgruppen",
    purpose: "Prövar teknik, säkerhet, ekonomi, användarbehov och innovation, och rekommenderar rådet.",
    bodyRole: "preparation",
    cadence: "everySecondWeek",
    startsOn: "2024-01-01",
    chair: "Eva Holmgren",
    members: ["Johan Ekström", "Peter Åkesson", "Maria Sandberg", "Ebba Lagerström"],
  },
  {
    key: "kommunledningsgruppen",
    name: "Kommunledningsgruppen",
    purpose: "Leder förvaltningarna tillsammans, och tar principfrågor och särskild finansiering.",
    bodyRole: "leadershipGroup",
    cadence: "monthly",
    startsOn: "2021-01-01",
    chair: "Margareta Lind",
    secretary,
    members: ["Anders Bergman", "Birgitta Lund", "Gunilla Fors", "Mikael Strand", "Stefan Grahn"],
  },
  {
    key: "styrgruppen",
    name: "Styrgruppen av direktörer",
    purpose: "Stödjer kommundirektören i vilka projekt som går före och i vilken takt.",
    bodyRole: "steeringGroup",
    cadence: "monthly",
    startsOn: "2024-01-01",
    chair: "Margareta Lind",
    members: ["Henrik Sandström", "Åsa Hellberg", "Tomas Ryd"],
  },
  {
    key: "digitaliseringskommitten",
    name: "Digitaliseringskommittén",
    purpose: "Skiljer ordinarie utveckling från det gemensamma och bereder beslutsunderlag.",
    bodyRole: "committee",
    cadence: "everySecondWeek",
    startsOn: "2025-01-01",
    endsOn: "2027-12-31",
    chair: "Åsa Hellberg",
    members: ["Henrik Sandström", "Tomas Ryd", "Johan Ekström"],
  },
  {
    key: "forum-verksamhetsutvecklare",
    name: "Forum för verksamhetsutvecklare",
    purpose: "Lärande, inspiration och samordning för alla verksamhetsutvecklare.",
    bodyRole: "developersForum",
    cadence: "quarterly",
    startsOn: "2021-09-01",
    chair: "Lena Öberg",
    members: [
      "Hanna Wikström",
      "Jenny Dahl",
      "Amina Yusuf",
      "Ida Norén",
      "Oskar Blom",
      "Viktor Lindh",
      "Linnea Falk",
      "Elin Sköld",
      "Jonas Friberg",
    ],
  },
  {
    key: "kommunledningskontoret",
    name: "Kommunledningskontoret",
    purpose: "Styr, stödjer och följer upp åt kommunstyrelsen.",
    bodyRole: "executiveOffice",
    cadence: "monthly",
    startsOn: "2021-01-01",
    chair: "Anders Bergman",
    secretary,
    members: ["Karin Lindqvist", "Eva Holmgren"],
  },
  {
    key: "kommunstyrelsen",
    name: "Kommunstyrelsen",
    purpose: "Leder och har uppsikt över kommunen, och beslutar om styrmodellen.",
    bodyRole: "executiveBoard",
    cadence: "monthly",
    startsOn: "2021-01-01",
    chair: "Gunnar Frisk",
    secretary,
    members: [],
  },
];

/** A forum for each administration and a board for each unit: a company has a board, and neither forum nor strategist. */
function bodiesOf(unit: Stored<Unit>, people: readonly Stored<Person>[]): readonly DemoBody[] {
  const [name = `Styrelsen för ${unit.name}`, chair] = boards[unit.key] ?? [];
  const board: DemoBody = {
    key: `namnd-${unit.key}`,
    name,
    purpose: "Ansvarar för verksamheten och beslutar om det som inte är delegerat.",
    bodyRole: "board",
    cadence: "monthly",
    unit: unit.key,
    startsOn: "2023-01-01",
    ...(chair === undefined ? {} : { chair }),
    secretary,
    members: [],
  };
  const strategist = strategistOf(unit.key);
  if (strategist === undefined) return [board];
  return [
    board,
    {
      key: `forum-${unit.key}`,
      name: `Digitaliseringsforum ${unit.shortName}`,
      purpose: "Ledningsgruppen och strategen bereder förvaltningens initiativ och färdplan.",
      bodyRole: "forum",
      cadence: "quarterly",
      unit: unit.key,
      startsOn: "2022-01-01",
      chair: strategist,
      members: people
        .filter(
          ({ unitId, roles }) =>
            unitId === unit.id && (roles.includes("manager") || roles.includes("developer")),
        )
        .map((person) => person.name),
    },
  ];
}

/** The council first: meetings and the channel are its. */
export function demoBodies(
  units: readonly Stored<Unit>[],
  people: readonly Stored<Person>[],
  channelId: string,
): readonly Body[] {
  const others = [...common, ...units.flatMap((unit) => bodiesOf(unit, people))];
  return [council(people, channelId), ...others.map((body) => asRecord(body, units, people))];
}

const idOf = (people: readonly Stored<Person>[], name: string | undefined): number | undefined =>
  people.find((person) => person.name === name)?.id;

function asRecord(body: DemoBody, units: readonly Stored<Unit>[], people: readonly Stored<Person>[]): Body {
  const { key, name, purpose, bodyRole, cadence } = body;
  return {
    key,
    name,
    purpose,
    bodyRole,
    cadence,
    unitId: units.find((unit) => unit.key === body.unit)?.id,
    startsOn: dayOf(body.startsOn),
    endsOn: dayOf(body.endsOn),
    chairId: idOf(people, body.chair),
    secretaryId: idOf(people, body.secretary),
    memberIds: body.members.flatMap((member) => idOf(people, member) ?? []),
    channelId: "",
  };
}

const dayOf = (text: string | undefined): CalendarDate | undefined =>
  text === undefined ? undefined : calendarDate(text);

function council(people: readonly Stored<Person>[], channelId: string): Body {
  const withRole = (role: Person["roles"][number]) => people.filter(({ roles }) => roles.includes(role));
  return {
    key: "digitaliseringsradet",
    name: "Digitaliseringsrådet (PULS)",
    purpose:
      "Rätt initiativ, på rätt sätt, i rätt tid: allokera resurser och planera genomförande tillsammans.",
    bodyRole: "council",
    unitId: undefined,
    cadence: "everySecondWeek",
    startsOn: dayOf("2021-01-01"),
    endsOn: undefined,
    chairId: withRole("chair")[0]?.id,
    secretaryId: withRole("secretary")[0]?.id,
    memberIds: withRole("member").map(({ id }) => id),
    channelId,
  };
}

/** Those who sit in a body of the whole municipality or of a unit, and so record what it says. */
export const demoSeats: ReadonlySet<string> = new Set(
  [
    ...common.flatMap(({ chair, secretary: notes, members }) => [chair, notes, ...members]),
    ...Object.values(boards).map(([, chair]) => chair),
    ...Object.values(strategists),
  ].filter((name) => name !== undefined),
);
