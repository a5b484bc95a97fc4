import { afterEach, expect, it } from "vitest";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { basisTemplates, missingOf } from "#domain/initiatives/basis-templates.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { anInitiative, wait } from "../../../tests/support/council-site.ts";
import { governedSite } from "../../../tests/support/governed-site.ts";
import { basisItem, dayOf } from "../../../tests/support/records.ts";
import { serverUnderTest } from "../../../tests/support/server-under-test.ts";

let bot: BotUnderTest;
afterEach(() => bot.stop());

it("tells in the history what is added, done and removed, a template once, and keeps it out of the digest [D-19]", async () => {
  const site = governedSite(vaxjo);
  const lists = site.repositories;
  bot = await botUnderTest(site);
  const server = serverUnderTest(site, bot);
  const later = (): void => wait(site);
  await server.follow();
  lists.initiatives.put(anInitiative({ ownerId: site.staff.id }));
  await server.follow();
  const known = lists.events.rows.size;
  const told = () => [...lists.events.rows.values()].slice(known).map(({ kind, why }) => [kind, why.sv]);
  later();
  lists.site.account = site.staff.accountId ?? 0;
  for (const template of basisTemplates.slice(0, 1))
    for (const row of missingOf(template, 1, [], "sv")) lists.basisItems.put(row);
  const extra = lists.basisItems.put(basisItem({ initiativeId: 1, kind: "training", title: "Öppet hus" }));
  lists.site.account = 1;
  await server.follow();
  expect(told()).toEqual([
    ["basisAdded", "Förändringsplan"],
    ["basisAdded", "Öppet hus"],
  ]);
  expect([...lists.events.rows.values()].at(-1)?.personId).toBe(site.staff.id);
  later();
  lists.basisItems.edit(extra.id, { doneOn: dayOf(site.time.slice(0, 10)), hours: 12 });
  await server.follow();
  later();
  lists.basisItems.edit(extra.id, { hours: 14 });
  lists.basisItems.edit(2, { isRemoved: true });
  await server.follow();
  expect(told().slice(2)).toEqual([
    ["basisDone", "Öppet hus"],
    ["basisRemoved", "Berätta för dem som berörs"],
  ]);
  const digest = composeDigest({
    events: [...lists.events.rows.values()].slice(known),
    rows: [...lists.initiatives.rows.values()],
    nextMeeting: undefined,
    since: undefined,
    until: site.time,
    lastEventId: 0,
    silentBefore: site.time,
  });
  expect(digest).toMatchObject({ changed: 0, entries: [] });
});
