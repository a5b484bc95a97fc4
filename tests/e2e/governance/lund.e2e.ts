import { afterAll, beforeAll, expect, it } from "vitest";
import { lund } from "#domain/governance/presets/lund.ts";
import { lundCareProcess } from "#domain/governance/presets/lund-care-process.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { totalsOf } from "#domain/plans/plan-totals.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  calculate,
  callMeeting,
  meetingOf,
  publishPreset,
  sayAtMeeting,
} from "../../support/governance-acts.ts";
import {
  expectPlace,
  expectRefusedAsRow,
  expectRefusedByBot,
  expectRefusedInTab,
} from "../../support/governance-refusals.ts";
import { GovernanceStory } from "../../support/governance-story.ts";
import { plan } from "../../support/plan-records.ts";
import { calculation, decision, initiative as newInitiative, moneyLine } from "../../support/records.ts";

const coordinator = "Karin Lindqvist";
const owner = "Jenny Dahl";
const manager = "Gunilla Fors";
const otherManager = "Mikael Strand";
/** Leads the forum of the owner's administration. */
const strategist = "Rickard Holm";
/** Leads the forums of other administrations. */
const otherStrategist = "Nadia Rahimi";
const chair = "Anders Bergman";
const boardChair = "Kjell Ångström";

const basis = {
  purpose: "Tolk på rätt språk inom två dagar, och ett besked till den som väntar.",
  risks: "Tolkar utan dator: telefonen finns kvar första året.",
  followUp: "Enhetschefen räknar dagar från bokning till möte varje kvartal.",
};
const need = {
  title: "En gemensam bokning av tolkar",
  need: "Tolkar bokas i fyra system och i telefon. Var femte bokning görs om.",
  answers: {
    "Kan fler enheter ha nytta av samma lösning?": "Ja",
    "Är det ett nytt digitalt system?": "Ja",
  },
  fields: { ...basis, budget: "300000" },
};

let story: GovernanceStory;
let initiative: Stored<Initiative>;
beforeAll(async () => {
  story = await GovernanceStory.start("lund");
}, 120_000);
afterAll(() => story.end());

/** A need with a basis and a calculation that costs what it is said to, as its owner writes them in the lists. */
async function needOf(by: string, title: string, budget: number): Promise<Stored<Initiative>> {
  const { id: ownerId, unitId } = await story.person(by);
  const { initiatives, calculations } = story.as(by);
  const answers = { isNewSystem: true, needAnswers: { isUsefulToOthers: false } };
  const made = await initiatives.add(
    newInitiative({ title, need: need.need, ...basis, ...answers, budget, ownerId, unitId }),
  );
  const cost = moneyLine({ kind: "cost", year: 0, amount: budget, unitId });
  const lines = [cost, moneyLine({ year: 1, amount: budget / 2, unitId })];
  await calculations.add(calculation({ initiativeId: made.id, madeById: ownerId, lines }));
  await story.world.settle();
  return made;
}

/** Benefit high and complexity low. */
const doFirst = (criterion: string): number => (criterion.includes("komplexitet") ? 1 : 2);

it("lets the coordinator publish Lund's way, with the forum of each administration and the council [A-001 in part]", async () => {
  await publishPreset(story, coordinator, lund.name.sv);
  expect((await story.repositories.models.find()).at(-1)).toMatchObject({
    name: lund.name.sv,
    takesOverOn: story.today(),
  });
}, 90_000);

it("says on the form that what more units can use is raised to the council, and why [A-071 in part, D-02]", async () => {
  const visitor = await story.writeNeed(owner, need);
  const verdict = visitor.tab.getByRole("region", { name: "Vart det ska, och varför" });
  const must = verdict.locator("li", { hasText: "Ska till Digitaliseringsrådet" });
  await must.getByText("Fler än en enhet kan ha nytta av det: forumet lyfter det till rådet.").waitFor();
  await story.show(visitor, "need");
  initiative = await story.sendNeed(visitor, need);
  await expectPlace(story, initiative, "describe idea");
}, 90_000);

