import type { Decision } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { mayLink, mergeOf } from "#domain/initiatives/need-links.ts";
import { maySignOff, mayStateStatus } from "#domain/organisation/rights.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { score } from "#domain/valuation/score.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { actsOf, isOfRegistration, statedSince, type ActRow } from "./acts-of.ts";
import { newest, type CaseRows } from "./case-rows.ts";
import { decisionRefusal, merged, openRequirements, type Standing } from "./decision-refusal.ts";
import { factsOf } from "./facts.ts";
import type { Act, GoverningModel, Process, ProcessEnd, Step } from "./governing-model.ts";
import { landing, metAt, type Ground } from "./landing.ts";
import { defaultModel, type ModelBook } from "./model-in-force.ts";
import { bodyRoleOf, isOneOf, peopleOf, type Organisation } from "./parties.ts";
import { parameterOn } from "./parameter-on.ts";
import { processOf, stepByKey, stepOfStatus } from "./process-of.ts";
import { rowsAt, type Time } from "./rows-known-at.ts";

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
  readonly row: { readonly id: number; readonly createdAt: Instant };
}

export interface DerivedCase {
  readonly status: InitiativeStatus;
  /** The newest valuation's score under the model that it was made with, 0 to 100. */
  readonly score: number | undefined;
  /** Where it stands under the model in force today. */
  readonly standing: Standing;
  readonly judged: ReadonlyMap<number, Judgement>;
  readonly passed: readonly Passed[];
  /** The row that led to where it stands, as `valuations.9`: with the step it names one arrival. */
  readonly arrivedBy: string;
}

interface Place {
  readonly model: GoverningModel;
  readonly process: Process;
  readonly step: Step | undefined;
  readonly status: InitiativeStatus;
  readonly arrivedBy: string;
  /** Who has recommended since somebody decided last. */
  readonly recommendedByIds: readonly number[];
  /** Handed in since the last move, and kept from moving the initiative on by a step or a gate. */
  readonly waiting: Stored<Valuation> | undefined;
}

/**
 * What an initiative's rows say of it: its status, its step, and which decisions count. The rows are read in the order in which
 * they were written, each under the model that governed that day and with what was known then, so that another model or a
 * later row changes nothing of what was.
 */
export function deriveCase(rows: CaseRows, context: CaseContext): DerivedCase {
  const walk = new Walk(rows, context);
  for (const act of actsOf(rows)) walk.take(act);
  return walk.end();
}

/** A decision settles the advice that was given before it; what sends the matter back does too. */
const settling: readonly Act[] = ["forward", "reject", "grant", "decline", "investigateFurther"];

class Walk {
  readonly #rows: CaseRows;
  readonly #context: CaseContext;
  readonly #merge: Stored<NeedLink> | undefined;
  readonly #judged = new Map<number, Judgement>();
  readonly #passed: Passed[] = [];
  /** Where it last stood in each process, for the day when the same process governs again. */
  readonly #stood = new Map<string, string>();
  #place: Place;

