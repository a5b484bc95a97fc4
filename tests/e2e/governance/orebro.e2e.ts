import { afterAll, beforeAll, expect, it } from "vitest";
import type { Outcome } from "#domain/decisions/decision.ts";
import { freedAndTaken } from "#domain/benefits/freed-and-taken.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import {
  cardsIn,
  giveChannel,
  openWholePlan,
  planInList,
  serveGoal,
} from "../../support/action-plan-story.ts";
import {
  callMeeting,
  confirmRetirement,
  meetingOf,
  promiseRetirement,
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
import { retirement } from "../../support/plan-records.ts";
import {
  calculation,
  dayOf,
  decision,
  initiative as newInitiative,
  moneyLine,
} from "../../support/records.ts";

const coordinator = "Karin Lindqvist";
const owner = "Jenny Dahl";
const manager = "Gunilla Fors";
const otherManager = "Birgitta Lund";
/** Leads the committee. */
const committeeChair = "Åsa Hellberg";
/** Sits in the steering group and in the committee. */
const director = "Tomas Ryd";
const municipalDirector = "Margareta Lind";
/** Leads the valuation team. */
const valuer = "Sofia Malm";
/** The team's accountant. */
const accountant = "Malin Krantz";
const handOver = "Lämna över till Digitaliseringskommittén";
const handOverOnCard = "Lämna över";
const takesHome = "Ali Hassan";
const executive = "Gunnar Frisk";

const basis = {
  purpose: "Besked om bistånd inom en dag när inget har ändrats.",
  risks: "Fel i underlaget: var tionde ärende granskas för hand.",
};
const preStudy =
  "Orsaker: samma uppgifter skrivs tre gånger. Målgrupper och intressenter: sökande, handläggare. Logikmodell finns.";
const ordinaryQuestion = "Är det ordinarie utveckling som förvaltningen klarar själv?";
const unclearQuestion = "Är det oklart hur det ska betalas?";
const need = {
  title: "Återansökan om bistånd utan väntan",
  need: "Fyra av fem återansökningar är oförändrade och tar ändå två veckor.",
  answers: { [ordinaryQuestion]: "Nej", [unclearQuestion]: "Ja", "Är det ett nytt digitalt system?": "Ja" },
  fields: { ...basis, budget: "800000" },
};

let story: GovernanceStory;
let initiative: Stored<Initiative>;
let committeeId: number;
beforeAll(async () => {
  story = await GovernanceStory.start("orebro");
  committeeId = (await story.body("digitaliseringskommitten")).id;
}, 120_000);
afterAll(() => story.end());

/** A row in the list by somebody whose turn it is. */
async function says(by: string, on: Stored<Initiative>, outcome: Outcome, bodyId?: number): Promise<void> {
  const { id: decidedById } = await story.person(by);
  const { decisions } = story.as(by);
  const { id } = await decisions.add(decision({ initiativeId: on.id, decidedById, outcome, bodyId }));
  await story.world.settle();
  expect((await decisions.byId(id)).standingReason).toEqual({ sv: "", en: "" });
}

/** Rows of one second are read as if a valuation came before the decision that asks for it. */
function letASecondPass(): void {
  story.world.tenant.clock.advance(1000);
}

async function summarises(on: Stored<Initiative>): Promise<void> {
  letASecondPass();
  const { id: valuedById } = await story.person(valuer);
  const levels = orebroSummary.criteria.flatMap(({ key, kind, levels: [, second] }) =>
    kind === "level" && second ? [[key, { level: second.value, reason: "" }] as const] : [],
  );
  await story.as(valuer).valuations.add({
    key: crypto.randomUUID(),
    initiativeId: on.id,
    valuedById,
    model: orebroSummary.key,
    modelVersion: orebroSummary.version,
    answers: Object.fromEntries(levels),
    comment: "",
  });
  await story.world.settle();
}

async function calculatesInList(
  by: string,
  on: Stored<Initiative>,
  { cost, effect }: { readonly cost: number; readonly effect?: number },
): Promise<void> {
  const { id: madeById } = await story.person(by);
  const { unitId } = on;
  const lines = [
    moneyLine({ kind: "cost", year: 0, amount: cost, unitId, what: "" }),
    ...(effect === undefined ? [] : [moneyLine({ year: 1, amount: effect, unitId })]),
  ];
  await story.as(by).calculations.add(calculation({ initiativeId: on.id, madeById, lines }));
  await story.world.settle();
}

/** An initiative that those whose turn it was have brought to the municipal director, in the lists. */
async function broughtToDirector(title: string, budget: number): Promise<Stored<Initiative>> {
  const { id: ownerId, unitId } = await story.person(owner);
  const { initiatives } = story.as(owner);
  const made = await initiatives.add(
    newInitiative({
      ...basis,
      title,
      need: need.need,
      preStudy,
      budget,
      ownerId,
      unitId,
      isNewSystem: true,
      needAnswers: { isOrdinary: false, isFundingUnclear: true },
    }),
  );
  await story.world.settle();
  await says(owner, made, "complete");
  await says(committeeChair, made, "complete", committeeId);
  await says(owner, made, "complete");
  await calculatesInList(accountant, made, { cost: budget, effect: budget / 2 });
  await summarises(made);
  await says(valuer, made, "complete");
  await says(committeeChair, made, "recommend", committeeId);
  await expectPlace(story, made, "director forDecision");
  return made;
}

it("lets the coordinator publish Örebro's way [A-001 in part]", async () => {
  await publishPreset(story, coordinator, orebro.name.sv);
  expect((await story.repositories.models.find()).at(-1)).toMatchObject({
    name: orebro.name.sv,
    takesOverOn: story.today(),
  });
}, 90_000);

it("says on the form that more than ordinary development goes to the committee, and why [A-086 in part, D-02]", async () => {
  const visitor = await story.writeNeed(owner, need);
  const verdict = visitor.tab.getByRole("region", { name: "Vart det ska, och varför" });
  const must = verdict.locator("li", { hasText: "Ska till Digitaliseringskommittén" }).first();
  await must.getByText("Det är mer än ordinarie utveckling: kommittén prövar det.").waitFor();
  await story.show(visitor, "need");
  initiative = await story.sendNeed(visitor, need);
  await expectPlace(story, initiative, "propose idea");
  await callMeeting(story, "digitaliseringskommitten", "Digitaliseringskommittén");
  const why = /Jenny Dahl/;
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await story.sayInTab(owner, initiative, "Klart, gå vidare", "Förslaget är beskrivet.");
  await expectPlace(story, initiative, "sort developing");
}, 120_000);

it("lets the committee sort what it is to test, and decide nothing [A-020, A-028 in part, A-086]", async () => {
  await expectRefusedAsRow(story, { by: committeeChair, on: initiative, why: /bereder/ }, "grant", {
    bodyId: committeeId,
  });
  const why = /Digitaliseringskommittén/;
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "complete", { bodyId: committeeId });
  await expectRefusedInTab(story, { by: manager, on: initiative, why });
  await sayAtMeeting(story, committeeChair, initiative, {
    meeting: await meetingOf(story, "digitaliseringskommitten", initiative),
    button: "Klart, gå vidare",
    reason: "Mer än ordinarie utveckling: gör en förstudie.",
  });
  await expectPlace(story, initiative, "preStudy developing");
}, 120_000);

