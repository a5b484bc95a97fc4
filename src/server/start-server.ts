import { randomUUID } from "node:crypto";
import { ExpressAdapter } from "@microsoft/teams.apps";
import express, { type Express } from "express";
import type { BotDependencies, Log } from "#bot/bot-dependencies.ts";
import { createBot } from "#bot/create-bot.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import { instant, type Clock, type Instant } from "#domain/shared/calendar.ts";
import type { ChangeFeed } from "#domain/shared/change-feed.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import type { Connection } from "#sharepoint/client/connect-web.ts";
import { rowHistories, type RowHistories } from "#sharepoint/row-histories.ts";
import { siteChanges } from "#sharepoint/site-changes.ts";
import { watchLists } from "#sharepoint/watch-lists.ts";
import { appTokens } from "./app-token.ts";
import { governingIn, papersIn } from "./changes/case-in-mirror.ts";
import { followChanges, type Follower } from "./changes/follow-changes.ts";
import { knownRowsIn } from "./changes/known-rows.ts";
import { clientStateOf, keepWatch } from "./changes/keep-watch.ts";
import type { Configuration } from "./configuration.ts";
import { daily } from "./daily.ts";
import { afterSent } from "./delivery/after-sent.ts";
import { composer } from "./delivery/composer.ts";
import { journal, linesIn } from "./delivery/journal.ts";
import { outbox, type Outbox } from "./delivery/outbox.ts";
import { pacing, type PaceOptions } from "./delivery/pacing.ts";
import { placeFinder } from "./delivery/place-of.ts";
import { graphReadBack } from "./delivery/read-back.ts";
import { rounds, type Rounds } from "./rounds.ts";
import { runSchedule } from "./schedule/schedule.ts";
import { filesIn } from "./web/compressed-files.ts";
import { listen } from "./web/listen.ts";
import { securityHeaders } from "./web/security-headers.ts";
import { tabPages } from "./web/tab-pages.ts";
import { failed, notFound } from "./web/unanswered.ts";
import { webhookRoute } from "./web/webhook-route.ts";

export interface ServerOptions {
  readonly configuration: Configuration;
  readonly log: Log;
  /** The organisation's clock, for schedules and due times; real time when absent. */
  readonly clock?: Clock;
  /** Seconds between rounds without a webhook's wake-up; 0 leaves it to `tick`. */
  readonly secondsBetweenRounds?: number;
  readonly pace?: PaceOptions;
  /** Where the lists are, and their change log; SharePoint, with the server's certificate, when absent. */
  readonly lists?: {
    readonly repositories: Repositories;
    readonly feed: ChangeFeed;
    readonly histories: RowHistories;
  };
}

export interface RunningServer {
  readonly port: number;
  /** Does now what is due: follows changes, runs the schedule, sends what waits. */
  tick(): Promise<void>;
  /** Puts every initiative's status right from its rows. @returns how many were wrong */
  reconcile(): Promise<number>;
  stop(): Promise<void>;
}

const realClock: Clock = () => {
  const now = instant(new Date().toISOString());
  if (now === undefined) throw new RangeError("the clock shows no instant");
  return now;
};

