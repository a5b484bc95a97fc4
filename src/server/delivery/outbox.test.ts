import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestNotice, noticeReference, reviewNotice } from "#domain/digest/notices.ts";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { referenceId } from "#bot/shared/card.ts";
import { arrivalBy } from "../../../tests/support/arrival.ts";
import {
  anActivity,
  botUnderTest,
  inChannel,
  type BotUnderTest,
} from "../../../tests/support/bot-under-test.ts";
import {
  aValuation,
  anInitiative,
  at,
  channel,
  councilSite,
  type CouncilSite,
} from "../../../tests/support/council-site.ts";
import { sharePointIsDown } from "../../../tests/support/memory-repositories.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
  type ServerUnderTestOptions,
} from "../../../tests/support/server-under-test.ts";
import { linesInMemory, type Lines } from "./journal.ts";
import type { ReadBack } from "./read-back.ts";

let site: CouncilSite;
let bot: BotUnderTest;

beforeEach(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
  reachable(site, bot, [site.manager, site.staff]);
});
afterEach(() => bot.stop());

const server = (options: ServerUnderTestOptions = {}): ServerUnderTest => serverUnderTest(site, bot, options);
const later = (minutes: number): void => {
  site.time = at(new Date(Date.parse(site.time) + minutes * 60_000).toISOString());
};

/** Finds what the stub has kept, as Graph would. */
const readBack: ReadBack = (_conversation, reference) =>
  Promise.resolve(
    bot.connector.posts.find(({ activity }) =>
      JSON.stringify(activity).includes(`"${referenceId(reference)}"`),
    )?.activityId,
  );

function aDay(text: string): CalendarDate {
  const found = calendarDate(text);
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
}

function aDigest(day = "2026-11-16"): Notice {
  const digest = composeDigest({
    events: [],
    rows: [],
    nextMeeting: undefined,
    since: undefined,
    until: site.time,
    lastEventId: 0,
    silentBefore: site.time,
  });
  return digestNotice(digest, { key: "radet" }, aDay(day), site.time);
}

function aReview(comment = "a"): Notice {
  const initiative = site.repositories.initiatives.put(anInitiative({ title: `Behov ${comment}` }));
  const valuation = site.repositories.valuations.put(aValuation({ initiativeId: initiative.id, comment }));
  return reviewNotice(arrivalBy(valuation), site.manager, site.time);
}
const rows = () => [...site.repositories.notices.rows.values()];
const posts = () => bot.connector.posts;

