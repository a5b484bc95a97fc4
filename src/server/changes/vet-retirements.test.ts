import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { addedBy, anInitiative, wait } from "../../../tests/support/council-site.ts";
import { governedSite, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { retirement } from "../../../tests/support/plan-records.ts";
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
  as(site.staff, () => lists().initiatives.put(anInitiative({ ownerId: site.staff.id })));
  await server.follow();
});
afterEach(() => bot.stop());

const lists = () => site.repositories;
const theRow = () => [...lists().retirements.rows.values()][0];
const events = () => [...lists().events.rows.values()];
const restored = () => events().filter(({ kind }) => kind === "restored");
const deputy = (): Stored<Person> => site.people["Bea"] ?? expect.fail("no deputy");
const kim = (): Stored<Person> => site.people["Kim"] ?? expect.fail("no coordinator");

const as = <Made>(by: Stored<Person>, work: () => Made): Made => addedBy(site, by.accountId, work);

const later = (): void => wait(site);

async function promise(said: Partial<Retirement> = {}, by = site.staff): Promise<void> {
  later();
  as(by, () => lists().retirements.put(retirement({ ownerId: site.manager.id, ...said })));
  await server.follow();
}

async function change(changes: Partial<Retirement>, by: Stored<Person>): Promise<void> {
  later();
  lists().retirements.edit(theRow()?.id ?? 0, changes, by.accountId);
  await server.follow();
}

const gone = (by: Stored<Person>) =>
  ({
    state: "retired",
    settledOn: dayOf("2026-11-19"),
    settledById: by.id,
    note: "Avtalet är uppsagt",
  }) as const;