it("values benefit against complexity with the calculation beside it, and draws the four fields [A-069, A-141]", async () => {
  await calculate(story, owner, initiative, {
    cost: { what: "Bokning och införande", amount: 300_000 },
    effect: { what: "Färre ombokningar", amount: 140_000 },
  });
  await callMeeting(story, "forum-fav", "Digitaliseringsforum FAV");
  const { tab } = await story.open(owner, `valuation/${String(initiative.id)}`, { height: 1600 });
  const picture = tab.getByRole("figure");
  await picture.getByText(/^Pricken kommer när/).waitFor();
  const level = async (criterion: string, place: number): Promise<void> => {
    await tab.getByRole("radiogroup", { name: criterion }).getByRole("radio").nth(place).check();
  };
  await level("Förväntad nytta", 2);
  for (const [complexity, field] of [
    [1, "Gör först"],
    [2, "Planera noga"],
  ] as const) {
    await level("Potentiell komplexitet", complexity);
    await picture.locator("figcaption", { hasText: field }).waitFor();
  }
  await level("Förväntad nytta", 1);
  await picture.locator("figcaption", { hasText: "Avstå" }).waitFor();
  await level("Potentiell komplexitet", 0);
  await picture.locator("figcaption", { hasText: "Gör när det passar" }).waitFor();
  await tab
    .getByRole("row", { name: /^Summa/ })
    .first()
    .getByText(/300\s000/)
    .first()
    .waitFor();
  await story.value(owner, initiative, doFirst);
  await expectPlace(story, initiative, "forum valued");
}, 120_000);

it("lets the forum recommend and nothing more, and no other forum, nor the line before it [A-020, A-071 in part]", async () => {
  const { id: bodyId } = await story.body("forum-fav");
  const { id: otherId } = await story.body("forum-of");
  const why = /[Ff]orum/;
  for (const outcome of ["grant", "decline", "forward"] as const)
    await expectRefusedAsRow(story, { by: strategist, on: initiative, why: /bereder/ }, outcome, { bodyId });
  await expectRefusedAsRow(story, { by: otherStrategist, on: initiative, why }, "recommend", {
    bodyId: otherId,
  });
  await expectRefusedAsRow(story, { by: otherManager, on: initiative, why: /sitter i/ }, "recommend", {
    bodyId,
  });
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: otherManager, on: initiative, why: /sitter i|Digitaliseringsforum/ });
  await expectRefusedInTab(story, { by: strategist, on: initiative, why: "Bereder" }, [
    "Rekommendera",
    "Utred vidare",
  ]);
  const forum = await meetingOf(story, "forum-fav", initiative);
  await sayAtMeeting(story, strategist, initiative, {
    meeting: forum,
    button: "Rekommendera",
    reason: "Omsorgen och skolan bokar samma tolkar: lyft det till rådet.",
  });
  await expectPlace(story, initiative, "council forDecision");
}, 150_000);

it("lets the council prepare what is common, and refuses it any decision [A-020, A-071]", async () => {
  const { id: bodyId } = await story.body("digitaliseringsradet");
  for (const outcome of ["grant", "decline"] as const)
    await expectRefusedAsRow(story, { by: chair, on: initiative, why: /bereder/ }, outcome, { bodyId });
  const why = /Digitaliseringsrådet/;
  await expectRefusedAsRow(story, { by: strategist, on: initiative, why }, "recommend", { bodyId });
  await expectRefusedInTab(story, { by: strategist, on: initiative, why });
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  const council = await meetingOf(story, "digitaliseringsradet", initiative);
  await sayAtMeeting(story, chair, initiative, {
    meeting: council,
    button: "Rekommendera",
    reason: "Utbildning går med; FAV leder.",
  });
  await expectPlace(story, initiative, "decide forDecision");
}, 120_000);

