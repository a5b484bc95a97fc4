import type { Calculation, ChainLink, MoneyLine } from "#domain/benefits/calculation.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { demoAcquisitions } from "./demo-acquisitions.ts";
import { seededRandom, type Random } from "./random.ts";

const calculated: readonly InitiativeStatus[] = ["valued", "forDecision", "decided", "planning", "executing"];
const years = [1, 2, 3, 4, 5];

/** Calculations on a few dozen of those that have been valued: some of the effect lands elsewhere, some of it is negative. */
export function demoCalculations(
  initiatives: readonly Stored<Initiative>[],
  units: readonly Stored<Unit>[],
  thisYear: number,
): readonly Calculation[] {
  const random = seededRandom(596_600);
  return initiatives
    .filter(
      ({ status, sourceKey, title }) =>
        calculated.includes(status) &&
        (sourceKey !== "" || random.chance(0.2) || demoAcquisitions[title] !== undefined),
    )
    .map((initiative, index): Calculation => {
      const invested = initiative.budget ?? (4 + random.below(30)) * 25_000;
      return {
        key: `demo-calculation-${initiative.key}`,
        initiativeId: initiative.id,
        madeById: initiative.ownerId,
        startYear: thisYear + (initiative.status === "executing" ? -1 : 0),
        horizon: 5,
        discountRate: 0.03,
        convention: "end",
        lines: linesOf({
          initiative,
          invested,
          elsewhere: elsewhere(initiative, units, index),
          index,
          random,
        }),
        chain: chainOf(initiative, index),
        confidence: random.pick(["low", "medium", "medium", "high"] as const),
        assumptions: "Tiden per ärende är mätt under en vecka i tre arbetsgrupper; volymen är förra årets.",
        responsibleHours: 20 + random.below(6) * 10,
      };
    });
}

/** Every third calculation has part of its effect in another unit. */
function elsewhere({ unitId, otherUnitIds }: Initiative, units: readonly Stored<Unit>[], index: number) {
  if (otherUnitIds[0] !== undefined) return otherUnitIds[0];
  if (index % 3 !== 0) return undefined;
  return units.filter(({ id }) => id !== unitId)[index % (units.length - 1)]?.id;
}

interface Parts {
  readonly initiative: Stored<Initiative>;
  readonly invested: number;
  readonly elsewhere: number | undefined;
  readonly index: number;
  readonly random: Random;
}

function linesOf({
  initiative: { unitId },
  invested,
  elsewhere: other,
  index,
  random,
}: Parts): readonly MoneyLine[] {
  const running = Math.round(invested * 0.1);
  const gained = Math.round(invested * (0.25 + random.below(40) / 100));
  const cost = (line: Partial<MoneyLine>): MoneyLine => ({ ...usual, kind: "cost", unitId, ...line });
  const effect = (line: Partial<MoneyLine>): MoneyLine => ({ ...usual, kind: "effect", unitId, ...line });
  return [
    cost({
      what: "Införande",
      costType: "consultants",
      amount: invested,
      estimate:
        index % 4 === 0
          ? {
              optimistic: Math.round(invested * 0.9),
              likely: invested,
              pessimistic: Math.round(invested * 1.6),
            }
          : undefined,
    }),
    ...years.flatMap((year) => [
      cost({ what: "Licenser och drift", year, costType: "licences", amount: running }),
      effect({
        what: "Kortare handläggning",
        year,
        amount: gained,
        colour: index % 2 === 0 ? "green" : "yellow",
        ...timeTaken(index, gained),
      }),
      ...(other === undefined
        ? []
        : [
            effect({
              what: "Färre frågor hos en annan enhet",
              year,
              unitId: other,
              amount: Math.round(gained * 0.4),
              colour: "yellow",
              benefitKind: "redistribution",
            }),
          ]),
      ...(index % 5 === 0
        ? [
            effect({
              what: "Mer arbete med kontroller",
              year,
              amount: -Math.round(gained * 0.15),
              taking: "notTaken",
              colour: "yellow",
            }),
          ]
        : []),
    ]),
  ];
}

/** Time that a budget gets, that other tasks get half of, or that nobody takes home. */
function timeTaken(index: number, gained: number): Pick<MoneyLine, "taking" | "freed"> {
  const hourlyCost = 450;
  const hours = (share: number): number => Math.round(gained / share / hourlyCost);
  if (index % 2 === 0) return { taking: "frameRoom", freed: { hours: hours(0.8), hourlyCost } };
  return index % 4 === 1
    ? { taking: "otherTasks", freed: { hours: hours(0.5), hourlyCost } }
    : { taking: "notTaken", freed: { hours: hours(1), hourlyCost } };
}

const usual = {
  what: "",
  year: 0,
  costType: "personnel",
  amount: 0,
  estimate: undefined,
  colour: "green",
  benefitKind: "financial",
  taking: "frameAdjustment",
  freed: undefined,
} as const;

function chainOf(
  { unitId, priorityClass, effectsForUsers }: Stored<Initiative>,
  index: number,
): readonly ChainLink[] {
  const goal = priorityClass ?? "efficiency";
  const link: ChainLink = {
    activity: "Uppgifterna tas in och kontrolleras digitalt",
    effect: "Kortare tid per ärende",
    isNegative: false,
    benefit: effectsForUsers === "" ? "Den som väntar får besked snabbare" : effectsForUsers,
    goal,
    indicator: "Minuter per ärende",
    start: 40,
    target: 25,
    unitId,
    workEffect: index % 2 === 0 ? "removed" : "deepened",
  };
  if (index % 5 !== 0) return [link];
  return [
    link,
    {
      ...link,
      activity: "Nya kontroller införs",
      effect: "Mer tid till stickprov",
      isNegative: true,
      benefit: "",
      indicator: "Timmar i månaden",
      start: 0,
      target: 4,
      workEffect: "newlyPossible",
    },
  ];
}