  constructor(rows: CaseRows, context: CaseContext) {
    this.#rows = { ...rows, signOffs: signOffsThatCount(rows.signOffs, context) };
    this.#context = context;
    this.#merge = mergeThatCounts(rows, context);
    const { id, statedAt, createdAt } = rows.initiative;
    const status = statusStated(rows.initiative, context);
    const since = statedSince(rows.initiative);
    const model = context.book.on(swedishDay(since ?? createdAt), since ?? createdAt);
    const process = this.#processOf(model);
    this.#place = {
      model,
      process,
      step: stepOfStatus(process, status),
      status,
      arrivedBy: ["initiatives", id, ...(statedAt === undefined ? [] : [statedAt])].join("."),
      recommendedByIds: [],
      waiting: undefined,
    };
    for (const decision of rows.decisions) {
      if (since === undefined || decision.createdAt >= since) continue;
      this.#judged.set(decision.id, context.accepted.has(decision.id) ? yes : no(before));
    }
  }

  take(act: ActRow): void {
    const time = { day: swedishDay(act.row.createdAt), moment: act.row.createdAt };
    this.#govern(time);
    if (act.is === "valuation" && this.#mayMove(act.row, time))
      this.#place = { ...this.#place, waiting: act.row };
    if (act.is === "decision") this.#decide(act.row, time);
    this.#passWaiting(time);
  }

  end(): DerivedCase {
    const now = { day: this.#context.today, moment: undefined };
    this.#govern(now);
    this.#passWaiting(now);
    if (this.#merge) {
      const arrivedBy = `needLinks.${String(this.#merge.id)}`;
      this.#place = { ...this.#place, step: undefined, status: "closed", arrivedBy };
    }
    const last = newest(this.#rows.valuations);
    const model = last && this.#context.book.valuationModel(last.model, last.modelVersion);
    return {
      status: this.#place.status,
      score: last && model ? score(model, last.answers) : undefined,
      standing: this.#standing(now),
      judged: this.#judged,
      passed: this.#passed,
      arrivedBy: this.#place.arrivedBy,
    };
  }

  /** Under another model the status stays, and tells the step of the new process; a step that does not apply is left onward. */
  #govern(time: Time): void {
    const model = this.#context.book.on(time.day, time.moment);
    const process = this.#processOf(model);
    const { step, status } = this.#place;
    if (step) this.#stood.set(nameOf(this.#place), step.key);
    if (model !== this.#place.model || process !== this.#place.process)
      this.#place = { ...this.#place, model, process, step: this.#mapped(model, process) };
    const here = this.#place.step;
    const met = metAt(here, this.#ground(this.#place, time));
    if (!met || met === here) return;
    this.#place = { ...this.#place, step: met, status: here?.status === status ? met.status : status };
  }

  #mapped(model: GoverningModel, process: Process): Step | undefined {
    const { step, status } = this.#place;
    // What has ended stays so; what rests begins at the first step of any process.
    if (!step && status !== "dormant") return undefined;
    const namesake = stepByKey(process, step?.key ?? "");
    const stood = stepByKey(process, this.#stood.get(nameOf({ model, process })) ?? "");
    // Two models may call two things alike: it is the same step only when the same party acts there.
    const known = [namesake?.party === step?.party ? namesake : undefined, stood];
    return known.find((each) => each?.status === status) ?? stepOfStatus(process, status);
  }

  #processOf(model: GoverningModel): Process {
    const unit = this.#context.organisation.units.find(({ id }) => id === this.#rows.initiative.unitId);
    return processOf(model, unit?.key);
  }

  #decide(row: Stored<Decision>, time: Time): void {
    const judgement = this.#judge(row, time);
    this.#judged.set(row.id, judgement);
    if (!judgement.counts) return;
    const advised = this.#place.recommendedByIds;
    this.#move(row.outcome, this.#placeOf(row), row, time);
    const recommendedByIds = settling.includes(row.outcome)
      ? []
      : row.outcome === "recommend"
        ? [...new Set([...advised, row.decidedById])]
        : advised;
    this.#place = { ...this.#place, recommendedByIds };
  }

  #judge(row: Stored<Decision>, time: Time): Judgement {
    const { accepted, accountId, organisation } = this.#context;
    if (accepted.has(row.id)) return yes;
    if (row.standing === "doesNotCount" && row.modifiedBy === accountId)
      return no(row.standingReason.sv === "" ? refusedBefore : row.standingReason);
    const person = organisation.people.find(({ id }) => id === row.decidedById);
    if (!person || ![accountId, person.accountId].includes(row.createdBy)) return no(writtenByAnother);
    if (this.#merge && row.createdAt >= this.#merge.createdAt) return no(merged);
    const { outcome, bodyId, step } = row;
    const then = this.#standing({ ...time, isKnownOnly: true });
    const why = decisionRefusal(then, { outcome, person, bodyId, step, day: time.day });
    return why ? no(why) : yes;
  }

  /** Where a decision was taken, also when its unit or the model has another process since. */
  #placeOf({ step: key, model: name }: Decision): Pick<Place, "model" | "process" | "step"> {
    const { model, process } = this.#place;
    if (key === "") return this.#place;
    const { versions } = this.#context.book;
    const named = versions.filter((version) => version.key === name).map(({ definition }) => definition);
    const places = [
      { model, process },
      ...[model, ...named, defaultModel].flatMap((each) =>
        each.processes.map((its) => ({ model: each, process: its })),
      ),
    ];
    for (const place of places) {
      const step = stepByKey(place.process, key);
      if (step) return { ...place, step };
    }
    return this.#place;
  }

  /**
   * Anybody may say what they think a need is worth. Where a step belongs to a role or a body, as a team of valuers, only a
   * valuation by somebody of it moves the initiative on; elsewhere anybody values for the owner.
   */
  #mayMove({ valuedById, createdBy }: Stored<Valuation>, { day }: Time): boolean {
    const { step, model } = this.#place;
    const isAnybodys = step?.party.startsWith("role:") !== true && step?.party.startsWith("body:") !== true;
    if (!step || isAnybodys || !step.moves.some(({ act }) => act === "valued")) return true;
    const { organisation, accountId } = this.#context;
    const person = organisation.people.find(({ id }) => id === valuedById);
    if (!person || ![accountId, person.accountId].includes(createdBy)) return false;
    return isOneOf(person, peopleOf(step.party, this.#rows.initiative, model, organisation, day));
  }

  /** A valuation moves its step on as soon as the gate is open: at once, or by what is written later. */
  #passWaiting(time: Time): void {
    const { waiting, step } = this.#place;
    if (!waiting || !step?.moves.some(({ act }) => act === "valued")) return;
    if (openRequirements(this.#standing(time), step, "valued").length > 0) return;
    this.#move("valued", this.#place, waiting, time);
  }

  #move(act: Act, from: Pick<Place, "model" | "process" | "step">, row: Passed["row"], time: Time): void {
    const move = from.step?.moves.find((each) => each.act === act);
    if (!from.step || !move) return;
    this.#passed.push({ step: from.step, act, row });
    const to = landing(move.to, this.#ground(from, time));
    this.#place = {
      ...this.#place,
      ...this.#arrived(to, from.process),
      arrivedBy: `${act === "valued" ? "valuations" : "decisions"}.${String(row.id)}`,
      recommendedByIds: [],
      waiting: undefined,
    };
  }

  #arrived(to: Step | ProcessEnd | undefined, by: Process): Pick<Place, "step" | "status"> {
    const { process, status, step } = this.#place;
    if (to === undefined) return { status, step };
    if (typeof to === "string")
      return { status: to, step: to === "dormant" ? stepOfStatus(process, to) : undefined };
    return { status: to.status, step: by === process ? to : stepOfStatus(process, to.status) };
  }

  #ground({ model, process }: Pick<Place, "model" | "process">, time: Time): Ground {
    const { day } = time;
    const { initiative } = this.#rows;
    const { book, organisation, accountId } = this.#context;
    const parameter = parameterOn(model, day);
    const facts = factsOf({
      rows: rowsAt(this.#rows, time),
      model,
      authors: { people: organisation.people, accountId },
      parameter,
      valuationModel: (key, version) => book.valuationModel(key, version),
      heardBy: this.#heardBy(),
    });
    return { model, process, initiative, organisation, facts, parameter, day };
  }

  /** Bodies that have left a step by a decision or a recommendation of theirs. */
  #heardBy(): ReadonlySet<string> {
    return new Set(this.#passed.flatMap(({ step }) => bodyRoleOf(step.party) ?? []));
  }

  #standing(time: Time): Standing {
    const { step, recommendedByIds } = this.#place;
    const ground = this.#ground(this.#place, time);
    return {
      ...ground,
      initiative: this.#rows.initiative,
      step,
      next: (act) => {
        const move = step?.moves.find((each) => each.act === act);
        const to = move && landing(move.to, ground);
        return typeof to === "string" ? undefined : to;
      },
      recommendedByIds,
      mergedIntoId: this.#merge?.initiativeId,
    };
  }
}

