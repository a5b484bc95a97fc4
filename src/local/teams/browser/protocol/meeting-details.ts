import type { Meeting } from "../host-settings.ts";

/** Reply of `meeting.getMeetingDetails`. */
export const meetingDetails = (meeting: Meeting, tenantId: string): object => ({
  details: {
    id: meeting.id,
    msGraphResourceId: "",
    type: "Scheduled",
    title: meeting.title,
    joinUrl: meeting.joinUrl,
    scheduledStartTime: meeting.starts,
    scheduledEndTime: meeting.ends,
  },
  conversation: { id: meeting.chatId, conversationType: "groupchat", isGroup: true },
  organizer: { id: meeting.organizer, tenantId },
});
