import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement, RetirementKind } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";

interface Said {
  readonly kind: RetirementKind;
  /** For a system, its name in the register. */
  readonly name?: string;
  readonly owner?: string;
  /** Days from today. */
  readonly promised?: number;
  readonly retired?: number;
  readonly kept?: number;
  /** Thousands of kronor a year. */
  readonly saves?: number;
  readonly note?: string;
}

/** What initiatives of the reports may put an end to; the robots, of which Växjö's says that no service goes away, say so. */
const said: Readonly<Record<string, readonly Said[]>> = {
  "Gemensam ärendehantering": [
    { kind: "system", name: "Diariesystemet", promised: -20, saves: 1900 },
    {
      kind: "structure",
      name: "Egna registratorer på varje förvaltning",
      owner: "Sara Nyström",
      promised: 220,
      saves: 1400,
    },
    {
      kind: "method",
      name: "Ärendelistor i egna kalkylark",
      owner: "Sara Nyström",
      retired: -70,
      note: "Mapparna är låsta och listorna arkiverade.",
    },
  ],
  "Mina sidor": [
    {
      kind: "service",
      name: "Telefontid för besked om ärenden",
      owner: "Lena Öberg",
      promised: 150,
      saves: 520,
    },
  ],
  "Digital signering av hälso- och sjukvårdsinsatser": [
    {
      kind: "system",
      name: "Signeringslistor",
      retired: -12,
      saves: 410,
      note: "Licenserna är uppsagda och listorna sparade.",
    },
    { kind: "method", name: "Signering på papper", owner: "Tove Håkansson", promised: 60, saves: 310 },
  ],
  "Digitala examinationer i samhällsorienteringen": [
    { kind: "process", name: "Rättning av examinationer på papper", owner: "Jenny Dahl", promised: 120 },
  ],
  "Digitalt bygglov": [
    { kind: "system", name: "Bygglovssystemet", promised: -130, saves: 1600 },
    {
      kind: "process",
      name: "Ansökan om bygglov på papper",
      owner: "Camilla Ek",
      kept: -300,
      note: "Den som inte kan söka digitalt ska kunna söka ändå.",
    },
  ],
  "Avveckla Meraki för hantering av mobila enheter": [
    {
      kind: "system",
      name: "Meraki mobilhantering",
      retired: -145,
      saves: 380,
      note: "De sista enheterna är flyttade.",
    },
  ],
  "Wellbee – digital dagplanering i vård och omsorg": [
    {
      kind: "method",
      name: "Checklistor och dagplanering på papper",
      owner: "Nils Berg",
      retired: -420,
      saves: 30,
    },
  ],
  "Digital signering av avtal och beslut": [
    {
      kind: "process",
      name: "Utskrift, underskrift och inskanning av avtal",
      owner: "Maria Sandberg",
      retired: -380,
      saves: 260,
    },
  ],
  "Läkemedelsrobotar i boendestödet": [
    {
      kind: "nothing",
      note: "Arbetstiden används bättre, men boendestödet finns kvar som förut: ingen tjänst går att avveckla.",
    },
  ],
};

interface Known extends Pick<Organisation, "units" | "people"> {
  readonly systems: readonly Stored<System>[];
}

/** What goes away because of the initiatives: retired, promised, overdue, kept, and nothing [A-091, D-08]. */
export function demoRetirements(
  initiatives: readonly Stored<Initiative>[],
  known: Known,
  today: CalendarDate,
): readonly Retirement[] {
  return initiatives.flatMap((initiative) =>
    (said[initiative.title] ?? []).map((each, index) => retirementOf(initiative, each, index, known, today)),
  );
}

function retirementOf(
  { id, unitId }: Stored<Initiative>,
  { kind, name = "", owner, promised, retired, kept, saves, note = "" }: Said,
  index: number,
  { people, systems }: Known,
  today: CalendarDate,
): Retirement {
  const system = kind === "system" ? systems.find((each) => each.name === name) : undefined;
  const ownerId = system?.ownerId ?? people.find((person) => person.name === owner)?.id;
  const settled = retired ?? kept;
  const state = retired === undefined ? (kept === undefined ? "promised" : "kept") : "retired";
  return {
    key: `demo-retirement:${String(id)}:${String(index)}`,
    initiativeId: id,
    kind,
    name,
    systemId: system?.id,
    unitId: kind === "nothing" ? undefined : (system?.unitId ?? unitId),
    ownerId,
    promisedOn: kind === "nothing" ? undefined : addDays(today, promised ?? (settled ?? 0) + 30),
    savedYearly: saves === undefined ? undefined : saves * 1000,
    state,
    settledOn: settled === undefined ? undefined : addDays(today, settled),
    settledById: settled === undefined ? undefined : ownerId,
    note,
    isRemoved: false,
  };
}