it("demands a pre-study before the valuation team takes over [A-085 in part, A-087 in part]", async () => {
  const why = /^Först: Skriv förstudien\.$/;
  await expectRefusedInTab(story, { by: owner, on: initiative, why: /Skriv förstudien/ });
  await expectRefusedAsRow(story, { by: owner, on: initiative, why }, "complete");
  await expectRefusedAsRow(story, { by: valuer, on: initiative, why: /Jenny Dahl/ }, "complete");
  await story.as(owner).initiatives.update(initiative.id, "*", { preStudy });
  await story.world.settle();
  await story.sayInTab(owner, initiative, "Klart, gå vidare", "Förstudien är gjord.");
  await expectPlace(story, initiative, "assess developing");
}, 90_000);

it("lets nobody outside the team hand over, and the team only when it has calculated and valued [A-030 in part]", async () => {
  const missing = /^Först: Värderingsteamet ska ha beräknat nyttan.*Värderingsteamet ska ha gjort/;
  await expectRefusedAsRow(story, { by: valuer, on: initiative, why: missing }, "complete");
  const { card, page, ...visitor } = await story.card(valuer, initiative);
  await card.getByRole("button", { name: handOverOnCard, exact: true }).click();
  await page.getByText(missing).last().waitFor();
  await story.picture({ ...visitor, page }, "card-not-calculated");
  await expectPlace(story, initiative, "assess developing");
  await expectRefusedByBot(
    story,
    { by: manager, on: initiative, why: /Sofia Malm.*/ },
    { sentTo: valuer, button: handOverOnCard },
  );
  // What the one who proposes has calculated is not the team's word.
  await calculatesInList(owner, initiative, { cost: 700_000 });
  await expectRefusedAsRow(story, { by: owner, on: initiative, why: /värderingsteam/ }, "complete");
  await expectRefusedInTab(story, { by: owner, on: initiative, why: /värderingsteam/i });
  const { tab } = await expectRefusedInTab(story, {
    by: valuer,
    on: initiative,
    why: /Värderingsteamet ska ha beräknat nyttan/,
  });
  await tab.getByText("gjort av någon utanför teamet, som inte räknas här").waitFor();
}, 150_000);

