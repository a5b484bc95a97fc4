import { z } from "zod";
import { json, type RawResponse } from "#local/shared/http.ts";
import { placeOf, reachableThroughTeam, requireWriting } from "#local/teams/connector/access.ts";
import {
  activityIn,
  postFromBot,
  spend,
  type ConnectorLimits,
} from "#local/teams/connector/activity-routes.ts";
import { connectorError } from "#local/teams/connector/connector-error.ts";
import { threadId } from "#local/teams/connector/identifiers.ts";
import { jsonBody, type Call, type Route } from "#local/shared/router.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  tenantId: z.string().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
type Parameters = z.infer<typeof parametersSchema>;

/** `POST /v3/conversations`: a thread in a channel, or the 1:1 chat with a person. */
export function createConversationRoute(world: TeamsWorld, limits: ConnectorLimits): Route {
  const inChannel = (channel: string, { activity }: Parameters): RawResponse => {
    const place = placeOf(world, channel);
    spend(limits.send, place.conversation.id);
    requireWriting(world, place.conversation);
    if (activity === undefined) throw connectorError.badSyntax("Activity is required for a channel thread.");
    const { id } = postFromBot(world, { ...place, rootId: undefined }, activityIn(activity));
    return json(201, {
      id: threadId(place.conversation.id, id),
      activityId: id,
      serviceUrl: world.serviceUrl,
    });
  };
  const withPerson = (member: string, parameters: Parameters): RawResponse => {
    const tenant = parameters.tenantId ?? parameters.channelData?.tenant?.id;
    if (tenant !== world.directory.tenantId) throw connectorError.badArgument("The tenant id is not valid.");
    const user = world.person(member);
    if (!user || member.includes("@")) throw connectorError.badArgument("Failed to decrypt pairwise id.");
    const id = world.personalId(user);
    spend(limits.send, id);
    const { app } = world.installations.person(user.oid);
    if (app === "none" && !reachableThroughTeam(world, user.oid)) throw connectorError.notInstalled();
    world.installations.changePerson(user.oid, { opened: true });
    return json(201, { id, serviceUrl: world.serviceUrl });
  };
  return {
    method: "POST",
    path: "v3/conversations",
    answer: ({ request }: Call) => {
      const parsed = parametersSchema.safeParse(jsonBody(request));
      if (!parsed.success) throw connectorError.badSyntax("Invalid conversation parameters.");
      const channel = parsed.data.channelData?.channel?.id;
      if (channel !== undefined) return inChannel(channel, parsed.data);
      const [member, ...others] = parsed.data.members ?? [];
      if (parsed.data.isGroup === true || !member || others.length > 0) {
        throw connectorError.badSyntax("Incorrect conversation creation parameters.");
      }
      return withPerson(member.id, parsed.data);
    },
  };
}
