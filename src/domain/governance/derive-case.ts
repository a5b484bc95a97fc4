import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { parameterAt } from "#domain/benefits/default-parameters.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { score } from "#domain/valuation/score.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { newest, type CaseRows } from "./case-rows.ts";
import { decisionRefusal, type Standing } from "./decision-refusal.ts";
import { evaluate } from "./evaluate.ts";
import { factsOf } from "./facts.ts";
import {
  processEnds,
  type Act,
  type GoverningModel,
  type Process,
  type ProcessEnd,
  type Step,
} from "./governing-model.ts";
import type { ModelBook } from "./model-in-force.ts";
import { bodyFor, bodyRoleOf, type Organisation } from "./parties.ts";
import { processOf, stepByKey, stepOfStatus } from "./process-of.ts";

export interface CaseContext {
  readonly book: ModelBook;
  readonly organisation: Organisation;
  /** The server's own user number: rows that it wrote were checked when they were. */
  readonly accountId: number;
  /** Decisions that have counted: they go on counting when managers, members or gates are others. */
  readonly accepted: ReadonlySet<number>;
  readonly today: CalendarDate;
}

/** Whether a decision counts, and otherwise why not. */
export type Judgement = { readonly counts: true } | { readonly counts: false; readonly why: Text };

/** A step that was left, by which row. */
export interface Passed {
  readonly step: Step;
  readonly act: Act;
  readonly row: { readonly id: number; readonly createdAt: string };
}

export interface DerivedCase {
  readonly status: InitiativeStatus;
  /** The newest valuation's score under the model that it was made with, 0 to 100. */
  readonly score: number | undefined;
  /** Where it stands under the model in force today. */
  readonly standing: Standing;
  readonly judged: ReadonlyMap<number, Judgement>;
  readonly passed: readonly Passed[];
}

interface Place {
  readonly model: GoverningModel;
  readonly process: Process;
  readonly step: Step | undefined;
  readonly status: InitiativeStatus;
  readonly recommendedById: number | undefined;
}

type ActRow =
  | { readonly is: "valuation"; readonly row: Stored<Valuation> }
  | { readonly is: "decision"; readonly row: Stored<Decision> };

/**
 * What an initiative's rows say of it: its status, its step, and which decisions count. The rows are read in the order in which
 * they were written, each under the model that governed that day, so that another model changes nothing of what was.
 */
export function deriveCase(rows: CaseRows, context: CaseContext): DerivedCase {
  const walk = new Walk(rows, context);
  for (const act of actsOf(rows)) walk.take(act);
  return walk.end();
}

function actsOf({ initiative, valuations, decisions }: CaseRows): readonly ActRow[] {
  const acts: ActRow[] = [
    ...valuations.map((row): ActRow => ({ is: "valuation", row })),
    ...decisions.map((row): ActRow => ({ is: "decision", row })),
  ];
  return acts
    .filter(({ row }) => initiative.statedAt === undefined || row.createdAt >= initiative.statedAt)
    .toSorted(
      (a, b) =>
        a.row.createdAt.localeCompare(b.row.createdAt) || b.is.localeCompare(a.is) || a.row.id - b.row.id,
    );
}

const isEnd = (to: string): to is ProcessEnd => processEnds.some((end) => end === to);

class Walk {
  readonly #rows: CaseRows;
  readonly #context: CaseContext;
  readonly #judged = new Map<number, Judgement>();
  readonly #passed: Passed[] = [];
  #place: Place;

  constructor(rows: CaseRows, context: CaseContext) {
    this.#rows = rows;
    this.#context = context;
    const { statedStatus, statedAt, createdAt } = rows.initiative;
    const model = context.book.on(swedishDay(statedAt ?? createdAt));
    const process = this.#processOf(model);
    const step = this.#settled(model, process, stepOfStatus(process, statedStatus));
    this.#place = { model, process, step, status: statedStatus, recommendedById: undefined };
    for (const { id, createdAt: at } of rows.decisions)
      if (statedAt !== undefined && at < statedAt) this.#judged.set(id, { counts: false, why: before });
  }

  take(act: ActRow): void {
    const day = swedishDay(act.row.createdAt);
    this.#govern(this.#context.book.on(day));
    if (act.is === "valuation") this.#move("valued", this.#place.step, act.row);
    else this.#decide(act.row, day);
  }

  end(): DerivedCase {
    this.#govern(this.#context.book.on(this.#context.today));
    const last = newest(this.#rows.valuations);
    const model = last && this.#context.book.valuationModel(last.model, last.modelVersion);
    return {
      status: this.#place.status,
      score: last && model ? score(model, last.answers) : undefined,
      standing: this.#standing(this.#context.today),
      judged: this.#judged,
      passed: this.#passed,
    };
  }

  /** Under another model the status stays, and tells the step of the new process. */
  #govern(model: GoverningModel): void {
    const process = this.#processOf(model);
    if (model === this.#place.model && process === this.#place.process) return;
    const { step, status } = this.#place;
    const same = step && process.steps.find(({ key, status: is }) => key === step.key && is === step.status);
    const found = same ?? this.#settled(model, process, stepOfStatus(process, status));
    this.#place = { ...this.#place, model, process, step: found };
  }

  #processOf(model: GoverningModel): Process {
    const unit = this.#context.organisation.units.find(({ id }) => id === this.#rows.initiative.unitId);
    return processOf(model, unit?.key);
  }