it("splits effects into freed room and adjusted frame, by board and cost type, and sums them [A-145 in part, A-172]", async () => {
  const visitor = await story.open(accountant, `calculation/${String(initiative.id)}`, { height: 2000 });
  const { tab } = visitor;
  const other = "Omsorgsförvaltningen";
  for (const [button, line, what, amount, choices] of [
    ["Lägg till kostnad", "Kostnad 1", "Automation", 800_000, { Kostnadstyp: "Konsulter" }],
    [
      "Lägg till effekt",
      "Effekt 1",
      "Färre övertimmar",
      200_000,
      { Kostnadstyp: "Personal", "Hur den hämtas hem": "Frigjort ramutrymme" },
    ],
    [
      "Lägg till effekt",
      "Effekt 2",
      "Avslutad licens",
      150_000,
      { Kostnadstyp: "Licenser och avtal", "Hur den hämtas hem": "Ramjustering", "Var den hamnar": other },
    ],
  ] as const) {
    const fields = tab.getByRole("group", { name: line });
    // The owner's cost is there to go on from.
    if (line !== "Kostnad 1") await tab.getByRole("button", { name: button }).click();
    for (const [label, choice] of Object.entries(choices))
      await fields.getByLabel(label).selectOption({ label: choice });
    await fields.getByLabel("Kronor per år").fill(String(amount));
    await fields.getByLabel("Från år").fill(button === "Lägg till kostnad" ? "0" : "1");
    await fields.getByLabel("Till år").fill(button === "Lägg till kostnad" ? "0" : "1");
    await fields.getByLabel("Vad?").fill(what);
  }
  await story.show(visitor, "calculation");
  await tab.getByRole("button", { name: "Spara versionen" }).click();
  await tab.getByText("Versionen är sparad.").waitFor();
  await story.world.settle();
  await expectPlace(story, initiative, "assess developing");
}, 120_000);

