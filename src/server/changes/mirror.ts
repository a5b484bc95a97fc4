import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Event } from "#domain/digest/event.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { isServersWord } from "#domain/governance/governing.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { acceptedAtLoad } from "./accepted-decisions.ts";
import { StepPace } from "./pace-steps.ts";
import { ofOne, RowsOfInitiatives } from "./rows-of-initiatives.ts";

/** What the server knows of the lists, read once and then kept up by their change log, so that work grows with what changes. */
export interface Mirror {
  /** Without the long texts, which no rule reads; cards read theirs from the list. */
  readonly rows: Map<number, Stored<Initiative>>;
  /** Rows as they were before a change that has been read and not yet told to its end; undefined for those that are new. */
  readonly untold: Map<number, Stored<PortfolioRow> | undefined>;
  readonly valuations: RowsOfInitiatives<Stored<Valuation>>;
  readonly decisions: RowsOfInitiatives<Stored<Decision>>;
  readonly calculations: RowsOfInitiatives<Stored<Calculation>>;
  readonly signOffs: RowsOfInitiatives<Stored<SignOff>>;
  readonly duties: RowsOfInitiatives<Stored<Duty>>;
  /** Found from either end. */
  readonly needLinks: RowsOfInitiatives<Stored<NeedLink>>;
  readonly basisItems: RowsOfInitiatives<Stored<BasisItem>>;
  readonly retirements: RowsOfInitiatives<Stored<Retirement>>;
  readonly agendaItems: RowsOfInitiatives<Stored<AgendaItem>>;
  readonly meetings: Map<number, Stored<Meeting>>;
  readonly plans: Map<number, Stored<Plan>>;
  readonly enquiries: Map<number, Stored<Enquiry>>;
  /** Plans that have counted: they go on counting whoever edits their row later. */
  readonly acceptedPlans: Set<number>;
  /** Reports that have not been judged: new, or waiting since a row of the organisation cannot be read. */
  readonly waitingReports: Map<number, Stored<PlanReport>>;
  /** Reports that have counted, likewise. */
  readonly acceptedReports: Set<number>;
  /** Decisions that an event says counted when they were made: they go on counting when the manager or the unit is another. */
  readonly accepted: Set<number>;
  /** Keys of notices that have been asked for since the start. */
  readonly asked: Set<string>;
  readonly models: Map<number, Stored<ModelVersion>>;
  book: ModelBook;
  units: readonly Stored<Unit>[];
  people: readonly Stored<Person>[];
  bodies: readonly Stored<Body>[];
  /** The server's own user number: what it wrote itself. */
  readonly accountId: number;
  /** What somebody stated of an initiative past the rules: what is to be written back, and told. */
  readonly restoring: Map<number, Restoring>;
  /** The change log has been read since the rows were: until then a row may have been edited while the server was down. */
  isCaughtUp: boolean;
  readonly steps: StepPace;
  /** Initiatives that wait until a unit, a person or a body that they name can be read. */
  readonly held: Set<number>;
  /** Rows written by somebody of whom nothing is known while a row of the people cannot be read: they are looked into when it can. */
  readonly unvetted: Readonly<Record<Vetted, Set<number>>>;
}

/** Lists where everybody may write and the server puts back what is not somebody's to write. */
export type Vetted = "initiatives" | "duties" | "retirements" | "enquiries";

interface Restoring {
  readonly changes: Pick<Initiative, "statedStatus" | "statedAt">;
  readonly event: Event;
}

const byId = <Row extends { readonly id: number }>(rows: readonly Row[]): Map<number, Row> =>
  new Map(rows.map((row) => [row.id, row]));

export async function loadMirror(repositories: Repositories): Promise<Mirror> {
  const { units, people, me } = await repositories.portfolio.load();
  const initiatives = await repositories.initiatives.find();
  const decisions = await repositories.decisions.find();
  const needLinks = await repositories.needLinks.find();
  const models = await repositories.models.find();
  const plans = await repositories.plans.find();
  const reports = await repositories.planReports.find();
  return {
    rows: byId(initiatives.map(withoutTexts)),
    untold: new Map(),
    valuations: ofOne(await repositories.valuations.find()),
    decisions: ofOne(decisions),
    calculations: ofOne(await repositories.calculations.find()),
    signOffs: ofOne(await repositories.signOffs.find()),
    duties: ofOne(await repositories.duties.find()),
    needLinks: new RowsOfInitiatives(needLinks, ({ initiativeId, otherId }) => [initiativeId, otherId]),
    basisItems: ofOne(await repositories.basisItems.find()),
    retirements: ofOne(await repositories.retirements.find()),
    agendaItems: ofOne(await repositories.agendaItems.find()),
    meetings: byId(await repositories.meetings.find()),
    plans: byId(plans),
    enquiries: byId(await repositories.enquiries.find()),
    waitingReports: byId(reports.filter((row) => !isSaidByServer(row, me.accountId))),
    acceptedReports: new Set(reports.filter((row) => isServersWord(row, me.accountId)).map(({ id }) => id)),
    acceptedPlans: new Set(plans.filter((row) => isServersWord(row, me.accountId)).map(({ id }) => id)),
    accepted: await acceptedAtLoad(repositories, decisions, me.accountId),
    asked: new Set(),
    models: byId(models),
    book: new ModelBook(models),
    units,
    people,
    bodies: await repositories.bodies.find(),
    accountId: me.accountId,
    steps: new StepPace(),
    held: new Set(),
    unvetted: { initiatives: new Set(), duties: new Set(), retirements: new Set(), enquiries: new Set() },
    restoring: new Map(),
    isCaughtUp: false,
  };
}

/** Whether the server has said whether a row counts; what others type there is no word of its. */
export const isSaidByServer = (
  { standing, modifiedBy }: Pick<Stored<Plan>, "standing" | "modifiedBy">,
  accountId: number,
): boolean => standing !== "notYetRead" && modifiedBy === accountId;

/** Rules ask whether a purpose, a risk, a follow-up or a pre-study is written, never what it says. */
const written = (text: string): string => text.trim().slice(0, 1);

export const withoutTexts = (row: Stored<Initiative>): Stored<Initiative> => ({
  ...row,
  need: "",
  background: "",
  volumes: "",
  effectsForStaff: "",
  effectsForUsers: "",
  expectedCosts: "",
  preStudy: written(row.preStudy),
  purpose: written(row.purpose),
  risks: written(row.risks),
  followUp: written(row.followUp),
});