describe("sending", () => {
  it("sends what is due once, and notes where and when", async () => {
    const notice = site.repositories.notices.put(aDigest());
    const one = server();
    expect(await one.outbox.run()).toEqual({ sent: 1, waiting: 0, dead: 0 });
    expect(await one.outbox.run()).toEqual({ sent: 0, waiting: 0, dead: 0 });
    expect(posts().map(({ conversation }) => conversation)).toEqual([channel]);
    expect(rows()).toMatchObject([
      {
        state: "sent",
        conversationId: channel,
        activityId: posts()[0]?.activityId,
        sentAt: site.time,
        attempts: 1,
      },
    ]);
    expect(JSON.stringify(posts()[0]?.activity)).toContain(noticeReference(notice.key));
  });

  it("keeps the order in each conversation, also past a failure", async () => {
    for (const each of ["a", "b", "c"]) site.repositories.notices.put(aReview(each));
    let refusals = 1;
    bot.connector.fault = () =>
      refusals-- > 0 ? { kind: "refuse", status: 429, headers: { "retry-after": "30" } } : undefined;
    const one = server();
    expect(await one.outbox.run()).toEqual({ sent: 0, waiting: 1, dead: 0 });
    expect(rows()[0]).toMatchObject({ state: "due", reason: expect.stringContaining("vänta") as unknown });
    later(1);
    await one.outbox.run();
    expect(posts().map(({ activity }) => String(activity["summary"]).slice(-1))).toEqual(["a", "b", "c"]);
  });

  it("waits a second or two at once when Teams asks for it", async () => {
    site.repositories.notices.put(aDigest());
    let refusals = 2;
    bot.connector.fault = () =>
      refusals-- > 0 ? { kind: "refuse", status: 429, headers: { "retry-after": "2" } } : undefined;
    expect(await server().outbox.run()).toMatchObject({ sent: 1 });
    expect(posts()).toHaveLength(1);
  });

  it("speaks the language that the person's Teams spoke last, and Swedish to others", async () => {
    const says = (locale: string) =>
      bot.send(anActivity(bot, site.manager.objectId, { text: "hej", locale }));
    const told = async (comment: string) => {
      site.repositories.notices.put(aReview(comment));
      await server().outbox.run();
      return String(posts().at(-1)?.activity["summary"]);
    };
    expect(await told("a")).toContain("Ett värderat behov väntar på dig");
    await says("en-US");
    expect(await told("b")).toContain("A valued need is waiting for you");
    await says("");
    expect(await told("c")).toContain("A valued need is waiting for you");
    await says("sv-SE");
    expect(await told("d")).toContain("Ett värderat behov väntar på dig");
  });

  it("is done by one of two servers that share the lists", async () => {
    for (const each of ["a", "b", "c"]) site.repositories.notices.put(aReview(each));
    site.repositories.notices.put(aDigest());
    const [one, two] = [server({ instance: "one" }), server({ instance: "two" })];
    for (let round = 0; round < 4; round += 1) await Promise.all([one.outbox.run(), two.outbox.run()]);
    expect(rows().map(({ state }) => state)).toEqual(["sent", "sent", "sent", "sent"]);
    expect(posts()).toHaveLength(4);
  });

  it("is left to the server that took over, by one that was held up past its lease", async () => {
    for (const day of ["2026-11-02", "2026-11-09", "2026-11-16"]) site.repositories.notices.put(aDigest(day));
    const [one, two] = [server({ instance: "one", readBack }), server({ instance: "two", readBack })];
    let takingOver: Promise<unknown> | undefined;
    bot.connector.fault = () => {
      if (takingOver) return undefined;
      later(3);
      takingOver = two.outbox.run();
      return undefined;
    };
    expect(await one.outbox.run()).toEqual({ sent: 1, waiting: 0, dead: 0 });
    await takingOver;
    await one.outbox.run();
    expect(posts()).toHaveLength(3);
    expect(rows().map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
  });
});

describe("doubt", () => {
  it("finds in the channel what arrived although the answer was lost, instead of sending it again", async () => {
    site.repositories.notices.put(aDigest());
    let losses = 1;
    bot.connector.fault = () => (losses-- > 0 ? { kind: "lose" } : undefined);
    const one = server({ readBack });
    expect(await one.outbox.run()).toEqual({ sent: 0, waiting: 1, dead: 0 });
    expect(rows()[0]).toMatchObject({ state: "sending" });
    later(1);
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
    expect(posts()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ state: "sent", activityId: posts()[0]?.activityId });
  });

  it("stays in doubt while the channel cannot be read", async () => {
    site.repositories.notices.put(aDigest());
    let losses = 1;
    bot.connector.fault = () => (losses-- > 0 ? { kind: "lose" } : undefined);
    await server().outbox.run();
    later(1);
    await server({ readBack: () => Promise.reject(sharePointIsDown) }).outbox.run();
    expect(rows()[0]).toMatchObject({ state: "sending" });
    later(5);
    await server({ readBack }).outbox.run();
    expect(posts()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ state: "sent" });
  });

  it("gives a second copy in a 1:1 chat, which nobody can read back, the same visible reference", async () => {
    site.repositories.notices.put(aReview());
    let losses = 1;
    bot.connector.fault = () => (losses-- > 0 ? { kind: "lose" } : undefined);
    const one = server();
    await one.outbox.run();
    later(1);
    await one.outbox.run();
    const references = posts().map(
      ({ activity }) => /Ärende ([A-Z2-9-]{9})/u.exec(JSON.stringify(activity))?.[1],
    );
    expect(references).toHaveLength(2);
    expect(new Set(references).size).toBe(1);
  });

  it("does not send again what it sent while SharePoint could not note it", async () => {
    site.repositories.notices.put(aReview());
    const { site: lists } = site.repositories;
    bot.connector.fault = () => {
      lists.failure = sharePointIsDown;
      return undefined;
    };
    const one = server();
    expect(await one.outbox.run()).toEqual({ sent: 1, waiting: 0, dead: 0 });
    expect(rows()[0]).toMatchObject({ state: "due" });
    lists.failure = undefined;
    bot.connector.fault = () => undefined;
    expect(await one.outbox.run()).toEqual({ sent: 0, waiting: 0, dead: 0 });
    expect(posts()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ state: "sent", activityId: posts()[0]?.activityId });
    expect(bot.warnings).toEqual(["a delivery could not be noted; it is looked into in the next round"]);
  });
});

