import type { Decision } from "#domain/decisions/decision.ts";
import { basisAsOf } from "#domain/initiatives/basis-state.ts";
import { addMinutes } from "#domain/shared/add-minutes.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementsAsOf } from "#domain/systems/retirement-facts.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { CaseRows } from "./case-rows.ts";

/** A row that may move an initiative. */
export type ActRow =
  | { readonly is: "valuation"; readonly row: Stored<Valuation> }
  | { readonly is: "decision"; readonly row: Stored<Decision> }
  /** A calculation, a sign-off, a duty, a piece of the basis or a retirement, which may open a gate that a valuation waits at. */
  | { readonly is: "paper"; readonly row: { readonly id: number; readonly createdAt: Instant } };

/** Among rows of the same second: what a decision rests on comes before it. */
const order: readonly ActRow["is"][] = ["paper", "valuation", "decision"];

/** A clock that runs ahead by less than this states nothing new about a row that it has just made. */
const clocksDiffer = 15;

type Stated = Pick<CaseRows["initiative"], "statedAt" | "createdAt">;

/** Whether a status was stated when the need was registered, and not by somebody later. */
export const isOfRegistration = ({ statedAt, createdAt }: Stated): boolean =>
  statedAt === undefined || statedAt <= addMinutes(createdAt, clocksDiffer);

/**
 * Since when what is done with an initiative counts: since its status was stated. What is stated when a need is registered is as
 * old as the row, though the clock of whoever registered it runs ahead: what is done with it a minute later is not lost.
 */
export const statedSince = ({ statedAt, createdAt }: Stated): Instant | undefined =>
  statedAt !== undefined && statedAt > createdAt && isOfRegistration({ statedAt, createdAt })
    ? createdAt
    : statedAt;

/** What has been done with an initiative since its status was stated last, oldest first. */
export function actsOf(rows: CaseRows): readonly ActRow[] {
  const { initiative, valuations, decisions, calculations, signOffs, duties, basisItems, retirements } = rows;
  const papers = [...calculations, ...signOffs, ...duties, ...basisItems, ...retirements];
  const acts: ActRow[] = [
    ...papers.map((row): ActRow => ({ is: "paper", row })),
    ...valuations.map((row): ActRow => ({ is: "valuation", row })),
    ...decisions.map((row): ActRow => ({ is: "decision", row })),
  ];
  const since = statedSince(initiative);
  return acts
    .filter(({ row }) => since === undefined || row.createdAt >= since)
    .toSorted(
      (a, b) =>
        a.row.createdAt.localeCompare(b.row.createdAt) ||
        order.indexOf(a.is) - order.indexOf(b.is) ||
        a.row.id - b.row.id,
    );
}

/** What had been written at a moment, that second included; the initiative's own row is as it is today. */
export function rowsUntil(rows: CaseRows, moment: Instant): CaseRows {
  const until = <Row extends { readonly createdAt: Instant }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ createdAt }) => createdAt <= moment);
  return {
    initiative: rows.initiative,
    valuations: until(rows.valuations),
    decisions: until(rows.decisions),
    calculations: until(rows.calculations),
    signOffs: until(rows.signOffs),
    duties: until(rows.duties),
    needLinks: until(rows.needLinks),
    basisItems: basisAsOf(until(rows.basisItems), moment),
    retirements: retirementsAsOf(until(rows.retirements), moment),
  };
}
