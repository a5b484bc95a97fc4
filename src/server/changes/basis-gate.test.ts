import { afterEach, expect, it } from "vitest";
import { taby } from "#domain/governance/presets/taby.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { anInitiative, wait } from "../../../tests/support/council-site.ts";
import { governedSite, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { basisItem, dayOf, decision } from "../../../tests/support/records.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
} from "../../../tests/support/server-under-test.ts";

let site: GovernedSite;
let bot: BotUnderTest;
let server: ServerUnderTest;
afterEach(() => bot.stop());

const later = (): void => wait(site);
const lists = () => site.repositories;

/** The owner says that the step is done. @returns what the server made of it */
async function complete() {
  later();
  lists().site.account = site.staff.accountId ?? 0;
  const said = {
    initiativeId: 1,
    decidedById: site.staff.id,
    outcome: "complete",
    step: "prepareStart",
  } as const;
  const row = lists().decisions.put(decision(said));
  lists().site.account = 1;
  await server.follow();
  return lists().decisions.rows.get(row.id)?.standing;
}

it("lets nothing go live on the server before the checks are done, and reads them when they are [A-222 in part]", async () => {
  site = governedSite(taby);
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  reachable(site, bot, [...lists().people.rows.values()]);
  await server.follow();
  const planning = { status: "planning", statedStatus: "planning", statedAt: site.time } as const;
  lists().initiatives.put(anInitiative({ ownerId: site.staff.id, ...planning }));
  await server.follow();
  expect(lists().initiatives.rows.get(1)?.step).toBe("prepareStart");
  expect(await complete()).toBe("doesNotCount");
  later();
  const check = lists().basisItems.put(basisItem({ initiativeId: 1 }));
  await server.follow();
  expect(await complete()).toBe("doesNotCount");
  lists().basisItems.edit(check.id, { doneOn: dayOf(site.time.slice(0, 10)), outcome: "Inget läckte" });
  await server.follow();
  expect(await complete()).toBe("counts");
  expect(lists().initiatives.rows.get(1)).toMatchObject({ step: "execute", status: "executing" });
});