it("holds the decision on what two units share until it is settled who leads and how they split it [A-078]", async () => {
  const { tab } = await story.open(coordinator, `initiative/${String(initiative.id)}`, { height: 2400 });
  await tab.getByRole("button", { name: "Ändra", exact: true }).click();
  await tab.getByRole("checkbox", { name: "Utbildningsförvaltningen" }).check();
  await tab.getByRole("button", { name: "Spara", exact: true }).click();
  await tab.getByRole("heading", { name: "Ändra initiativet" }).waitFor({ state: "detached" });
  await story.world.settle();
  const why = /bestäm vem som leder och hur kostnaden delas/;
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: manager, on: initiative, why }, ["Utred vidare", "Bevilja inte"]);
  const { tab: form } = await story.open(coordinator, `initiative/${String(initiative.id)}`, {
    height: 2400,
  });
  await form.getByRole("button", { name: "Ändra", exact: true }).click();
  await form.getByLabel("Förvaltningen arbete och välfärd, procent").fill("60");
  await form.getByLabel("Utbildningsförvaltningen, procent").fill("40");
  await form.getByText("Summa: 100 procent").waitFor();
  await form.getByRole("button", { name: "Spara", exact: true }).click();
  await form.getByRole("heading", { name: "Ändra initiativet" }).waitFor({ state: "detached" });
  await story.world.settle();
}, 120_000);

it("lets the lead unit's manager grant up to the delegated amount on the card, and refuses the other unit's [A-020, A-230, D-01]", async () => {
  const why = /Gunilla Fors/;
  await expectRefusedByBot(
    story,
    { by: otherManager, on: initiative, why: "Det är Gunilla Fors som tar ställning" },
    { sentTo: manager, button: "Bevilja" },
  );
  await expectRefusedAsRow(story, { by: otherManager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: chair, on: initiative, why });
  await story.answerCard(manager, initiative, "Bevilja", "Ryms i vår budget; skolan betalar sin del.");
  await expectPlace(story, initiative, "roadmap decided");
  const counted = (await story.decisionsOn(initiative)).filter(({ standing }) => standing === "counts");
  expect(counted.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
    "forum recommend",
    "council recommend",
    "decide grant",
  ]);
  expect(counted.at(-1)?.delegationPoint).toBe("Nämndens delegationsordning 4.1");
  const visitor = await story.open(chair, `initiative/${String(initiative.id)}`, {
    lang: "en",
    theme: "dark",
    height: 2400,
  });
  await visitor.tab.getByText("Now: Enter in roadmap and operational plan").waitFor();
  await story.show(visitor, "told-en-dark");
}, 150_000);

it("sends what costs more than the delegation to the board, whose chair and nobody else decides it [A-020, A-230, D-01]", async () => {
  const dear = await needOf(owner, "Nytt stöd för ekonomiskt bistånd", 900_000);
  await story.value(owner, dear, doFirst);
  const { id: forumId } = await story.body("forum-fav");
  const { decisions } = story.as(strategist);
  const { id: strategistId } = await story.person(strategist);
  const said = { initiativeId: dear.id, decidedById: strategistId, bodyId: forumId } as const;
  await decisions.add(decision({ ...said, outcome: "recommend", reason: "Störst nytta av alla." }));
  await expectPlace(story, dear, "decide forDecision");
  const page = await expectRefusedInTab(story, { by: manager, on: dear, why: /upp till 500\s000\skr/ }, [
    "Rekommendera",
    "Utred vidare",
  ]);
  await page.tab.getByText(/Det här kostar 900\s000\skr/).waitFor();
  await expectRefusedAsRow(story, { by: manager, on: dear, why: /beslutar upp till 500/ }, "grant");
  await story.answerCard(manager, dear, "Rekommendera", "Mer än jag får besluta om.");
  await expectPlace(story, dear, "board forDecision");

  const { id: bodyId } = await story.body("namnd-fav");
  await expectRefusedAsRow(story, { by: manager, on: dear, why: /[Nn]ämnden/ }, "grant");
  await expectRefusedAsRow(story, { by: "Solveig Brandt", on: dear, why: /sitter i/ }, "grant", { bodyId });
  await expectRefusedInTab(story, { by: chair, on: dear, why: /Nämnden för arbete och välfärd/ });
  await story.sayInTab(boardChair, dear, "Bevilja", "Nämnden beviljar enligt förslaget.");
  await expectPlace(story, dear, "roadmap decided");
  const last = (await story.decisionsOn(dear)).findLast(({ standing }) => standing === "counts");
  expect(last).toMatchObject({
    outcome: "grant",
    bodyId,
    delegationPoint: expect.stringContaining("Nämndens reglemente; kommunallagen") as unknown,
  });
}, 180_000);