/** Where an initiative begins; whoever registers a need by a row cannot make it decided by saying so. */
function statusStated(
  initiative: CaseRows["initiative"],
  { organisation, accountId }: CaseContext,
): InitiativeStatus {
  const { statedStatus, createdBy } = initiative;
  const author = organisation.people.find((person) => person.accountId === createdBy);
  if (!author || createdBy === accountId || !isOfRegistration(initiative)) return statedStatus;
  return mayStateStatus(author, statedStatus) ? statedStatus : "idea";
}

const nameOf = ({ model, process }: Pick<Place, "model" | "process">): string =>
  `${model.key} ${process.key}`;

/** Words on an aspect by somebody with a role for it, written by that person or by the server for them. */
const signOffsThatCount = (
  signOffs: CaseRows["signOffs"],
  { organisation, accountId }: CaseContext,
): CaseRows["signOffs"] =>
  signOffs.filter(({ aspect, signedById, createdBy }) => {
    const person = organisation.people.find(({ id }) => id === signedById);
    return maySignOff(person, aspect) && [accountId, person?.accountId].includes(createdBy);
  });

/** The merge that ended the initiative, when it was stated by somebody who may: nobody else can end it by a row. */
function mergeThatCounts(
  { initiative, needLinks }: CaseRows,
  { organisation, accountId, book, today }: CaseContext,
): Stored<NeedLink> | undefined {
  const byThoseWhoMay = needLinks.filter(({ kind, statedById, createdBy }) => {
    if (kind !== "merge") return true;
    const person = organisation.people.find(({ id }) => id === statedById);
    if (!person || ![accountId, person.accountId].includes(createdBy)) return false;
    return createdBy === accountId || mayLink(person, initiative, book.on(today), organisation);
  });
  return mergeOf(byThoseWhoMay, initiative.id);
}

const yes: Judgement = { counts: true };
const no = (why: Text): Judgement => ({ counts: false, why });

const before: Text = {
  sv: "Status har angetts av koordinatorn efter det här.",
  en: "The coordinator has stated the status after this.",
};
const refusedBefore: Text = {
  sv: "Beslutet räknades inte när det skrevs. Fatta det på nytt, om det gäller.",
  en: "The decision did not count when it was written. Take it anew if it holds.",
};
const writtenByAnother: Text = {
  sv: "Raden är skriven av någon annan än den som den säger har beslutat.",
  en: "The row was written by somebody else than the person whom it names.",
};
