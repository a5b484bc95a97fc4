import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  calculate,
  callMeeting,
  meetingOf,
  openStandAt,
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
import { calculation, fundEntry, initiative as anInitiative, moneyLine } from "../../support/records.ts";

const coordinator = "Karin Lindqvist";
const owner = "Amina Yusuf";
const manager = "Birgitta Lund";
const otherManager = "Gunilla Fors";
/** A manager without a seat in the council. */
const elsewhere = "Fredrik Ståhl";
const chair = "Anders Bergman";
/** Sits in the preparation group and in the council. */
const preparer = "Peter Åkesson";
const model = "Som i Täby: rådet beslutar om lämplighet";

const acquisition = {
  title: "Nytt trygghetslarm på särskilda boenden",
  need: "Larmen tystnar när nätet är nere. Leverantören slutar ge stöd till systemet nästa år.",
  answers: {
    "Är det ett nytt digitalt system?": "Nej",
    "Ersätter det ett system, en funktion eller teknisk infrastruktur?": "Ja",
    "Är det en principiellt viktig fråga?": "Nej",
    "Behövs särskild finansiering?": "Nej",
  },
  fields: {
    purpose: "Inget larm uteblir, och personalen ser vem som larmar.",
    risks: "Inkörning under semestern: vi väntar till september.",
    followUp: "Enhetschefen räknar uteblivna larm varje månad.",
    budget: "900000",
  },
};

/** Searches in the field as somebody who types. */
async function chooseInitiative(form: Locator, title: string): Promise<void> {
  const field = form.getByRole("combobox", { name: "Initiativ" });
  await field.click();
  await field.fill(title);
  await form.getByRole("option", { name: title }).click();
}

let story: GovernanceStory;
let initiative: Stored<Initiative>;
beforeAll(async () => {
  story = await GovernanceStory.start("taby");
}, 120_000);
afterAll(() => story.end());

it("lets the coordinator publish Täby's way with who decided, when and where, without a restart [A-001, D-01 in part]", async () => {
  await publishPreset(story, coordinator, model);
  const published = await story.repositories.models.find();
  expect(published.at(-1)).toMatchObject({
    name: model,
    takesOverOn: story.today(),
    decidedOn: story.day(-14),
    decidedBy: "Kommunstyrelsen",
    paragraph: "§ 217",
  });
}, 90_000);

it("says on the form that a replacement must come to the council, and why [A-040, D-02]", async () => {
  const visitor = await story.writeNeed(owner, acquisition);
  const verdict = visitor.tab.getByRole("region", { name: "Vart det ska, och varför" });
  const must = verdict.locator("li", { hasText: "Ska till Digitaliseringsrådet" });
  await must.getByText(/^Ersättning av system, funktion eller infrastruktur ska godkännas/).waitFor();
  await story.show(visitor, "need");
  initiative = await story.sendNeed(visitor, acquisition);
  await expectPlace(story, initiative, "analyse idea");
}, 90_000);

it("begins with a calculation of benefits and costs: without it nothing goes on [A-042]", async () => {
  const why = /Gör en nyttokalkyl/;
  await expectRefusedInTab(story, { by: owner, on: initiative, why });
  await expectRefusedAsRow(story, { by: owner, on: initiative, why }, "complete");
  await calculate(story, owner, initiative, {
    cost: { what: "Larm, nät och införande", amount: 900_000 },
    effect: { what: "Färre larmresor", amount: 120_000 },
  });
  await story.edit(owner, initiative, { Finansiering: "Centrala medel" });
  await story.sayInTab(owner, initiative, "Klart, gå vidare", "Kalkylen är gjord.");
  await expectPlace(story, initiative, "managerReview valued");
}, 120_000);

it("asks the unit's manager first, and lets no council go before [A-002, A-020, A-040]", async () => {
  const { id: bodyId } = await story.body("digitaliseringsradet");
  const why = /Birgitta Lund/;
  await expectRefusedAsRow(story, { by: chair, on: initiative, why }, "grant", { bodyId });
  await expectRefusedByBot(
    story,
    { by: otherManager, on: initiative, why: "Det är Birgitta Lund som tar ställning" },
    { sentTo: manager, button: "Ta vidare" },
  );
  await callMeeting(story, "beredningsgruppen", "Beredningsmöte");
  await story.answerCard(
    manager,
    initiative,
    "Ta vidare",
    "Nämnden vill ha det, och vår budget räcker inte.",
  );
  await expectPlace(story, initiative, "prepare forDecision");
}, 90_000);

