import { afterAll, beforeAll, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  expectPlace,
  expectRefusedAsRow,
  expectRefusedByBot,
  expectRefusedInTab,
} from "../../support/governance-refusals.ts";
import { GovernanceStory } from "../../support/governance-story.ts";

/** Drives the need for the administration whose manager is Birgitta. */
const owner = "Amina Yusuf";
const manager = "Birgitta Lund";
const otherManager = "Gunilla Fors";
const councilMember = "Mikael Strand";
const chair = "Anders Bergman";
const resourceOwner = "Johan Ekström";
const staff = "Tove Håkansson";

const need = {
  title: "Digitala lås i hemtjänstens trapphus",
  need: "Nattpatrullen har två hundra nycklar i bilen. Förra året försvann elva, och byte av lås tog tre veckor.",
  answers: { "Är det ett nytt digitalt system?": "Ja", "Ska ett nytt system upphandlas?": "Ja" },
};

let story: GovernanceStory;
let initiative: Stored<Initiative>;
beforeAll(async () => {
  story = await GovernanceStory.start("vaxjo");
}, 120_000);
afterAll(() => story.end());

it("tells staff who register a need that a new system goes to PULS and why, and how much is asked [A-058, A-059, D-02, D-12 in part]", async () => {
  const visitor = await story.writeNeed(owner, need);
  const verdict = visitor.tab.getByRole("region", { name: "Vart det ska, och varför" });
  await verdict.getByText("Ska till PULS").waitFor();
  await verdict.getByText("Nya digitala system lyfts alltid till PULS.").waitFor();
  const may = verdict.locator(":not(details) > ul > li", { hasText: "Kan tas upp i PULS" });
  await may.getByText("PULS kan ge stöd med det här").waitFor();
  await verdict.getByText("Normal: ungefär 15 minuter").waitFor();
  await story.show(visitor, "need");
  initiative = await story.sendNeed(visitor, need);
  await visitor.tab.getByText(/Värdera behovet \(.*Amina Yusuf\)/).waitFor();
  await story.show(visitor, "need-registered");
  expect(initiative).toMatchObject({ isNewSystem: true, needAnswers: { isProcurement: true } });
  await expectPlace(story, initiative, "value idea");
}, 90_000);

it("lets nobody take a stand on what nobody has valued [A-061]", async () => {
  const why = /Värdera behovet/;
  await expectRefusedInTab(story, { by: manager, on: initiative, why: /Nästa steg|Värdera behovet/ });
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "forward");
}, 90_000);

it("lets the owner value with the matrix, and then asks the unit's manager [A-012, A-055 in part, A-056 in part]", async () => {
  await story.value(owner, initiative, () => 2);
  await expectPlace(story, initiative, "review valued");
  expect((await story.stored(initiative)).score).toBe(80);
  const why = /Birgitta Lund/;
  await expectRefusedByBot(
    story,
    { by: otherManager, on: initiative, why: "Det är Birgitta Lund som tar ställning" },
    { sentTo: manager, button: "Ta vidare" },
  );
  await expectRefusedAsRow(story, { by: otherManager, on: initiative, why }, "forward");
  await expectRefusedInTab(story, { by: councilMember, on: initiative, why });
  await expectRefusedInTab(story, { by: staff, on: initiative, why });
  await expectRefusedAsRow(story, { by: staff, on: initiative, why }, "forward");
}, 120_000);

it("counts no row that says of the manager what somebody else has written [A-020, D-01 in part]", async () => {
  const { id: decidedById } = await story.person(manager);
  const why = /skriven av någon annan/;
  await expectRefusedAsRow(story, { by: staff, on: initiative, why }, "forward", { decidedById });
}, 60_000);

it("takes the manager's word on the card, with which it comes to the agenda of PULS [A-014 in part, A-056 in part, A-058]", async () => {
  await story.answerCard(manager, initiative, "Ta vidare", "Vi måste få bort nycklarna ur bilarna.");
  await expectPlace(story, initiative, "allocate forDecision");
  const visitor = await story.open("Karin Lindqvist", "meetings");
  await visitor.tab.getByRole("link", { name: "Öppna dagordningen" }).click();
  await visitor.tab.getByRole("heading", { name: initiative.title }).waitFor();
  await story.show(visitor, "agenda");
}, 90_000);

it("lets PULS support and nothing more: no body's decision is recorded [A-020, D-01 in part]", async () => {
  const { id: bodyId } = await story.body("digitaliseringsradet");
  const why = /resursägare/;
  for (const outcome of ["complete", "forward", "grant"] as const)
    await expectRefusedAsRow(story, { by: chair, on: initiative, why }, outcome, { bodyId });
  await expectRefusedInTab(story, { by: chair, on: initiative, why });
}, 90_000);

it("lets a resource owner say who helps, on a card, and nobody else [A-056 in part, A-035]", async () => {
  await expectRefusedByBot(
    story,
    { by: manager, on: initiative, why: /som tar ställning på steget ”Fördela resurser/ },
    { sentTo: resourceOwner, button: "Klart, gå vidare" },
  );
  await story.answerCard(resourceOwner, initiative, "Klart, gå vidare", "It avsätter 40 timmar i januari.");
  await expectPlace(story, initiative, "basis forDecision");
}, 90_000);

