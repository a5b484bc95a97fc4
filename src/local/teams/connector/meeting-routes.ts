import { z } from "zod";
import { json, type RawResponse } from "#local/shared/http.ts";
import { requireRoster } from "#local/teams/connector/access.ts";
import { accountOf } from "#local/teams/connector/account.ts";
import { connectorError } from "#local/teams/connector/connector-error.ts";
import { meetingId } from "#local/teams/connector/identifiers.ts";
import type { TeamsMeeting } from "#local/teams/world/meeting-store.ts";
import { jsonBody, type Call, type Route } from "#local/shared/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

const notificationSchema = z.object({
  type: z.literal("targetedMeetingNotification"),
  value: z.object({
    recipients: z.array(z.string()).min(1),
    surfaces: z.array(z.looseObject({ surface: z.string() })).min(1),
  }),
});

export const joinUrl = (meeting: TeamsMeeting): string =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(meeting.thread)}/0`;

/** `/v1/meetings/{id}`: what a bot learns of a meeting, and the notification inside it. */
export function meetingRoutes(world: TeamsWorld): readonly Route[] {
  const meetingOf = ({ parameters }: Call): Extract<Conversation, { kind: "meeting" }> => {
    const id = parameters["meeting"];
    const meeting = world.meetings.all().find(({ thread }) => meetingId(thread) === id);
    const conversation = meeting && world.conversation(meeting.thread);
    if (conversation?.kind !== "meeting") throw connectorError.conversationNotFound();
    requireRoster(world, conversation);
    return conversation;
  };
  const conversationOf = (meeting: TeamsMeeting) => ({
    id: meeting.thread,
    isGroup: true,
    conversationType: meeting.channel === undefined ? "groupChat" : "channel",
    tenantId: world.directory.tenantId,
  });
  const details = (call: Call): RawResponse => {
    const { meeting } = meetingOf(call);
    const organizer = world.person(meeting.organizer);
    return json(200, {
      id: meetingId(meeting.thread),
      details: {
        id: meetingId(meeting.thread),
        msGraphResourceId: Buffer.from(`1*${meeting.organizer}*0**${meeting.thread}`).toString("base64"),
        scheduledStartTime: new Date(meeting.starts).toISOString(),
        scheduledEndTime: new Date(meeting.ends).toISOString(),
        joinUrl: joinUrl(meeting),
        title: meeting.title,
        type: meeting.channel === undefined ? "Scheduled" : "ChannelMeeting",
      },
      conversation: conversationOf(meeting),
      ...(organizer && { organizer: accountOf(world, organizer, "aadObjectId") }),
    });
  };
  const participant = (call: Call): RawResponse => {
    const conversation = meetingOf(call);
    if (call.query.get("tenantId") !== world.directory.tenantId) {
      throw connectorError.badArgument("The tenant id is missing or not valid.");
    }
    const user = world.members(conversation).find(({ oid }) => oid === call.parameters["participant"]);
    if (!user) throw connectorError.memberNotFound();
    return json(200, {
      user: accountOf(world, user, "aadObjectId"),
      meeting: {
        role: user.oid === conversation.meeting.organizer ? "Organizer" : "Presenter",
        inMeeting: conversation.meeting.state === "running",
      },
      conversation: conversationOf(conversation.meeting),
    });
  };
  const notify = (call: Call): RawResponse => {
    const conversation = meetingOf(call);
    const parsed = notificationSchema.safeParse(jsonBody(call.request));
    if (!parsed.success) throw connectorError.badSyntax("Not a targeted meeting notification.");
    const { recipients, surfaces } = parsed.data.value;
    const present = new Set(world.members(conversation).map(({ oid }) => oid));
    const failed = recipients.filter((oid) => !present.has(oid));
    for (const oid of recipients) {
      if (present.has(oid)) world.meetings.notify(conversation.id, oid, surfaces, world.clock.now());
    }
    if (failed.length === 0) return { status: 202 };
    const failures = failed.map((recipientMri) => ({
      recipientMri,
      errorCode: "MemberNotFoundInConversation",
      failureReason: "The recipient is not in the meeting.",
    }));
    return json(207, { recipientsFailureInfo: failures });
  };
  return [
    { method: "GET", path: "v1/meetings/:meeting", answer: details },
    { method: "GET", path: "v1/meetings/:meeting/participants/:participant", answer: participant },
    { method: "POST", path: "v1/meetings/:meeting/notification", answer: notify },
  ];
}
