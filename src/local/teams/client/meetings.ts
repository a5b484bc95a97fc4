import type { DirectoryUser } from "#local/shared/directory.ts";
import { activityFrom } from "#local/teams/client/activity-shapes.ts";
import type { Courier } from "#local/teams/client/courier.ts";
import { meetingId, meetingThreadId } from "#local/teams/connector/identifiers.ts";
import { joinUrl } from "#local/teams/connector/meeting-routes.ts";
import type { TeamsMeeting } from "#local/teams/world/meeting-store.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

export interface PlannedMeeting {
  /** Decides the meeting's id: the same key is the same meeting. */
  readonly key: string;
  readonly title: string;
  readonly starts: number;
  readonly ends: number;
  readonly organizer: DirectoryUser;
  readonly channel?: string;
}

export class Meetings {
  readonly #world: TeamsWorld;
  readonly #courier: Courier;

  constructor(world: TeamsWorld, courier: Courier) {
    this.#world = world;
    this.#courier = courier;
  }

  /** Keeps a meeting that exists already. */
  plan({ key, title, starts, ends, organizer, channel }: PlannedMeeting): TeamsMeeting {
    const thread = meetingThreadId(this.#world.directory.tenantId, key);
    const known = this.#world.meetings.find(thread);
    if (known) return known;
    const meeting: TeamsMeeting = {
      thread,
      title,
      starts,
      ends,
      organizer: organizer.oid,
      channel,
      state: "planned",
    };
    this.#world.meetings.save(meeting);
    return meeting;
  }

  begin(user: DirectoryUser, meeting: TeamsMeeting): Promise<void> {
    return this.#change(user, { ...meeting, state: "running" }, "Start");
  }

  end(user: DirectoryUser, meeting: TeamsMeeting): Promise<void> {
    return this.#change(user, { ...meeting, state: "ended" }, "End");
  }

  /** `value` has names in PascalCase; the meeting's id stands in `channelData`. Source: meeting-apps-apis.md. */
  async #change(user: DirectoryUser, meeting: TeamsMeeting, event: "Start" | "End"): Promise<void> {
    this.#world.meetings.save(meeting);
    const conversation = { kind: "meeting", id: meeting.thread, meeting } as const;
    const value = {
      MeetingType: meeting.channel === undefined ? "Scheduled" : "ChannelMeeting",
      Title: meeting.title,
      Id: meetingId(meeting.thread),
      JoinUrl: joinUrl(meeting),
      [`${event}Time`]: new Date(this.#world.clock.now()).toISOString(),
    };
    const body = { type: "event", name: `application/vnd.microsoft.meeting${event}`, value };
    await this.#courier.deliver(activityFrom(this.#world, { user, conversation }, body));
  }
}
