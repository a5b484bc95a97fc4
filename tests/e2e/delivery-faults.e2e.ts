import { afterAll, beforeAll, expect, it } from "vitest";
import { referenceId } from "#bot/shared/card.ts";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { digestNotice, noticeReference, reviewNotice } from "#domain/digest/notices.ts";
import { calendarDate, instant, type Instant } from "#domain/shared/calendar.ts";
import type { FaultRule } from "#local/shared/faults.ts";
import { arrivalBy } from "../support/arrival.ts";
import { startDemoWorld, type DemoWorld } from "../support/demo-world.ts";

const sends = "POST .*/activities";
const writes = "^(POST|PATCH|MERGE) .*/items";
/** Each kind of trouble between the server and Teams, and between the server and its outbox. */
const troubles: readonly FaultRule[] = [
  { service: "connector", match: sends, kind: "lost", probability: 0.25, seed: 1 },
  { service: "connector", match: sends, kind: "500", probability: 0.25, seed: 2 },
  { service: "connector", match: sends, kind: "429", retryAfter: 1, probability: 0.25, seed: 3 },
  { service: "connector", match: sends, kind: "drop", probability: 0.25, seed: 4 },
  { service: "graph", kind: "503", probability: 0.3, seed: 5 },
  { service: "sharepoint", match: writes, kind: "lost", probability: 0.15, seed: 6 },
  { service: "sharepoint", match: writes, kind: "503", probability: 0.15, seed: 7 },
];
const digests = 5;
const reviews = 5;

let world: DemoWorld;
beforeAll(async () => {
  world = await startDemoWorld();
}, 60_000);
afterAll(() => world.stop());

const now = (): Instant => {
  const at = instant(new Date(world.tenant.clock.now()).toISOString());
  if (at === undefined) throw new Error("The clock shows no instant");
  return at;
};

/** Notices to the council's channel and to managers, as the rules derive them. */
async function dueNotices(): Promise<readonly Notice[]> {
  const { bodies, valuations, people } = world.site.repositories;
  const [body] = await bodies.find();
  const managers = await people.find({ top: reviews });
  const valued = await valuations.find({ top: reviews });
  if (!body) throw new Error("The demo has no council");
  const material = {
    events: [],
    rows: [],
    nextMeeting: undefined,
    since: undefined,
    until: now(),
    lastEventId: 0,
    silentBefore: now(),
  };
  const toChannel = Array.from({ length: digests }, (_, index) => {
    const day = calendarDate(`2030-01-0${String(index + 1)}`);
    if (day === undefined) throw new Error("No such day");
    return digestNotice(composeDigest(material), body, day, now());
  });
  const toPeople = valued.map((valuation, index) =>
    reviewNotice(arrivalBy(valuation), managers[index], now()),
  );
  return [...toChannel, ...toPeople];
}

/** Lets time pass and the server work until nothing waits any more. */
async function untilNothingWaits(keys: ReadonlySet<string>): Promise<readonly Notice[]> {
  for (let round = 0; round < 60; round += 1) {
    await world.server.tick().catch(() => undefined);
    world.tenant.clock.advance(5 * 60 * 1000);
    const kept = (await world.site.repositories.notices.find()).filter(({ key }) => keys.has(key));
    if (kept.every(({ state }) => state === "sent" || state === "dead")) return kept;
  }
  throw new Error("Notices still wait");
}

/** How many messages that are not deleted carry the notice's reference. */
function copies(conversation: string, key: string): number {
  const wanted = `"${referenceId(noticeReference(key))}"`;
  return world.tenant.teams.world.messages
    .inConversation(conversation)
    .filter(({ deleted, activity }) => deleted === undefined && JSON.stringify(activity).includes(wanted))
    .length;
}

it("loses no message and doubles none in a channel, whatever fails between the server, Teams and SharePoint", async () => {
  const notices = await dueNotices();
  expect(notices).toHaveLength(digests + reviews);
  await world.site.repositories.notices.addAll(notices);
  for (const trouble of troubles) world.tenant.faults.add(trouble);
  const kept = await untilNothingWaits(new Set(notices.map(({ key }) => key)));
  const applied = world.tenant.faults.list().map((fault) => [fault.rule.kind, fault.applied > 0]);
  expect(applied).toEqual(troubles.map(({ kind }) => [kind, true]));
  expect(kept.map(({ state, reason }) => [state, reason])).toEqual(notices.map(() => ["sent", ""]));
  const counts = kept.map(({ kind, conversationId, key }) => ({ kind, count: copies(conversationId, key) }));
  const inChannel = counts.filter(({ kind }) => kind === "digest");
  expect(inChannel.map(({ count }) => count)).toEqual(Array.from({ length: digests }, () => 1));
  const personal = counts.filter(({ kind }) => kind === "review");
  expect(personal).toHaveLength(reviews);
  expect(personal.every(({ count }) => count >= 1)).toBe(true);
}, 240_000);
