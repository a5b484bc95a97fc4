import type { RequestListener } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createControl } from "#local/control/create-control.ts";
import { createTraffic, type Traffic } from "#local/control/traffic.ts";
import { createEntra, type Entra } from "#local/entra/entra.ts";
import { selfSigned, type SelfSigned } from "#local/entra/self-signed.ts";
import { sessionControl } from "#local/entra/session-control.ts";
import { listeningServer } from "#local/listening-server.ts";
import { oneAddress } from "#local/one-address.ts";
import { tenantClock, type TenantClock } from "#local/shared/clock.ts";
import type { Directory } from "#local/shared/directory.ts";
import { createFaults, type Faults } from "#local/shared/faults.ts";
import type { Service } from "#local/shared/http.ts";
import { projectFolder } from "#local/shared/project-folder.ts";
import { createTokens, type Tokens } from "#local/shared/tokens.ts";
import type { SiteMembership } from "#local/sharepoint/security/default-groups.ts";
import { createSharePoint } from "#local/sharepoint/sharepoint-service.ts";
import type { ThrottleLimits } from "#local/sharepoint/throttling/throttle.ts";
import type { Notifier } from "#local/sharepoint/webhooks/notifier.ts";
import { sharePointPages } from "#local/sharepoint-pages/sharepoint-pages.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { staticFiles } from "#local/static-files.ts";
import { createTeams, type Teams, type TeamsOptions } from "#local/teams/create-teams.ts";
import { hostService } from "#local/teams/host/host-service.ts";
import { stageService } from "#local/teams/host/stage-service.ts";
import { tenantListener, type TenantService } from "#local/tenant-listener.ts";

export interface TenantOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Serves the same over https, with a self-signed certificate; 0 takes a free port. */
  readonly httpsPort?: number;
  /** An SQLite file, or ":memory:". */
  readonly database: string;
  readonly directory: Directory;
  /** Origin of the product, such as `http://localhost:5401`. */
  readonly productUrl: string;
  readonly teamsAppId: string;
  /** The SharePoint site's administrators and groups when it is made; absent: everyone is a member. */
  readonly membership?: SiteMembership;
  /** Absent: those of a small tenant. */
  readonly throttleLimits?: ThrottleLimits;
  /** Who is in the team, who has the app, how long Teams waits for the bot. */
  readonly teams?: Partial<
    Pick<TeamsOptions, "strangers" | "withoutApp" | "isBare" | "answerWithin" | "deliveryAttempts">
  >;
  /** Folder of the built host page; absent: `dist/local-pages` of the checkout. */
  readonly pages?: string;
}

/** What the tenant's services share. */
export interface TenantContext {
  readonly origin: string;
  readonly options: TenantOptions;
  readonly directory: Directory;
  /** The calendar of the tenant; tokens live on real time, so that moving it signs nobody out. */
  readonly clock: TenantClock;
  readonly tokens: Tokens;
  readonly entra: Entra;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly site: Site;
  readonly sharePoint: Service;
  readonly webhooks: Notifier;
  readonly teams: Teams;
  /** `METHOD path` of every request that was answered 501. */
  readonly unknownRoutes: string[];
  /** The certificate of the server's app registration, with its private key. */
  readonly certificate: SelfSigned;
}

export interface Tenant extends TenantContext {
  readonly httpsOrigin: string | undefined;
  stop(): Promise<void>;
}

export const sitePath = "/sites/digitaliseringsrad";
const siteTitle = "Digitaliseringsrådet";

export async function startTenant(options: TenantOptions): Promise<Tenant> {
  let listener = notReady;
  const receive: RequestListener = (incoming, outgoing) => {
    listener(incoming, outgoing);
  };
  const certificate = await selfSigned("localhost");
  const plain = await listeningServer(options.port, receive);
  const secure =
    options.httpsPort === undefined
      ? undefined
      : await listeningServer(options.httpsPort, receive, certificate);
  const database = new DatabaseSync(options.database);
  const origin = `http://localhost:${String(plain.port)}`;
  const context = await createContext(origin, { options, certificate, database });
  const { traffic, faults, unknownRoutes } = context;
  listener = tenantListener({
    services: servicesOf(context),
    before: (service) => traffic.before(faults.before(service)),
    unknownRoutes,
  });
  return {
    ...context,
    httpsOrigin: secure && `https://localhost:${String(secure.port)}`,
    async stop() {
      context.webhooks.stop();
      await Promise.all([plain.stop(), secure?.stop()]);
      database.close();
    },
  };
}

const notReady: RequestListener = (_incoming, outgoing) => {
  outgoing.writeHead(503).end();
};

interface Parts {
  readonly options: TenantOptions;
  readonly certificate: SelfSigned;
  readonly database: DatabaseSync;
}

async function createContext(
  origin: string,
  { options, certificate, database }: Parts,
): Promise<TenantContext> {
  const { directory, productUrl, membership } = options;
  const clock = tenantClock();
  const faults = createFaults();
  const entra = createEntra({
    origin,
    directory,
    productUrl,
    certificate: certificate.certificate,
    tokens: await createTokens(() => Date.now()),
  });
  const shared = { origin, directory, clock, database, tokens: entra.tokens };
  const sharePoint = createSharePoint({
    ...shared,
    beforeBatchPart: (service) => faults.before(service),
    sitePath,
    siteTitle,
    ...(membership && { membership }),
    ...(options.throttleLimits && { throttleLimits: options.throttleLimits }),
  });
  const teams = createTeams({
    ...shared,
    productMessagesUrl: `${productUrl}/api/messages`,
    ...options.teams,
  });
  return {
    ...shared,
    options,
    certificate,
    entra,
    teams,
    site: sharePoint.site,
    sharePoint: sharePoint.service,
    webhooks: sharePoint.webhooks,
    faults,
    traffic: createTraffic(),
    unknownRoutes: sharePoint.site.unknownRoutes,
  };
}

const builtPages = join(projectFolder(), "dist", "local-pages");

/** Everything that the tenant answers, in the order in which it is asked. */
function servicesOf(context: TenantContext): readonly TenantService[] {
  const { entra, teams, sharePoint, site, webhooks, options } = context;
  const controlled = {
    ...context,
    session: sessionControl(entra.sessions, context.directory),
    resourceUnits: () => site.throttle.usage().units,
    ticks: [() => webhooks.tick()],
  };
  return [
    { name: "one address", answer: oneAddress(context.origin) },
    { name: "control", answer: createControl(controlled) },
    { name: "entra", takeOver: (...request) => entra.takeOver(...request) },
    { name: "sharepoint", answer: sharePoint },
    { name: "connector, graph and chat", answer: teams.service },
    { name: "list pages", answer: sharePointPages(context) },
    { name: "meeting stage", takeOver: stageService(context.origin) },
    { name: "teams host", answer: hostService(context) },
    { name: "pages", answer: staticFiles(options.pages ?? builtPages, "/__tenant/") },
  ];
}
