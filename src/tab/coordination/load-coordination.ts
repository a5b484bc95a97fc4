import type { Decision } from "#domain/decisions/decision.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { factProperties } from "#domain/governance/facts.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What the page shows, compares and judges an initiative by; its other texts stay where they are. */
export const coordinatedProperties = [
  ...factProperties,
  "title",
  "need",
  "status",
  "isConfidential",
] as const satisfies readonly (keyof Initiative)[];
export type Coordinated = Pick<Initiative, (typeof coordinatedProperties)[number]>;

/** What the whole municipality has said of its initiatives, to be looked at together. */
export interface CoordinationRows {
  readonly initiatives: readonly Stored<Coordinated>[];
  readonly needLinks: readonly Stored<NeedLink>[];
  readonly agendaItems: readonly Stored<AgendaItem>[];
  readonly meetings: readonly Stored<Meeting>[];
  readonly decisions: readonly Stored<Decision>[];
  /** Open, and due before today. */
  readonly overdue: readonly Stored<Duty>[];
}

/** One request for each of six lists, as long as none is larger than a page. */
export async function loadCoordination(
  repositories: Repositories,
  today: CalendarDate,
): Promise<CoordinationRows> {
  const [initiatives, needLinks, agendaItems, meetings, decisions, duties] = await Promise.all([
    repositories.portfolio.columns(coordinatedProperties),
    repositories.needLinks.find(),
    repositories.agendaItems.find(),
    repositories.meetings.find(),
    repositories.decisions.find(),
    repositories.duties.find({ where: [{ property: "state", is: "eq", value: "open" }] }),
  ]);
  const overdue = duties
    .filter(({ dueOn }) => dueOn < today)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id);
  return { initiatives, needLinks, agendaItems, meetings, decisions, overdue };
}
