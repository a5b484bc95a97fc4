// @vitest-environment jsdom
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { calculation, moneyLine, person } from "../../../../tests/support/records.ts";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { InitiativePage } from "../InitiativePage.tsx";
import { evenSplit } from "./even-split.ts";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const region = (name: string) => within(screen.getByRole("region", { name }));
const row = () => site.initiatives.rows.get(id);
const edit = async (): Promise<void> => {
  await showInitiative(site);
  fireEvent.click(screen.getByRole("button", { name: "Ändra" }));
};
const save = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Spara" }));
};
const write = (name: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
};
const choosePerson = async (label: string, name: string): Promise<void> => {
  const field = screen.getByRole("combobox", { name: label });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: name.slice(0, 6) } });
  fireEvent.click(await screen.findByRole("option", { name: new RegExp(name, "u") }));
};

beforeEach(() => {
  site = siteWithInitiative();
});

describe("the roles of an initiative", () => {
  it("are named in the form and shown on the page, externals marked as such [A-007, A-014, A-031, A-032]", async () => {
    const external = site.people.put(person({ name: "Kim Konsult" }));
    await edit();
    await choosePerson("Projektledare", "Kim Konsult");
    await choosePerson("Leder förändringen av arbetssätt", "Cecilia Ek");
    await choosePerson("Ansvarig för att effekterna hämtas hem", "Eva Ström");
    await choosePerson("Lägg till granskare", "Björn Lind");
    await choosePerson("Lägg till granskare", "David Nyström");
    fireEvent.click(screen.getByRole("button", { name: "Ta bort Björn Lind" }));
    save();
    await screen.findByRole("region", { name: "Behovet" });
    expect(row()).toMatchObject({
      projectLeadId: external.id,
      changeLeadId: 4,
      benefitOwnerId: 6,
      reviewerIds: [5],
      ownerId: 2,
    });
    const roles = region("Roller");
    for (const name of ["Kim Konsult", "Cecilia Ek", "Eva Ström", "David Nyström", "Extern"])
      await waitFor(() => {
        expect(roles.getByText(name)).toBeTruthy();
      });
  });
});

describe("what a decision rests on", () => {
  it("is written in the form: purpose, risks, follow-up, money and focus [A-064, A-077, A-083, A-084, A-160 in part]", async () => {
    await edit();
    write(/^Syfte, mål och vision/u, "Säkrare läkemedel");
    write(/^Risker/u, "Strömavbrott");
    write(/^Hur och när/u, "Efter ett år");
    write(/^Budget i kronor/u, "250 000");
    fireEvent.change(screen.getByRole("combobox", { name: "Finansiering" }), {
      target: { value: "ownBudget" },
    });
    fireEvent.click(screen.getByRole("checkbox", { name: "Särskilt fokuserad hantering" }));
    save();
    expect(await screen.findByText("Säkrare läkemedel")).toBeTruthy();
    expect(screen.getByText("Särskilt fokuserad")).toBeTruthy();
    expect(row()).toMatchObject({
      purpose: "Säkrare läkemedel",
      risks: "Strömavbrott",
      followUp: "Efter ett år",
      budget: 250_000,
      funding: "ownBudget",
      isFocused: true,
    });
  });

  it("is not saved while the budget is no number", async () => {
    await edit();
    write(/^Budget i kronor/u, "en halv miljon");
    save();
    expect(await screen.findByText(/^Skriv kronor som ett tal/u)).toBeTruthy();
    expect(row()?.budget).not.toBe(500_000);
    expect(screen.getByDisplayValue("en halv miljon")).toBeTruthy();
  });

  it("answers the model's questions and keeps what another model asked", async () => {
    site.initiatives.edit(id, { needAnswers: { askedBefore: "ja" }, isNewSystem: undefined });
    const question = vaxjo.questions.find(({ key, kind }) => key !== "isNewSystem" && kind === "yesNo");
    await edit();
    const label = new RegExp(`^${question?.text.sv.replace(/[?.()]/gu, "\\$&") ?? "-"}`, "u");
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value: "yes" } });
    save();
    await waitFor(() => {
      expect(row()?.needAnswers).toEqual({ askedBefore: "ja", [question?.key ?? ""]: true });
    });
  });
});

describe("a joint initiative", () => {
  it("gets a lead and a split that sums to 100, proposed by who gains, and shows them [A-078, A-162]", async () => {
    const gains = [moneyLine({ unitId: 2, amount: 300_000 }), moneyLine({ unitId: 3, amount: 100_000 })];
    site.calculations.put(calculation({ initiativeId: id, lines: gains }));
    await edit();
    fireEvent.click(screen.getByRole("checkbox", { name: "Omsorgsförvaltningen" }));
    write(/^Budget i kronor/u, "200000");
    write(/^Förvaltningen för arbete och välfärd, procent/u, "60");
    save();
    expect(await screen.findByText(/Ge varje enhet som deltar en andel/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Föreslå efter nytta" }));
    expect(screen.getByText("Summa: 100 procent")).toBeTruthy();
    save();
    const joint = within(await screen.findByRole("region", { name: "Gemensamt initiativ" }));
    expect(row()?.costSplit).toEqual([
      { unitId: 2, percent: 75 },
      { unitId: 3, percent: 25 },
    ]);
    const rows = within(joint.getByRole("table", { name: "Kostnadsfördelning" })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent.replace(/\s/gu, " "))).toEqual([
      "EnhetAndelKronor",
      "Förvaltningen för arbete och välfärd75,0 %150 000 kr",
      "Omsorgsförvaltningen25,0 %50 000 kr",
      "Summa100,0 %200 000 kr",
    ]);
  });

  it("says that it lacks a split [A-078]", async () => {
    site.initiatives.edit(id, { otherUnitIds: [3] });
    showScreen(<InitiativePage id={id} />, site);
    const joint = within(await screen.findByRole("region", { name: "Gemensamt initiativ" }));
    expect(joint.getByText(/^Kostnaden är inte fördelad/u)).toBeTruthy();
  });

  it("can be split evenly, to exactly 100", () => {
    for (const count of [1, 2, 3, 7, 11]) {
      const shares = evenSplit(Array.from({ length: count }, (_, unitId) => unitId));
      const hundredths = shares.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
      expect(hundredths).toBe(10_000);
    }
  });
});
