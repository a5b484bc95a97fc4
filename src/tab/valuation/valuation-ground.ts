import { noRows } from "#domain/governance/case-rows.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { evaluate, factsIn, type Truth } from "#domain/governance/evaluate.ts";
import { factsOf } from "#domain/governance/facts.ts";
import type { FormSize, GoverningModel, Requirement, Step } from "#domain/governance/governing-model.ts";
import { landing, type Ground } from "#domain/governance/landing.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { processOf, stepByKey, stepOfStatus } from "#domain/governance/process-of.ts";
import { formFor } from "#domain/governance/route.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { ValuationSubject } from "./valuation-subject.ts";

/** How the municipality governs on the day of the valuation. */
export interface Governed {
  readonly model: GoverningModel;
  readonly book: ModelBook;
  readonly organisation: Organisation;
  readonly today: CalendarDate;
}

type Rows = Pick<ValuationSubject, "initiative" | "calculations" | "valuations">;

function groundOf({ initiative, calculations, valuations }: Rows, governed: Governed): Ground {
  const { model, book, organisation, today } = governed;
  const parameter = parameterOn(model, today);
  const unit = organisation.units.find(({ id }) => id === initiative.unitId);
  return {
    model,
    process: processOf(model, unit?.key),
    initiative,
    organisation,
    facts: factsOf({
      rows: { ...noRows, initiative, calculations, valuations },
      model,
      authors: { people: organisation.people, accountId: undefined },
      parameter,
      valuationModel: (key, version) => book.valuationModel(key, version),
    }),
    parameter,
    day: today,
  };
}

/** The model that an initiative is valued with: that of the form size which its own answers give it. */
export function valuationModelFor(
  subject: ValuationSubject,
  governed: Governed,
): { readonly valuationModel: ValuationModel; readonly size: FormSize } {
  const { facts, parameter } = groundOf(subject, governed);
  const { valuationModel: key, size } = formFor(governed.model, facts, parameter);
  const found = governed.model.valuationModels.find((model) => model.key === key);
  if (!found) throw new Error("A governing model whose form names no valuation model was let through.");
  return { valuationModel: found, size };
}

/** A requirement on the way that a valuation decides, and whether it is met as the answers stand. */
export interface Gate {
  readonly requirement: Requirement;
  readonly step: Step;
  readonly truth: Truth;
}

const decidedHere = new Set(["score", "payback", "netPresentValue", "isCalculated"]);
const isDecidedHere = (fact: string): boolean =>
  decidedHere.has(fact) || ["criterion:", "valuedBy:", "calculatedBy:"].some((kind) => fact.startsWith(kind));

/** What the steps of the process demand of score, criteria and calculation, each once, as it would be if this were handed in. */
export function gatesOf(
  subject: ValuationSubject,
  valuation: Valuation,
  governed: Governed,
  now: Instant,
): readonly Gate[] {
  const author = governed.organisation.people.find(({ id }) => id === valuation.valuedById);
  const valuations = [storedNow(valuation, now, author?.accountId), ...subject.valuations];
  const { process, facts, parameter } = groundOf({ ...subject, valuations }, governed);
  const seen = new Set<string>();
  return process.steps.flatMap((step) =>
    [...step.entry, ...step.exit].flatMap((requirement): Gate[] => {
      if (seen.has(requirement.key) || !factsIn(requirement.when).some(isDecidedHere)) return [];
      seen.add(requirement.key);
      return [{ requirement, step, truth: evaluate(requirement.when, facts, parameter) }];
    }),
  );
}

/** @param by the site's user number of whoever values */
const storedNow = (valuation: Valuation, now: Instant, by = 0): Stored<Valuation> => ({
  ...valuation,
  id: Number.MAX_SAFE_INTEGER,
  version: "",
  createdAt: now,
  modifiedAt: now,
  createdBy: by,
  modifiedBy: by,
});

/** The step that a valuation leads to, or where the initiative goes on standing; undefined when its process has ended. */
export function stepAfterValuation(
  initiative: Stored<Initiative>,
  valuation: Stored<Valuation>,
  calculations: ValuationSubject["calculations"],
  governed: Governed,
): Step | undefined {
  const ground = groundOf({ initiative, calculations, valuations: [valuation] }, governed);
  const { process } = ground;
  const step = stepByKey(process, initiative.step) ?? stepOfStatus(process, initiative.status);
  const move = step?.moves.find(({ act }) => act === "valued");
  if (!move) return step;
  const to = landing(move.to, ground);
  return typeof to === "string" ? undefined : to;
}
