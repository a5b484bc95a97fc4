import { z } from "zod";
import type { Entra } from "#local/entra/entra.ts";
import type { Directory } from "#local/shared/directory.ts";
import { json, type RawRequest, type RawResponse, type Service } from "#local/shared/http.ts";
import { teamsPlaces } from "#local/teams/host/places.ts";

interface HostServiceOptions {
  readonly origin: string;
  readonly directory: Directory;
  readonly entra: Entra;
  readonly options: { readonly productUrl: string; readonly teamsAppId: string };
}

const tokenCall = z.object({
  upn: z.string(),
  clientId: z.string(),
  scope: z.string(),
  interactive: z.boolean(),
});

/** What the host page needs from the tenant: who and what exists, and tokens for the person who sits in Teams. */
export function hostService({ origin, directory, entra, options }: HostServiceOptions): Service {
  const settings = {
    tenantId: directory.tenantId,
    users: directory.users,
    productUrl: options.productUrl,
    teamsAppId: options.teamsAppId,
    botId: directory.apps.server,
    siteUrl: `${origin}/sites/digitaliseringsrad`,
    places: teamsPlaces(directory.tenantId),
  };
  return async (request) => {
    switch (`${request.method} ${request.target.split("?", 1)[0] ?? ""}`) {
      case "GET /__tenant-api/host.json":
        return json(200, settings, { "cache-control": "no-store" });
      case "POST /__tenant-api/naa-token":
        return fromOwnPage(request, origin) ? tokenAnswer(request, entra) : json(403, {});
      case "GET /favicon.ico":
        return { status: 204 };
      default:
        return undefined;
    }
  };
}

/** Only the host page itself may speak for the person who sits in it; the tab in its frame may not. */
const fromOwnPage = ({ headers }: RawRequest, origin: string): boolean =>
  headers["origin"] === undefined || headers["origin"] === origin;

async function tokenAnswer({ body }: RawRequest, entra: Entra): Promise<RawResponse> {
  const call = tokenCall.parse(JSON.parse(body.toString()));
  return json(200, await entra.nestedToken(call), { "cache-control": "no-store" });
}
