import type { Calculation } from "#domain/benefits/calculation.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Plan, PlanEstimate, PlanItem } from "#domain/plans/plan.ts";
import { isEstimated, proposedEstimate } from "#domain/plans/proposed-estimate.ts";
import { proposedPlan, type Proposal } from "#domain/plans/proposed-plan.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { System } from "#domain/systems/system.ts";
import { currentModel } from "#domain/valuation/valuation-models.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

/** Since when the demo's one plan holds, in days back. */
const decidedAgo = 60;
/** As many as had been registered when it was decided. */
const registered = 18;

/** What the plan's estimates are read from. */
interface Known {
  readonly calculations: readonly Stored<Calculation>[];
  readonly valuations: readonly Stored<Valuation>[];
  readonly systems: readonly Stored<System>[];
}

/** What the forum has estimated by itself of what nobody has calculated, in turn. */
const byHand: readonly PlanEstimate[] = [
  { effect: undefined, benefit: "large", words: "Grovt: de som väntar på besked märker det samma vecka." },
  {
    effect: -45_000,
    benefit: "medium",
    words: "Ny uppgift i driften: kostar mer än det sparar, men tryggare för den enskilde.",
  },
  {
    effect: 120_000,
    benefit: "medium",
    words: "Gissning efter studiebesök: färre dubbla registreringar.",
  },
];

/** What the unit's managed object gives beside the initiatives that develop it. */
const ofObject: PlanEstimate = {
  effect: 250_000,
  benefit: "large",
  words: "Färre avbrott i verksamhetssystemet, och en inloggning i stället för tre.",
};

/** The care administration's plan, as its manager has decided it; what has come since is not in it. */
export function demoPlan(
  initiatives: readonly Stored<Initiative>[],
  unit: Stored<Unit>,
  today: CalendarDate,
  known: Known,
): Plan {
  const { items } = proposedPlan(initiatives, unit.id, today);
  return {
    key: `demo-plan:${unit.key}`,
    unitId: unit.id,
    year: Number(today.slice(0, 4)),
    bodyId: undefined,
    decidedById: unit.managerId,
    decidedOn: addDays(today, -decidedAgo),
    paragraph: "Delegationsbeslut 2.4",
    note: "Beslutad efter två träffar i forumet. Ses över i samband med verksamhetsplanen.",
    items: estimated(items.slice(0, registered), known),
    objects: known.systems
      .filter(({ kind, unitId }) => kind === "object" && unitId === unit.id)
      .map(({ id }) => ({ systemId: id, estimate: ofObject })),
    standing: "notYetRead",
    standingReason: { sv: "", en: "" },
  };
}

/** Most is read off calculations and valuations, every second of the others is estimated by hand, and the rest is not. */
function estimated(
  items: Proposal<Stored<Initiative>>["items"],
  { calculations, valuations }: Known,
): readonly PlanItem[] {
  const newest = newestCalculations(calculations);
  let bare = 0;
  return items.map(({ row, horizon }) => {
    const { estimate } = proposedEstimate({
      initiative: { effectsForUsers: "", effectsForStaff: "" },
      calculation: newest.get(row.id),
      valuation: valuations.findLast(({ initiativeId }) => initiativeId === row.id),
      valuedBy: currentModel,
    });
    if (isEstimated(estimate)) return { initiativeId: row.id, horizon, estimate, goal: "" };
    bare += 1;
    const own = bare % 2 === 0 ? undefined : byHand[(bare - 1) / 2];
    return { initiativeId: row.id, horizon, estimate: own, goal: "" };
  });
}

interface DemoEnquiry {
  readonly question: string;
  readonly unit: string;
  readonly askedBy: string;
  /** Days back. */
  readonly asked: number;
  readonly owner?: string;
  /** Days from today. */
  readonly due?: number;
  readonly answer?: readonly [daysAgo: number, by: string, text: string];
}

/** One has waited as long as the question of WiFi in Lund's homes for the elderly. */
const asked: readonly DemoEnquiry[] = [
  {
    question: "När får våra särskilda boenden trådlöst nät i alla lägenheter?",
    unit: "of",
    askedBy: "Nils Berg",
    asked: 2600,
    owner: "Johan Ekström",
    due: -400,
  },
  {
    question: "Får vi koppla våra egna surfplattor till det nya mobilhanteringssystemet?",
    unit: "utb",
    askedBy: "Hanna Wikström",
    asked: 95,
    owner: "Rickard Holm",
    due: -14,
  },
  {
    question: "Vem betalar integrationen mellan lönesystemet och vår schemaläggning?",
    unit: "of",
    askedBy: "Amina Yusuf",
    asked: 21,
    owner: "Eva Holmgren",
    due: 12,
  },
  {
    question: "Kan vi få stöd med informationsklassning innan upphandlingen i vår?",
    unit: "tf",
    askedBy: "Ida Norén",
    asked: 3,
  },
  {
    question: "Gäller ramavtalet för e-signering även bolagen?",
    unit: "bostader",
    askedBy: "Elin Sköld",
    asked: 140,
    owner: "Maria Sandberg",
    due: -100,
    answer: [112, "Maria Sandberg", "Ja. Avropa på samma avtal, med egen beställare. Hör av er för mallen."],
  },
];

export function demoEnquiries(
  units: readonly Stored<Unit>[],
  people: readonly Stored<Person>[],
  today: CalendarDate,
): readonly Enquiry[] {
  const idOf = (name: string | undefined): number | undefined =>
    people.find((person) => person.name === name)?.id;
  return asked.map(({ question, unit, askedBy, asked: daysAgo, owner, due, answer }, index) => ({
    key: `demo-enquiry:${String(index + 1)}`,
    question,
    unitId: units.find(({ key }) => key === unit)?.id,
    askedById: idOf(askedBy),
    askedOn: addDays(today, -daysAgo),
    ownerId: idOf(owner),
    dueOn: due === undefined ? undefined : addDays(today, due),
    answer: answer?.[2] ?? "",
    answeredById: idOf(answer?.[1]),
    answeredOn: answer && addDays(today, -answer[0]),
  }));
}
