// @vitest-environment jsdom
import type { Calculation, MoneyLine } from "#domain/benefits/calculation.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { defaultModel } from "#domain/governance/model-in-force.ts";
import { calendarDate, instant } from "#domain/shared/calendar.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { basisItem, dayOf, needLink } from "../../../tests/support/records.ts";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { MoneyPage } from "./MoneyPage.tsx";

const june = instant("2026-06-01T08:00:00Z") ?? expect.fail();
let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 8 });
});

const line = (part: Partial<MoneyLine>): MoneyLine => ({
  kind: "cost",
  what: "Införande",
  unitId: 1,
  year: 0,
  costType: "personnel",
  amount: 100_000,
  estimate: undefined,
  colour: "green",
  benefitKind: "financial",
  taking: "frameRoom",
  freed: undefined,
  ...part,
});
const calculation = (initiativeId: number, lines: readonly MoneyLine[]): Calculation => ({
  key: `c${String(initiativeId)}`,
  initiativeId,
  madeById: 1,
  startYear: 2026,
  horizon: 5,
  discountRate: 0.03,
  convention: "end",
  lines,
  chain: [],
  confidence: undefined,
  assumptions: "",
  responsibleHours: undefined,
});
const day = (text: string) => calendarDate(text) ?? expect.fail(text);
function govern(definition: GoverningModel): void {
  site.models.put({
    key: `${definition.key}:1`,
    name: definition.key,
    takesOverOn: day("2026-01-01"),
    decidedBy: "KS",
    decidedOn: day("2025-12-01"),
    paragraph: "§ 1",
    publishedById: 1,
    note: { sv: "", en: "" },
    definition,
  });
}
const withFund: GoverningModel = {
  ...defaultModel,
  key: "with-fund",
  money: {
    ...defaultModel.money,
    fund: {
      key: "central",
      name: { sv: "Digitaliseringsmedel", en: "Funds" },
      firstYear: 2025,
      lastYear: 2028,
    },
  },
};
const show = async (): Promise<void> => {
  showScreen(<MoneyPage />, site);
  await screen.findByRole("heading", { level: 1, name: "Pengar" });
};
const figures = (name: string): readonly string[] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) =>
      [...row.querySelectorAll("th,td")]
        .map(({ textContent }) => textContent.replaceAll("\u00A0", " "))
        .join("|"),
    );

