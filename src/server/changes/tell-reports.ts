import type { Event } from "#domain/digest/event.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { reportedNotice, reportNotice } from "#domain/digest/notices.ts";
import { reportNotCountedEvent } from "#domain/digest/plan-events.ts";
import type { PlanJudgement } from "#domain/plans/judge-plan.ts";
import { judgeReport } from "#domain/plans/judge-report.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import { wordsOf } from "./judge-plans.ts";
import { isSaidByServer, type Mirror } from "./mirror.ts";
import { unknownIn, type Unknown } from "./unreadable-organisation.ts";

/**
 * Writes on each report whether it counts, once, and tells the body to which a plan is reported: its channel, when it has one, and its
 * chair and secretary, each once. A report by somebody whose plan it is not goes nowhere, and is told of as such; one whose
 * writer or receivers may stand in a row that cannot be read waits until it can.
 */
export async function tellReports(reports: readonly Stored<PlanReport>[], about: Derivation): Promise<void> {
  const { repositories, mirror, startedAt } = about;
  const unknown = unknownIn(about);
  for (const report of reports) mirror.waitingReports.set(report.id, report);
  const notices: Notice[] = [];
  const events: Event[] = [];
  const updates: Update<PlanReport>[] = [];
  for (const report of mirror.waitingReports.values()) {
    const isSaid = isSaidByServer(report, mirror.accountId);
    if (!isSaid && isPlanUnread(report, about)) continue;
    const judgement = isSaid ? undefined : judgementOf(report, mirror);
    if (judgement && unknown && (!judgement.counts || leansOn(unknown, report, mirror))) continue;
    mirror.waitingReports.delete(report.id);
    if (!judgement) continue;
    updates.push({ id: report.id, version: report.version, changes: wordsOf(judgement) });
    if (report.createdAt < startedAt) continue;
    if (judgement.counts) notices.push(...noticesOf(report, about));
    else events.push(reportNotCountedEvent(report, judgement.why));
  }
  const fresh = notices.filter(({ key }) => !mirror.asked.has(key));
  if (events.length > 0) await repositories.events.addAll(events);
  if (fresh.length > 0) await repositories.notices.addAll(fresh);
  for (const { key } of fresh) mirror.asked.add(key);
  // Told before it is written that they count: a stop in between does both again, and the notices have keys.
  if (updates.length > 0) await repositories.planReports.updateAll(updates);
  for (const { id, changes } of updates) if (changes.standing === "counts") mirror.acceptedReports.add(id);
}

const judgementOf = (report: Stored<PlanReport>, mirror: Mirror): PlanJudgement =>
  mirror.acceptedReports.has(report.id)
    ? { counts: true }
    : judgeReport(report, mirror.plans.get(report.planId), { book: mirror.book, organisation: mirror });

const isPlanUnread = ({ planId }: Stored<PlanReport>, { repositories }: Derivation): boolean =>
  repositories.unreadable.all().some(({ list, id }) => list === "Plans" && id === planId);

/** Whether those who are to be told may stand in a row that cannot be read. */
function leansOn({ people, bodies }: Unknown, { bodyId }: Stored<PlanReport>, mirror: Mirror): boolean {
  const body = mirror.bodies.find(({ id }) => id === bodyId);
  if (!body) return bodyId !== undefined && bodies.has(bodyId);
  return [body.chairId, body.secretaryId].some((id) => id !== undefined && people.has(id));
}

function noticesOf(report: Stored<PlanReport>, { mirror, now }: Derivation): readonly Notice[] {
  const body = mirror.bodies.find(({ id }) => id === report.bodyId);
  if (!body) return [];
  const seats = new Set([body.chairId, body.secretaryId]);
  const seated = mirror.people.filter(({ id }) => seats.has(id) && id !== report.reportedById);
  return [
    ...(body.channelId === "" ? [] : [reportNotice(report.id, body, now())]),
    ...seated.map((person) => reportedNotice(report.id, person, now())),
  ];
}
