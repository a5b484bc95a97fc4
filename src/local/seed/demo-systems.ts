import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System, SystemKind } from "#domain/systems/system.ts";
import { demoAcquisitions } from "./demo-acquisitions.ts";

interface DemoSystem {
  readonly name: string;
  readonly unit: string;
  readonly kind?: SystemKind;
  /** Thousands of kronor a year; left out where nobody knows. */
  readonly cost?: number;
  /** Thousands decided for this year, and used. */
  readonly budget?: readonly [decided: number, used: number];
  /** Years from now, and thousands of kronor; below nought it should have been done. */
  readonly replace?: readonly [inYears: number, cost?: number];
  /** Object manager, owner, system manager, responsible for operations. */
  readonly people?: readonly (string | undefined)[];
  readonly state?: System["state"];
  readonly note?: string;
}

const it = "Johan Ekström";

const systems: readonly DemoSystem[] = [
  {
    name: "Ekonomi och inköp",
    unit: "klf",
    kind: "object",
    cost: 900,
    budget: [6200, 5100],
    people: ["Eva Holmgren", "Anders Bergman", "Malin Krantz", it],
  },
  {
    name: "Ekonomisystemet",
    unit: "klf",
    cost: 4100,
    replace: [2, 18_000],
    people: [undefined, "Anders Bergman", "Malin Krantz", it],
  },
  {
    name: "Inköpsportalen",
    unit: "klf",
    cost: 1200,
    people: [undefined, "Maria Sandberg", "Maria Sandberg", it],
  },
  {
    name: "Personal och lön",
    unit: "klf",
    kind: "object",
    cost: 400,
    budget: [5400, 4900],
    people: ["Eva Holmgren", "Anders Bergman", "Lena Öberg", it],
  },
  {
    name: "Lönesystemet",
    unit: "klf",
    cost: 4600,
    replace: [4, 22_000],
    people: [undefined, "Anders Bergman", "Lena Öberg", it],
  },
  {
    name: "Dokument och ärenden",
    unit: "klf",
    kind: "object",
    cost: 300,
    budget: [3100, 3420],
    people: [undefined, "Anders Bergman", "Sara Nyström", it],
    note: "Ny objektförvaltare utses efter årsskiftet.",
  },
  {
    name: "Diariesystemet",
    unit: "klf",
    cost: 1900,
    replace: [-1, 6500],
    people: [undefined, "Anders Bergman", "Sara Nyström", it],
    state: "phasingOut",
  },
  {
    name: "Blankettplattformen",
    unit: "klf",
    cost: 650,
    replace: [1, 900],
    people: [undefined, "Karin Lindqvist", "Lena Öberg", it],
    state: "phasingOut",
  },
  {
    name: "Kontorsprogram och e-post",
    unit: "klf",
    kind: "software",
    cost: 8800,
    people: [undefined, it, "Rickard Holm", it],
  },
  {
    name: "Nät, servrar och telefoni",
    unit: "klf",
    kind: "equipment",
    cost: 12_400,
    budget: [12_600, 11_100],
    replace: [3, 14_000],
    people: [undefined, it, "Rickard Holm", it],
  },
  {
    name: "Meraki mobilhantering",
    unit: "klf",
    kind: "software",
    cost: 380,
    people: [undefined, it],
    state: "retired",
  },
  {
    name: "Lärande",
    unit: "utb",
    kind: "object",
    cost: 500,
    budget: [9800, 8700],
    people: ["Annika Lööf", "Mikael Strand", "Hanna Wikström", it],
  },
  {
    name: "Skoladministrationen",
    unit: "utb",
    cost: 5200,
    replace: [1, 16_000],
    people: [undefined, "Mikael Strand", "Annika Lööf", it],
  },
  {
    name: "Skolans katalogtjänst",
    unit: "utb",
    cost: 740,
    replace: [0, 1200],
    people: [undefined, "Mikael Strand", undefined, it],
    state: "phasingOut",
  },
  {
    name: "Elevdatorer",
    unit: "utb",
    kind: "equipment",
    cost: 9600,
    budget: [9500, 10_150],
    replace: [1, 11_000],
    people: [undefined, "Mikael Strand", "Hanna Wikström", it],
  },
  {
    name: "Lärplattformen",
    unit: "utb",
    kind: "software",
    cost: 2100,
    people: [undefined, "Mikael Strand", "Hanna Wikström"],
  },
  {
    name: "Stöd till enskilda",
    unit: "fav",
    kind: "object",
    cost: 250,
    budget: [4300, 3900],
    people: [undefined, "Gunilla Fors", "Jenny Dahl", it],
  },
  {
    name: "Socialtjänstens verksamhetssystem",
    unit: "fav",
    cost: 3900,
    replace: [-2, 24_000],
    people: [undefined, "Gunilla Fors", "Jenny Dahl", it],
    note: "Avtalet går inte att förlänga mer.",
  },
  {
    name: "Vård och omsorg",
    unit: "of",
    kind: "object",
    cost: 600,
    budget: [7100, 6300],
    people: ["Amina Yusuf", "Bengt Arvidsson", "Nils Berg", it],
  },
  {
    name: "Planering i hemtjänsten",
    unit: "of",
    cost: 2700,
    replace: [2, 5200],
    people: [undefined, "Bengt Arvidsson", "Amina Yusuf", it],
  },
  {
    name: "Trygghetslarm",
    unit: "of",
    kind: "equipment",
    cost: 3300,
    replace: [1, 8400],
    people: [undefined, "Bengt Arvidsson", "Tove Håkansson", it],
  },
  {
    name: "Signeringslistor",
    unit: "of",
    kind: "software",
    cost: 410,
    people: [undefined, "Bengt Arvidsson", "Amina Yusuf", it],
    state: "phasingOut",
  },
  {
    name: "Drift och underhåll i staden",
    unit: "tf",
    kind: "object",
    cost: 200,
    budget: [2600, 2100],
    people: [undefined, "Stefan Grahn", "Ida Norén", it],
  },
  {
    name: "Felanmälan",
    unit: "tf",
    cost: 480,
    people: [undefined, "Stefan Grahn", "Ida Norén"],
  },
  {
    name: "Bygglovssystemet",
    unit: "sbf",
    cost: 1600,
    replace: [0, 4800],
    people: [undefined, "Camilla Ek", "Oskar Blom", it],
    state: "phasingOut",
  },
  {
    name: "Karta och mätdata",
    unit: "sbf",
    cost: 2200,
    replace: [5, 7000],
    people: [undefined, "Camilla Ek", "Oskar Blom", it],
  },
  { name: "Lokalbokningen", unit: "kff", cost: 390, replace: [3], people: [undefined, "Helena Sjöberg"] },
  {
    name: "Tillsynssystemet",
    unit: "mhf",
    cost: 860,
    people: [undefined, "Magnus Hedlund", "Linnea Falk", it],
  },
  {
    name: "Fastighetssystemet",
    unit: "bostader",
    cost: 2900,
    replace: [4, 9000],
    people: [undefined, "Robert Palm"],
  },
  { name: "Kundsystemet för energi", unit: "energi", people: [undefined, "Christina Vall", "Jonas Friberg"] },
];

