import { json, type RawResponse } from "#local/shared/http.ts";
import { placeOf, requireRoster } from "#local/teams/connector/access.ts";
import { accountOf } from "#local/teams/connector/account.ts";
import { spend, type ConnectorLimits } from "#local/teams/connector/activity-routes.ts";
import { connectorError } from "#local/teams/connector/connector-error.ts";
import type { Call, Route } from "#local/shared/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

const smallestPage = 50;
const greatestPage = 500;
const usualPage = 200;

export function memberRoutes(world: TeamsWorld, limits: ConnectorLimits): readonly Route[] {
  const readable = ({ parameters }: Call): Conversation => {
    const { conversation } = placeOf(world, parameters["conversation"] ?? "");
    spend(limits.read, conversation.id);
    requireRoster(world, conversation);
    return conversation;
  };
  const all = (call: Call): RawResponse =>
    json(
      200,
      world.members(readable(call)).map((user) => accountOf(world, user, "objectId")),
    );
  const paged = (call: Call): RawResponse => {
    const everyone = world.members(readable(call));
    const asked = Number(call.query.get("pageSize") ?? usualPage);
    const size = Math.min(Math.max(asked, smallestPage), greatestPage);
    const token = call.query.get("continuationToken");
    const from = token === null ? 0 : Number(Buffer.from(token, "base64url").toString());
    if (!Number.isInteger(from)) throw connectorError.badArgument("The continuation token is not valid.");
    const page = everyone.slice(from, from + size);
    const next = from + size < everyone.length ? String(from + size) : undefined;
    return json(200, {
      members: page.map((user) => accountOf(world, user, "aadObjectId")),
      ...(next !== undefined && { continuationToken: Buffer.from(next).toString("base64url") }),
    });
  };
  const one = (call: Call): RawResponse => {
    const conversation = readable(call);
    const user = world.person(call.parameters["member"] ?? "");
    const found = user && world.members(conversation).some(({ oid }) => oid === user.oid);
    if (!found) throw connectorError.memberNotFound();
    return json(200, accountOf(world, user, "aadObjectId"));
  };
  const teamOf = ({ parameters }: Call): TeamsWorld["team"] => {
    if (parameters["team"] !== world.team.id) throw connectorError.conversationNotFound();
    if (world.installations.team(world.team.id) !== "installed") throw connectorError.notInRoster();
    return world.team;
  };
  const team = (call: Call): RawResponse => {
    const { id, name, groupId, channels } = teamOf(call);
    const [general] = channels;
    const memberCount = world.members({ kind: "channel", id, channel: general }).length;
    return json(200, {
      id,
      name,
      type: "standard",
      aadGroupId: groupId,
      channelCount: channels.length,
      memberCount,
      tenantId: world.directory.tenantId,
    });
  };
  /** General comes without a name, as from Teams. */
  const channels = (call: Call): RawResponse =>
    json(200, {
      conversations: teamOf(call).channels.map(({ id, name }) =>
        id === world.team.id ? { id } : { id, name },
      ),
    });
  return [
    { method: "GET", path: "v3/conversations/:conversation/members", answer: all },
    { method: "GET", path: "v3/conversations/:conversation/pagedMembers", answer: paged },
    { method: "GET", path: "v3/conversations/:conversation/members/:member", answer: one },
    { method: "GET", path: "v3/teams/:team", answer: team },
    { method: "GET", path: "v3/teams/:team/conversations", answer: channels },
  ];
}