it("refuses a decision before the recommendation, whoever takes it [A-002, A-040]", async () => {
  const { id: bodyId } = await story.body("digitaliseringsradet");
  const why = /[Bb]eredningsgruppen/;
  await expectRefusedAsRow(story, { by: chair, on: initiative, why }, "grant", { bodyId });
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: chair, on: initiative, why });
}, 90_000);

it("keeps the gate closed until five grounds are judged and the benefit is enough [A-041, A-046]", async () => {
  const { id: bodyId } = await story.body("beredningsgruppen");
  const by = { by: preparer, on: initiative };
  await expectRefusedAsRow(story, { ...by, why: /alla fem grunderna/ }, "recommend", { bodyId });
  await story.value(preparer, initiative, () => 0);
  await expectRefusedAsRow(story, { ...by, why: /Nyttan räcker inte/ }, "recommend", { bodyId });
  const meeting = await meetingOf(story, "beredningsgruppen", initiative);
  const { visitor, dialog } = await openStandAt(story, preparer, initiative, meeting);
  await dialog.getByText(/^Rekommendera går inte än\. .*Nyttan räcker inte/).waitFor();
  expect(await dialog.getByRole("button", { name: "Rekommendera", exact: true }).count()).toBe(0);
  await story.show(visitor, "gate-closed");
  await story.value(preparer, initiative, () => 2);
  expect((await story.stored(initiative)).score).toBeGreaterThanOrEqual(50);
}, 150_000);

it("takes the group's recommendation at its meeting as one row, and the council's decision as another's [A-002, A-020, A-040, D-01]", async () => {
  await story.signOffInList(initiative, {
    security: preparer,
    law: "Ebba Lagerström",
    technology: "Johan Ekström",
    userBenefit: coordinator,
  });
  const prepared = await meetingOf(story, "beredningsgruppen", initiative);
  await sayAtMeeting(story, preparer, initiative, {
    meeting: prepared,
    button: "Rekommendera",
    reason: "Rätt produkt, och nätet räcker till.",
  });
  await expectPlace(story, initiative, "decide forDecision");

  const { id: bodyId } = await story.body("digitaliseringsradet");
  const same = { by: preparer, on: initiative, why: /Du skrev rekommendationen/ };
  await expectRefusedInTab(story, same, ["Utred vidare"]);
  await expectRefusedAsRow(story, same, "grant", { bodyId });
  await expectRefusedInTab(story, { by: elsewhere, on: initiative, why: /Digitaliseringsrådet/ });
  await expectRefusedAsRow(story, { by: elsewhere, on: initiative, why: /Digitaliseringsrådet/ }, "grant");

  const council = await meetingOf(story, "digitaliseringsradet", initiative);
  await sayAtMeeting(story, chair, initiative, {
    meeting: council,
    button: "Bevilja",
    reason: "Lämpligt på alla fem grunderna.",
  });
  await expectPlace(story, initiative, "funds forDecision");
  const counted = (await story.decisionsOn(initiative)).filter(({ standing }) => standing === "counts");
  const [recommended, decided] = counted.slice(-2);
  expect(recommended).toMatchObject({ outcome: "recommend", meetingId: prepared.id, step: "prepare" });
  expect(decided).toMatchObject({ outcome: "grant", bodyId, meetingId: council.id, step: "decide" });
  expect(decided?.createdBy).not.toBe(recommended?.createdBy);
  expect(decided?.delegationPoint).toBe("Digitaliseringsprogrammet, KF 2018");
}, 150_000);