const thousand = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : amount * 1000;

/** Managed objects and systems with who is responsible, some of them missing; budgets, replacements and what is phased out. */
export function demoSystems(
  units: readonly Stored<Unit>[],
  people: readonly Stored<Person>[],
  thisYear: number,
): readonly System[] {
  const idOf = (name: string | undefined): number | undefined =>
    people.find((person) => person.name === name)?.id;
  return systems.map(
    ({ name, unit, kind = "system", cost, budget, replace, people: named = [], ...more }) => {
      const [objectManager, owner, manager, operations] = named;
      const { state = "inUse", note = "" } = more;
      return {
        key: `demo-system:${name}`,
        name,
        kind,
        unitId: units.find(({ key }) => key === unit)?.id,
        objectManagerId: idOf(objectManager),
        ownerId: idOf(owner),
        managerId: idOf(manager),
        operationsId: idOf(operations),
        state,
        retiredOn: state === "retired" ? calendarDate(`${String(thisYear)}-06-30`) : undefined,
        yearlyCost: thousand(cost),
        decidedBudget: thousand(budget?.[0]),
        usedBudget: thousand(budget?.[1]),
        replaceInYear: replace && thisYear + replace[0],
        replacementCost: thousand(replace?.[1]),
        note,
      };
    },
  );
}

/** The object that an initiative develops, and what it replaces, by title. */
const links: Readonly<Record<string, readonly [object: string | undefined, ...replaces: string[]]>> = {
  "Gemensam ärendehantering": ["Dokument och ärenden", "Diariesystemet", "Blankettplattformen"],
  "Mina sidor": ["Dokument och ärenden"],
  "Avveckla Meraki för hantering av mobila enheter": [undefined, "Meraki mobilhantering"],
  "Den digitala skolan – gemensam inloggning": ["Lärande", "Skolans katalogtjänst"],
  "Digitalt bygglov": [undefined, "Bygglovssystemet"],
  "Digital signering av hälso- och sjukvårdsinsatser": ["Vård och omsorg", "Signeringslistor"],
  "Digitala medicinskåp": ["Vård och omsorg"],
  "Automatiserad hantering av ekonomiskt bistånd": ["Stöd till enskilda"],
};

/** What an initiative belongs to and replaces; most belong to no object. */
export function systemsOf(
  title: string,
  kept: readonly Stored<System>[],
): Pick<Initiative, "systemId" | "replacesIds"> {
  const [object, ...replaces] = links[title] ?? demoAcquisitions[title]?.systems ?? [];
  const idOf = (name: string | undefined): number | undefined => kept.find((each) => each.name === name)?.id;
  return { systemId: idOf(object), replacesIds: replaces.flatMap((name) => idOf(name) ?? []) };
}
