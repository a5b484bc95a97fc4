import { afterEach, describe, expect, it } from "vitest";
import type { GoverningModel, Process } from "#domain/governance/governing-model.ts";
import { seatsOf } from "#domain/governance/parties.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Person } from "#domain/organisation/person.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { anActivity, botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { anInitiative, at, aValuation, wait } from "../../../tests/support/council-site.ts";
import { governedSite, publish, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { calculation, decision, needLink } from "../../../tests/support/records.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
} from "../../../tests/support/server-under-test.ts";
import { cardIn } from "../../../tests/support/stub-connector.ts";

let site: GovernedSite;
let bot: BotUnderTest;
let server: ServerUnderTest;
afterEach(() => bot.stop());

async function governedBy(model: GoverningModel): Promise<void> {
  site = governedSite(model);
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  reachable(site, bot, [...site.repositories.people.rows.values()]);
  await server.follow();
}

const lists = () => site.repositories;
const initiative = (id = 1) => lists().initiatives.rows.get(id);
const kinds = () => [...lists().events.rows.values()].map(({ kind }) => kind);
const asked = () => server.notices("review").map(({ recipient }) => recipient);
const called = (name: string): Stored<Person> => {
  const found = [...lists().people.rows.values()].find((each) => each.name.startsWith(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

const later = (hours?: number): void => wait(site, hours);

async function valued(changes: Parameters<typeof anInitiative>[0] = {}): Promise<void> {
  lists().initiatives.put(anInitiative({ ownerId: site.staff.id, budget: 300_000, ...changes }));
  later();
  lists().valuations.put(aValuation({ valuedById: site.staff.id }));
  await server.follow();
  later();
}

async function writeAs(by: Stored<Person>, said: Parameters<typeof decision>[0]) {
  lists().site.account = by.accountId ?? 0;
  const row = lists().decisions.put(decision({ initiativeId: 1, decidedById: by.id, ...said }));
  lists().site.account = 1;
  await server.follow();
  later();
  return lists().decisions.rows.get(row.id);
}

/** Presses a button on the newest card that somebody has. */
async function press(person: Stored<Person>, verb: string, reason = "") {
  await server.outbox.run();
  const card = cardsOf(person).at(-1);
  const actions = card?.["actions"] as { verb?: string; data?: object }[] | undefined;
  const data = { ...actions?.find((each) => each.verb === verb)?.data, reason };
  const value = { action: { type: "Action.Execute", verb, data } };
  const activity = { type: "invoke", name: "adaptiveCard/action", value };
  const { body } = await bot.send(anActivity(bot, person.objectId, activity));
  await server.follow();
  later();
  return JSON.stringify(body);
}
const cardsOf = ({ key }: Pick<Person, "key">) =>
  bot.connector.posts
    .filter(({ conversation }) => conversation === `a:${key}`)
    .map(({ activity }) => cardIn(activity));

/** Växjö's model where the council recommends what the manager then decides. */
function withRecommendation(): GoverningModel {
  const [process] = vaxjo.processes;
  if (!process) throw new Error("no process");
  const steps: Process["steps"] = process.steps.map((step) =>
    step.key === "allocate"
      ? {
          ...step,
          party: "body:council",
          moves: [
            { act: "recommend", to: "decide" },
            { act: "investigateFurther", to: "basis" },
          ],
        }
      : { ...step, entry: [], exit: [] },
  );
  const mandates = vaxjo.mandates.map((line) =>
    line.party === "body:council" ? { ...line, mandate: "recommends" as const } : line,
  );
  return { ...vaxjo, mandates, processes: [{ ...process, steps }] };
}

describe("a recommendation and the decision that follows it", () => {
  it("are two rows by two authors, and the manager is asked as soon as the recommendation counts [A-002, D-01]", async () => {
    await governedBy(withRecommendation());
    await valued();
    expect(await press(site.manager, "forward")).toContain("går vidare till rådet");
    const chair = called("Ordförande i PULS");
    expect(asked()).toHaveLength(1);
    const recommended = await writeAs(chair, {
      outcome: "recommend",
      bodyId: 1,
      step: "allocate",
      reason: "Bra för flera",
    });
    expect(recommended).toMatchObject({ standing: "counts" });
    expect(asked()).toEqual([site.manager.key, site.manager.key]);
    await server.outbox.run();
    const card = JSON.stringify(cardsOf(site.manager).at(-1));
    expect(card).toContain("Ett initiativ väntar på dig");
    expect(card).toContain("Rekommenderat av PULS");
    expect(card).toContain("Bra för flera");
    expect(await press(site.manager, "grant")).toContain("Klart: initiativet är beviljat");
    const rows = [...lists().decisions.rows.values()].map(({ outcome, decidedById }) => [
      outcome,
      decidedById,
    ]);
    expect(rows).toEqual([
      ["forward", site.manager.id],
      ["recommend", chair.id],
      ["grant", site.manager.id],
    ]);
    expect(initiative()).toMatchObject({ status: "decided", step: "plan" });
    expect(kinds().filter((kind) => ["forwarded", "recommended", "granted"].includes(kind))).toEqual([
      "forwarded",
      "recommended",
      "granted",
    ]);
  });

  it("may not have one author [A-002]", async () => {
    await governedBy(withRecommendation());
    lists().bodies.edit(1, { memberIds: [site.manager.id] });
    await valued();
    await press(site.manager, "forward");
    await writeAs(site.manager, { outcome: "recommend", bodyId: 1, step: "allocate" });
    const answer = await press(site.manager, "grant", "Gärna");
    expect(answer).toContain("Beslutet ska fattas av någon annan");
    expect(answer).toContain('"value":"Gärna"');
    expect(initiative()).toMatchObject({ step: "decide" });
  });
});

describe("a step of a role that several have", () => {
  it("is settled by the first who answers, and the others' cards say who it was [A-012]", async () => {
    await governedBy(vaxjo);
    await valued();
    await press(site.manager, "forward");
    const [rita, robin] = [called("Rita"), called("Robin")];
    expect(asked().slice(1)).toEqual([rita.key, robin.key]);
    expect(await press(robin, "complete", "Två utvecklare i vår")).toContain("Klart: svaret är sparat");
    await server.outbox.run();
    const [card] = cardsOf(rita).slice(-1);
    expect(JSON.stringify(card)).toContain("Klart enligt Robin");
    expect(JSON.stringify(card)).not.toContain("Action.Execute");
    expect(lists().decisions.rows.size).toBe(2);
    expect(initiative()).toMatchObject({ step: "basis" });
  });
});

describe("a decision written straight into the list", () => {
  it("stays refused when its author later gets the right, and goes on counting when the author loses it [A-020, D-01]", async () => {
    await governedBy(vaxjo);
    await valued();
    const early = await writeAs(site.otherManager, {
      outcome: "forward",
      step: "review",
      standing: "counts",
    });
    expect(early).toMatchObject({ standing: "doesNotCount", modifiedBy: 1 });
    expect(early?.standingReason.sv).toContain("räknas inte");
    lists().units.edit(1, { managerId: site.otherManager.id });
    await server.follow();
    expect(initiative()).toMatchObject({ step: "review" });
    await writeAs(site.otherManager, { outcome: "forward", step: "review" });
    expect(initiative()).toMatchObject({ step: "allocate" });
    lists().units.edit(1, { managerId: site.manager.id });
    await server.follow();
    expect(await serverUnderTest(site, bot).follower.reconcile()).toBe(0);
    expect(initiative()).toMatchObject({ step: "allocate" });
  });

  it("gets its word back when somebody types another", async () => {
    await governedBy(vaxjo);
    await valued();
    const row = await writeAs(site.otherManager, { outcome: "forward", step: "review" });
    lists().decisions.edit(row?.id ?? 0, { standing: "counts", standingReason: asSaid("") }, 99);
    await server.follow();
    expect(lists().decisions.rows.get(row?.id ?? 0)).toMatchObject({ standing: "doesNotCount" });
    expect(kinds().filter((kind) => kind === "decisionNotCounted")).toHaveLength(1);
    expect(initiative()).toMatchObject({ step: "review" });
  });
});

describe("a new version of the model", () => {
  const inTaby = { isNewSystem: true, needAnswers: {} };

  it("takes over without a restart: steps, who is asked and agendas are the new one's, and old values stay [A-231, D-25]", async () => {
    await governedBy(vaxjo);
    await valued(inTaby);
    await server.outbox.run();
    const before = initiative();
    publish(site, taby, "2026-11-18");
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued", score: before?.score, step: "managerReview" });
    expect(kinds()).toContain("modelTookOver");
    await server.outbox.run();
    expect(JSON.stringify(cardsOf(site.manager).at(-1))).toContain("Chefen tar ställning");
    const answer = await press(site.manager, "forward");
    expect(answer).toMatch(/Först: .*risk/iu);
    expect(initiative()).toMatchObject({ step: "managerReview" });
  });

  it("takes over on its day also when nothing else happens then", async () => {
    await governedBy(vaxjo);
    await valued(inTaby);
    publish(site, taby, "2026-11-20");
    await server.follow();
    expect(kinds()).not.toContain("modelTookOver");
    site.time = at("2026-11-19T22:59:00Z");
    expect(await server.follower.pass()).toBe(0);
    site.time = at("2026-11-19T23:01:00Z");
    expect(await server.follower.pass()).toBe(1);
    expect(kinds().filter((kind) => kind === "modelTookOver")).toHaveLength(1);
    await server.follow();
    const restarted = serverUnderTest(site, bot);
    await restarted.follow();
    expect(kinds().filter((kind) => kind === "modelTookOver")).toHaveLength(1);
  });

  it("tells a status that follows from it as its own doing, not as somebody's edit past the rules", async () => {
    await governedBy(vaxjo);
    // A unit without a forum: in Lund's process its matters go past that step.
    await valued({ unitId: 2 });
    lists().initiatives.edit(1, { title: "Nytt namn" }, site.staff.accountId);
    await server.follow();
    publish(site, lund, "2026-11-18");
    await server.follow();
    expect(initiative()).toMatchObject({ status: "forDecision" });
    const last = [...lists().events.rows.values()].findLast(({ kind }) => kind === "statusChanged");
    expect(last).toMatchObject({ from: "valued", to: "forDecision", at: site.time, personId: undefined });
    expect(kinds()).not.toContain("restored");
  });

  it("that contradicts itself is passed over", async () => {
    await governedBy(vaxjo);
    publish(site, { ...taby, processes: [] }, "2026-11-18");
    await server.follow();
    await valued();
    expect(kinds()).not.toContain("modelTookOver");
    expect(initiative()).toMatchObject({ step: "review", status: "valued" });
  });
});

describe("a mandatory rule", () => {
  it("puts the initiative on the agenda of a body that is in no step, once, with the rule's reason [D-02]", async () => {
    const forum = vaxjo.bodyRoles.find(({ key }) => key === "developersForum");
    const [rule] = vaxjo.routing;
    if (!forum || !rule) throw new Error("no forum");
    await governedBy({
      ...vaxjo,
      routing: [...vaxjo.routing, { ...rule, key: "toForum", bodyRole: forum.key }],
    });
    lists().initiatives.put(anInitiative({ ownerId: site.staff.id, isNewSystem: true }));
    await server.follow();
    expect(lists().agendaItems.rows.size).toBe(0);
    later();
    lists().valuations.put(aValuation({ valuedById: site.staff.id }));
    await server.follow();
    const items = () => [...lists().agendaItems.rows.values()];
    expect(items()).toMatchObject([{ meetingId: 2, itemType: "statusUpdate", note: rule.reason.sv }]);
    lists().agendaItems.edit(1, { isWithdrawn: true });
    lists().meetings.put({ ...meetingOf(2), key: "later", startsAt: at("2026-11-25T12:00:00Z") });
    await server.follow();
    expect(items()).toHaveLength(1);
  });
});

const meetingOf = (id: number) => {
  const found = lists().meetings.rows.get(id);
  if (!found) throw new Error("no meeting");
  return found;
};

describe("duties", () => {
  it("follow from the answers, with an owner and a day, each once [A-220 in part, D-20 in part]", async () => {
    await governedBy(vaxjo);
    await valued({ needAnswers: { hasPersonalData: true } });
    const duties = [...lists().duties.rows.values()];
    const rule = vaxjo.duties.find(({ key }) => key === "processingRecord");
    expect(duties.map((each) => each.rule)).toEqual(["processingRecord"]);
    expect(duties).toMatchObject([
      { ownerId: site.staff.id, dueOn: "2027-01-17", state: "open", title: rule?.title },
    ]);
    expect(kinds().filter((kind) => kind === "dutyCreated")).toHaveLength(1);
    lists().initiatives.edit(1, { title: "Nytt namn" }, site.staff.accountId);
    await server.follow();
    expect(lists().duties.rows.size).toBe(1);
  });

  it("call data protection in by a card, with what to do and by when, and nobody who has the initiative already [A-013]", async () => {
    await governedBy({
      ...vaxjo,
      mandates: vaxjo.mandates.filter(({ mandate }) => mandate !== "isInformed"),
    });
    lists().people.edit(called("Ulla").id, { roles: ["dataProtectionOfficer"] });
    await valued({ needAnswers: { hasPersonalData: true, hasSensitiveData: true } });
    const rules = [...lists().duties.rows.values()].map(({ rule }) => rule);
    expect(rules).toEqual(["impactAssessment", "officerAsked", "processingRecord"]);
    expect(server.notices("informed").map(({ recipient }) => recipient)).toEqual([called("Ulla").key]);
    await server.outbox.run();
    const card = JSON.stringify(cardsOf(called("Ulla")).at(-1));
    expect(card).toContain("Du behövs i ett initiativ");
    expect(card).toContain("Lämna dataskyddsombudets råd");
    expect(card).toContain("2026-12-09");
    lists().initiatives.edit(1, { title: "Nytt namn" }, site.staff.accountId);
    await server.follow();
    expect(server.notices("informed")).toHaveLength(1);
  });

  it("and cards reach a manager in the line who sits in no council [A-033]", async () => {
    await governedBy(taby);
    const seats = [...lists().bodies.rows.values()].flatMap(seatsOf);
    expect(seats).not.toContain(site.manager.id);
    lists().initiatives.put(
      anInitiative({
        ownerId: site.staff.id,
        purpose: "Kortare väntan.",
        needAnswers: { acquisitionForm: "direct", isReplacement: true },
      }),
    );
    later();
    lists().calculations.put(calculation({ initiativeId: 1 }));
    await server.follow();
    later();
    await writeAs(site.staff, { outcome: "complete" });
    expect(initiative()).toMatchObject({ step: "managerReview" });
    expect(asked()).toContain(site.manager.key);
    await server.outbox.run();
    expect(JSON.stringify(cardsOf(site.manager).at(-1))).toContain("Action.Execute");
    const duties = [...lists().duties.rows.values()].filter(({ ownerId }) => ownerId === site.manager.id);
    expect(duties.map(({ rule }) => rule)).toEqual(["exceptionReason"]);
  });

  it("make the unit's representative report what the council said back to the management group [A-018]", async () => {
    await governedBy(lund);
    lists().people.edit(called("Bea").id, { unitId: 1 });
    lists().people.edit(called("Stig").id, { unitId: 2 });
    const seats = [called("Stig").id, called("Bea").id];
    lists().bodies.edit(1, { memberIds: seats });
    await valued({ needAnswers: { isUsefulToOthers: true } });
    const [forum, council] = ["Digitaliseringsforum", "Digitaliseringsrådet"].map((name) =>
      [...lists().bodies.rows.values()].find((body) => body.name === name),
    );
    await writeAs(called("Ordförande i Digitaliseringsforum"), { outcome: "recommend", bodyId: forum?.id });
    expect(initiative()).toMatchObject({ step: "council" });
    expect(lists().duties.rows.size).toBe(0);
    await writeAs(called("Ordförande i Digitaliseringsrådet"), { outcome: "recommend", bodyId: council?.id });
    expect([...lists().duties.rows.values()]).toMatchObject([
      { rule: "reportBack", ownerId: called("Bea").id, dueOn: "2026-12-02", state: "open" },
    ]);
  });
});

describe("a need at its first step", () => {
  const registered = async (by: string, changes: Parameters<typeof anInitiative>[0] = {}) => {
    await governedBy(taby);
    lists().site.account = called(by).accountId ?? 0;
    lists().initiatives.put(anInitiative({ ownerId: site.staff.id, ...changes }));
    lists().site.account = 1;
    await server.follow();
  };

  it("asks whoever drives it when somebody else has registered it", async () => {
    await registered("Kim");
    expect(asked()).toEqual([site.staff.key]);
    await server.outbox.run();
    expect(JSON.stringify(cardsOf(site.staff).at(-1))).toContain("Klart, gå vidare");
  });

  it("is told of, once and before anything is valued, to the support functions that the model informs [A-054]", async () => {
    await registered("Sara");
    const informed = () => server.notices("informed").map(({ recipient }) => recipient);
    const owners = ["Rita", "Robin"].map((name) => called(name).key);
    expect(informed()).toEqual(owners);
    await server.outbox.run();
    const card = JSON.stringify(cardsOf(called("Rita")).at(-1));
    expect(card).toContain("Ett initiativ för din kännedom");
    expect(card).toContain("Gör nytto- och kostnadsanalys");
    expect(card).not.toContain("Action.Execute");
    later();
    lists().initiatives.edit(1, { title: "Nytt namn" }, site.staff.accountId);
    lists().valuations.put(aValuation({ valuedById: site.staff.id }));
    await server.follow();
    expect(informed()).toEqual(owners);
  });

  it("is told of to nobody who has registered it, nor when it comes from a register", async () => {
    await registered("Rita");
    expect(server.notices("informed").map(({ recipient }) => recipient)).toEqual([called("Robin").key]);
    await bot.stop();
    await registered("Kim", { sourceRegister: "Portföljen" });
    expect(server.notices("informed")).toEqual([]);
  });

  it("asks nobody who has registered it, and nobody of an import", async () => {
    await registered("Sara");
    expect(asked()).toEqual([]);
    await bot.stop();
    await registered("Kim", { sourceRegister: "Portföljen" });
    expect(asked()).toEqual([]);
  });

  it("makes no duties of an import until somebody changes it", async () => {
    const answers = { sourceRegister: "Portföljen", needAnswers: { isPublicService: true } };
    await registered("Kim", answers);
    expect(lists().duties.rows.size).toBe(0);
    site.time = at("2026-11-18T10:00:00Z");
    lists().initiatives.edit(1, { title: "Taget upp" }, site.staff.accountId);
    await server.follow();
    expect(lists().duties.rows.size).toBeGreaterThan(0);
  });
});

it("puts nothing of an imported register on an agenda, and what the coordinator states there", async () => {
  await governedBy(vaxjo);
  const stated = { statedStatus: "forDecision", status: "forDecision", statedAt: site.time } as const;
  lists().initiatives.put(anInitiative({ ...stated, sourceRegister: "Portföljen" }));
  lists().initiatives.put(anInitiative({ ...stated, title: "Stängt system" }));
  await server.follow();
  const items = [...lists().agendaItems.rows.values()].map(({ initiativeId }) => initiativeId);
  expect(items).toEqual([2]);
});

describe("a question that nobody needs to answer any more", () => {
  it("says so on the card when the coordinator has stated another status", async () => {
    await governedBy(vaxjo);
    await valued();
    await server.outbox.run();
    lists().initiatives.edit(1, { statedStatus: "dormant", statedAt: site.time }, called("Kim").accountId);
    await server.follow();
    await server.outbox.run();
    const card = JSON.stringify(cardsOf(site.manager).at(-1));
    expect(card).toContain("Frågan är inte längre öppen");
    expect(card).not.toContain("Action.Execute");
  });
});

describe("a merge", () => {
  it("gives the lead the other's unit and the split, ends the other, and is told of both, once [D-09, A-078, A-162, A-167]", async () => {
    await governedBy(vaxjo);
    await valued();
    lists().initiatives.put(
      anInitiative({ title: "E-tjänst", unitId: 2, statedStatus: "developing", status: "developing" }),
    );
    await server.follow();
    const split = [
      { unitId: 1, percent: 60 },
      { unitId: 2, percent: 40 },
    ];
    lists().site.account = site.otherManager.accountId ?? 0;
    lists().needLinks.put(
      needLink({
        kind: "merge",
        initiativeId: 1,
        otherId: 2,
        statedById: site.otherManager.id,
        costSplit: split,
      }),
    );
    lists().site.account = 1;
    await server.follow();
    expect(initiative(1)).toMatchObject({ otherUnitIds: [2], costSplit: split, status: "valued" });
    expect(initiative(2)).toMatchObject({ status: "closed", step: "" });
    await server.outbox.run();
    const merged = [...lists().events.rows.values()].filter(({ kind }) => kind === "merged");
    expect(merged.map(({ initiativeId }) => initiativeId)).toEqual([1, 2]);
    lists().initiatives.edit(1, { costSplit: [{ unitId: 1, percent: 100 }] });
    lists().needLinks.edit(1, { reason: "Rättat" });
    await server.follow();
    expect(initiative(1)).toMatchObject({ costSplit: [{ unitId: 1, percent: 100 }] });
    // What was agreed when it became common stays as it was said then.
    expect(lists().needLinks.rows.get(1)).toMatchObject({ kind: "merge", otherId: 2, costSplit: split });
  });
});

it("adds nothing when everything is read again, whatever the model [A-067]", async () => {
  await governedBy(orebro);
  await valued({ needAnswers: { hasPersonalData: true, isOrdinary: false }, isNewSystem: true });
  const { events, notices, agendaItems, duties, decisions } = lists();
  const sizes = () => [events, notices, agendaItems, duties, decisions].map(({ rows }) => rows.size);
  const before = sizes();
  const setting = [...lists().settings.rows.values()].find(({ key }) => key === "follow:position");
  const kept = JSON.parse(setting?.value ?? "{}") as object;
  lists().settings.edit(setting?.id ?? 0, { value: JSON.stringify({ ...kept, token: "expired" }) });
  const other = serverUnderTest(site, bot, { instance: "two" });
  await other.follow();
  await other.follower.reconcile();
  await other.follow();
  expect(sizes()).toEqual(before);
});