it("shows the valuation team all eleven parts with the sums of the calculation, and lets it hand its summary to the committee [A-030, A-085 in part, A-145]", async () => {
  const why = /värderingsteam/;
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "forward");
  await expectRefusedInTab(story, { by: manager, on: initiative, why: /värder/i });
  const visitor = await story.open(valuer, `valuation/${String(initiative.id)}`, { height: 1600 });
  const { tab } = visitor;
  await tab.getByRole("radiogroup").first().waitFor();
  const numbers = (await tab.getByRole("heading").allTextContents()).flatMap(
    (heading) => /^\d+(?=\.)/.exec(heading)?.[0] ?? [],
  );
  expect(numbers).toEqual(Array.from({ length: 11 }, (_, index) => String(index + 1)));
  const effects = tab.getByRole("region", { name: "Ekonomisk effekt per nämnd" }).getByRole("table");
  const [, , , ...columns] = await effects.getByRole("columnheader").allTextContents();
  expect(columns).toEqual([
    "Ekonomisk effekt",
    "Frigjort ramutrymme",
    "Ramjustering",
    "Tid till andra uppgifter",
    "Hämtas inte hem",
  ]);
  const summed = await effects.locator("tfoot td").allTextContents();
  expect(summed.map((sum) => Number.parseInt(sum.replaceAll(/\s/gu, ""), 10))).toEqual([
    350_000, 200_000, 150_000, 0, 0,
  ]);
  await tab.getByLabel("Ditt svar").first().fill("Upphandling i vår, drift i oktober.");
  await tab.getByLabel("Ditt svar").last().fill("Görs det inte växer kön med tio ärenden i veckan.");
  await story.show(visitor, "eleven-parts");
  letASecondPass();
  await story.value(valuer, initiative, () => 1);
  await expectPlace(story, initiative, "assess developing");
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "complete");
  await expectRefusedInTab(story, { by: manager, on: initiative, why: /värderingsteam/i });
  const page = await story.open(valuer, `initiative/${String(initiative.id)}`, { height: 1600 });
  const seats = page.tab.getByRole("list", { name: "Kompetenser i Värderingsteamet" });
  const seat = (name: string) => seats.getByRole("listitem").filter({ hasText: new RegExp(`^${name}`, "u") });
  await seat("Samordnare").getByText(valuer).waitFor();
  await seat("Projektmodellansvarig").getByText("Vakant").waitFor();
  await seat("Nationalekonom").getByText("Erik Nordin").waitFor();
  for (const name of ["Erik Nordin", accountant]) await seat("Ekonom").getByText(name).waitFor();
  await seat("Koordinator").getByText(coordinator).waitFor();
  letASecondPass();
  await story.sayInTab(valuer, initiative, handOver, "Beräknat och värderat av teamet.");
  await expectPlace(story, initiative, "committee valued");
  const handed = (await story.decisionsOn(initiative)).at(-1);
  const { id: handedById } = await story.person(valuer);
  expect(handed).toMatchObject({
    decidedById: handedById,
    outcome: "complete",
    step: "assess",
    standing: "counts",
  });
  const made = await story.repositories.valuations.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  const { id: valuedById } = await story.person(valuer);
  expect(made).toMatchObject([{ valuedById, model: orebroSummary.key }]);
  expect(made[0]?.answers["schedule"]?.reason).toContain("Upphandling");
}, 120_000);

it("refuses a committee whose last day has passed, and one that grants [A-020, A-028]", async () => {
  const attempt = { by: committeeChair, on: initiative };
  const { id, endsOn } = await story.body("digitaliseringskommitten");
  expect(endsOn).toBe("2027-12-31");
  await expectRefusedAsRow(story, { ...attempt, why: /bereder/ }, "grant", { bodyId: id });
  await story.repositories.bodies.update(id, "*", { endsOn: dayOf(story.day(-1)) });
  await story.world.settle();
  await expectRefusedAsRow(story, { ...attempt, why: /har upphört/ }, "recommend", { bodyId: id });
  await expectRefusedInTab(story, { ...attempt, why: /upphört|Ingen är angiven/ });
  await story.repositories.bodies.update(id, "*", { endsOn: dayOf(story.day(0)) });
  await story.world.settle();
  await sayAtMeeting(story, committeeChair, initiative, {
    meeting: await meetingOf(story, "digitaliseringskommitten", initiative),
    button: "Rekommendera",
    reason: "Genomförbart, och en förutsättning för nästa steg.",
  });
  await story.repositories.bodies.update(id, "*", { endsOn });
  await expectPlace(story, initiative, "director forDecision");
}, 150_000);