it("takes a company past the forum that it has not got [A-017]", async () => {
  const ofCompany = await needOf("Elin Sköld", "Felanmälan med bild för hyresgäster", 200_000);
  await story.value("Elin Sköld", ofCompany, doFirst);
  await expectPlace(story, ofCompany, "decide forDecision");
  const { id: bodyId } = await story.body("forum-fav");
  const why = /Robert Palm/;
  await expectRefusedAsRow(story, { by: strategist, on: ofCompany, why }, "recommend", { bodyId });
  const visitor = await expectRefusedInTab(story, { by: manager, on: ofCompany, why });
  const forum = visitor.tab.getByRole("listitem").filter({ hasText: "forum bereder" }).first();
  await forum.getByText("behövs inte här").waitFor();
  await story.answerCard("Robert Palm", ofCompany, "Bevilja", "Vi betalar det själva.");
  await expectPlace(story, ofCompany, "roadmap decided");
}, 120_000);

it("lets the care administration run its own cycle, with totals that still add up [A-023, A-073, D-24]", async () => {
  const [by, head] = ["Amina Yusuf", "Birgitta Lund"];
  const own = await needOf(by, "Tyst nattillsyn med sensorer", 350_000);
  await story.value(by, own, doFirst);
  await expectPlace(story, own, "pilot-decide valued");
  const why = /Birgitta Lund/;
  await expectRefusedAsRow(story, { by: manager, on: own, why }, "forward");
  const { id: bodyId } = await story.body("forum-of");
  await expectRefusedAsRow(story, { by: otherStrategist, on: own, why }, "recommend", { bodyId });
  const page = await expectRefusedInTab(story, { by: otherStrategist, on: own, why });
  await page.tab.getByText("Egen process: Pilot, implementation och förvaltning").waitFor();
  await story.answerCard(head, own, "Ta vidare", "Prova på två boenden.");
  await expectPlace(story, own, "pilot-do valued");
  for (const [name, outcome, place] of [
    [by, "complete", "pilot-evaluate valued"],
    [head, "complete", "introduction-plan forDecision"],
    [by, "complete", "introduction-decide forDecision"],
    [head, "grant", "introduction-do executing"],
    [by, "complete", "introduction-evaluate executing"],
    [head, "complete", "upkeep-plan executing"],
  ] as const) {
    const { id: decidedById } = await story.person(name);
    await story.as(name).decisions.add(decision({ initiativeId: own.id, decidedById, outcome }));
    await story.world.settle();
    expect(await story.place(own)).toBe(place);
  }
  const path = await story.open(head, `initiative/${String(own.id)}`, { height: 1600 });
  await path.tab.getByText("Just nu: Förvaltning: planera varvet").waitFor();
  const steps = path.tab.getByRole("region", { name: "Vägen" }).getByRole("listitem");
  expect(await steps.count()).toBe(lundCareProcess.steps.length);
  const words = (await steps.allTextContents()).map((step) => step.replaceAll("\u00AD", ""));
  for (const [index, { name }] of lundCareProcess.steps.entries()) expect(words[index]).toContain(name.sv);
  expect(words.find((step) => step.includes("nämnden beslutar"))).toContain("behövs inte här");
  await story.show(path, "own-cycle");

  const all = await story.repositories.initiatives.find();
  expect(all).toHaveLength(452 + 4);
  const portfolio = await story.open(head, "portfolio");
  await portfolio.tab.getByText("456 av 456 initiativ").waitFor();
  await story.show(portfolio, "portfolio");
}, 180_000);

