import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { initiativeStatuses, type InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Initiative, PriorityClass } from "#domain/initiatives/initiative.ts";
import { demoUnits, type DemoUnit } from "./demo-units.ts";
import { namedInitiatives, type NamedInitiative } from "./named-initiatives.ts";
import { seededRandom, type Random } from "./random.ts";

/** Växjö's six figures [X-001] and a rest of 190 that brings the total to 452, for which both printed shares hold [X-002, X-003]. */
export const demoStatusCounts: Readonly<Record<InitiativeStatus, number>> = {
  idea: 64,
  developing: 73,
  valued: 25,
  forDecision: 45,
  decided: 10,
  planning: 11,
  executing: 98,
  dormant: 31,
  closed: 58,
  rejected: 19,
  unstated: 18,
};

/** How an initiative is named after its subject, and what it is for. */
const patterns: readonly {
  title(subject: string): string;
  need(subject: string): string;
  isNewSystem: boolean;
}[] = [
  {
    title: (subject) => `E-tjänst för ${subject}`,
    need: (subject) =>
      `Det som rör ${subject} kommer in på papper eller i e-post och skrivs av för hand. Den som väntar kan inte se hur långt det har kommit.`,
    isNewSystem: false,
  },
  {
    title: (subject) => `Nytt system för ${subject}`,
    need: (subject) =>
      `Avtalet för dagens system för ${subject} löper ut och leverantören utvecklar det inte längre.`,
    isNewSystem: true,
  },
  {
    title: (subject) => `Automatisering inom ${subject}`,
    need: (subject) =>
      `Inom ${subject} förs samma uppgifter över mellan två system varje vecka. Det tar tid och ger fel.`,
    isNewSystem: false,
  },
  {
    title: (subject) => `Uppföljning av ${subject} i realtid`,
    need: (subject) => `Chefer ser siffror om ${subject} först månaden efter och kan inte styra om i tid.`,
    isNewSystem: false,
  },
  {
    title: (subject) => `Mobilt arbetssätt för ${subject}`,
    need: (subject) =>
      `Personal som arbetar med ${subject} ute i verksamheten dokumenterar på kontoret i efterhand.`,
    isNewSystem: false,
  },
  {
    title: (subject) => `AI-stöd för ${subject}`,
    need: (subject) =>
      `Mycket tid går åt till att läsa och sammanfatta underlag om ${subject}. Pröva om ett stöd kan göra ett första utkast.`,
    isNewSystem: true,
  },
];

/** An initiative without the numbers that only the site knows: its unit by key. */
export interface DemoInitiative {
  readonly unit: string;
  readonly initiative: Omit<Initiative, "unitId" | "ownerId" | "otherUnitIds">;
}

/** All 452, the same at every start: those that the reports name, and others that fill each unit's and each status's count. */
export function demoInitiatives(statedAt: Instant): readonly DemoInitiative[] {
  const random = seededRandom(20230413);
  const statuses = shuffledStatuses(random);
  const generated = demoUnits.flatMap((unit) => titlesFor(unit, random));
  return [
    ...namedInitiatives.map((named, index) => fromReport(named, index, statedAt)),
    ...generated.map((each, index) =>
      invented(each, { status: statuses[index] ?? "unstated", index, random, statedAt }),
    ),
  ];
}

function shuffledStatuses(random: Random): readonly InitiativeStatus[] {
  const left = initiativeStatuses.flatMap((status) => {
    const named = namedInitiatives.filter((each) => each.status === status).length;
    return Array.from({ length: demoStatusCounts[status] - named }, () => status);
  });
  const shuffled: InitiativeStatus[] = [];
  while (left.length > 0) shuffled.push(...left.splice(random.below(left.length), 1));
  return shuffled;
}

interface Invented {
  readonly unit: string;
  readonly title: string;
  readonly need: string;
  readonly isNewSystem: boolean;
}

