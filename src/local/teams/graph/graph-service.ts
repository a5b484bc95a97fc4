import { json, type RawResponse, type Service } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";
import { callingApp } from "#local/teams/connector/bearer.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import { RateLimit } from "#local/teams/connector/rate-limit.ts";
import { Refusal, routed, type Call } from "#local/shared/router.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";
import { chatMessage } from "#local/teams/graph/chat-message.ts";

export const graphAudience = "https://graph.microsoft.com";

const prefix = "/graph/v1.0/";
const usualPage = 20;
const greatestPage = 50;
/** Reading replies and changes. Source: Microsoft staff, techcommunity 4509798. */
const slowWindows = [{ calls: 60, seconds: 60 }];

/** What the team's owner consented to when the app was installed. */
export interface GraphRights {
  /** The resource-specific permission ChannelMessage.Read.Group. */
  readChannelMessages: boolean;
}

const refused = (status: number, code: string, message: string, headers?: Record<string, string>): Refusal =>
  new Refusal(json(status, { error: { code, message, innerError: {} } }, headers));

/** No resource-specific permission lets an app read a person's 1:1 chats. */
const noRightInChats = (): RawResponse => {
  throw refused(403, "Forbidden", "Missing role permissions on the request. API requires Chat.Read.All.");
};

const newestFirst = (all: readonly StoredMessage[]): readonly StoredMessage[] => all.toReversed();

/** The part of Microsoft Graph that reads channel messages back, at `/graph/v1.0/`. */
export function graphService(
  world: TeamsWorld,
  tokens: Tokens,
  rights: GraphRights,
  realNow: () => number = Date.now,
): Service {
  const slow = new RateLimit(slowWindows, realNow);
  const messages = channelMessages(world, rights, () => {
    const wait = slow.take("app");
    const after = { "retry-after": String(wait) };
    if (wait !== undefined) throw refused(429, "TooManyRequests", "Too many requests.", after);
  });
  const base = "teams/:team/channels/:channel/messages";
  const routes = routed(prefix, [
    { method: "GET", path: base, answer: messages.roots },
    { method: "GET", path: `${base}/delta`, answer: messages.delta },
    { method: "GET", path: `${base}/:message`, answer: messages.one },
    { method: "GET", path: `${base}/:message/replies`, answer: messages.replies },
    { method: "GET", path: `${base}/:message/replies/:reply`, answer: messages.reply },
    { method: "GET", path: "chats/:chat/messages", answer: noRightInChats },
    { method: "GET", path: "chats/:chat/messages/:message", answer: noRightInChats },
  ]);
  return async (request) => {
    if (!request.target.startsWith(prefix)) return undefined;
    const app = await callingApp(request, tokens, [graphAudience]);
    if (app !== world.bot.appId) {
      return json(401, {
        error: { code: "InvalidAuthenticationToken", message: "Access token is invalid." },
      });
    }
    return routes(request);
  };
}

function channelMessages(world: TeamsWorld, rights: GraphRights, spendSlow: () => void) {
  const channelOf = ({ parameters }: Call): string => {
    const channel = world.team.channels.find(({ id }) => id === parameters["channel"]);
    if (parameters["team"] !== world.team.groupId || !channel) {
      throw refused(404, "NotFound", "No team or channel with that id.");
    }
    if (!rights.readChannelMessages || world.installations.team(world.team.id) !== "installed") {
      const needed = "ChannelMessage.Read.Group, ChannelMessage.Read.All";
      throw refused(
        403,
        "Forbidden",
        `Missing role permissions on the request. API requires one of '${needed}'.`,
      );
    }
    return channel.id;
  };
  const found = (call: Call, id: string | undefined): StoredMessage => {
    const message = world.messages.find(channelOf(call), id ?? "");
    if (!message) throw refused(404, "NotFound", "NotFound");
    return message;
  };
  /** The newest first, as Graph lists them. */
  const page = (call: Call, all: readonly StoredMessage[]): RawResponse => {
    const size = Math.min(Number(call.query.get("$top") ?? usualPage), greatestPage);
    if (!(size > 0)) throw refused(400, "BadRequest", "Invalid value for $top.");
    const from = Number(call.query.get("$skiptoken") ?? 0);
    const value = all.slice(from, from + size).map((message) => chatMessage(world, message));
    const next =
      from + size < all.length ? { $top: String(size), $skiptoken: String(from + size) } : undefined;
    return json(200, {
      "@odata.count": value.length,
      ...(next && { "@odata.nextLink": linkTo(world, call, next) }),
      value,
    });
  };
  return {
    roots: (call: Call) => {
      const all = world.messages.inConversation(channelOf(call));
      return page(call, newestFirst(all.filter(({ id, root }) => id === root)));
    },
    one: (call: Call) => json(200, chatMessage(world, found(call, call.parameters["message"]))),
    reply: (call: Call) => json(200, chatMessage(world, found(call, call.parameters["reply"]))),
    replies: (call: Call) => {
      const { id: root } = found(call, call.parameters["message"]);
      spendSlow();
      const all = world.messages.inConversation(channelOf(call));
      return page(call, newestFirst(all.filter(({ id, root: above }) => above === root && id !== root)));
    },
    delta: (call: Call) => {
      const channel = channelOf(call);
      spendSlow();
      const since = Number(call.query.get("$deltatoken") ?? 0);
      const changed = world.messages
        .inConversation(channel)
        .filter(({ id, root, version }) => id === root && version > since);
      const $deltatoken = String(world.messages.version(channel));
      return json(200, {
        "@odata.deltaLink": linkTo(world, call, { $deltatoken }),
        value: changed.map((message) => chatMessage(world, message)),
      });
    },
  };
}

function linkTo(world: TeamsWorld, { request }: Call, query: Record<string, string>): string {
  const path = request.target.split("?", 1)[0] ?? "";
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${new URL(world.serviceUrl).origin}${path}?${parameters.join("&")}`;
}
