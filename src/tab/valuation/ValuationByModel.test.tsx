// @vitest-environment jsdom
import type { Calculation, MoneyLine } from "#domain/benefits/calculation.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { ValuationPage } from "./ValuationPage.tsx";

const initiativeId = 1;
let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 4 });
  site.initiatives.edit(initiativeId, {
    title: "Digitala medicinskåp",
    unitId: 1,
    budget: 500_000,
    status: "developing",
    step: "",
  });
});

const day = (text: string): CalendarDate => {
  const found = calendarDate(text);
  if (!found) throw new Error("No day.");
  return found;
};
const published = (definition: GoverningModel, from = "2026-01-01"): ModelVersion => ({
  key: `${definition.key}:${from}`,
  name: definition.name.sv,
  takesOverOn: day(from),
  decidedBy: "Kommunstyrelsen",
  decidedOn: day("2025-10-20"),
  paragraph: "§ 112",
  publishedById: 1,
  note: { sv: "", en: "" },
  definition,
});
const show = async () => {
  const shown = showScreen(<ValuationPage id={initiativeId} />, site);
  await screen.findByRole("heading", { level: 1, name: "Värdera: Digitala medicinskåp" });
  await screen.findAllByRole("radiogroup");
  return shown;
};
const choose = (criterion: RegExp, level: RegExp): void => {
  const group = screen.getByRole("radiogroup", { name: criterion });
  fireEvent.click(within(group).getByRole("radio", { name: level }));
};
const send = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Skicka värderingen" }));
};
const line = (kind: MoneyLine["kind"], year: number, amount: number, part: object = {}): MoneyLine => ({
  kind,
  what: "Rad",
  unitId: 1,
  year,
  costType: "licences",
  amount,
  estimate: undefined,
  colour: "green",
  benefitKind: "financial",
  taking: "frameRoom",
  freed: undefined,
  ...part,
});
const calculated: Calculation = {
  key: "c",
  initiativeId,
  madeById: 1,
  startYear: 2026,
  horizon: 3,
  discountRate: 0.03,
  convention: "end",
  lines: [line("cost", 0, 100_000), ...[1, 2, 3].map((year) => line("effect", year, 50_000, { unitId: 3 }))],
  chain: [
    {
      activity: "",
      effect: "Fler inloggningar",
      isNegative: true,
      benefit: "",
      goal: "",
      indicator: "Avvikelser",
      start: 12,
      target: 2,
      unitId: undefined,
      workEffect: undefined,
    },
  ],
  confidence: undefined,
  assumptions: "",
  responsibleHours: undefined,
};

describe("the valuation model in force", () => {
  it("is the light one for a small need, with four questions [A-076 in part]", async () => {
    site.initiatives.edit(initiativeId, { budget: 90_000, isNewSystem: false });
    await show();
    expect(screen.getAllByRole("radiogroup")).toHaveLength(4);
    expect(screen.getByText(/Lätt värdering, version 1/u)).toBeTruthy();
  });

  it("is shown with who decided on it, under which paragraph and when; old valuations keep theirs [A-150, D-25]", async () => {
    site.models.put(published(vaxjo, "2026-01-01"));
    site.models.put(published(lund, "2026-11-01"));
    site.valuations.put({
      key: "old",
      initiativeId,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: Object.fromEntries(
        (vaxjo.valuationModels[0]?.criteria ?? []).map(({ key }) => [key, { level: 3, reason: "" }]),
      ),
      comment: "",
    });
    await show();
    expect(
      screen.getByText(/Lunds nytta och komplexitet, version 1.*Kommunstyrelsen, § 112, 20 okt. 2025/u),
    ).toBeTruthy();
    const earlier = within(screen.getByRole("region", { name: "Tidigare värderingar" }));
    expect(earlier.getByText(/50 av 100/u)).toBeTruthy();
    expect(
      earlier.getByText(/Växjös värderingsmatris, version 1\. Beslutad av Kommunstyrelsen, § 112/u),
    ).toBeTruthy();
    expect(earlier.queryByRole("button")).toBeNull();
  });

  it("says that nobody has decided where the built-in model governs", async () => {
    await show();
    expect(screen.getByText(/kommunen har inte beslutat om en egen modell/u)).toBeTruthy();
  });

  it("leaves what was typed under another model until that governs again", async () => {
    const first = await show();
    choose(/Finansiering/u, /^Hög/u);
    first.unmount();
    site.models.put(published(lund, "2026-01-01"));
    const second = await show();
    expect(screen.queryByText(/Vi har tagit fram/u)).toBeNull();
    second.unmount();
    site.models.put(published(vaxjo, "2026-06-01"));
    await show();
    expect(screen.getByText(/Vi har tagit fram/u)).toBeTruthy();
    expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(1);
  });
});

describe("weights", () => {
  it("are shown as they are, beside what each criterion gives [A-149 in part]", async () => {
    const valuationModels = vaxjo.valuationModels.map((model) => ({
      ...model,
      version: 2,
      criteria: model.criteria.map((each) => (each.key === "feasibility" ? { ...each, weight: 6 } : each)),
    }));
    site.models.put(published({ ...vaxjo, version: 2, valuationModels }));
    await show();
    for (const group of screen.getAllByRole("radiogroup"))
      fireEvent.click(within(group).getByRole("radio", { name: /^Låg/u }));
    choose(/Genomförbarhet/u, /^Hög/u);
    expect(screen.getByText("70 av 100")).toBeTruthy();
    expect(screen.getByText(/Kriterierna väger olika.*Räknas omvänt: Resursbehov/u)).toBeTruthy();
    expect(screen.getByRole("row", { name: /^Genomförbarhet 60,0.% 60$/u })).toBeTruthy();
  });
});