describe("what goes away, in a list that everybody may change", () => {
  it("is confirmed by whoever owns it, once, with an event that says what became of it [A-091 in part, D-08 in part]", async () => {
    await promise();
    await change(gone(site.manager), site.manager);
    expect(theRow()).toMatchObject(gone(site.manager));
    expect(restored()).toEqual([]);
    await change({ note: "Avtalet är uppsagt och blanketten borta" }, site.manager);
    expect(events().filter(({ kind }) => kind === "retirementSettled")).toMatchObject([
      { initiativeId: 1, personId: site.manager.id, from: "Pappersblanketten", to: "retired" },
    ]);
  });

  it("is not believed to be gone, nor to stay, on another's word, whatever name they write [A-091 in part]", async () => {
    await promise();
    for (const state of ["retired", "kept"] as const) {
      await change({ ...gone(site.manager), state }, site.otherManager);
      expect(theRow()).toMatchObject({
        state: "promised",
        settledOn: undefined,
        settledById: undefined,
        note: "",
        modifiedBy: 1,
      });
    }
    expect(restored()).toMatchObject([
      { initiativeId: 1, personId: site.otherManager.id, why: { sv: "Utfasningen ”Pappersblanketten”" } },
      { personId: site.otherManager.id },
    ]);
    expect(events().filter(({ kind }) => kind === "retirementSettled")).toEqual([]);
    await change(gone(kim()), kim());
    expect(theRow()).toMatchObject({ state: "retired" });
    await change({ state: "promised", settledOn: undefined, note: "" }, site.staff);
    expect(theRow()).toMatchObject(gone(kim()));
  });

  it("is not confirmed by whoever first names themselves its owner, nor when the promise is changed after that", async () => {
    await promise();
    const { otherManager } = site;
    lists().retirements.edit(1, { ownerId: otherManager.id }, otherManager.accountId);
    lists().retirements.edit(1, { promisedOn: dayOf("2027-01-31") }, site.staff.accountId);
    await change(gone(otherManager), otherManager);
    expect(theRow()).toMatchObject({
      ownerId: site.manager.id,
      promisedOn: "2027-01-31",
      state: "promised",
      note: "",
    });
    expect(restored()).toHaveLength(1);
  });

  it("is promised and changed by those who may change the initiative, and by nobody else", async () => {
    await promise();
    const said = { name: "Alla pappersblanketter", savedYearly: 40_000, promisedOn: dayOf("2027-02-28") };
    await change(said, site.staff);
    expect(theRow()).toMatchObject(said);
    await change({ kind: "nothing", name: "", isRemoved: true, savedYearly: 9 }, site.otherManager);
    expect(theRow()).toMatchObject({ ...said, kind: "process", isRemoved: false });
    await change({ initiativeId: 2 }, site.staff);
    expect(theRow()).toMatchObject({ initiativeId: 1 });
    await change({ isRemoved: true }, site.staff);
    expect(theRow()).toMatchObject({ isRemoved: true });
  });

  it("takes away an answer of somebody who may not give it: it opens no gate [A-091 in part]", async () => {
    await promise({ kind: "nothing", name: "", note: "Vi slipper" }, site.otherManager);
    expect(theRow()).toMatchObject({ isRemoved: true, note: "Vi slipper" });
    expect(restored()).toMatchObject([
      { personId: site.otherManager.id, why: { sv: "Svaret att ingenting tas bort" } },
    ]);
    await change({ isRemoved: false }, kim());
    expect(theRow()).toMatchObject({ isRemoved: false });
  });

  it("holds what somebody promised who drove the initiative then, also when everything is read again", async () => {
    const { manager, otherManager } = site;
    lists().initiatives.edit(1, { ownerId: manager.id }, kim().accountId);
    await server.follow();
    await promise({}, manager);
    lists().initiatives.edit(1, { ownerId: otherManager.id }, kim().accountId);
    await server.follow();
    const setting = [...lists().settings.rows.values()].find(({ key }) => key === "follow:position");
    const kept = JSON.parse(setting?.value ?? "{}") as object;
    lists().settings.edit(setting?.id ?? 0, { value: JSON.stringify({ ...kept, token: "expired" }) });
    await serverUnderTest(site, bot, { instance: "two" }).follow();
    expect(theRow()).toMatchObject({ isRemoved: false, state: "promised" });
    expect(restored()).toEqual([]);
  });

  it("stands as it was settled by a deputy or a coordinator who is none any more, also for a server that is started anew", async () => {
    const { manager, staff } = site;
    const nobodysDeputy = () => lists().people.edit(manager.id, { deputyId: undefined });
    lists().people.edit(manager.id, { deputyId: deputy().id });
    await promise();
    await change(gone(deputy()), deputy());
    later();
    nobodysDeputy();
    await change({ promisedOn: dayOf("2027-03-31") }, staff);
    expect(theRow()).toMatchObject({ ...gone(deputy()), promisedOn: "2027-03-31" });
    later();
    await server.follow();
    lists().retirements.edit(1, { savedYearly: 12_000 }, staff.accountId);
    await serverUnderTest(site, bot, { instance: "two" }).follow();
    expect(theRow()).toMatchObject({ ...gone(deputy()), savedYearly: 12_000 });
    expect(restored()).toEqual([]);
  });

  it("waits with what somebody wrote whose own row may be the one that cannot be read, and is looked into when it can", async () => {
    await promise();
    const unread = { list: "People", title: { sv: "", en: "" }, id: 999, column: "", address: "" };
    let rows = [unread];
    vi.spyOn(lists().unreadable, "all").mockImplementation(() => rows);
    const lost = { ...site.otherManager, accountId: 4711 };
    await change(gone(site.manager), lost);
    expect(theRow()).toMatchObject(gone(site.manager));
    expect(restored()).toEqual([]);
    rows = [];
    lists().people.edit(site.otherManager.id, { accountId: 4711, title: "Chef" });
    await server.follow();
    expect(theRow()).toMatchObject({ state: "promised", note: "" });
    expect(restored()).toMatchObject([{ personId: site.otherManager.id }]);
    expect(events().filter(({ kind }) => kind === "retirementSettled")).toEqual([]);
  });

  it("stands as it was confirmed when whoever owns it could not be read for a while", async () => {
    await promise();
    const unread = {
      list: "People",
      title: { sv: "", en: "" },
      id: site.manager.id,
      column: "",
      address: "",
    };
    let rows = [unread];
    vi.spyOn(lists().unreadable, "all").mockImplementation(() => rows);
    const { accountId } = site.manager;
    lists().people.edit(site.manager.id, { accountId: undefined });
    await change(gone(site.manager), { ...site.manager, accountId });
    rows = [];
    lists().people.edit(site.manager.id, { accountId });
    await server.follow();
    expect(theRow()).toMatchObject(gone(site.manager));
    expect(restored()).toEqual([]);
    expect(events().filter(({ kind }) => kind === "retirementSettled")).toHaveLength(1);
  });

  it("holds what whoever registered the initiative promised, also while the initiative's row cannot be read", async () => {
    as(site.otherManager, () => lists().initiatives.put(anInitiative({ ownerId: site.staff.id })));
    await server.follow();
    (await server.follower.mirror()).rows.delete(2);
    await promise({ initiativeId: 2 }, site.otherManager);
    expect(theRow()).toMatchObject({ initiativeId: 2, isRemoved: false });
    expect(restored()).toEqual([]);
  });

  it("is put back also when it was written while the server was down [A-091 in part]", async () => {
    await promise();
    lists().retirements.edit(1, gone(site.otherManager), site.otherManager.accountId);
    await serverUnderTest(site, bot, { instance: "two" }).follow();
    expect(theRow()).toMatchObject({ state: "promised", settledById: undefined });
    expect(restored()).toHaveLength(1);
  });
});