/** Starts the tab's pages, the bot and the work behind them. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { configuration, log, clock: now = realClock, secondsBetweenRounds = 60 } = options;
  const token = appTokens(configuration);
  const connection: Connection = {
    siteUrl: configuration.siteUrl,
    token: () => token(configuration.sharePointScope),
    decorate: "NONISV|Radslag|Radslag/1.0",
    onUnreadable: (failure) => {
      log.warn("a row could not be read and is left out; correct it in the list", failure);
    },
  };
  const { repositories, feed, histories } = options.lists ?? listsAt(connection);
  const known = knownRowsIn(configuration.dataFolder, log);
  const follower = followChanges({ repositories, feed, histories, now, log, known });
  const dependencies = dependenciesOf(options, repositories, follower, now);
  const app = express();
  app.disable("x-powered-by");
  app.use(securityHeaders(configuration));

  const reachable = new Set<string>();
  const messenger = await createBot({
    adapter: new ExpressAdapter(app),
    appId: configuration.serverClientId,
    tokenIssuer: configuration.botTokenIssuer,
    openIdMetadataUrl: configuration.botOpenIdMetadata,
    loginEndpoint: new URL(configuration.authority).origin,
    serviceHosts: configuration.botServiceHosts,
    token: () => token(configuration.botScope),
    dependencies,
    onActed: (keys) => {
      for (const key of keys) reachable.add(key);
      work.wake();
    },
  });
  const post = outboxOf(options, { repositories, messenger, dependencies, token });
  const clientState = clientStateOf(configuration);
  const watch = (until: Instant, renewBefore: Instant): Promise<number> => {
    const notificationUrl = `${configuration.publicUrl}/api/sharepoint-webhook`;
    return watchLists(connection, { notificationUrl, clientState, until, renewBefore });
  };
  const onceADay = daily(now, async () => {
    if (secondsBetweenRounds > 0) await keepWatch({ watch, now, log });
    const restored = await follower.reconcile();
    if (restored > 0)
      log.warn(`${String(restored)} initiatives had a status or score that their rows do not give`);
    for (const { key, removedAt } of await repositories.conversations.find()) {
      if (removedAt === undefined) reachable.add(key);
    }
  });
  const work = rounds({
    log,
    secondsBetween: secondsBetweenRounds,
    round: async () => {
      await follower.pass();
      await onceADay();
      const isPlanned = await runSchedule({ repositories, mirror: () => follower.mirror(), now });
      if (isPlanned) await follower.pass();
      await post.requeue(await recipientsAt(reachable, repositories));
      await post.run();
    },
  });
  await mountPages(app, { configuration, log, work, clientState });
  const server = await listen(app, configuration.port);
  work.start();
  return {
    port: server.port,
    tick: () => work.now(),
    reconcile: () => follower.reconcile(),
    async stop() {
      await server.stop();
      await work.stop();
    },
  };
}

const listsAt = (connection: Connection): NonNullable<ServerOptions["lists"]> => ({
  repositories: connectSharePoint(connection),
  feed: siteChanges(connection),
  histories: rowHistories(connection),
});

interface PageParts {
  readonly configuration: Configuration;
  readonly log: Log;
  readonly work: Rounds;
  readonly clientState: string;
}

async function mountPages(app: Express, { configuration, log, work, clientState }: PageParts): Promise<void> {
  app.use(
    webhookRoute(clientState, () => {
      work.wake();
    }),
  );
  app.get("/healthz", (_request, response) => {
    response.setHeader("cache-control", "no-store").json({ status: "ok", lastRound: work.lastRound() });
  });
  app.use(tabPages(configuration, await filesIn(configuration.staticFolder)));
  app.use(notFound, failed(log));
}

interface DeliveryParts {
  readonly repositories: Repositories;
  readonly messenger: Messenger;
  readonly dependencies: BotDependencies;
  readonly token: (scope: string) => Promise<string>;
}

function outboxOf(
  { configuration, pace: paceOptions }: ServerOptions,
  { repositories, messenger, dependencies, token }: DeliveryParts,
): Outbox {
  const { log, now } = dependencies;
  const pace = pacing(paceOptions);
  return outbox({
    notices: repositories.notices,
    settings: repositories.settings,
    messenger,
    readBack: graphReadBack({
      graphUrl: configuration.graphUrl,
      token: () => token(configuration.graphScope),
    }),
    composer: composer(dependencies),
    journal: journal(linesIn(configuration.dataFolder)),
    places: () => placeFinder(repositories, messenger, log, pace),
    afterSent: afterSent(repositories, now),
    pace,
    now,
    log,
    instance: randomUUID(),
  });
}

const dependenciesOf = (
  { configuration, log }: ServerOptions,
  repositories: Repositories,
  follower: Follower,
  now: Clock,
): BotDependencies => ({
  repositories,
  portfolio: async () => {
    const { rows, units, people } = await follower.mirror();
    return { rows: [...rows.values()], units, people };
  },
  papersOf: async (initiativeId) => papersIn(await follower.mirror(), initiativeId),
  governing: async () => governingIn(await follower.mirror()),
  tab: { publicUrl: configuration.publicUrl, teamsAppId: configuration.teamsAppId },
  tenantId: configuration.tenantId,
  now,
  log,
});

/** People's keys, and those of the bodies whose channels they are. */
async function recipientsAt(reachable: Set<string>, { bodies }: Repositories): Promise<readonly string[]> {
  if (reachable.size === 0) return [];
  const keys = [...reachable];
  const found = (await bodies.find()).filter(({ channelId }) => keys.includes(channelId));
  for (const key of keys) reachable.delete(key);
  return [...keys, ...found.map(({ key }) => key)];
}
