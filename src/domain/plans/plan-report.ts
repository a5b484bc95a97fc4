import type { Standing } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";

/** How one initiative of the plan had come when the report was written, frozen then. */
export interface ReportedItem {
  readonly initiativeId: number;
  readonly status: InitiativeStatus;
  /** Kronor spent or granted so far; undefined is unknown. */
  readonly budget: number | undefined;
  /** Key of the Goal that it serves; empty when none is stated. */
  readonly goal: string;
}

/** What has become of a plan, as reported to those who are to be told of it: a row that is added and never changed. */
export interface PlanReport {
  readonly key: string;
  readonly planId: number;
  /** To whom: the executive board for the whole municipality's plan. */
  readonly bodyId: number | undefined;
  readonly reportedById: number | undefined;
  readonly reportedOn: CalendarDate;
  /** What the report says beside its figures. */
  readonly words: string;
  readonly items: readonly ReportedItem[];
  /** Written by the server: whether whoever wrote it may report the plan, and otherwise why not. */
  readonly standing: Standing;
  readonly standingReason: Text;
}
