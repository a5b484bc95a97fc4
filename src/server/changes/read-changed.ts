import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { changedRows, isNews, type FollowedList, type Logs, type Position } from "./change-logs.ts";
import type { Derivation } from "./derivation.ts";
import { withoutTexts, type Mirror } from "./mirror.ts";
import { unknownIn } from "./unreadable-organisation.ts";
import { vetDuties } from "./vet-duties.ts";
import { vetEnquiries } from "./vet-enquiries.ts";
import { vetRetirements } from "./vet-retirements.ts";
import { vetStatements } from "./vet-statements.ts";
import type { RowsOfInitiatives } from "./rows-of-initiatives.ts";

/** The rows that have changed, as they are now; the mirror has them. */
export interface Changed {
  readonly initiatives: readonly Stored<Initiative>[];
  readonly valuations: readonly Stored<Valuation>[];
  readonly calculations: readonly Stored<Calculation>[];
  readonly signOffs: readonly Stored<SignOff>[];
  readonly duties: readonly Stored<Duty>[];
  readonly needLinks: readonly Stored<NeedLink>[];
  readonly retirements: readonly Stored<Retirement>[];
  readonly basisItems: readonly Stored<BasisItem>[];
  readonly meetings: readonly Stored<Meeting>[];
  readonly agendaItems: readonly Stored<AgendaItem>[];
  readonly planReports: readonly Stored<PlanReport>[];
  /** Initiatives whose rows in other lists have changed or gone. */
  readonly touched: ReadonlySet<number>;
}

const asTheyAre = <Row>(rows: readonly Stored<Row>[]): Promise<readonly Stored<Row>[]> =>
  Promise.resolve(rows);

/** Brings the mirror up to date with the change log: one request for each list that something has happened to. */
export async function readChanged(about: Derivation, logs: Logs, position: Position): Promise<Changed> {
  const { repositories, mirror } = about;
  const { unvetted } = mirror;
  await readOrganisation(repositories, mirror, logs);
  const touched = new Set<number>();
  const touch = (ids: readonly number[]): void => {
    for (const id of ids) touched.add(id);
  };
  const follow = async <Row>(
    list: FollowedList,
    repository: Repository<Row>,
    kept: Pick<RowsOfInitiatives<Stored<Row>>, "set" | "delete">,
    vetted: typeof asTheyAre<Row> = asTheyAre,
  ): Promise<readonly Stored<Row>[]> => {
    const rows = await vetted(await changedRows(repository, logs, list, position));
    for (const row of rows) touch(kept.set(row));
    for (const id of logs.of(list).deleted) touch(kept.delete(id));
    return rows;
  };
  const initiatives = await readInitiatives(about, logs, position);
  const valuations = await follow("valuations", repositories.valuations, mirror.valuations);
  await follow("decisions", repositories.decisions, mirror.decisions);
  const calculations = await follow("calculations", repositories.calculations, mirror.calculations);
  const signOffs = await follow("signOffs", repositories.signOffs, mirror.signOffs);
  const duties = await follow("duties", repositories.duties, mirror.duties, async (rows) =>
    vetDuties(await withUnvetted(rows, repositories.duties, unvetted.duties, about), about),
  );
  const needLinks = await follow("needLinks", repositories.needLinks, mirror.needLinks);
  const basisItems = await follow("basisItems", repositories.basisItems, mirror.basisItems);
  const retirements = await follow(
    "retirements",
    repositories.retirements,
    mirror.retirements,
    async (rows) =>
      vetRetirements(await withUnvetted(rows, repositories.retirements, unvetted.retirements, about), about),
  );
  const keep = async <Row>(
    list: FollowedList,
    repository: Repository<Row>,
    kept: Map<number, Stored<Row>>,
    vetted: typeof asTheyAre<Row> = asTheyAre,
  ): Promise<readonly Stored<Row>[]> => {
    const rows = await vetted(await changedRows(repository, logs, list, position));
    for (const row of rows) kept.set(row.id, row);
    for (const id of logs.of(list).deleted) kept.delete(id);
    return rows;
  };
  const meetings = await keep("meetings", repositories.meetings, mirror.meetings);
  const agendaItems = await changedRows(repositories.agendaItems, logs, "agendaItems", position);
  for (const row of agendaItems) mirror.agendaItems.set(row);
  for (const id of logs.of("agendaItems").deleted) mirror.agendaItems.delete(id);
  await keep("plans", repositories.plans, mirror.plans);
  await keep("enquiries", repositories.enquiries, mirror.enquiries, async (rows) =>
    vetEnquiries(await withUnvetted(rows, repositories.enquiries, unvetted.enquiries, about), about),
  );
  return {
    initiatives,
    valuations,
    calculations,
    signOffs,
    duties,
    needLinks,
    retirements,
    basisItems,
    meetings,
    agendaItems,
    planReports: await changedRows(repositories.planReports, logs, "planReports", position),
    touched,
  };
}

async function readInitiatives(
  about: Derivation,
  logs: Logs,
  position: Position,
): Promise<readonly Stored<Initiative>[]> {
  const { repositories, mirror } = about;
  const initiatives = await vetStatements(
    await withUnvetted(
      await changedRows(repositories.initiatives, logs, "initiatives", position),
      repositories.initiatives,
      mirror.unvetted.initiatives,
      about,
    ),
    about,
  );
  for (const row of initiatives) mirror.rows.set(row.id, withoutTexts(row));
  // What cannot be read any more is left alone until it can.
  const read = new Set(initiatives.map(({ id }) => id));
  const unread = logs.of("initiatives").changed.filter((id) => !read.has(id));
  for (const id of [...unread, ...logs.of("initiatives").deleted]) mirror.rows.delete(id);
  return initiatives;
}

/** With the rows that waited until the people could be read, as they are now. */
async function withUnvetted<Row>(
  rows: readonly Stored<Row>[],
  repository: Pick<Repository<Row>, "byIds">,
  waiting: Set<number>,
  about: Derivation,
): Promise<readonly Stored<Row>[]> {
  if (waiting.size === 0 || unknownIn(about)) return rows;
  const read = new Set(rows.map(({ id }) => id));
  const others = await repository.byIds([...waiting].filter((id) => !read.has(id)));
  waiting.clear();
  return [...rows, ...others];
}

async function readOrganisation(repositories: Repositories, mirror: Mirror, logs: Logs): Promise<void> {
  if (isNews(logs, "units")) mirror.units = await repositories.units.find();
  if (isNews(logs, "people")) mirror.people = await repositories.people.find();
  if (isNews(logs, "bodies")) mirror.bodies = await repositories.bodies.find();
  if (!isNews(logs, "models")) return;
  const { changed, deleted } = logs.of("models");
  const added = changed.length === 0 ? [] : await repositories.models.byIds(changed);
  for (const row of added) mirror.models.set(row.id, row);
  for (const id of deleted) mirror.models.delete(id);
  mirror.book = new ModelBook([...mirror.models.values()]);
}
