import { createServer } from "node:net";
import type { Log } from "#bot/bot-dependencies.ts";
import { instant } from "#domain/shared/calendar.ts";
import { readConfiguration } from "#server/configuration.ts";
import { startServer, type RunningServer, type ServerOptions } from "#server/start-server.ts";
import { productEnvironment } from "./product-environment.ts";
import { demoDirectory, demoTeamsAppId } from "./seed/demo-directory.ts";
import { noLimits, smallTenant } from "./sharepoint/throttling/throttle.ts";
import { startDemoSite, type DemoSite } from "./start-demo-site.ts";
import { startTenant, type Tenant } from "./tenant.ts";

export interface DemoOptions {
  /** 0 takes a free port, here and for the product. */
  readonly tenantPort: number;
  readonly productPort: number;
  readonly httpsPort?: number | undefined;
  /** An SQLite file, or ":memory:". */
  readonly database: string;
  /** Where the server keeps its small state. */
  readonly dataFolder: string;
  /** Folder of the built tab; absent: `dist/tab`. */
  readonly staticFolder?: string | undefined;
  readonly log: Log;
  readonly say: (sentence: string) => void;
  /** Seconds between the server's rounds; 0 leaves them to `server.tick`. */
  readonly secondsBetweenRounds?: number;
  /** How fast the bot sends; absent: as fast as Teams takes it without refusing. */
  readonly pace?: NonNullable<ServerOptions["pace"]>;
}

export interface Demo {
  readonly tenant: Tenant;
  readonly site: DemoSite;
  readonly server: RunningServer;
  readonly productUrl: string;
  /** What the server was configured with. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the tenant, fills its site, and then the unchanged server, whose addresses all point at the tenant. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { say } = options;
  const productPort = options.productPort === 0 ? await freePort() : options.productPort;
  const productUrl = `http://localhost:${String(productPort)}`;
  say("Starting the local tenant");
  const tenant = await startTenant({
    port: options.tenantPort,
    ...(options.httpsPort === undefined ? {} : { httpsPort: options.httpsPort }),
    database: options.database,
    directory: demoDirectory,
    productUrl,
    teamsAppId: demoTeamsAppId,
  });
  const site = await startDemoSite(tenant, say);
  say("Starting Rådslag");
  const { dataFolder, staticFolder } = options;
  const environment = productEnvironment(tenant, { port: productPort, dataFolder, staticFolder });
  const server = await startServer({
    configuration: readConfiguration(environment),
    log: options.log,
    clock: () => tenantInstant(tenant),
    ...(options.secondsBetweenRounds === undefined
      ? {}
      : { secondsBetweenRounds: options.secondsBetweenRounds }),
    ...(options.pace && { pace: options.pace }),
  });
  tenant.site.throttle.setLimits(noLimits);
  await tellBotWhereItIs(tenant, site);
  // The first round takes the position from which changes are followed: what comes after it is seen.
  await server.tick();
  tenant.site.throttle.setLimits(smallTenant);
  tenant.site.throttle.reset();
  return {
    tenant,
    site,
    server,
    productUrl,
    environment,
    async stop() {
      await server.stop();
      await tenant.stop();
    },
  };
}

/** As Teams does when an app is added; a bot that knows its conversations from before is told nothing. */
async function tellBotWhereItIs({ teams, directory }: Tenant, { repositories }: DemoSite): Promise<void> {
  const [known] = await repositories.conversations.find({ top: 1 });
  const [coordinator] = directory.users;
  if (!known && coordinator) await teams.installations.announcePending(coordinator);
}

function tenantInstant({ clock }: Tenant) {
  const now = instant(new Date(clock.now()).toISOString());
  if (now === undefined) throw new Error("The tenant's clock shows no year between 0 and 9999.");
  return now;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}
