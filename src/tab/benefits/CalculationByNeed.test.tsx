// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { CalculationPage } from "./CalculationPage.tsx";

const initiativeId = 1;
let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 4 });
  site.initiatives.edit(initiativeId, { title: "Digitala medicinskåp", unitId: 1, budget: 500_000 });
});

const show = async () => {
  const shown = showScreen(<CalculationPage id={initiativeId} />, site);
  await screen.findByRole("heading", { level: 1, name: "Nyttokalkyl: Digitala medicinskåp" });
  await screen.findByRole("button", { name: "Spara versionen" });
  return shown;
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const write = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const saved = async () => {
  press("Spara versionen");
  await screen.findByText(/Versionen är sparad/u);
  return [...site.calculations.rows.values()].at(-1);
};

describe("the calculation of a small need", () => {
  beforeEach(() => {
    site.initiatives.edit(initiativeId, { budget: 20_000, isNewSystem: false });
  });

  it("asks three numbers, counts three years, and can be made a full one [A-077 in part]", async () => {
    await show();
    expect(screen.queryByRole("button", { name: "Lägg till kostnad" })).toBeNull();
    write("Hur många gånger om året?", "600");
    write("Hur många minuter sparas varje gång?", "15");
    write("Vad kostar det att införa, kronor?", "20 000");
    expect(screen.getByText(/Räknat med 450.kr i timmen, och att 50,0.% av tiden/u)).toBeTruthy();
    const result = within(screen.getByRole("region", { name: "Resultat" }));
    expect(result.getByText(/3,0.% ränta, 3 år i drift/u)).toBeTruthy();
    expect(result.getAllByText(/^0,6 år/u)).toHaveLength(1);
    press("Gör en fullständig kalkyl");
    expect(screen.getByRole("group", { name: "Frigjord tid" })).toBeTruthy();
    expect(await saved()).toMatchObject({ horizon: 3, discountRate: 0.03 });
    expect([...site.calculations.rows.values()][0]?.lines.map(({ year, amount }) => [year, amount])).toEqual([
      [0, 20_000],
      [1, 33_750],
      [2, 33_750],
      [3, 33_750],
    ]);
  });

  it("begins with what was said when the need was registered", async () => {
    site.initiatives.edit(initiativeId, { needAnswers: { savedVolume: 600, savedMinutes: 15 } });
    await show();
    expect(screen.getByLabelText("Hur många gånger om året?")).toHaveProperty("value", "600");
    expect(screen.getByLabelText("Vad kostar det att införa, kronor?")).toHaveProperty("value", "20000");
    expect((await saved())?.lines).toHaveLength(4);
  });
});

describe("what helps to calculate", () => {
  it("shows that a cheap unit can be a large cost: 11 000 at 58 kr a month is 7 656 000 kr a year [X-010]", async () => {
    await show();
    write("Antal, till exempel enheter eller användare", "11 000");
    write("Pris för var och en, kronor", "58");
    expect(screen.getByText(/^Det blir 7.656.000.kr om året/u)).toBeTruthy();
    press("Lägg till som kostnad");
    const lines = (await saved())?.lines ?? [];
    expect(lines.map(({ kind, year, amount }) => [kind, year, amount])).toEqual(
      [1, 2, 3, 4, 5].map((year) => ["cost", year, 7_656_000]),
    );
  });

  it("takes a flat rate for an hour, procured or own, with its source", async () => {
    await show();
    write("Antal per år", "60");
    write("Minuter som sparas varje gång", "60");
    write("Timkostnad", "hourlyCostProcured");
    expect(screen.getByText(/^870.kr i timmen\. Sundsvalls kommun/u)).toBeTruthy();
    write("Så mycket kan hämtas hem", "1");
    expect(
      screen.getByText(/^60 timmar frigörs om året, värda 52.200.kr\. 52.200.kr av det hämtas hem\.$/u),
    ).toBeTruthy();
  });

  it("links a chain to a goal that is in force, and offers none that has ended [A-148 in part]", async () => {
    await show();
    press("Lägg till kedja");
    const goals = within(screen.getByLabelText("Mål som det bidrar till"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(goals).toContain("Leva upp till gällande rätt");
    expect(goals.filter((goal) => goal.startsWith("SKL"))).toEqual([]);
    write("Det vi gör", "Inför loggning");
    write("Mål som det bidrar till", "law");
    expect((await saved())?.chain[0]?.goal).toBe("law");
  });

  it("keeps how sure one is, and the yearly time of whoever is responsible [A-142, A-144 in part]", async () => {
    await show();
    press("Lägg till kostnad");
    write("Vad?", "Licenser");
    write("Kronor per år", "10 000");
    write("Hur säker är kalkylen?", "low");
    write("Egen tid för den som ansvarar, timmar per år", "40");
    expect(await saved()).toMatchObject({ confidence: "low", responsibleHours: 40 });
  });

  it("counts a negative effect against the others [A-147 in part]", async () => {
    await show();
    press("Lägg till effekt");
    write("Vad?", "Mer support");
    write("Kronor per år", "-10 000");
    const [line] = (await saved())?.lines ?? [];
    expect(line).toMatchObject({ kind: "effect", amount: -10_000 });
    expect(screen.getByText("Summa: −50 000 kr")).toBeTruthy();
  });
});