it("takes an application for central funds, which the coordinator alone enters as granted [A-160]", async () => {
  const year = Number(story.today().slice(0, 4));
  const applicant = await story.open(owner, "money", { height: 2400 });
  const form = applicant.tab.getByRole("form", { name: "Ansök om centrala medel" });
  await chooseInitiative(form, acquisition.title);
  await form.getByLabel("Belopp (kr)").fill("600 000");
  await form.getByLabel("År").selectOption(String(year));
  await form.getByLabel("Anteckning").fill("Egen budget räcker till 300 000 kr.");
  await story.show(applicant, "application");
  await form.getByRole("button", { name: "För in" }).click();
  await form.getByText("Infört.").waitFor();

  const said = { fund: "central-funds", kind: "granted", initiativeId: initiative.id, year } as const;
  await story.as(owner).fundEntries.add(fundEntry({ ...said, amount: 5_000_000, note: "Bevilja oss" }));
  const granting = await story.open(coordinator, "money", { height: 2400 });
  await granting.tab
    .getByText(/^Räknas inte: bara koordinatorn/)
    .first()
    .waitFor();
  const entry = granting.tab.getByRole("form", { name: "Ansök eller för in" });
  await entry.getByLabel("Slag").selectOption({ label: "Beviljat" });
  await chooseInitiative(entry, acquisition.title);
  await entry.getByLabel("Belopp (kr)").fill("600000");
  await entry.getByLabel("År").selectOption(String(year));
  await entry.getByLabel("Anteckning").fill("Rådets beslut.");
  await entry.getByRole("button", { name: "För in" }).click();
  await entry.getByText("Infört.").waitFor();
  await story.show(granting, "granted");
  const entries = await story.repositories.fundEntries.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  expect(entries.map(({ kind, amount }) => `${kind} ${String(amount)}`)).toEqual([
    "applied 600000",
    "granted 5000000",
    "granted 600000",
  ]);
}, 120_000);

it("lets the council grant the funds, and then leaves the plan to the owner [A-160, A-035]", async () => {
  const { id: bodyId } = await story.body("digitaliseringsradet");
  await expectRefusedAsRow(story, { by: elsewhere, on: initiative, why: /Digitaliseringsrådet/ }, "grant", {
    bodyId,
  });
  await story.sayInTab(chair, initiative, "Bevilja", "Beviljas ur årets medel.");
  await expectPlace(story, initiative, "plan decided");
  const silent = { by: owner, on: initiative, why: /Svara under ”Vad som tas bort”/ };
  await expectRefusedAsRow(story, silent, "complete");
  const visitor = await story.open(otherManager, `initiative/${String(initiative.id)}`, {
    lang: "en",
    theme: "dark",
    height: 2400,
  });
  await visitor.tab.getByText("Beviljas ur årets medel.").first().waitFor();
  await story.show(visitor, "told-en-dark");
}, 120_000);

it("leaves what is no acquisition to the line: no council is asked, and none may decide [A-040, A-020, A-004]", async () => {
  const need = {
    title: "Enklare tidrapport i hemtjänsten",
    need: "Tider skrivs två gånger, på papper och i systemet som vi redan har.",
    answers: {
      "Är det ett nytt digitalt system?": "Nej",
      "Ersätter det ett system, en funktion eller teknisk infrastruktur?": "Nej",
      "Är det en ny funktion eller ny teknisk infrastruktur?": "Nej",
      "Är det en principiellt viktig fråga?": "Nej",
      "Behövs särskild finansiering?": "Nej",
    },
    fields: { ...acquisition.fields, startsOn: "2027", budget: "300000" },
  };
  const visitor = await story.writeNeed(owner, need);
  await visitor.tab.getByText(/^Inget av svaren gör att det måste till något organ/).waitFor();
  await story.show(visitor, "need-in-line");
  const inLine = await story.sendNeed(visitor, need);
  const line = { year: 1, amount: 90_000 };
  await story.as(owner).calculations.add(
    calculation({
      initiativeId: inLine.id,
      lines: [moneyLine(line), moneyLine({ ...line, kind: "cost" })],
    }),
  );
  await story.world.settle();
  await story.sayInTab(owner, inLine, "Klart, gå vidare", "Kalkylen är gjord.");
  await expectPlace(story, inLine, "inLine valued");
  const { id: bodyId } = await story.body("digitaliseringsradet");
  const why = /Birgitta Lund/;
  await expectRefusedAsRow(story, { by: chair, on: inLine, why }, "grant", { bodyId });
  await expectRefusedInTab(story, { by: chair, on: inLine, why });
  await story.answerCard(manager, inLine, "Bevilja", "Görs i vårt vanliga kvalitetsarbete.");
  await expectPlace(story, inLine, "plan decided");
}, 150_000);

