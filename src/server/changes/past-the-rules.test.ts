import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { addedBy, anInitiative, at, aValuation, wait } from "../../../tests/support/council-site.ts";
import { governedSite, publish, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { dayOf, decision, needLink } from "../../../tests/support/records.ts";
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
const initiative = (id = 1) => lists().initiatives.rows.get(id);
const events = () => [...lists().events.rows.values()];
const restored = () => events().filter(({ kind }) => kind === "restored");
const named = (name: string): Stored<Person> => {
  const found = site.people[name];
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

const later = (hours?: number): void => wait(site, hours);

const as = <Made>(by: Stored<Person>, work: () => Made): Made => addedBy(site, by.accountId, work);

/** The staff member's own need, valued and waiting for the manager. */
async function valued(changes: Parameters<typeof anInitiative>[0] = {}): Promise<void> {
  as(site.staff, () =>
    lists().initiatives.put(anInitiative({ ownerId: site.staff.id, budget: 300_000, ...changes })),
  );
  later();
  as(site.staff, () => lists().valuations.put(aValuation({ valuedById: site.staff.id })));
  await server.follow();
  later();
}

const stated = { statedStatus: "decided", statedAt: at("2026-11-18T23:00:00Z") } as const;

describe("a status stated anew", () => {
  it("by the need's owner in the list moves nothing and is put back, with who did it [A-020 in part, D-01 in part]", async () => {
    await valued();
    const before = initiative();
    lists().initiatives.edit(1, stated, site.staff.accountId);
    await server.follow();
    expect(initiative()).toMatchObject({
      statedStatus: "idea",
      statedAt: before?.statedAt,
      status: "valued",
      step: "review",
      modifiedBy: 1,
    });
    expect(restored()).toMatchObject([
      { initiativeId: 1, personId: site.staff.id, from: "decided", to: "idea" },
    ]);
    expect(events().filter(({ kind, to }) => kind === "statusChanged" && to === "decided")).toEqual([]);
  });

  it("by a coordinator who is none any more is what another's attempt is put back to", async () => {
    await valued();
    const kim = named("Kim");
    const byKim = { statedStatus: "executing", statedAt: site.time } as const;
    lists().initiatives.edit(1, byKim, kim.accountId);
    await server.follow();
    lists().people.edit(kim.id, { roles: ["staff"] });
    later();
    await server.follow();
    lists().initiatives.edit(1, { statedStatus: "closed", statedAt: site.time }, site.staff.accountId);
    await server.follow();
    expect(initiative()).toMatchObject({ ...byKim, status: "executing" });
  });

  it("cannot begin again what has been rejected, not even as an idea [A-020 in part]", async () => {
    await valued();
    as(site.manager, () =>
      lists().decisions.put(
        decision({ initiativeId: 1, outcome: "reject", decidedById: site.manager.id, step: "review" }),
      ),
    );
    await server.follow();
    expect(initiative()).toMatchObject({ status: "rejected" });
    later();
    lists().initiatives.edit(1, { statedAt: site.time }, site.staff.accountId);
    await server.follow();
    expect(initiative()).toMatchObject({ status: "rejected", step: "" });
    expect(restored()).toHaveLength(1);
  });

  it("by the coordinator holds, also when the owner changes something else before the server looks [A-020 in part]", async () => {
    await valued();
    lists().initiatives.edit(1, { ...stated, statedAt: site.time }, named("Kim").accountId);
    lists().initiatives.edit(1, { title: "Nytt namn" }, site.staff.accountId);
    await server.follow();
    expect(initiative()).toMatchObject({ statedStatus: "decided", status: "decided", title: "Nytt namn" });
    expect(restored()).toEqual([]);
  });

  it("is put back to the coordinator's word when the owner writes over it", async () => {
    await valued();
    const byKim = { statedStatus: "closed", statedAt: site.time } as const;
    lists().initiatives.edit(1, byKim, named("Kim").accountId);
    later();
    lists().initiatives.edit(1, { statedStatus: "executing", statedAt: site.time }, site.staff.accountId);
    lists().initiatives.edit(1, { title: "Nytt namn" }, named("Kim").accountId);
    await server.follow();
    expect(initiative()).toMatchObject({ ...byKim, status: "closed", title: "Nytt namn" });
    expect(restored()).toMatchObject([{ personId: site.staff.id, from: "executing", to: "closed" }]);
  });

  it("is put back also when it was written while the server was down [A-020 in part]", async () => {
    await valued();
    lists().initiatives.edit(1, stated, site.staff.accountId);
    await serverUnderTest(site, bot, { instance: "two" }).follow();
    expect(initiative()).toMatchObject({ statedStatus: "idea", status: "valued" });
    expect(restored()).toHaveLength(1);
  });

  it("is put back also when the change log was lost meanwhile", async () => {
    await valued();
    lists().initiatives.edit(1, stated, site.staff.accountId);
    const setting = [...lists().settings.rows.values()].find(({ key }) => key === "follow:position");
    const kept = JSON.parse(setting?.value ?? "{}") as object;
    const lost = { ...kept, startedAt: site.time, token: "expired" };
    lists().settings.edit(setting?.id ?? 0, { value: JSON.stringify(lost) });
    await serverUnderTest(site, bot, { instance: "two" }).follow();
    expect(initiative()).toMatchObject({ statedStatus: "idea", status: "valued" });
  });

  it("is no way past the steps at registration either, when it is stated as of a day to come [A-020 in part]", async () => {
    as(site.staff, () =>
      lists().initiatives.put(anInitiative({ ownerId: site.staff.id, ...stated, status: "decided" })),
    );
    await server.follow();
    expect(initiative()).toMatchObject({ status: "idea", statedAt: initiative()?.createdAt });
  });
});

describe("a duty in a list that everybody may change", () => {
  const theDuty = () => [...lists().duties.rows.values()][0];
  const change = async (
    changes: Parameters<ReturnType<typeof lists>["duties"]["edit"]>[1],
    by: Stored<Person>,
  ) => {
    later();
    lists().duties.edit(theDuty()?.id ?? 0, changes, by.accountId);
    await server.follow();
  };
  beforeEach(async () => {
    await valued({ needAnswers: { hasPersonalData: true } });
  });

  it("keeps its rule, initiative, owner and day when somebody changes them past the rules [A-036 in part]", async () => {
    const before = theDuty();
    const { initiativeId, rule, ownerId, dueOn } = before ?? {};
    const others = {
      initiativeId: 99,
      rule: "another",
      ownerId: site.manager.id,
      dueOn: dayOf("2030-01-01"),
    };
    await change(others, site.staff);
    expect(theDuty()).toMatchObject({ initiativeId, rule, ownerId, dueOn, modifiedBy: 1 });
    expect(restored()).toMatchObject([
      {
        initiativeId: 1,
        personId: site.staff.id,
        why: {
          sv: expect.stringContaining("Plikten") as unknown,
          en: expect.stringContaining("The duty") as unknown,
        },
      },
    ]);
  });

  it("is given another owner and day by the coordinator", async () => {
    await change({ ownerId: site.manager.id, dueOn: dayOf("2027-06-01") }, named("Kim"));
    expect(theDuty()).toMatchObject({ ownerId: site.manager.id, dueOn: "2027-06-01" });
    await change({ state: "done", note: "Klart", settledById: site.manager.id }, site.manager);
    expect(theDuty()).toMatchObject({ state: "done" });
    expect(restored()).toEqual([]);
  });

  it("is settled by its owner, and not by others, whatever name they write [A-036 in part]", async () => {
    const settled = { state: "done", note: "Gjort", settledById: site.staff.id } as const;
    await change(settled, site.otherManager);
    expect(theDuty()).toMatchObject({ state: "open", note: "", settledById: undefined });
    expect(restored()).toMatchObject([{ personId: site.otherManager.id }]);
    expect(events().filter(({ kind }) => kind === "dutySettled")).toEqual([]);
    await change(settled, site.staff);
    expect(theDuty()).toMatchObject(settled);
    expect(events().filter(({ kind }) => kind === "dutySettled")).toHaveLength(1);
    await change({ state: "open" }, site.otherManager);
    expect(theDuty()).toMatchObject(settled);
  });

  it("is not settled by whoever first names themselves its owner", async () => {
    const { otherManager } = site;
    lists().duties.edit(theDuty()?.id ?? 0, { ownerId: otherManager.id }, otherManager.accountId);
    await change({ state: "notNeeded", note: "Nej", settledById: otherManager.id }, otherManager);
    expect(theDuty()).toMatchObject({ ownerId: site.staff.id, state: "open", note: "" });
  });
});

describe("merges written past the tab", () => {
  it("let no ring end all the needs in it: the oldest hold [D-09 in part]", async () => {
    for (const title of ["A", "B", "C"])
      lists().initiatives.put(anInitiative({ key: title, title, ownerId: site.staff.id }));
    await server.follow();
    const into = [
      [2, 1],
      [3, 2],
      [1, 3],
    ] as const;
    for (const [initiativeId, otherId] of into) {
      later();
      const statedById = named("Kim").id;
      as(named("Kim"), () =>
        lists().needLinks.put(needLink({ initiativeId, otherId, kind: "merge", statedById, reason: "Lika" })),
      );
      await server.follow();
    }
    expect([1, 2, 3].map((id) => initiative(id)?.status)).toEqual(["closed", "closed", "idea"]);
    await serverUnderTest(site, bot).follower.reconcile();
    expect([1, 2, 3].map((id) => initiative(id)?.status)).toEqual(["closed", "closed", "idea"]);
  });
});

describe("a decision taken over from an older register", () => {
  it("goes on counting when somebody edits its row, though no event tells of it", async () => {
    await valued();
    as(site.manager, () =>
      lists().decisions.put(
        decision({ initiativeId: 1, outcome: "forward", decidedById: site.manager.id, step: "review" }),
      ),
    );
    await server.follow();
    expect(initiative()).toMatchObject({ step: "allocate" });
    for (const { id, kind } of events()) if (kind === "forwarded") lists().events.rows.delete(id);
    const other = serverUnderTest(site, bot, { instance: "two" });
    await other.follow();
    lists().units.edit(1, { managerId: site.otherManager.id });
    lists().decisions.edit(1, { reason: "Rättat" }, site.otherManager.accountId);
    await other.follow();
    expect(lists().decisions.rows.get(1)).toMatchObject({ standing: "counts" });
    expect(initiative()).toMatchObject({ step: "allocate" });
  });
});

describe("a model that takes over when nearly every initiative has another step", () => {
  const count = 150;
  const steps = () => [...lists().initiatives.rows.values()].map(({ step }) => step);
  const told = (step: string) => steps().filter((each) => each === step).length;

  it("is told a hundred rows a minute, and a model that has gone again is told to no more [A-231]", async () => {
    for (let index = 0; index < count; index += 1)
      lists().initiatives.put(anInitiative({ key: `many-${String(index)}`, ownerId: site.staff.id }));
    await server.follow();
    for (let minute = 0; minute < 2; minute += 1) {
      site.time = at(new Date(Date.parse(site.time) + 60_000).toISOString());
      await server.follow();
    }
    expect(told("value")).toBe(count);
    publish(site, taby, "2026-11-18");
    site.time = at(new Date(Date.parse(site.time) + 60_000).toISOString());
    await server.follow();
    expect(told("analyse")).toBe(100);
    publish(site, orebro, "2026-11-18");
    await server.follow();
    expect(told("value")).toBe(50);
    for (let minute = 0; minute < 2; minute += 1) {
      site.time = at(new Date(Date.parse(site.time) + 60_000).toISOString());
      await server.follow();
    }
    expect(told("propose")).toBe(count);
    expect([...lists().initiatives.versions].filter(({ step }) => step === "analyse")).toHaveLength(100);
  });

  it("gives each its step at midnight with nothing changed in the lists, and asks those whose step it is [A-231, D-25]", async () => {
    await valued({ isNewSystem: true, needAnswers: {} });
    publish(site, taby, "2026-11-20");
    site.time = at("2026-11-19T22:59:00Z");
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued", step: "review" });
    const before = server.notices("review").length;
    site.time = at("2026-11-19T23:01:00Z");
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued", step: "managerReview", modifiedBy: 1 });
    expect(server.notices("review").length).toBe(before + 1);
  });
});

describe("doing it all again", () => {
  it.each([vaxjo, taby, orebro])(
    "writes nothing, whatever has been restored: $key [A-067]",
    async (model) => {
      publish(site, model, "2026-11-18");
      await valued({ needAnswers: { hasPersonalData: true } });
      lists().initiatives.edit(1, stated, site.staff.accountId);
      lists().duties.edit(1, { ownerId: site.manager.id }, site.manager.accountId);
      as(site.otherManager, () =>
        lists().decisions.put(decision({ initiativeId: 1, decidedById: site.otherManager.id })),
      );
      await server.follow();
      // Beside the settings, where each server keeps how far it has read.
      const {
        portfolio: _portfolio,
        unreadable: _unreadable,
        site: _site,
        settings: _settings,
        ...all
      } = lists();
      const written = () => Object.entries(all).map(([name, { versions }]) => [name, versions.length]);
      const before = written();
      const other = serverUnderTest(site, bot, { instance: "two" });
      for (const { follower } of [server, other, server]) {
        await follower.pass();
        expect(await follower.reconcile()).toBe(0);
        await follower.pass();
      }
      expect(written()).toEqual(before);
    },
  );
});
