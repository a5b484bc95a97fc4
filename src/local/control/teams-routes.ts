import { z } from "zod";
import { json } from "#local/shared/http.ts";
import { bodyOf, userNamed } from "#local/teams/client/request-subjects.ts";
import { meetingId } from "#local/teams/connector/identifiers.ts";
import { Refusal, type Call, type Route } from "#local/shared/router.ts";
import type { Teams } from "#local/teams/create-teams.ts";
import { teamsActs } from "#local/control/teams-acts.ts";

const rights = z.object({ readChannelMessages: z.boolean() });
const planning = z.object({
  key: z.string(),
  title: z.string(),
  starts: z.iso.datetime({ offset: true }),
  ends: z.iso.datetime({ offset: true }),
  organizer: z.string(),
  channel: z.string().optional(),
});
const byUser = z.object({ user: z.string() });

/** `teams/…`: what is in Teams, and acting as its people and owners. */
export function teamsRoutes(teams: Teams): readonly Route[] {
  return [...stateRoutes(teams), ...meetingRoutes(teams), ...teamsActs(teams)];
}

function stateRoutes(teams: Teams): readonly Route[] {
  const { world, deliveries, rights: granted } = teams;
  return [
    {
      method: "GET",
      path: "teams",
      answer: () =>
        json(200, {
          team: world.team,
          app: world.installations.team(world.team.id),
          bot: world.bot,
          serviceUrl: world.serviceUrl,
          rights: granted,
          people: world.directory.users.map((user) => ({
            upn: user.upn,
            name: user.name,
            oid: user.oid,
            mri: world.mriOf(user),
            personalConversation: world.personalId(user),
            ...world.installations.person(user.oid),
          })),
        }),
    },
    {
      method: "GET",
      path: "teams/messages/:conversation",
      answer: ({ parameters }) => {
        const id = parameters["conversation"] ?? "";
        const known = id === "channel" ? world.team.id : id;
        const user = world.person(id);
        return json(200, world.messages.inConversation(user ? world.personalId(user) : known));
      },
    },
    {
      method: "GET",
      path: "teams/deliveries",
      answer: ({ query }) => json(200, deliveries.recent(Number(query.get("count") ?? 50))),
    },
    {
      method: "PUT",
      path: "teams/rights",
      answer: (call) => json(200, Object.assign(granted, bodyOf(call, rights))),
    },
  ];
}

function meetingRoutes({ world, meetings }: Teams): readonly Route[] {
  const found = ({ parameters }: Call) => {
    const id = parameters["meeting"];
    const meeting = world.meetings.all().find(({ thread }) => thread === id || meetingId(thread) === id);
    if (!meeting) throw new Refusal(json(404, { message: "No such meeting" }));
    return meeting;
  };
  const listed = () => world.meetings.all().map((meeting) => ({ ...meeting, id: meetingId(meeting.thread) }));
  return [
    { method: "GET", path: "teams/meetings", answer: () => json(200, listed()) },
    {
      method: "POST",
      path: "teams/meetings",
      answer: (call) => {
        const { organizer, starts, ends, channel, ...plan } = bodyOf(call, planning);
        const meeting = meetings.plan({
          ...plan,
          starts: Date.parse(starts),
          ends: Date.parse(ends),
          organizer: userNamed(world, organizer),
          ...(channel !== undefined && { channel }),
        });
        return json(201, { ...meeting, id: meetingId(meeting.thread) });
      },
    },
    {
      method: "GET",
      path: "teams/meetings/:meeting/notifications",
      answer: (call) => json(200, world.meetings.notifications(found(call).thread)),
    },
    {
      method: "POST",
      path: "teams/meetings/:meeting/begin",
      answer: async (call) => {
        await meetings.begin(userNamed(world, bodyOf(call, byUser).user), found(call));
        return json(200, {});
      },
    },
    {
      method: "POST",
      path: "teams/meetings/:meeting/end",
      answer: async (call) => {
        await meetings.end(userNamed(world, bodyOf(call, byUser).user), found(call));
        return json(200, {});
      },
    },
  ];
}
