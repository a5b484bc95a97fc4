import { json, type Service } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";
import { activityRoutes, spend } from "#local/teams/connector/activity-routes.ts";
import { callingApp } from "#local/teams/connector/bearer.ts";
import { connectorError } from "#local/teams/connector/connector-error.ts";
import { createConversationRoute } from "#local/teams/connector/create-conversation-route.ts";
import { meetingRoutes } from "#local/teams/connector/meeting-routes.ts";
import { memberRoutes } from "#local/teams/connector/member-routes.ts";
import { appWindows, RateLimit, readWindows, sendWindows } from "#local/teams/connector/rate-limit.ts";
import { Refusal, routed } from "#local/shared/router.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

/** Audience of the tokens that a bot shows the connector, and issuer of those that the connector shows a bot. */
export const connectorIdentity = "https://api.botframework.com";

const prefix = "/connector/";
const metadataPath = `${prefix}.well-known/`;

/**
 * The Bot Connector, version 3, at `/connector/`.
 * @param realNow milliseconds of real time: a bot waits in real time, also when the tenant's clock stands still
 */
export function connectorService(
  world: TeamsWorld,
  tokens: Tokens,
  realNow: () => number = Date.now,
): Service {
  const limits = {
    send: new RateLimit(sendWindows, realNow),
    read: new RateLimit(readWindows, realNow),
  };
  const app = new RateLimit(appWindows, realNow);
  const routes = routed(prefix, [
    createConversationRoute(world, limits),
    ...activityRoutes(world, limits),
    ...memberRoutes(world, limits),
    ...meetingRoutes(world),
  ]);
  const metadata = routed(metadataPath, [
    {
      method: "GET",
      path: "openidconfiguration",
      answer: () =>
        json(200, {
          issuer: connectorIdentity,
          authorization_endpoint: "https://invalid.botframework.com",
          jwks_uri: `${world.serviceUrl}.well-known/keys`,
          id_token_signing_alg_values_supported: ["RS256"],
          token_endpoint_auth_methods_supported: ["private_key_jwt"],
        }),
    },
    {
      method: "GET",
      path: "keys",
      answer: () =>
        json(200, { keys: tokens.jwks.keys.map((key) => ({ ...key, endorsements: ["msteams"] })) }),
    },
  ]);
  return async (request) => {
    if (!request.target.startsWith(prefix)) return undefined;
    if (request.target.startsWith(metadataPath)) return metadata(request);
    try {
      if ((await callingApp(request, tokens, [connectorIdentity])) !== world.bot.appId) {
        throw connectorError.unauthorized();
      }
      spend(app, "app");
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      throw error;
    }
    return routes(request);
  };
}
