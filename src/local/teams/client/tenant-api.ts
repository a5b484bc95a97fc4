import { z } from "zod";
import { json, type Service } from "#local/shared/http.ts";
import { actingRoutes } from "#local/teams/client/acting-routes.ts";
import type { Installations } from "#local/teams/client/installations.ts";
import type { Meetings } from "#local/teams/client/meetings.ts";
import { readingRoutes } from "#local/teams/client/reading-routes.ts";
import { bodyOf, refused, userNamed } from "#local/teams/client/request-subjects.ts";
import type { TeamsClient } from "#local/teams/client/teams-client.ts";
import { routed, type Route } from "#local/shared/router.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

const prefix = "/__tenant-api/teams/";

const byUser = z.looseObject({ user: z.string() });

export interface TenantApiParts {
  readonly client: TeamsClient;
  readonly installations: Installations;
  readonly meetings: Meetings;
  /** Of the tenant: pages of other origins are refused. */
  readonly origin: string;
}

/** What the host page's chat view asks for; identity is the sign-in name, as it exists on this machine only. */
export function teamsTenantApi(
  world: TeamsWorld,
  { client, installations, meetings, origin }: TenantApiParts,
): Service {
  const answer = routed(prefix, [
    ...readingRoutes(world),
    ...actingRoutes(world, client),
    {
      method: "POST",
      path: "app",
      answer: async (call) => {
        const { user } = bodyOf(call, byUser);
        await installations.installForPerson(userNamed(world, user));
        return json(200, {});
      },
    },
    ...meetingRoutes(world, meetings),
  ]);
  return async (request) => {
    const from = request.headers["origin"];
    if (!request.target.startsWith(prefix)) return undefined;
    return from === undefined || from === origin ? answer(request) : json(403, {});
  };
}

/** Beginning a meeting that runs already, or ending one that does not, changes nothing and tells nobody. */
function meetingRoutes(world: TeamsWorld, meetings: Meetings): readonly Route[] {
  const change = (verb: "begin" | "end"): Route => ({
    method: "POST",
    path: `meetings/:thread/${verb}`,
    answer: async (call) => {
      const user = userNamed(world, bodyOf(call, byUser).user);
      const meeting = world.meetings.find(call.parameters["thread"] ?? "");
      if (!meeting) throw refused(404, "No such meeting");
      if ((meeting.state === "running") !== (verb === "begin")) await meetings[verb](user, meeting);
      return json(200, {});
    },
  });
  return [change("begin"), change("end")];
}