/** Stops a server in the middle of its work: whatever it asks after that never comes back. */
class Crash extends Error {}

/** A disk that fails its server, and all that the server asks of the lists after that, when told to. */
function failingLines(lines: Lines, isTime: () => boolean): Lines {
  const { site: lists } = site.repositories;
  const unlessStopped = (): void => {
    if (lists.failure) throw lists.failure;
    if (isTime()) lists.failure = new Crash();
    if (lists.failure) throw lists.failure;
  };
  return {
    ...lines,
    async append(line) {
      // Before the line is kept, or just after.
      unlessStopped();
      await lines.append(line);
      unlessStopped();
    },
  };
}

describe("servers that crash at any moment", () => {
  let seed = 20_261_122;
  const chance = (share: number): boolean => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32 < share;
  };
  const isOver = (): boolean => rows().every(({ state }) => state === "sent");
  const copies = (): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { activity } of posts()) {
      const reference = /Ärende ([A-Z2-9-]{9})/u.exec(JSON.stringify(activity))?.[1] ?? "";
      counts.set(reference, (counts.get(reference) ?? 0) + 1);
    }
    return counts;
  };

  it.each(["keep", "lose"])(
    "lose nothing and double nothing in a channel, over 300 messages and many crashes in which they %s their disk",
    async (disk) => {
      const total = 300;
      for (let day = 0; day < total; day += 1) {
        const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
        site.repositories.notices.put(aDigest(date));
      }
      let crashes = 0;
      const crashed = (share: number): boolean => {
        const isTime = chance(share);
        crashes += Number(isTime);
        return isTime;
      };
      const { site: lists } = site.repositories;
      // A crash after the lease or a mark has been kept, before the server knows.
      lists.afterWrite = () => {
        if (!crashed(0.04)) return;
        lists.failure = new Crash();
        throw lists.failure;
      };
      bot.connector.fault = () => {
        if (chance(0.03)) return { kind: "lose" };
        if (chance(0.02)) return { kind: "refuse", status: 500 };
        return chance(0.02) ? { kind: "refuse", status: 429, headers: { "retry-after": "1" } } : undefined;
      };
      let lines = linesInMemory();
      for (let round = 0; round < 400 && !isOver(); round += 1) {
        if (disk === "lose") lines = linesInMemory();
        const failing = failingLines(lines, () => crashed(0.01));
        // A new server each round: nothing is remembered but what the lists and perhaps the disk hold.
        const one = server({ instance: `server-${String(round)}`, readBack, lines: failing });
        await one.outbox.run().catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        lists.failure = undefined;
        later(3);
      }
      expect(crashes).toBeGreaterThan(10);
      expect(rows().filter(({ state }) => state !== "sent")).toEqual([]);
      expect(copies().size).toBe(total);
      expect([...copies().values()].filter((count) => count !== 1)).toEqual([]);
    },
    60_000,
  );

  it("double in 1:1 chats only what was under way, when the disk is kept", async () => {
    for (let each = 0; each < 40; each += 1) site.repositories.notices.put(aReview(String(each)));
    let crashes = 0;
    const { site: lists } = site.repositories;
    const lines = linesInMemory();
    for (let round = 0; round < 100 && !isOver(); round += 1) {
      const failing = failingLines(lines, () => {
        const isTime = chance(0.05);
        crashes += Number(isTime);
        return isTime;
      });
      await server({ instance: `server-${String(round)}`, lines: failing })
        .outbox.run()
        .catch(() => undefined);
      lists.failure = undefined;
      later(3);
    }
    expect(isOver()).toBe(true);
    expect(copies().size).toBe(40);
    expect(crashes).toBeGreaterThan(5);
    expect(posts().length - 40).toBeLessThanOrEqual(crashes);
  });
});

