// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Condition } from "#domain/governance/condition.ts";
import { factsIn } from "#domain/governance/evaluate.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { System } from "#domain/systems/system.ts";
import {
  calculation,
  chainLink,
  dayOf,
  duty,
  modelVersion,
  moneyLine,
  needLink,
  signOff,
} from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { AcquisitionsPage } from "./AcquisitionsPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
const groups = () => within(screen.getByRole("region", { name: "Kan köpas tillsammans" }));
const words = (element: Element | null): string => (element?.textContent ?? "").replace(/\s/gu, " ");
const group = async (name: RegExp): Promise<HTMLElement> => {
  const region = await screen.findByRole("region", { name: "Kan köpas tillsammans" });
  return within(region).findByRole("article", { name });
};

const system: System = {
  key: "larm",
  name: "Larmväxeln",
  kind: "system",
  unitId: 1,
  objectManagerId: undefined,
  ownerId: undefined,
  managerId: undefined,
  operationsId: undefined,
  state: "inUse",
  retiredOn: undefined,
  yearlyCost: 700_000,
  decidedBudget: undefined,
  usedBudget: undefined,
  replaceInYear: undefined,
  replacementCost: undefined,
  note: "",
};

const classes = {
  classConfidentiality: "level-2",
  classCorrectness: "level-1",
  classAvailability: "level-3",
  hasPersonalData: true,
  hasSensitiveData: false,
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

/** Lund's model without what tells an acquisition. */
const told = ["isNewSystem", "isReplacement"];
const isSilent = ({ when }: { readonly when: Condition }): boolean =>
  !factsIn(when).some((fact) => told.includes(fact.replace("answer:", "")));
const silent: GoverningModel = {
  ...lund,
  questions: lund.questions.filter(({ key }) => !told.includes(key)),
  routing: lund.routing.filter(isSilent),
  duties: lund.duties.filter(isSilent),
};

const govern = (model: GoverningModel): void => {
  site.models.put(modelVersion(model));
};

beforeEach(() => {
  site = tabPortfolio({ size: 6 });
  for (const id of [1, 2, 3, 4, 5, 6])
    site.initiatives.edit(id, {
      isNewSystem: false,
      needAnswers: { isReplacement: false, isInfrastructure: false, isProcurement: false },
      otherUnitIds: [],
      budget: undefined,
      status: "developing",
      unitId: id,
    });
  const systemId = site.systems.put(system).id;
  site.initiatives.edit(1, {
    title: "Nytt trygghetslarm",
    need: "Larmen tystnar när nätet är nere",
    isNewSystem: true,
    replacesIds: [systemId],
    budget: 300_000,
    needAnswers: { purchaseValue: 450_000, ...classes },
  });
  site.initiatives.edit(2, {
    title: "Larm på gruppboenden",
    need: "Personalen hör inte vem som larmar",
    isNewSystem: true,
    replacesIds: [systemId],
    status: "forDecision",
    needAnswers: { purchaseValue: 350_000 },
  });
  const line = { horizon: 1, discountRate: 0 };
  const cost = moneyLine({ kind: "cost", year: 0, amount: 200_000 });
  site.calculations.put(
    calculation({
      ...line,
      initiativeId: 1,
      lines: [cost, moneyLine({ unitId: 1, amount: 80_000 }), moneyLine({ unitId: 4, amount: 20_000 })],
      chain: [chainLink({ goal: "right-project" })],
    }),
  );
  site.calculations.put(
    calculation({
      ...line,
      initiativeId: 2,
      lines: [cost, moneyLine({ unitId: 2, amount: 60_000 })],
      chain: [chainLink({ goal: "right-project" })],
    }),
  );
  site.signOffs.put(signOff({ initiativeId: 1, aspect: "security" }));
  site.signOffs.put(signOff({ initiativeId: 1, aspect: "law", verdict: "withConditions" }));
  site.duties.put(duty({ initiativeId: 2, rule: "classification", dueOn: dayOf("2026-11-22") }));
});

describe("acquisitions that could be bought together", () => {
  it("stand with common benefits, security and costs, and why, against the limits of the law; and are joined from there [A-044, A-066]", async () => {
    govern(taby);
    showScreen(<AcquisitionsPage />, site);
    const pair = await group(/^Nytt trygghetslarm och 1 till/u);
    const said = words(pair);
    expect(said).toContain("2 ersätter Larmväxeln");
    expect(said).toMatch(
      /Nytt trygghetslarmKommunledningsförvaltningen.*värt 450 000 kr.*Lämpligt med villkor/u,
    );
    expect(said).toMatch(/Larm på gruppboenden.*värt 350 000 kr.*Försenade plikter/u);
    expect(said).toMatch(/Inköpsvärde800 000 kr.*Budget300 000 kr \(1 av 2 kända\).*Investering400 000 kr/u);
    expect(said).toContain("Bara tillsammans når de gränsen för direktupphandling (700 000 kr)");
    expect(said).toContain("Okänt om de når EU:s tröskelvärde: styrmodellen har ingen för i dag.");
    expect(said).toContain("Ersätter Larmväxeln, som kostar 700 000 kr per år");
    expect(said).toMatch(
      /160 000 kr per år i flera enheter: Kommunledningsförvaltningen 80 tkr, Förvaltningen för arbete och välfärd 60 tkr, Utbildningsförvaltningen 20 tkr/u,
    );
    expect(said).toContain("Får nytta utan att vara med: Utbildningsförvaltningen 20 tkr per år");
    expect(said).toMatch(/Gemensamma mål: .+Kommunledningsförvaltningen, Förvaltningen för arbete/u);
    expect(said).toContain("1 öppen plikt om säkerhet och juridik, varav 1 försenad");

    fireEvent.click(within(pair).getByRole("button", { name: /^Samordna Nytt trygghetslarm och Larm/u }));
    fireEvent.click(await screen.findByRole("radio", { name: /^Gå samman/u }));
    fireEvent.click(screen.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => {
      expect([...site.needLinks.rows.values()]).toMatchObject([
        { initiativeId: 1, otherId: 2, kind: "merge" },
      ]);
    });
    await waitFor(async () => {
      expect(words(await group(/^Nytt trygghetslarm och 1 till/u))).toContain(
        "Har gått upp i Nytt trygghetslarm",
      );
    });
    expect(groups().queryByRole("button", { name: /^Samordna/u })).toBeNull();
  });

  it("count an effect once when one of them makes the other possible [A-044, A-090]", async () => {
    govern(taby);
    site.needLinks.put(needLink({ initiativeId: 1, otherId: 2, kind: "enables" }));
    const lines = [moneyLine({ unitId: 1, what: "Färre larm", amount: 90_000 })];
    for (const initiativeId of [1, 2])
      site.calculations.put(calculation({ horizon: 1, discountRate: 0, initiativeId, lines }));
    showScreen(<AcquisitionsPage />, site);
    const said = words(await group(/^Nytt trygghetslarm och 1 till/u));
    expect(said).toMatch(/Nytta per år90 000 kr.*Nettonuvärde90 000 kr/u);
  });

  it("have units that gain apart from those for which it gets dearer, and the gains add up [A-044, A-147 in part]", async () => {
    govern(taby);
    const lines = [moneyLine({ unitId: 1, amount: 80_000 }), moneyLine({ unitId: 5, amount: -30_000 })];
    site.calculations.put(calculation({ horizon: 1, discountRate: 0, initiativeId: 1, lines }));
    showScreen(<AcquisitionsPage />, site);
    const said = words(await group(/^Nytt trygghetslarm och 1 till/u));
    expect(said).toMatch(
      /140 000 kr per år i flera enheter: Kommunledningsförvaltningen 80 tkr, Förvaltningen för arbete och välfärd 60 tkr(?!,)/u,
    );
    expect(said).toMatch(/Blir dyrare: .+ −30 tkr per år/u);
  });

  it("show the first of a large group until all are asked for", async () => {
    govern(taby);
    for (const one of [...site.initiatives.rows.values()].slice(0, 1))
      for (let more = 0; more < 15; more += 1) site.initiatives.put(one);
    showScreen(<AcquisitionsPage />, site);
    const found = within(await group(/^Nytt trygghetslarm och 16 till/u));
    const members = () =>
      within(found.getByRole("list", { name: "Anskaffningarna" })).getAllByRole("listitem");
    expect(members()).toHaveLength(12);
    fireEvent.click(found.getByRole("button", { name: "Visa alla 17 anskaffningar" }));
    expect(members()).toHaveLength(17);
  });

  it("are not two that somebody has called different", async () => {
    govern(taby);
    site.needLinks.put(needLink({ initiativeId: 2, otherId: 1, kind: "different", reason: "Olika larm." }));
    showScreen(<AcquisitionsPage />, site);
    expect(await screen.findByText("Inga anskaffningar hör ihop i urvalet.")).toBeTruthy();
  });

  it("are found by their words, in different units, without a system in common", async () => {
    govern(taby);
    const like = { replacesIds: [], need: "Nycklar till medicinskåp försvinner" };
    site.initiatives.edit(1, { ...like, title: "Digitala medicinskåp" });
    site.initiatives.edit(2, { ...like, title: "Medicinskåp med digitala lås" });
    showScreen(<AcquisitionsPage />, site);
    expect(words(await group(/^Digitala medicinskåp och 1 till/u))).toMatch(/likt?, \d\d,\d %/iu);
  });
});

const table = () => screen.findByRole("table", { name: "Tabell: alla anskaffningar" });

describe("the joint table", () => {
  it("has every acquisition with benefit, security and cost, and says of how many each sum is known [A-044]", async () => {
    govern(taby);
    site.initiatives.edit(3, { title: "Ny växel", isNewSystem: true, needAnswers: {}, status: "executing" });
    showScreen(<AcquisitionsPage />, site);
    const rows = within(await table())
      .getAllByRole("row")
      .map(words);
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      "Anskaffn",
      "Nytt try",
      "Larm på ",
      "Ny växel",
      "Tillsamm",
    ]);
    expect(rows[1]).toMatch(
      /Klass K2 R1 T3Personuppgifter.*Säkerhet: LämpligtJuridik: Lämpligt med villkor/u,
    );
    expect(rows[2]).toMatch(/Försenade plikterKlass K\? R\? T\?.*1 öppen plikt, varav 1 försenad/u);
    expect(rows[3]).toMatch(/inte beräknat.*Inte bedömt.*inget utlåtande.*okänt/u);
    expect(rows[4]).toContain("160 000 kr (2 av 3 kända)");
    expect(screen.getByText(/^3 anskaffningar: 2 är inte beslutade, 1 är beslutade\./u)).toBeTruthy();
    expect(screen.getByText(/^2 av 3 anskaffningar har en nyttokalkyl\./u)).toBeTruthy();
    expect(
      screen.getByRole("img", { name: /investering mot nytta per år för 2 anskaffningar/u }),
    ).toBeTruthy();
  });

  it("can be narrowed to one unit's, and to those that are decided", async () => {
    govern(taby);
    site.initiatives.edit(2, { status: "executing" });
    showScreen(<AcquisitionsPage />, site);
    await table();
    fireEvent.change(screen.getByRole("combobox", { name: "Läge" }), { target: { value: "decided" } });
    expect(within(await table()).getAllByRole("row")).toHaveLength(3);
    expect(words(await table())).toContain("Larm på gruppboenden");
    await screen.findByRole("option", { name: "Omsorgsförvaltningen" });
    fireEvent.change(screen.getByRole("combobox", { name: "Verksamhet" }), { target: { value: "3" } });
    expect(await screen.findByText("Ingen anskaffning stämmer med urvalet.")).toBeTruthy();
  });

  it.each([vaxjo, taby, lund, orebro])("is there under $key", async (model) => {
    govern(model);
    showScreen(<AcquisitionsPage />, site);
    expect(words(await table())).toContain("Nytt trygghetslarm");
  });
});