it("lets the municipal director alone send it back to be investigated before a new decision [A-020, A-085, A-089]", async () => {
  const why = /Margareta Lind/;
  await expectRefusedByBot(
    story,
    { by: director, on: initiative, why: "Det är Margareta Lind som tar ställning" },
    { sentTo: municipalDirector, button: "Bevilja" },
  );
  await expectRefusedAsRow(story, { by: committeeChair, on: initiative, why }, "grant", {
    bodyId: committeeId,
  });
  const { id: steeringId } = await story.body("styrgruppen");
  await expectRefusedAsRow(story, { by: director, on: initiative, why }, "grant", { bodyId: steeringId });
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: manager, on: initiative, why });
  await expectRefusedInTab(story, { by: director, on: initiative, why });
  await story.answerCard(municipalDirector, initiative, "Utred vidare", "Vad säger Omsorgen om sin del?");
  await expectPlace(story, initiative, "preStudy developing");
  letASecondPass();
  await says(owner, initiative, "complete");
  await summarises(initiative);
  await story.answerCard(valuer, initiative, handOverOnCard, "Omsorgens del är med.");
  await says(committeeChair, initiative, "recommend", committeeId);
  await expectPlace(story, initiative, "director forDecision");
  await story.answerCard(municipalDirector, initiative, "Bevilja", "Medel finns i portföljen.");
  await expectPlace(story, initiative, "appoint forDecision");
  const last = (await story.decisionsOn(initiative)).findLast(({ standing }) => standing === "counts");
  expect(last).toMatchObject({ outcome: "grant", bodyId: undefined, delegationPoint: "KS 2016-12-06 § 267" });
}, 180_000);

it("calls nothing decided until somebody answers for the effects [A-032]", async () => {
  await expectRefusedAsRow(
    story,
    { by: manager, on: initiative, why: /Utse en effekthemtagningsansvarig/ },
    "complete",
  );
  await expectRefusedInTab(story, { by: manager, on: initiative, why: /Utse en effekthemtagningsansvarig/ });
  const { tab } = await story.open(owner, `initiative/${String(initiative.id)}`, { height: 2400 });
  await tab.getByRole("button", { name: "Ändra", exact: true }).click();
  const field = tab.getByRole("combobox", { name: "Ansvarig för att effekterna hämtas hem" });
  await field.click();
  await field.fill(takesHome);
  await tab.getByRole("option", { name: new RegExp(`^${takesHome}`, "u") }).click();
  await tab.getByRole("button", { name: "Spara", exact: true }).click();
  await tab.getByRole("heading", { name: "Ändra initiativet" }).waitFor({ state: "detached" });
  await story.world.settle();
  await story.sayInTab(manager, initiative, "Klart, gå vidare", "Ali leder arbetet efteråt.");
  await expectPlace(story, initiative, "effects forDecision");
  await expectRefusedAsRow(story, { by: owner, on: initiative, why: /Ali Hassan/ }, "complete");
  await expectRefusedAsRow(story, { by: takesHome, on: initiative, why: /följs upp/ }, "complete");
  await story.edit(owner, initiative, {
    "Hur och när följs det upp att effekterna kom?": "Ali räknar övertimmar varje kvartal i två år.",
  });
  await story.answerCard(takesHome, initiative, "Klart, gå vidare", "Planen är skriven.");
  await expectPlace(story, initiative, "start decided");
  const visitor = await story.open(otherManager, `initiative/${String(initiative.id)}`, {
    lang: "en",
    theme: "dark",
    height: 2400,
  });
  await visitor.tab.getByText("Now: Enter in the portfolio and start").waitFor();
  await story.show(visitor, "told-en-dark");
}, 180_000);