describe("Lund's model", () => {
  it("draws four fields with a dot where benefit and complexity are, and asks how sure one is outside the score [A-069, A-144 in part]", async () => {
    site.models.put(published(lund));
    await show();
    expect(screen.getByText(/^Pricken kommer när förväntad nytta och potentiell komplexitet/u)).toBeTruthy();
    choose(/Förväntad nytta/u, /^Hög/u);
    choose(/Potentiell komplexitet/u, /^Låg/u);
    expect(screen.getByText("Hamnar i fältet ”Gör först”.")).toBeTruthy();
    choose(/Potentiell komplexitet/u, /^Hög/u);
    expect(screen.getByText("Hamnar i fältet ”Planera noga”.")).toBeTruthy();
    const before = screen.getByText("50 av 100");
    choose(/Hur säkra är vi/u, /^Osäker/u);
    expect(before.textContent).toBe("50 av 100");
  });
});

describe("Täby's model", () => {
  beforeEach(() => {
    site.models.put(published(taby));
  });
  const gates = () =>
    within(screen.getByRole("region", { name: "Poäng" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  const threshold = () => gates().find((gate) => gate.includes("Tröskel"));

  it("shows points beside years to payback, and the threshold for going on [A-137 in part]", async () => {
    site.calculations.put(calculated);
    await show();
    expect(within(screen.getByRole("region", { name: "Återbetalningstid" })).getByText("2 år")).toBeTruthy();
    expect(threshold()).toMatch(/Uppfyllt.*Prövas vid/u);
  });

  it("names the guide on taking benefits home that the method rests on [A-138]", async () => {
    await show();
    expect(screen.getAllByText(/SKR:s vägledning för nyttohemtagning/u).length).toBeGreaterThan(0);
  });

  it("says that neither points nor payback are enough, and that the calculation is missing", async () => {
    await show();
    for (const group of screen.getAllByRole("radiogroup"))
      fireEvent.click(within(group).getAllByRole("radio")[0] ?? group);
    expect(screen.getByText("0 av 100")).toBeTruthy();
    expect(threshold()).toMatch(/Vet vi inte än.*Nyttan räcker inte/u);
    const link = within(screen.getByRole("region", { name: "Återbetalningstid" })).getByRole("link", {
      name: "Gör nyttokalkylen",
    });
    expect(link.getAttribute("href")).toContain("view=calculation/1");
    send();
    const summary = await screen.findByRole("region", { name: /innan du skickar/u });
    fireEvent.click(within(summary).getByRole("button", { name: /^Gör nyttokalkylen: den visar/u }));
    expect(document.activeElement).toBe(link);
  });
});

describe("Örebro's summary", () => {
  beforeEach(() => {
    site.models.put(published(orebro));
    site.calculations.put(calculated);
  });

  it("is a form of eleven parameters, with cost, net and effect per board out of the calculation [A-145, A-141 in part]", async () => {
    await show();
    const headings = screen
      .getAllByRole("heading")
      .map(({ textContent }) => textContent)
      .filter((text) => /^\d+\. /u.test(text));
    expect(headings.map((text) => Number.parseInt(text, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const cells = (region: string, row: RegExp): readonly string[] =>
      within(screen.getAllByRole("region", { name: region })[0] ?? document.body)
        .getAllByRole("row", { name: row })
        .flatMap((each) => within(each).getAllByRole("cell"))
        .map(({ textContent }) => textContent.replaceAll("\u00A0", " "));
    expect(cells("3. Total kostnad per nämnd", /^Summa/u)).toEqual(["100 000 kr"]);
    expect(cells("4. Nettoeffekter per år", /^Summa/u)).toEqual(["100 000 kr", "150 000 kr", "50 000 kr"]);
    expect(cells("5. Total ekonomisk effekt per nämnd", /^Omsorgsförvaltningen/u)).toEqual([
      "150 000 kr",
      "150 000 kr",
      "0 kr",
      "0 kr",
      "0 kr",
    ]);
    const qualitative = within(screen.getByRole("region", { name: "6. Kvalitativa effekter" }));
    expect(qualitative.getByText("Negativ effekt")).toBeTruthy();
    expect(qualitative.getByText("Avvikelser: från 12 till 2")).toBeTruthy();
  });

  it("takes answers in words, shows how far one has come, and sends words without a level", async () => {
    await show();
    expect(screen.getByText("4 av 14 kriterier besvarade")).toBeTruthy();
    for (const group of screen.getAllByRole("radiogroup"))
      fireEvent.click(within(group).getAllByRole("radio")[1] ?? group);
    send();
    await screen.findByRole("button", { name: "Skriv några ord om tidsplan." });
    for (const name of ["1. Tidsplan", "11. Konsekvenser"])
      fireEvent.change(
        within(screen.getByRole("region", { name })).getByRole("textbox", { name: "Ditt svar" }),
        { target: { value: "Hösten 2027" } },
      );
    expect(screen.getByText("14 av 14 kriterier besvarade")).toBeTruthy();
    send();
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    const [made] = [...site.valuations.rows.values()];
    expect(made?.answers["schedule"]).toEqual({ level: undefined, reason: "Hösten 2027" });
    expect(made).toMatchObject({ model: "orebro-summary", modelVersion: 1 });
  });
});
