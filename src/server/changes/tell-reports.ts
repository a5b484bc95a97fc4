import type { Event } from "#domain/digest/event.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { reportedNotice, reportNotice } from "#domain/digest/notices.ts";
import { reportNotCountedEvent } from "#domain/digest/plan-events.ts";
import { judgeReport } from "#domain/plans/judge-report.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import { unknownIn } from "./unreadable-organisation.ts";

/**
 * Tells the body to which a plan is reported: its channel, when it has one, and its chair and secretary, each once. A report
 * by somebody whose plan it is not goes nowhere, and is told of as such; it waits while the organisation cannot be read whole.
 */
export async function tellReports(reports: readonly Stored<PlanReport>[], about: Derivation): Promise<void> {
  const { repositories, mirror, now, startedAt } = about;
  const isOrganisationKnown = unknownIn(about) === undefined;
  const rules = { book: mirror.book, organisation: mirror };
  const notices: Notice[] = [];
  const events: Event[] = [];
  for (const report of [...mirror.waitingReports.values(), ...reports]) {
    if (report.createdAt < startedAt) continue;
    const judgement = judgeReport(report, mirror.plans.get(report.planId), rules);
    if (!judgement.counts && !isOrganisationKnown) {
      mirror.waitingReports.set(report.id, report);
      continue;
    }
    mirror.waitingReports.delete(report.id);
    if (!judgement.counts) {
      events.push(reportNotCountedEvent(report, judgement.why));
      continue;
    }
    const body = mirror.bodies.find(({ id }) => id === report.bodyId);
    if (!body) continue;
    if (body.channelId !== "") notices.push(reportNotice(report.id, body, now()));
    const seats = new Set([body.chairId, body.secretaryId]);
    for (const person of mirror.people)
      if (seats.has(person.id) && person.id !== report.reportedById)
        notices.push(reportedNotice(report.id, person, now()));
  }
  const fresh = notices.filter(({ key }) => !mirror.asked.has(key));
  if (events.length > 0) await repositories.events.addAll(events);
  if (fresh.length > 0) await repositories.notices.addAll(fresh);
  for (const { key } of fresh) mirror.asked.add(key);
}