it("plans the change beside the technology, and shows what is freed apart from what a budget gets [D-19, A-192, A-184, A-147]", async () => {
  const visitor = await story.open(owner, `initiative/${String(initiative.id)}`, { height: 2400 });
  const { tab } = visitor;
  const basisCard = tab.getByRole("region", { name: "Underlag och aktiviteter" });
  await basisCard.getByRole("button", { name: "Lägg till förändringsplan" }).click();
  for (const [title, hours] of [
    ["Gör det tekniska arbetet", "60"],
    ["Led förändringen", "90"],
    ["Utbilda användarna", "120"],
  ] as const) {
    await basisCard.getByRole("button", { name: `Ändra: ${title}` }).click();
    await basisCard.getByLabel("Timmar").fill(hours);
    await basisCard.getByRole("button", { name: "Spara", exact: true }).click();
    await basisCard.getByText(`${hours} timmar`).waitFor();
  }
  await basisCard
    .getByText(/^77,8.% av timmarna .* Till 80.% fattas 30 timmar\. 3 av 4 aktiviteter/u)
    .waitFor();
  await story.world.settle();
  await story.show(visitor, "change-balance");
  const events = await story.repositories.events.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  const added = events.filter(({ kind }) => kind === "basisAdded");
  expect(added.map(({ why }) => why.sv)).toEqual(["Förändringsplan"]);
  const calculations = await story.repositories.calculations.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
    orderBy: { property: "id", descending: true },
  });
  expect(calculations.length).toBeGreaterThan(0);
  const [saved = Number.NaN] = calculations.map((each) => freedAndTaken(each).saved);
  const kronor = new Intl.NumberFormat("sv-SE").format(saved);
  const told = tab.getByRole("region", { name: "Frigjort och hemtaget" });
  expect(await told.getByRole("row", { name: /^Sparat/u }).textContent()).toBe(`Sparat${kronor}\u00A0kr`);
  const { tab: money } = await story.open(coordinator, "money", { height: 2400 });
  await money.getByRole("button", { name: "Visa som tabell: Teknik och ändrat arbetssätt" }).click();
  await money
    .getByRole("table", { name: "Timmar per enhet" })
    .getByRole("row", { name: /^Summa/u })
    .waitFor();
}, 150_000);

it("sends what is above the director's amount to the executive board, which may decline [A-085, A-089, A-230, D-01]", async () => {
  const dear = await broughtToDirector("Ett nytt verksamhetssystem för hela socialtjänsten", 8_000_000);
  const above = { by: municipalDirector, on: dear, why: /beslutar upp till 5\s000\s000\skr/ };
  await expectRefusedAsRow(story, above, "grant");
  await expectRefusedInTab(story, { ...above, why: /upp till 5\s000\s000\skr/ }, [
    "Rekommendera",
    "Utred vidare",
  ]);
  await story.answerCard(municipalDirector, dear, "Rekommendera", "Större än min delegation.");
  await expectPlace(story, dear, "board forDecision");
  await expectRefusedAsRow(story, { by: municipalDirector, on: dear, why: /Kommunstyrelsen/ }, "grant");
  await expectRefusedInTab(story, { by: committeeChair, on: dear, why: /Kommunstyrelsen/ });
  await story.sayInTab(executive, dear, "Bevilja inte", "Inte före nästa mandatperiod.");
  await expectPlace(story, dear, "rejected");
  await story.show(await story.open(owner, `initiative/${String(dear.id)}`), "declined");
}, 180_000);

it("leaves ordinary development to the administration, and lets no committee decide it [A-086]", async () => {
  const ordinary = {
    title: "Bättre mallar för beslut om bistånd",
    need: "Mallarna är från 2014 och ändras för hand i varje ärende.",
    answers: {
      [ordinaryQuestion]: "Ja",
      [unclearQuestion]: "Nej",
      "Är det ett nytt digitalt system?": "Nej",
    },
    fields: {
      ...basis,
      followUp: "Enhetschefen läser tio beslut i månaden.",
      budget: "20000",
      startsOn: "2027",
    },
  };
  const visitor = await story.writeNeed(owner, ordinary);
  await visitor.tab.getByText(/^Inget av svaren gör att det måste till något organ/).waitFor();
  await story.show(visitor, "need-ordinary");
  const own = await story.sendNeed(visitor, ordinary);
  await says(owner, own, "complete");
  await says(committeeChair, own, "complete", committeeId);
  await expectPlace(story, own, "ordinary developing");
  const why = /Gunilla Fors/;
  await expectRefusedAsRow(story, { by: committeeChair, on: own, why }, "recommend", { bodyId: committeeId });
  await expectRefusedAsRow(story, { by: municipalDirector, on: own, why }, "grant");
  await expectRefusedAsRow(story, { by: manager, on: own, why: /ska vara värderat/ }, "grant");
  await story.value(owner, own, () => 1);
  await expectRefusedInTab(story, { by: committeeChair, on: own, why });
  await story.sayInTab(manager, own, "Bevilja", "Vi gör det i vår.");
  await expectPlace(story, own, "appoint forDecision");
}, 150_000);