describe("what nobody can tell", () => {
  it("is counted: initiatives without an answer, and those that are confidential [A-044 in part]", async () => {
    govern(taby);
    site.initiatives.edit(3, { isNewSystem: undefined, needAnswers: {} });
    site.initiatives.edit(4, { isNewSystem: true, isConfidential: true, title: "Hemligt" });
    showScreen(<AcquisitionsPage />, site);
    expect(await screen.findByText(/^1 initiativ kan vara anskaffningar/u)).toBeTruthy();
    expect(screen.getByText("1 med sekretess visas inte här.")).toBeTruthy();
    expect(screen.queryByText("Hemligt")).toBeNull();
  });

  it("is said of a model that does not ask, and an empty municipality is told what to do", async () => {
    govern(silent);
    for (const id of [1, 2])
      site.initiatives.edit(id, { isNewSystem: undefined, needAnswers: {}, replacesIds: [] });
    showScreen(<AcquisitionsPage />, site);
    expect(await screen.findByText(/^När någon registrerar ett nytt eller ersatt system/u)).toBeTruthy();
    expect(screen.getByText(/^Styrmodellen frågar inte om det är ett nytt/u)).toBeTruthy();
    expect(screen.getByText(/^6 initiativ kan vara anskaffningar/u)).toBeTruthy();
  });
});
