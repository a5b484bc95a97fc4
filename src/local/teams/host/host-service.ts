import { z } from "zod";
import type { Entra } from "#local/entra/entra.ts";
import type { Directory } from "#local/shared/directory.ts";
import { json, type RawRequest, type RawResponse, type Service } from "#local/shared/http.ts";
import { meetingId } from "#local/teams/connector/identifiers.ts";
import { joinUrl } from "#local/teams/connector/meeting-routes.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

interface HostServiceOptions {
  readonly origin: string;
  readonly directory: Directory;
  readonly entra: Entra;
  readonly site: { readonly url: string };
  readonly teams: { readonly world: TeamsWorld };
  readonly options: { readonly productUrl: string; readonly teamsAppId: string };
}

const tokenCall = z.object({
  upn: z.string(),
  clientId: z.string(),
  scope: z.string(),
  interactive: z.boolean(),
});

/** What the host page needs from the tenant: who and what exists, and tokens for the person who sits in Teams. */
export function hostService(options: HostServiceOptions): Service {
  const { origin, entra } = options;
  return async (request) => {
    switch (`${request.method} ${request.target.split("?", 1)[0] ?? ""}`) {
      case "GET /__tenant-api/host.json":
        return json(200, hostSettings(options), { "cache-control": "no-store" });
      case "POST /__tenant-api/naa-token":
        return fromOwnPage(request, origin) ? tokenAnswer(request, entra) : json(403, {});
      case "GET /favicon.ico":
        return { status: 204 };
      default:
        return undefined;
    }
  };
}

/** As `browser/host-settings.ts` reads it. */
function hostSettings({ directory, site, teams: { world }, options }: HostServiceOptions): object {
  const { productUrl, teamsAppId } = options;
  const [channel, ...otherChannels] = world.team.channels;
  return {
    tenantId: directory.tenantId,
    productUrl,
    contentUrl: `${productUrl}/?host=teams&locale={app.locale}&theme={app.theme}&subPage={page.subPageId}`,
    configurationUrl: `${productUrl}/configure.html?host=teams`,
    teamsAppId,
    siteUrl: site.url,
    appName: world.bot.name,
    people: directory.users.map((user) => ({
      oid: user.oid,
      upn: user.upn,
      name: user.name,
      jobTitle: user.jobTitle,
      botChatId: world.personalId(user),
    })),
    team: { id: world.team.id, groupId: world.team.groupId, name: world.team.name, channel, otherChannels },
    meetings: world.meetings.all().map((meeting) => ({
      id: meetingId(meeting.thread),
      chatId: meeting.thread,
      title: meeting.title,
      starts: new Date(meeting.starts).toISOString(),
      ends: new Date(meeting.ends).toISOString(),
      organizer: meeting.organizer,
      joinUrl: joinUrl(meeting),
    })),
  };
}

/** Only the host page itself may speak for the person who sits in it; the tab in its frame may not. */
const fromOwnPage = ({ headers }: RawRequest, origin: string): boolean =>
  headers["origin"] === undefined || headers["origin"] === origin;

async function tokenAnswer({ body }: RawRequest, entra: Entra): Promise<RawResponse> {
  const call = tokenCall.parse(JSON.parse(body.toString()));
  return json(200, await entra.nestedToken(call), { "cache-control": "no-store" });
}