it("shows the portfolio's frame of 200 million, 72 granted and 41 planned this year [A-170, X-004]", async () => {
  const visitor = await story.open(director, "money", { height: 2400 });
  const { tab } = visitor;
  const fund = tab.getByRole("region", { name: "Digitaliseringsportföljen" });
  await fund.getByText(/^72\s.* av 200\s.* är beviljat, 36/).waitFor();
  const left = fund.locator("dl > div", { hasText: "Kvar att bevilja" });
  await left.getByText(/^128/).waitFor();
  await story.show(visitor, "money");
  const year = story.today().slice(0, 4);
  await fund.getByRole("button", { name: /tabell/i }).click();
  const row = fund.getByRole("row", { name: new RegExp(`^${year}`, "u") });
  const cells = (await row.getByRole("cell").allTextContents()).map((cell) => cell.replaceAll(/\s/gu, ""));
  expect(cells.slice(0, 2)).toEqual(["41000000kr", expect.stringMatching(/^(57|56,9)%$/)]);
  await story.show(visitor, "money-years");
}, 60_000);

it("lets the municipal director alone decide the year's action plan from the strategy, and report it to the executive board [A-026]", async () => {
  const planned = (await story.repositories.initiatives.find()).find(
    ({ status, isConfidential, otherUnitIds }) =>
      status === "valued" && !isConfidential && otherUnitIds.length === 0,
  );
  if (!planned) throw new Error("The demo has nothing that is valued.");
  await serveGoal(story, owner, planned, "welfare");
  const channel = await giveChannel(story, "kommunstyrelsen", coordinator);
  const year = story.today().slice(0, 4);

  const refused = await openWholePlan(story, manager);
  const whose = /^Handlingsplanen för hela kommunen beslutas av kommundirektör \(Margareta Lind\)/;
  await refused.tab.getByText(whose).first().waitFor();
  expect(await refused.tab.getByRole("button", { name: "Besluta handlingsplanen" }).count()).toBe(0);
  await story.show(refused, "plan-refused");
  const written = await planInList(story, manager, planned.id);
  expect(written).toMatchObject({ standing: "doesNotCount" });
  expect(written.standingReason.sv).toContain("Gunilla Fors får inte besluta planen");

  const visitor = await openWholePlan(story, municipalDirector, { height: 3000 });
  const { tab } = visitor;
  const welfare = tab.getByRole("region", { name: "Digital välfärd med individen i centrum" });
  await welfare.getByRole("link", { name: planned.title }).waitFor();
  await tab
    .getByRole("list", { name: "Mål utan initiativ" })
    .getByText("Den digitala skolan", { exact: true })
    .waitFor();
  await tab.getByLabel("Paragraf").fill(`KD ${year}-31`);
  await story.show(visitor, "plan-whole");
  await tab.getByRole("button", { name: "Besluta handlingsplanen" }).click();
  await tab.getByText("Beslutet är antecknat.").waitFor();
  await story.world.settle();
  const decided = (await story.repositories.plans.find()).findLast(({ unitId }) => unitId === undefined);
  expect(decided).toMatchObject({ standing: "counts", paragraph: `KD ${year}-31`, bodyId: undefined });
  expect(decided?.items.find(({ initiativeId }) => initiativeId === planned.id)?.goal).toBe("welfare");

  await tab.getByText("Skriv en rapport").click();
  const words = tab.getByLabel("Sammanfattning");
  await words.fill(`${await words.inputValue()} Nästa år tar vi skolan.`);
  await story.show(visitor, "plan-report-written");
  await tab.getByRole("button", { name: "Rapportera till Kommunstyrelsen" }).click();
  await tab.getByText(/^Rapporten är lämnad/).waitFor();
  await story.world.settle();
  const cards = cardsIn(story, channel).filter((card) => card.includes(`Rapport om handlingsplanen ${year}`));
  expect(cards).toHaveLength(1);
  expect(cards[0]).toContain("Nästa år tar vi skolan.");
  const told = await story.card(executive, { title: `Rapport om handlingsplanen ${year}` });
  await story.picture(told, "plan-report-card");
  const report = (await story.repositories.planReports.find()).at(-1);
  const read = await story.open(executive, `planReport/${String(report?.id)}`, { height: 2400 });
  await read.tab.getByRole("heading", { level: 1, name: `Rapport om handlingsplanen ${year}` }).waitFor();
  await read.tab.getByText(/Nästa år tar vi skolan\.$/).waitFor();
  await story.show(read, "plan-report");
}, 180_000);

