import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { addedBy, wait } from "../../../tests/support/council-site.ts";
import { governedSite, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { enquiry } from "../../../tests/support/plan-records.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { serverUnderTest, type ServerUnderTest } from "../../../tests/support/server-under-test.ts";

let site: GovernedSite;
let bot: BotUnderTest;
let server: ServerUnderTest;
beforeEach(async () => {
  site = governedSite(vaxjo);
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  await server.follow();
});
afterEach(() => bot.stop());

const lists = () => site.repositories;
const theRow = () => [...lists().enquiries.rows.values()][0];
const restored = () => [...lists().events.rows.values()].filter(({ kind }) => kind === "restored");
const bea = (): Stored<Person> => site.people["Bea"] ?? expect.fail("no deputy");
const kim = (): Stored<Person> => site.people["Kim"] ?? expect.fail("no coordinator");

const later = (): void => wait(site);

async function ask(said: Partial<Enquiry> = {}, by: Stored<Person> = site.staff): Promise<void> {
  later();
  addedBy(site, by.accountId, () => lists().enquiries.put(enquiry({ askedById: by.id, ...said })));
  await server.follow();
}

async function change(changes: Partial<Enquiry>, by: Stored<Person>): Promise<void> {
  later();
  lists().enquiries.edit(theRow()?.id ?? 0, changes, by.accountId);
  await server.follow();
}

const answer = (by: Stored<Person>) =>
  ({ answer: "I vår", answeredById: by.id, answeredOn: dayOf("2026-11-20") }) as const;
const waiting = { answer: "", answeredById: undefined, answeredOn: undefined };

describe("a question to the centre, in a list that everybody may change", () => {
  it("is answered by its owner, the owner's deputy and the coordinator", async () => {
    const deputy = bea();
    lists().people.edit(site.manager.id, { deputyId: deputy.id });
    await ask();
    await change({ ownerId: site.manager.id, dueOn: dayOf("2026-12-01") }, kim());
    for (const by of [site.manager, deputy, kim()]) {
      await change(answer(by), by);
      expect(theRow()).toMatchObject(answer(by));
      await change(waiting, by);
    }
    expect(restored()).toEqual([]);
  });

  it("is not answered by others, whatever name they write, and says who tried [A-036 in part]", async () => {
    await ask();
    await change({ ownerId: site.manager.id }, kim());
    await change(answer(site.manager), site.otherManager);
    expect(theRow()).toMatchObject({ ...waiting, ownerId: site.manager.id, modifiedBy: 1 });
    expect(restored()).toMatchObject([
      {
        initiativeId: undefined,
        personId: site.otherManager.id,
        why: {
          sv: "Frågan ”När får boendena trådlöst nät?”",
          en: "The question “När får boendena trådlöst nät?”",
        },
      },
    ]);
    await change(answer(site.manager), site.manager);
    await change({ answer: "Aldrig" }, site.staff);
    expect(theRow()).toMatchObject(answer(site.manager));
  });

  it("is given its owner and day by the coordinator alone, so that nobody names themselves and answers", async () => {
    const { otherManager } = site;
    await ask();
    lists().enquiries.edit(1, { ownerId: otherManager.id }, otherManager.accountId);
    lists().enquiries.edit(1, { dueOn: dayOf("2027-01-31") }, kim().accountId);
    await change(answer(otherManager), otherManager);
    expect(theRow()).toMatchObject({ ...waiting, dueOn: "2027-01-31" });
    expect(theRow()?.answeredById).toBeUndefined();
  });

  it("is not asked by somebody to themselves and answered at once", async () => {
    await ask({ ownerId: site.staff.id, ...answer(site.staff) });
    expect(theRow()).toMatchObject({ ...waiting, ownerId: undefined });
    expect(restored()).toMatchObject([{ personId: site.staff.id }]);
  });

  it("may be put otherwise by whoever asked and the coordinator, and by nobody else", async () => {
    await ask();
    await change({ question: "När får boendena nät?" }, site.staff);
    await change({ unitId: 2 }, kim());
    await change({ question: "Behövs nätet?" }, site.otherManager);
    expect(theRow()).toMatchObject({ question: "När får boendena nät?", unitId: 2 });
    expect(restored()).toHaveLength(1);
  });

  it("is put back also when it was answered past the rules while the server was down, and when everything is read again", async () => {
    await ask();
    lists().enquiries.edit(1, answer(site.otherManager), site.otherManager.accountId);
    server = serverUnderTest(site, bot, { instance: "two" });
    await server.follow();
    expect(theRow()).toMatchObject(waiting);
    lists().enquiries.edit(1, answer(site.otherManager), site.otherManager.accountId);
    const [setting] = [...lists().settings.rows.values()].filter(({ key }) => key === "follow:position");
    const kept = JSON.parse(setting?.value ?? "{}") as object;
    lists().settings.edit(setting?.id ?? 0, { value: JSON.stringify({ ...kept, token: "expired" }) });
    await serverUnderTest(site, bot, { instance: "three" }).follow();
    expect(theRow()).toMatchObject(waiting);
    expect(restored()).toHaveLength(2);
  });
});
