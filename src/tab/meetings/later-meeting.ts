import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** The same body's next meeting after this one. */
export async function laterMeeting(
  { meetings }: Repositories,
  meeting: Stored<Meeting>,
): Promise<Stored<Meeting> | undefined> {
  const later = await meetings.find({
    where: [{ property: "startsAt", is: "gt", value: meeting.startsAt }],
    orderBy: { property: "startsAt" },
  });
  return later.find(({ bodyId }) => bodyId === meeting.bodyId);
}