it("closes only when it is said what goes away because of it, and whoever owns that confirms that it is gone [A-091, D-08]", async () => {
  await says(coordinator, initiative, "complete");
  const { retirements } = story.as(owner);
  await says(owner, initiative, "complete");
  await expectPlace(story, initiative, "execute executing");
  const silent = { by: owner, on: initiative, why: /Svara under ”Vad som tas bort”/ };
  await expectRefusedInTab(story, silent);
  await expectRefusedAsRow(story, silent, "complete");
  // An answer by somebody whose initiative it is not opens no gate.
  const nothing = { initiativeId: initiative.id, kind: "nothing", name: "", note: "Vi slipper" } as const;
  await story.as(otherManager).retirements.add(retirement({ ...nothing, ownerId: undefined }));
  await story.world.settle();
  await expectRefusedAsRow(story, silent, "complete");
  const what = "Trippelregistrering i tre system";
  await promiseRetirement(story, owner, initiative, {
    name: what,
    kind: "Arbetssätt",
    owner: takesHome,
    by: story.day(60),
  });
  await story.sayInTab(owner, initiative, "Klart, gå vidare", "Automationen går.");
  await expectPlace(story, initiative, "evaluate executing");
  const open = { by: manager, on: initiative, why: /det utlovade är avvecklat/ };
  await expectRefusedInTab(story, open, ["Utred vidare"]);
  const where = [{ property: "initiativeId", is: "eq", value: initiative.id }] as const;
  const promised = async () =>
    (await story.repositories.retirements.find({ where })).find(({ kind }) => kind === "method");
  const row = await promised();
  const { id: takesHomeId } = await story.person(takesHome);
  const gone = { state: "retired", settledOn: story.today(), settledById: takesHomeId } as const;
  await retirements.update(row?.id ?? 0, "*", gone);
  await story.world.settle();
  expect(await promised()).toMatchObject({ state: "promised", settledOn: undefined, ownerId: takesHomeId });
  await expectRefusedAsRow(story, open, "complete");
  await confirmRetirement(story, takesHome, initiative, { what, done: "Uppgifterna skrivs en gång." });
  expect(await promised()).toMatchObject({ ...gone, note: "Uppgifterna skrivs en gång." });
  await story.sayInTab(manager, initiative, "Klart, gå vidare", "Effekterna är hemma.");
  await expectPlace(story, initiative, "closed");
  const visitor = await story.open("Marianne Krook", "systems", { height: 2400 });
  const { tab } = visitor;
  await tab.getByRole("tab", { name: "Ersättning och avveckling" }).click();
  const register = tab.getByRole("region", { name: "Vad tas bort när något nytt kommer?" });
  await register.getByText(/har avvecklats, och det minskar kostnaden med/).waitFor();
  await register.getByText(/^Visa det som är avvecklat eller blir kvar/).click();
  await register.getByRole("row", { name: new RegExp(what, "u") }).waitFor();
  await story.show(visitor, "retirement-register");
}, 240_000);