function titlesFor(unit: DemoUnit, random: Random): readonly Invented[] {
  const wanted = unit.initiatives - namedInitiatives.filter((each) => each.unit === unit.key).length;
  const all = unit.subjects.flatMap((subject) =>
    patterns.map((pattern) => ({
      unit: unit.key,
      title: pattern.title(subject),
      need: pattern.need(subject),
      isNewSystem: pattern.isNewSystem,
    })),
  );
  while (all.length > wanted) all.splice(random.below(all.length), 1);
  if (all.length < wanted)
    throw new Error(`${unit.name} has subjects for ${all.length} of ${wanted} initiatives.`);
  return all;
}

const { unitId: _unitId, ownerId: _ownerId, otherUnitIds: _otherUnitIds, ...blank } = blankInitiative;
const empty = { ...blank, origin: "ownOperations" } as const;

function fromReport(named: NamedInitiative, index: number, statedAt: Instant): DemoInitiative {
  const { evidence, starts, ends, unit, source, status, ...texts } = named;
  const [benefitCalculation, evaluation, purposeAndGoals, riskAnalysis] = evidence ?? [];
  return {
    unit,
    initiative: {
      ...empty,
      ...texts,
      key: `rapport-${index + 1}`,
      startsOn: starts === undefined ? undefined : parsePartialDate(starts),
      endsOn: ends === undefined ? undefined : parsePartialDate(ends),
      legalReference: texts.priorityClass === "law" ? "Socialtjänstlagen" : "",
      benefitCalculation,
      evaluation,
      purposeAndGoals,
      riskAnalysis,
      statedStatus: status,
      statedAt,
      status,
      sourceRegister: "Granskningsrapporter",
      sourceKey: `${source} – ${named.title}`,
    },
  };
}

/** Two that only those who may read the register see: where protection is assessed, and where families live. */
const confidentialTitles: readonly string[] = [
  "AI-stöd för säkerhetsklassning",
  "Uppföljning av familjehem i realtid",
];

interface InventedWith {
  readonly status: InitiativeStatus;
  readonly index: number;
  readonly random: Random;
  readonly statedAt: Instant;
}

function invented(each: Invented, { status, index, random, statedAt }: InventedWith): DemoInitiative {
  const priorityClass = classOf(random);
  const year = 2024 + random.below(3);
  const isDated = random.chance(0.6);
  const evidence = () =>
    status === "closed" ? random.pick(["yes", "yes", "partly", "missing"] as const) : undefined;
  return {
    unit: each.unit,
    initiative: {
      ...empty,
      title: each.title,
      need: each.need,
      isNewSystem: each.isNewSystem,
      isConfidential: confidentialTitles.includes(each.title),
      key: `demo-${index + 1}`,
      form: random.chance(0.7) ? "project" : "lineAssignment",
      origin: random.pick([
        "ownOperations",
        "ownOperations",
        "orderedFromOutside",
        "politicalOrCentral",
      ] as const),
      priorityClass,
      legalReference:
        priorityClass === "law"
          ? random.pick([
              "Dataskyddsförordningen art. 32",
              "Arkivlagen 6 §",
              "Lagen om tillgänglighet till digital offentlig service",
            ])
          : "",
      startsOn: isDated
        ? parsePartialDate(
            random.pick([`höst ${year}`, `vår ${year}`, `${year}-Q${1 + random.below(4)}`, `${year}`]),
          )
        : undefined,
      endsOn:
        isDated && random.chance(0.5) ? parsePartialDate(`${year + 1}-Q${1 + random.below(4)}`) : undefined,
      budget: random.chance(0.62) ? (1 + random.below(60)) * 25_000 : undefined,
      benefitCalculation: evidence(),
      evaluation: evidence(),
      purposeAndGoals: evidence(),
      riskAnalysis: evidence(),
      statedStatus: status,
      statedAt,
      status,
      sourceRegister: "",
      sourceKey: "",
    },
  };
}

function classOf(random: Random): PriorityClass | undefined {
  const dice = random.below(100);
  if (dice < 11) return "law";
  if (dice < 38) return "critical";
  return dice < 88 ? "efficiency" : undefined;
}