const cabinets = {
  care: { by: owner, unit: "of", title: "Digitala nyckelskåp i hemtjänsten", worth: 450_000, gain: 90_000 },
  support: {
    by: otherManager,
    unit: "fav",
    title: "Digitala nyckelskåp på gruppboenden",
    worth: 350_000,
    gain: 60_000,
  },
} as const;

/** An acquisition of one unit, calculated; the server gives it its duties. */
async function acquire(which: keyof typeof cabinets): Promise<Stored<Initiative>> {
  const { by, unit, title, worth, gain } = cabinets[which];
  const units = await story.repositories.units.find();
  const unitId = units.find(({ key }) => key === unit)?.id;
  const made = await story.as(by).initiatives.add(
    anInitiative({
      title,
      need: "Nycklar till skåp försvinner, och ingen ser vem som har öppnat.",
      unitId,
      isNewSystem: true,
      needAnswers: { isReplacement: false, purchaseValue: worth, hasPersonalData: true },
    }),
  );
  const cost = moneyLine({ kind: "cost", year: 0, amount: 200_000, unitId });
  const lines = [cost, ...[1, 2].map((year) => moneyLine({ year, unitId, amount: gain }))];
  await story.as(by).calculations.add(calculation({ initiativeId: made.id, horizon: 2, lines }));
  await story.world.settle();
  return made;
}

it("shows the council two units' acquisitions together with common benefit, security and cost, and joins them [A-044, A-066]", async () => {
  const care = await acquire("care");
  const support = await acquire("support");
  await story.signOffInList(care, { security: preparer });
  const meeting = await callMeeting(story, "digitaliseringsradet", "Rådsmöte om anskaffningar");
  await story.as(coordinator).agendaItems.add({
    key: `agenda:acquisitions:${String(care.id)}`,
    meetingId: meeting.id,
    initiativeId: care.id,
    itemType: "decision",
    position: 10,
    minutes: 15,
    note: "",
    isWithdrawn: false,
  });

  const council = await story.open(chair, `meeting/${String(meeting.id)}`, { height: 2400 });
  await council.tab.getByText(/^1 annan anskaffning hör ihop med den här\. .*800\s000\skr/u).waitFor();
  await story.show(council, "alike-acquisition");
  await council.tab.getByRole("link", { name: "Se dem tillsammans" }).click();
  const name = new RegExp(`^${cabinets.care.title} och 1 till`, "u");
  const together = council.tab.getByRole("article", { name });
  for (const words of [
    /^Bara tillsammans når de gränsen för direktupphandling \(700\s000\skr\)/u,
    /^150\s000\skr per år i flera enheter: .*90\stkr.*60\stkr/u,
    /öppna plikter om säkerhet och juridik, ingen försenad$/u,
  ])
    await together.getByText(words).waitFor();
  await together
    .getByText("Inköpsvärde", { exact: true })
    .locator("..")
    .getByText(/^800\s000\skr$/u)
    .waitFor();
  await together
    .getByText("Investering", { exact: true })
    .locator("..")
    .getByText(/^400\s000\skr$/u)
    .waitFor();
  await story.show(council, "acquisitions");

  const visitor = await story.open(coordinator, "acquisitions", { height: 2400 });
  await visitor.tab
    .getByRole("button", { name: `Samordna ${cabinets.care.title} och ${cabinets.support.title}` })
    .click();
  const dialog = visitor.tab.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Gå samman/u }).check();
  await story.show(visitor, "join-acquisitions");
  await dialog.getByRole("button", { name: "Spara svaret" }).click();
  await dialog.waitFor({ state: "detached" });
  await story.world.settle();
  expect(await story.place(support)).toBe("closed");
  const joined = visitor.tab.getByRole("article", { name });
  await joined.getByText("Har gått samman", { exact: true }).waitFor();
  await joined.getByText(`Har gått upp i ${cabinets.care.title}`).waitFor();
  expect(await joined.getByRole("button", { name: /^Samordna/u }).count()).toBe(0);
  await story.show(visitor, "acquisitions-joined");
}, 180_000);