it("keeps the step until its basis is written, and then moves it on for its owner alone [A-035, A-056 in part]", async () => {
  await expectRefusedInTab(story, { by: owner, on: initiative, why: /Skriv syfte och mål/ });
  await expectRefusedAsRow(story, { by: owner, on: initiative, why: /^Först: Skriv syfte/ }, "complete");
  await story.edit(owner, initiative, {
    "Syfte, mål och vision": "Ingen nyckel i bil eller kontor. Larm besvaras tio minuter snabbare.",
    "Risker och vad ni gör åt dem": "Batterier tar slut: bytesrond var sjätte månad.",
    "Hur och när följs det upp att effekterna kom?": "Enhetschefen mäter svarstid efter sex månader.",
    "Budget i kronor": "420000",
  });
  await expectRefusedInTab(story, { by: staff, on: initiative, why: /Amina Yusuf|verksamhetsföreträdaren/ });
  await story.sayInTab(owner, initiative, "Klart, gå vidare", "Underlaget är klart.");
  await expectPlace(story, initiative, "decide forDecision");
}, 120_000);

it("holds the decision on a new system until security and law have said that it suits [A-058]", async () => {
  const why = /säkerhet och juridik/;
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await story.signOff("Peter Åkesson", initiative, "Säkerhet");
  await expectRefusedAsRow(story, { by: manager, on: initiative, why }, "grant");
  await story.signOff("Ebba Lagerström", initiative, "Juridik");
}, 90_000);

it("lets the manager grant on the card, and refuses another manager, the council's chair and staff [A-012, A-020, A-035, A-056 in part]", async () => {
  const why = /Birgitta Lund/;
  await expectRefusedByBot(
    story,
    { by: otherManager, on: initiative, why: "Det är Birgitta Lund som tar ställning" },
    { sentTo: manager, button: "Bevilja" },
  );
  await expectRefusedAsRow(story, { by: otherManager, on: initiative, why }, "grant");
  await expectRefusedInTab(story, { by: chair, on: initiative, why });
  const { id: bodyId } = await story.body("digitaliseringsradet");
  await expectRefusedAsRow(story, { by: chair, on: initiative, why }, "grant", { bodyId });
  await expectRefusedAsRow(story, { by: staff, on: initiative, why }, "grant");
  await story.answerCard(manager, initiative, "Bevilja", "Ryms i vår budget för nästa år.");
  await expectPlace(story, initiative, "plan decided");
  const counted = (await story.decisionsOn(initiative)).filter(({ standing }) => standing === "counts");
  expect(counted.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
    "review forward",
    "allocate complete",
    "basis complete",
    "decide grant",
  ]);
}, 120_000);

it("lets the owner lift it to PULS for dialogue at any step [A-057]", async () => {
  const { agendaItems } = story.repositories;
  const where = [{ property: "initiativeId", is: "eq", value: initiative.id }] as const;
  const before = await agendaItems.find({ where });
  const visitor = await story.open(owner, `initiative/${String(initiative.id)}`, { height: 1600 });
  await visitor.tab.getByRole("button", { name: "Lyft till ett möte" }).click();
  const dialog = visitor.tab.getByRole("dialog");
  await dialog.getByLabel("Möte", { exact: true }).selectOption({ index: 1 });
  await dialog.getByRole("textbox", { name: "Vad ska mötet göra?" }).fill("Säga vilka fler som vill ha lås.");
  await story.show(visitor, "lift");
  await dialog.getByRole("button", { name: "Sätt upp på dagordningen" }).click();
  await dialog.getByText(/Initiativet står nu på dagordningen för PULS-möte/).waitFor();
  const lifted = (await agendaItems.find({ where })).filter(({ id }) =>
    before.every((item) => item.id !== id),
  );
  expect(lifted).toMatchObject([{ itemType: "dialogue", note: "Säga vilka fler som vill ha lås." }]);
  expect(await story.place(initiative)).toBe("plan decided");
}, 60_000);

it("tells the whole story on its page, also in English in the dark [A-035, A-055 in part]", async () => {
  const visitor = await story.open(councilMember, `initiative/${String(initiative.id)}`, {
    lang: "en",
    theme: "dark",
    height: 2400,
  });
  await visitor.tab.getByText("Ryms i vår budget för nästa år.").first().waitFor();
  await visitor.tab.getByText("Now: Plan with the digitalization department").waitFor();
  expect(await visitor.tab.getByText(/^Does not count/).count()).toBeGreaterThan(5);
  await story.show(visitor, "told-en-dark");
}, 60_000);

it("says on the page of money that there are no central funds [A-164]", async () => {
  const visitor = await story.open(manager, "money");
  await visitor.tab.getByText("Inga centrala medel").first().waitFor();
  expect(await visitor.tab.getByText("Liggare").count()).toBe(0);
  await story.show(visitor, "money");
}, 60_000);