describe("a row that is told later", () => {
  it("is not sent again, and goes out once more where it stands when it is asked for again", async () => {
    for (const each of ["a", "b", "c"]) site.repositories.notices.put(aReview(each));
    const one = server({ marksARound: 1 });
    expect(await one.outbox.run()).toMatchObject({ sent: 3 });
    expect(rows().map(({ state }) => state)).toEqual(["sent", "due", "due"]);
    const asked = rows()[2];
    site.repositories.notices.edit(asked?.id ?? 0, { notBefore: site.time });
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
    expect(await server({ instance: "two", marksARound: 1 }).outbox.run()).toMatchObject({ sent: 0 });
    await one.outbox.run();
    expect(rows().map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
    expect(posts().map(({ method }) => method)).toEqual(["POST", "POST", "POST", "PUT"]);
    expect(posts()[3]?.activityId).toBe(posts()[2]?.activityId);
    expect(rows()[2]?.activityId).toBe(posts()[2]?.activityId);
  });

  it("is left alone when nobody can tell what has been sent", async () => {
    site.repositories.notices.put(aReview());
    site.repositories.settings.put({ key: "delivery", value: "{" });
    const one = server();
    await expect(one.outbox.run()).rejects.toThrow("cannot be read");
    expect(posts()).toEqual([]);
    site.repositories.settings.edit(1, { value: "" });
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
  });
});

describe("who cannot be reached", () => {
  it("is told in words when the app is blocked, and the message goes out when the app is back", async () => {
    site.repositories.notices.put(aReview());
    bot.connector.fault = () => ({ kind: "refuse", status: 403, body: { subCode: "MessageWritesBlocked" } });
    const one = server();
    expect(await one.outbox.run()).toEqual({ sent: 0, waiting: 0, dead: 1 });
    expect(rows()[0]).toMatchObject({
      state: "dead",
      reason: expect.stringContaining("blockerat") as unknown,
    });
    bot.connector.fault = () => undefined;
    await one.outbox.requeue([site.staff.key]);
    expect(rows()[0]).toMatchObject({ state: "dead" });
    await one.outbox.requeue([site.manager.key]);
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
  });

  it("keeps a channel's messages while the app is away from the team, and sends them when it is back", async () => {
    site.repositories.notices.put(aDigest());
    const update = (action: string) =>
      bot.send(anActivity(bot, site.staff.objectId, { type: "installationUpdate", action, ...inChannel }));
    await update("add");
    expect((await update("remove")).status).toBe(200);
    const one = server();
    expect(await one.outbox.run()).toMatchObject({ dead: 1 });
    expect(rows()[0]?.reason).toContain("Appen finns inte i kanalen");
    const before = bot.acted.length;
    await update("add");
    expect(bot.acted.slice(before).flat()).toContain(channel);
    await one.outbox.requeue(["radet"]);
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
  });

  it("is given up with a reason when the conversation is gone, and others are not kept waiting", async () => {
    site.repositories.notices.put(aReview("a"));
    site.repositories.notices.put(aDigest());
    bot.connector.fault = ({ conversation }) =>
      conversation === channel ? undefined : { kind: "refuse", status: 404 };
    expect(await server().outbox.run()).toEqual({ sent: 1, waiting: 0, dead: 1 });
    expect(rows()[0]?.reason).toContain("finns inte längre i Teams");
  });

  it("is reached through the team when the app is not installed for the person", async () => {
    const initiative = site.repositories.initiatives.put(anInitiative({ unitId: 2 }));
    const valuation = site.repositories.valuations.put(aValuation({ initiativeId: initiative.id }));
    site.repositories.notices.put(reviewNotice(arrivalBy(valuation), site.otherManager, site.time));
    expect(await server().outbox.run()).toMatchObject({ dead: 1 });
    expect(rows()[0]?.reason).toContain("inte installerat");
    bot.connector.members = [{ id: "29:olle", objectId: site.otherManager.objectId, name: "Olle" }];
    // Who is in the team is looked for again half a second later.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const one = server();
    await one.outbox.requeue([site.otherManager.key]);
    expect(await one.outbox.run()).toMatchObject({ sent: 1 });
    expect(posts()[0]?.conversation).toBe("a:opened-0");
    expect(await site.repositories.conversations.byKey(site.otherManager.key)).toMatchObject({
      kind: "personal",
    });
  });
});
