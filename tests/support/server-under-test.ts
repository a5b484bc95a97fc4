import type { Notice } from "#domain/digest/notice.ts";
import { governingIn, papersIn } from "#server/changes/case-in-mirror.ts";
import { followChanges, type Follower } from "#server/changes/follow-changes.ts";
import { nothingKnown, type KnownRows } from "#server/changes/known-rows.ts";
import { afterSent } from "#server/delivery/after-sent.ts";
import { composer } from "#server/delivery/composer.ts";
import { journal, linesInMemory, type Lines } from "#server/delivery/journal.ts";
import { outbox, type Outbox } from "#server/delivery/outbox.ts";
import { pacing } from "#server/delivery/pacing.ts";
import { placeFinder } from "#server/delivery/place-of.ts";
import type { ReadBack } from "#server/delivery/read-back.ts";
import { runSchedule } from "#server/schedule/schedule.ts";
import type { BotUnderTest } from "./bot-under-test.ts";
import { channel, tenantId, type CouncilSite } from "./council-site.ts";
import { memoryHistories } from "./memory-histories.ts";
import { memoryChanges } from "./memory-changes.ts";

export interface ServerUnderTest {
  readonly follower: Follower;
  readonly outbox: Outbox;
  /** Follows changes until nothing is new. */
  follow(): Promise<void>;
  schedule(): Promise<boolean>;
  notices(kind?: Notice["kind"]): readonly Notice[];
}

export interface ServerUnderTestOptions {
  readonly instance?: string;
  readonly readBack?: ReadBack;
  readonly known?: KnownRows;
  /** The server's disk; its own when absent. */
  readonly lines?: Lines;
  readonly marksARound?: number;
}

/** The server's work over lists in memory, with a bot that posts to a stub connector. */
export function serverUnderTest(
  site: CouncilSite,
  bot: BotUnderTest,
  {
    instance = "one",
    readBack = () => Promise.resolve(undefined),
    known = nothingKnown,
    lines = linesInMemory(),
    marksARound = 50,
  }: ServerUnderTestOptions = {},
): ServerUnderTest {
  const { repositories } = site;
  const { log } = bot.dependencies;
  const now = () => site.time;
  const follower = followChanges({
    repositories,
    feed: memoryChanges(repositories),
    histories: memoryHistories(repositories),
    now,
    log,
    known,
  });
  const dependencies = {
    ...bot.dependencies,
    portfolio: async () => {
      const { rows, units, people } = await follower.mirror();
      return { rows: [...rows.values()], units, people };
    },
    papersOf: async (initiativeId: number) => papersIn(await follower.mirror(), initiativeId),
    governing: async () => governingIn(await follower.mirror()),
  };
  const pace = pacing({ betweenMessages: 0, sleep: () => Promise.resolve() });
  const post = outbox({
    notices: repositories.notices,
    settings: repositories.settings,
    messenger: bot.messenger,
    readBack,
    composer: composer(dependencies),
    journal: journal(lines),
    places: () => placeFinder(repositories, bot.messenger, log, pace),
    afterSent: afterSent(repositories, now),
    pace,
    now,
    log,
    instance,
    marksARound,
  });
  return {
    follower,
    outbox: post,
    async follow() {
      for (let passes = 0; passes < 8; passes += 1) if ((await follower.pass()) === 0) return;
      throw new Error("the follower never came to rest");
    },
    schedule: () => runSchedule({ repositories, mirror: () => follower.mirror(), now }),
    notices: (kind) =>
      [...repositories.notices.rows.values()].filter((each) => kind === undefined || each.kind === kind),
  };
}

/** The bot can reach the channel and these people. */
export function reachable(
  site: CouncilSite,
  bot: BotUnderTest,
  people: readonly { key: string }[] = [],
): void {
  const place = {
    serviceUrl: bot.connector.serviceUrl,
    tenantId,
    preferredLanguage: undefined,
    removedAt: undefined,
  };
  const { conversations } = site.repositories;
  conversations.put({
    ...place,
    key: channel,
    kind: "channel",
    conversationId: channel,
    teamId: "team-group",
  });
  for (const { key } of people) {
    conversations.put({ ...place, key, kind: "personal", conversationId: `a:${key}`, teamId: "" });
  }
}
