import { agendaPostedEvent } from "#domain/digest/derive-events.ts";
import type { Notice } from "#domain/digest/notice.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What follows when a message has arrived: a posted agenda is marked as posted. */
export const afterSent =
  ({ meetings, events }: Pick<Repositories, "meetings" | "events">, now: Clock) =>
  async (notice: Stored<Notice>): Promise<void> => {
    if (notice.kind !== "agenda" || notice.meetingId === undefined) return;
    const meeting = await meetings.byId(notice.meetingId);
    await events.addAll([agendaPostedEvent(meeting, now())]);
    if (meeting.agendaState !== "toPost") return;
    try {
      await meetings.update(meeting.id, meeting.version, { agendaState: "posted" });
    } catch (error) {
      // Changed meanwhile: the change log brings it back, and the message is brought up to date.
      if (!(error instanceof ConflictError)) throw error;
    }
  };
