import { z } from "zod";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import { agendaNotice, digestNotice } from "#domain/digest/notices.ts";
import { nextMeeting, standing } from "#domain/meetings/agenda.ts";
import type { Body } from "#domain/organisation/body.ts";
import { calendarDate, instant, type Clock, type Instant } from "#domain/shared/calendar.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Mirror } from "#server/changes/mirror.ts";
import { readSetting, writeSetting } from "#server/settings.ts";
import { isCronPattern, newestPlanned, swedishDate, swedishInstant } from "./planned-times.ts";

/** The setting `schedule`: when digest and agendas go out, in Swedish time. */
export const scheduleSchema = z.object({
  /** Minute, hour, day, month and weekday as in cron. */
  digest: z.string().refine(isCronPattern).default("30 7 * * 1"),
  agendaDaysBefore: z.number().int().min(0).max(30).default(3),
  agendaTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
    .default("08:00"),
});
export type Schedule = z.infer<typeof scheduleSchema>;

const digestState = z.object({ planned: z.string(), untilEventId: z.number(), at: z.string().optional() });

export interface ScheduleOptions {
  readonly repositories: Repositories;
  readonly mirror: () => Promise<Mirror>;
  readonly now: Clock;
}

/**
 * Does what was planned up to now and has not been done: once for each planned time, whoever asks and how often.
 * @returns whether there was anything
 */
export async function runSchedule(options: ScheduleOptions): Promise<boolean> {
  const { repositories } = options;
  const schedule =
    (await readSetting(repositories.settings, "schedule", scheduleSchema)) ?? scheduleSchema.parse({});
  const { bodies } = await options.mirror();
  const digests = await digestsOf(bodies, schedule, options);
  const agendas = await agendasOf(bodies, schedule, options);
  return digests + agendas > 0;
}

async function digestsOf(
  bodies: readonly Stored<Body>[],
  schedule: Schedule,
  options: ScheduleOptions,
): Promise<number> {
  const { repositories, now } = options;
  let posted = 0;
  for (const body of bodies) {
    if (body.channelId === "") continue;
    const setting = `digest:${body.key}`;
    const last = await readSetting(repositories.settings, setting, digestState);
    if (!last) {
      // The first week begins when the body gets its channel.
      const untilEventId = (await newestEventId(repositories)) ?? 0;
      await writeSetting(repositories.settings, setting, { planned: now(), untilEventId });
      continue;
    }
    const after = instant(last.planned);
    const planned = after && newestPlanned(schedule.digest, after, now());
    if (!planned) continue;
    await postDigest(body, planned, last, options);
    posted += 1;
  }
  return posted;
}

async function newestEventId({ events }: Repositories): Promise<number | undefined> {
  return (await events.find({ orderBy: { property: "id", descending: true }, top: 1 }))[0]?.id;
}

async function postDigest(
  body: Stored<Body>,
  planned: Instant,
  last: z.infer<typeof digestState>,
  { repositories, mirror, now }: ScheduleOptions,
): Promise<void> {
  const { rows, meetings } = await mirror();
  const events = await repositories.events.find({
    where: [{ property: "id", is: "gt", value: last.untilEventId }],
  });
  const digest = composeDigest({
    events,
    rows: [...rows.values()],
    nextMeeting: nextMeeting([...meetings.values()], body.id, now()),
    since: instant(last.at ?? last.planned),
    until: now(),
    lastEventId: last.untilEventId,
    silentBefore: swedishInstant(swedishDate(now(), -30), "00:00"),
  });
  const day = calendarDate(swedishDate(planned));
  if (day === undefined) return;
  const notice = digestNotice(digest, body, day, now());
  await repositories.notices.addAll([notice]);
  // After the notice: a stop in between finds it by its key and goes on from what it tells.
  const kept = await repositories.notices.byKey(notice.key);
  const { untilEventId } = z.object({ untilEventId: z.number() }).parse(JSON.parse(kept?.content ?? "{}"));
  await writeSetting(repositories.settings, `digest:${body.key}`, { planned, untilEventId, at: now() });
}

async function agendasOf(
  bodies: readonly Stored<Body>[],
  { agendaDaysBefore, agendaTime }: Schedule,
  { repositories, mirror, now }: ScheduleOptions,
): Promise<number> {
  let asked = 0;
  const { meetings, agendaItems } = await mirror();
  for (const meeting of meetings.values()) {
    if (meeting.startsAt <= now()) continue;
    const body = bodies.find(({ id }) => id === meeting.bodyId);
    const planned = swedishInstant(swedishDate(meeting.startsAt, -agendaDaysBefore), agendaTime);
    if (meeting.agendaState !== "draft" || planned > now() || !body || body.channelId === "") continue;
    // Taken back to a draft by hand: then it goes out by hand too.
    if (await repositories.notices.byKey(agendaNotice(meeting, body, now()).key)) continue;
    const items = [...agendaItems.all()].filter(({ meetingId }) => meetingId === meeting.id);
    if (standing(items).length === 0) continue;
    try {
      await repositories.meetings.update(meeting.id, meeting.version, { agendaState: "toPost" });
      asked += 1;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  return asked;
}