describe("the money page", () => {
  it("adds up cost, effect and net by unit, year and cost type [A-172, A-173, D-05 in part]", async () => {
    site.calculations.put(
      calculation(1, [line({}), line({ kind: "effect", unitId: 2, year: 1, amount: 250_000 })]),
    );
    site.calculations.put(calculation(2, [line({ costType: "licences", amount: 40_000, unitId: 2 })]));
    await show();
    await screen.findByRole("heading", { name: "Per enhet och år" });
    expect(figures("Per enhet och år")).toEqual([
      "Enhet|2026|2027|Summa",
      "Kommunledningsförvaltningen|-100 tkr|–|-100 tkr".replaceAll("-", "−"),
      "Förvaltningen för arbete och välfärd|−40 tkr|250 tkr|210 tkr",
      "Summa|−140 tkr|250 tkr|110 tkr",
    ]);
    fireEvent.change(screen.getByLabelText("Kostnadstyp"), { target: { value: "licences" } });
    expect(figures("Per enhet och år").at(-1)).toBe("Summa|−40 tkr|−40 tkr");
  });

  it("says for how many of all initiatives, small and large alike, there is a calculation [A-140]", async () => {
    site.initiatives.edit(1, { budget: 40_000 });
    site.initiatives.edit(2, { budget: 9_000_000, isFocused: true });
    site.calculations.put(calculation(1, [line({ amount: 40_000 })]));
    site.calculations.put(calculation(2, [line({ amount: 9_000_000 })]));
    site.calculations.put(calculation(2, [line({ amount: 8_000_000 })]));
    await show();
    await screen.findByRole("heading", { name: "Per enhet och år" });
    const all = String(site.initiatives.rows.size);
    expect(screen.getByText(new RegExp(`\\b2 av ${all}\\b`, "u"))).toBeTruthy();
  });

  it("shows who pays and who gains where the effect lands elsewhere [A-143 in part, A-168]", async () => {
    site.calculations.put(
      calculation(1, [line({}), line({ kind: "effect", unitId: 2, year: 1, amount: 250_000 })]),
    );
    await show();
    fireEvent.click(await screen.findByRole("button", { name: /Visa som tabell: Vem betalar/u }));
    expect(figures("Vem betalar och vem får effekten")).toEqual([
      "Enhet|Betalar|Får|Netto|Får utan att betala",
      "Förvaltningen för arbete och välfärd|0 kr|250 000 kr|250 000 kr|250 000 kr",
      "Kommunledningsförvaltningen|100 000 kr|0 kr|−100 000 kr|0 kr",
    ]);
  });

  it("tells unit by unit what is freed, what a budget gets, and what nobody takes home, which is not saved [A-184, A-147, D-19]", async () => {
    const effect = (part: Partial<MoneyLine>) => line({ kind: "effect", year: 1, ...part });
    const freed = { hours: 500, hourlyCost: 400 };
    site.calculations.put(
      calculation(1, [
        line({}),
        effect({ amount: 50_000, taking: "otherTasks", freed }),
        effect({ what: "Mer stickprov", amount: -30_000 }),
        effect({ unitId: 2, amount: 90_000, taking: "frameAdjustment" }),
        effect({ unitId: 2, amount: 200_000, taking: "notTaken", freed }),
      ]),
    );
    await show();
    fireEvent.click(await screen.findByRole("button", { name: "Visa som tabell: Frigjort och hemtaget" }));
    expect(figures("Frigjort och hemtaget")).toEqual([
      "Enhet|Frigjort|Hemtaget i budget|Till andra uppgifter|Hämtar ingen hem|Negativa effekter|Sparat|Frigjorda timmar",
      "Förvaltningen för arbete och välfärd|290 000 kr|90 000 kr|0 kr|200 000 kr|0 kr|90 000 kr|500",
      "Kommunledningsförvaltningen|200 000 kr|0 kr|50 000 kr|150 000 kr|−30 000 kr|−30 000 kr|500",
      "Summa|490 000 kr|90 000 kr|50 000 kr|350 000 kr|−30 000 kr|60 000 kr|1 000",
    ]);
    expect(
      screen.getByText(
        /^490.tkr frigörs i alla enheter, varav 350.tkr ingen hämtar hem.* Negativa effekter, −30.tkr, står för sig/u,
      ),
    ).toBeTruthy();
    const cards = [...document.querySelectorAll("dl > div")].map(({ textContent }) =>
      textContent.replaceAll("\u00A0", " "),
    );
    expect(cards).toContain("Effekt110 tkr");
  });

  it("counts an effect that an enabler also states once, where it arises [A-090, D-19]", async () => {
    const shared = line({ kind: "effect", year: 1, what: "Färre samtal", amount: 80_000 });
    site.calculations.put(calculation(1, [line({ amount: 10_000 }), shared]));
    site.calculations.put(calculation(2, [shared]));
    site.needLinks.put(needLink({ initiativeId: 1, otherId: 2, kind: "enables" }));
    await show();
    await screen.findByRole("heading", { name: "Per enhet och år" });
    expect(figures("Per enhet och år").at(-1)).toBe("Summa|−10 tkr|80 tkr|70 tkr");
  });

  it("holds hours on technology against hours on how people work, in all and by unit [A-192, D-19]", async () => {
    site.initiatives.edit(1, { unitId: 1 });
    site.initiatives.edit(2, { unitId: 2 });
    const work = (initiativeId: number, kind: "technology" | "training", hours?: number) =>
      site.basisItems.put(basisItem({ initiativeId, kind, hours }));
    work(1, "technology", 20);
    work(1, "training", 80);
    work(2, "technology", 60);
    work(2, "training");
    await show();
    expect(await screen.findByText(/^50.% av timmarna .* Till 80.% fattas 240 timmar/u)).toBeTruthy();
    expect(
      screen.getByText(/^80.% av 100 h till ändrat arbetssätt\. 2 av 2 aktiviteter har timmar\.$/u),
    ).toBeTruthy();
    expect(screen.getByText(/^3 av 4 aktiviteter har timmar, i 2 initiativ/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Visa som tabell: Teknik och ändrat arbetssätt" }));
    expect(figures("Timmar per enhet")).toEqual([
      "Enhet|Teknik|Ändrat arbetssätt|Andel ändrat|Har timmar",
      "Kommunledningsförvaltningen|20|80|80 %|2 av 2",
      "Förvaltningen för arbete och välfärd|60|0|0 %|1 av 2",
      "Summa|80|80|50 %|3 av 4",
    ]);
    await screen.findByRole("table", { name: "Före och efter driftstart" });
    expect(figures("Före och efter driftstart")).toEqual([
      "Del|Teknik|Ändrat arbetssätt|Andel ändrat|Har timmar",
      "Okänt när, planerat|80|80|50 %|3 av 4",
      "Summa|80|80|50 %|3 av 4",
    ]);
  });

  it("reads what has happened only when before and after go-live are looked at, and only of what is closed", async () => {
    site.initiatives.edit(1, { unitId: 1, status: "closed", endsOn: undefined });
    const said = { initiativeId: 1, kind: "training", hours: 5 } as const;
    site.basisItems.put(basisItem({ ...said, doneOn: dayOf("2026-03-01") }));
    site.basisItems.put(basisItem({ ...said, doneOn: dayOf("2026-09-01") }));
    for (const initiativeId of [1, 2])
      site.events.put({
        key: `closed${String(initiativeId)}`,
        kind: "statusChanged",
        at: june,
        personId: undefined,
        initiativeId,
        meetingId: undefined,
        from: "executing",
        to: "closed",
        why: { sv: "", en: "" },
      });
    const find = vi.spyOn(site.events, "find");
    await show();
    fireEvent.click(await screen.findByRole("button", { name: /^Visa som tabell: Teknik och ändrat/u }));
    await screen.findByRole("table", { name: "Före och efter driftstart" });
    expect(figures("Före och efter driftstart").slice(1)).toEqual([
      "Före driftstart, gjort|0|5|100 %|1 av 1",
      "Efter driftstart, gjort|0|5|100 %|1 av 1",
      "Summa|0|10|100 %|2 av 2",
    ]);
    expect(find.mock.calls.map(([query]) => query?.where?.[0])).toEqual([
      { property: "initiativeId", is: "eq", value: 1 },
    ]);
  });

  it("has no central funds where the model has none, and says what to do instead [A-164]", async () => {
    await show();
    await screen.findByRole("heading", { name: "Inga centrala medel" });
    expect(screen.queryByRole("button", { name: "För in" })).toBeNull();
  });

  it("keeps frame, granted and used as a ledger, and says what is missing [A-170, X-004 in part]", async () => {
    govern(withFund);
    const enter = (kind: "frame" | "granted" | "used", amount: number): void => {
      site.fundEntries.put({
        key: kind,
        fund: "central",
        kind,
        initiativeId: undefined,
        unitId: undefined,
        year: 2026,
        amount,
        note: "",
        enteredById: 1,
      });
    };
    enter("frame", 200_000_000);
    enter("granted", 72_000_000);
    enter("used", 41_000_000);
    await show();
    expect(await screen.findByText("72 mnkr av 200 mnkr är beviljat, 36,0 %.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "För in" }));
    await screen.findByText("Skriv varför den egna budgeten inte räcker.");
  });

  it("saves an application once, with the unit of the initiative [A-160]", async () => {
    govern(withFund);
    await show();
    const field = await screen.findByRole("combobox", { name: "Initiativ" });
    fireEvent.click(field);
    fireEvent.change(field, { target: { value: "bygglov" } });
    fireEvent.click(await screen.findByRole("option", { name: /bygglov 1/u }));
    fireEvent.change(screen.getByLabelText(/Belopp/u), { target: { value: "1 250 000" } });
    fireEvent.change(screen.getByLabelText(/Anteckning/u), { target: { value: "Ryms inte i vår budget" } });
    fireEvent.click(screen.getByRole("button", { name: "För in" }));
    await screen.findByText("Infört.");
    expect([...site.fundEntries.rows.values()]).toMatchObject([
      { kind: "applied", amount: 1_250_000, fund: "central", year: 2026, initiativeId: 1, unitId: 1 },
    ]);
  });

  it("lists high value that nobody pays for, beside what the unit can pay [A-165, A-166, D-06]", async () => {
    site.units.edit(2, { means: 1_000_000, result: -4_000_000 });
    site.initiatives.edit(3, {
      unitId: 2,
      score: 88,
      funding: "notFunded",
      budget: 2_000_000,
      status: "valued",
    });
    site.initiatives.edit(4, { unitId: 2, score: 90, funding: "ownBudget", status: "valued" });
    await show();
    const card = await screen.findByRole("region", { name: "Högt värde utan finansiering" });
    const unit = within(card)
      .getByRole("heading", { name: "Förvaltningen för arbete och välfärd" })
      .closest("li");
    if (!unit) throw new Error("The unit is not in a list.");
    expect(within(unit).getByText("Kan betala själv: Nej")).toBeDefined();
    expect(within(unit).getAllByRole("link")).toHaveLength(1);
  });
});