it("lets anybody in the forum estimate its initiatives and objects and decide the färdplan, and nobody outside it [A-020, A-070]", async () => {
  const [member, head] = ["Tove Håkansson", "Birgitta Lund"];
  const { id: bodyId, version, memberIds } = await story.body("forum-of");
  // One who is nothing but staff on the site takes a seat.
  const { id: memberId, unitId } = await story.person(member);
  await story.as(coordinator).bodies.update(bodyId, version, { memberIds: [...memberIds, memberId] });
  const outside = await story.open(manager, "plans", { height: 1600 });
  await outside.tab.getByLabel("Enhet").selectOption({ label: "Omsorgsförvaltningen" });
  await outside.tab
    .getByText(/^Färdplanen för Omsorgsförvaltningen beslutas av Digitaliseringsforum OF/)
    .waitFor();
  expect(await outside.tab.getByRole("button", { name: "Besluta färdplanen" }).count()).toBe(0);

  const visitor = await story.open(member, "plans", { height: 1600 });
  const { tab } = visitor;
  const estimate = async (line: string, effect: string, benefit: string): Promise<string> => {
    const opened = tab.getByRole("button", { name: new RegExp(`^Uppskattning av ${line}`) }).first();
    const label = (await opened.getAttribute("aria-label")) ?? "";
    const name = label.slice("Uppskattning av ".length, label.lastIndexOf(": "));
    await opened.press("Enter");
    const form = tab.getByRole("form", { name: `Uppskatta ${name}` });
    await form.getByLabel("Nytta").selectOption(benefit);
    await form.getByLabel("Effekt, kronor om året").fill(effect);
    await form.getByLabel("Effekt, kronor om året").press("Enter");
    return name;
  };
  const name = await estimate(".*: Inte uppskattad", "-35000", "large");
  await estimate("Vård och omsorg", "310000", "large");
  const form = tab.getByRole("form", { name: "Besluta färdplanen" });
  await form.getByText("Du antecknar beslutet för Digitaliseringsforum OF.").waitFor();
  await form.getByLabel("Paragraf").fill("§ 9");
  await story.show(visitor, "plan");
  await form.getByRole("button", { name: "Besluta färdplanen" }).click();
  await tab.getByText("Inget har ändrats sedan planen beslutades.").waitFor();
  const total = await tab
    .getByRole("row", { name: /^Hela planen/ })
    .first()
    .innerText();

  // Past the tab the others may add a row, which does not count.
  const { id: managerId } = await story.person(manager);
  const { id: headId } = await story.person(head);
  for (const [by, decidedById] of [
    [manager, managerId],
    [head, headId],
  ] as const)
    await story.as(by).plans.add(plan({ unitId, year: 2026, decidedById, decidedOn: story.today() }));
  await story.world.settle();
  const plans = (await story.repositories.plans.find()).filter((each) => each.unitId === unitId);
  expect(plans.slice(-3).map(({ standing }) => standing)).toEqual(["counts", "doesNotCount", "doesNotCount"]);
  const decided = plans.at(-3);
  expect(decided).toMatchObject({ bodyId, decidedById: memberId, paragraph: "§ 9" });
  const made = await story.repositories.initiatives.find({
    where: [{ property: "title", is: "eq", value: name }],
  });
  const item = decided?.items.find(({ initiativeId }) => made.some(({ id }) => id === initiativeId));
  expect(item?.estimate).toMatchObject({ effect: -35_000, benefit: "large" });
  expect(decided?.objects).toMatchObject([{ estimate: { effect: 310_000 } }]);
  const all = [...(decided?.items ?? []), ...(decided?.objects ?? [])];
  const { positive, negative, net, estimated, count } = totalsOf(all.map((each) => each.estimate));
  for (const amount of [positive, negative, net]) expect(total).toContain(amount.toLocaleString("sv-SE"));
  expect(total).toContain(`${String(estimated)} av ${String(count)}`);
}, 120_000);

it("has no central fund, and lists what is worth much and has no money by unit [A-164, A-165]", async () => {
  const visitor = await story.open(manager, "money", { height: 2400 });
  await visitor.tab.getByRole("heading", { name: "Inga centrala medel" }).waitFor();
  expect(await visitor.tab.getByText("Liggare", { exact: true }).count()).toBe(0);
  const unfunded = visitor.tab.getByRole("region", { name: "Högt värde utan finansiering" });
  const unit = unfunded.getByRole("listitem").filter({ hasText: "Förvaltningen arbete och välfärd" }).first();
  await unit.getByText("Kan betala själv: Nej").waitFor();
  await unit.getByRole("link", { name: "Nytt stöd för ekonomiskt bistånd" }).waitFor();
  await unit.scrollIntoViewIfNeeded();
  await story.show(visitor, "money");
}, 60_000);