  #decide(row: Stored<Decision>, day: CalendarDate): void {
    const judgement = this.#judge(row, day);
    this.#judged.set(row.id, judgement);
    if (!judgement.counts) return;
    const named = row.step === "" ? undefined : stepByKey(this.#place.process, row.step);
    this.#move(row.outcome, named ?? this.#place.step, row);
    if (row.outcome === "recommend") this.#place = { ...this.#place, recommendedById: row.decidedById };
  }

  #judge(row: Stored<Decision>, day: CalendarDate): Judgement {
    const { accepted, accountId, organisation } = this.#context;
    if (accepted.has(row.id)) return { counts: true };
    const person = organisation.people.find(({ id }) => id === row.decidedById);
    if (!person || ![accountId, person.accountId].includes(row.createdBy))
      return { counts: false, why: writtenByAnother };
    const { outcome, bodyId, step } = row;
    const why = decisionRefusal(this.#standing(day), { outcome, person, bodyId, step, day });
    return why ? { counts: false, why } : { counts: true };
  }

  #move(act: Act, from: Step | undefined, row: Passed["row"]): void {
    const move = from?.moves.find((each) => each.act === act);
    if (!from || !move) return;
    this.#passed.push({ step: from, act, row });
    const { model, process } = this.#place;
    const recommendedById = undefined;
    if (isEnd(move.to)) {
      this.#place = { model, process, step: undefined, status: move.to, recommendedById };
      return;
    }
    const to = this.#follow(model, process, move.to);
    const status = isEnd(to) ? to : (stepByKey(process, to)?.status ?? this.#place.status);
    const step = isEnd(to) ? undefined : stepByKey(process, to);
    this.#place = { model, process, step, status, recommendedById };
  }

  /** Where one lands: the step, or the way onward from it while it does not apply. */
  #follow(model: GoverningModel, process: Process, to: string): string {
    const seen = new Set<string>();
    let place = to;
    while (!isEnd(place) && !seen.has(place)) {
      seen.add(place);
      const step = stepByKey(process, place);
      if (!step || this.#applies(model, step)) return place;
      place = step.moves[0]?.to ?? place;
    }
    return place;
  }

  #settled(model: GoverningModel, process: Process, step: Step | undefined): Step | undefined {
    if (!step) return undefined;
    const to = this.#follow(model, process, step.key);
    return isEnd(to) ? undefined : stepByKey(process, to);
  }

  #applies(model: GoverningModel, step: Step): boolean {
    const bodyRole = bodyRoleOf(step.party);
    const { bodies } = this.#context.organisation;
    const isOnePerUnit = model.bodyRoles.some(({ key, isOnePerUnit: is }) => key === bodyRole && is);
    if (bodyRole !== undefined && isOnePerUnit && !bodyFor(model, bodyRole, this.#rows.initiative, bodies))
      return false;
    if (!step.appliesWhen) return true;
    const day = this.#context.today;
    return evaluate(step.appliesWhen, this.#facts(model, day), parameterOn(model, day)) === "yes";
  }

  #facts(model: GoverningModel, day: CalendarDate) {
    const { book } = this.#context;
    return factsOf({
      rows: this.#rows,
      model,
      parameter: parameterOn(model, day),
      valuationModel: (key, version) => book.valuationModel(key, version),
    });
  }

  #standing(day: CalendarDate): Standing {
    const { model, process, step, recommendedById } = this.#place;
    return {
      model,
      process,
      step,
      next: (act: Outcome) => {
        const move = step?.moves.find((each) => each.act === act);
        const to = move && this.#follow(model, process, move.to);
        return to === undefined || isEnd(to) ? undefined : stepByKey(process, to);
      },
      initiative: this.#rows.initiative,
      organisation: this.#context.organisation,
      facts: this.#facts(model, day),
      parameter: parameterOn(model, day),
      recommendedById,
    };
  }
}

/** The model's dated parameters as they are on a day. */
export const parameterOn =
  ({ parameters }: Pick<GoverningModel, "parameters">, day: CalendarDate) =>
  (key: string): number | undefined =>
    parameterAt(parameters, key, day)?.value;

const before: Text = {
  sv: "Status har angetts av koordinatorn efter det här.",
  en: "The coordinator has stated the status after this.",
};
const writtenByAnother: Text = {
  sv: "Raden är skriven av någon annan än den som den säger har beslutat.",
  en: "The row was written by somebody else than the person whom it names.",
};
