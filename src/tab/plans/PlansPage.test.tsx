// @vitest-environment jsdom
import { lund } from "#domain/governance/presets/lund.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { plan, planItem } from "../../../tests/support/plan-records.ts";
import { council, dayOf, modelVersion } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { sharePointIsDown } from "../../../tests/support/memory-repositories.ts";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { PlansPage } from "./PlansPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 4, roles: ["staff"] });
  const own = { unitId: 1, startsOn: undefined, score: 50 } as const;
  site.initiatives.edit(1, { ...own, title: "Igång", status: "executing", priorityClass: "efficiency" });
  site.initiatives.edit(2, { ...own, title: "Senare", status: "valued", priorityClass: "law", score: 10 });
  site.initiatives.edit(3, { ...own, title: "Idén", status: "idea" });
  site.initiatives.edit(4, { ...own, title: "Annans", unitId: 3 });
});

const show = async (): Promise<void> => {
  showScreen(<PlansPage />, site);
  await screen.findByLabelText("Enhet");
};
const chooseUnit = (id: number): void => {
  fireEvent.change(screen.getByLabelText("Enhet"), { target: { value: String(id) } });
};
const linksIn = (name: string): readonly string[] =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
describe("a unit's plan", () => {
  it("has its initiatives in the short and the long term, by class and score, to change by hand [A-068]", async () => {
    site.initiatives.edit(4, { title: "Brådskar", unitId: 1, status: "planning", priorityClass: "critical" });
    await show();
    expect(linksIn("Kort sikt")).toEqual(["Brådskar", "Igång"]);
    expect(linksIn("Lång sikt")).toEqual(["Senare"]);
    fireEvent.change(screen.getByRole("combobox", { name: "När: Senare" }), { target: { value: "short" } });
    expect(linksIn("Kort sikt")).toEqual(["Senare", "Brådskar", "Igång"]);
    fireEvent.change(screen.getByRole("combobox", { name: "När: Idén" }), { target: { value: "long" } });
    expect(linksIn("Lång sikt")).toEqual(["Idén"]);
  });

  it("folds what is far down, and keeps the focus of whoever moves a row by keyboard", async () => {
    const first = await site.initiatives.byId(1);
    for (let more = 0; more < 12; more += 1)
      site.initiatives.put({
        ...first,
        title: `Rad ${String(more)}`,
        priorityClass: "law",
      });
    await show();
    const folded = screen.getByText("Visa 1 till").closest("details");
    expect(folded?.open).toBe(false);
    const when = (): HTMLElement => screen.getByRole("combobox", { name: "När: Igång" });
    expect(folded?.contains(when())).toBe(true);
    const chooseByKeys = (value: string): void => {
      fireEvent.keyUp(when(), { key: "ArrowDown" });
      fireEvent.change(when(), { target: { value } });
    };
    when().focus();
    chooseByKeys("out");
    expect(document.activeElement).toBe(when());
    expect(when().closest("details")?.open).toBe(true);
    chooseByKeys("short");
    expect(document.activeElement).toBe(when());
    expect(screen.getByText("Visa 1 till").closest("details")?.open).toBe(true);
  });

  it("places them by benefit and complexity where their valuation model does [A-069 in part]", async () => {
    site.models.put(modelVersion(lund));
    const { key, version } = lundBenefitComplexity;
    site.valuations.put({
      key: "v1",
      initiativeId: 2,
      valuedById: 1,
      model: key,
      modelVersion: version,
      answers: { benefit: { level: 4, reason: "" }, complexity: { level: 4, reason: "" } },
      comment: "",
    });
    await show();
    fireEvent.click(await screen.findByRole("button", { name: /Visa som tabell: Nytta och svårighet/u }));
    const cells = within(screen.getByRole("table", { name: "Plats i bilden" })).getAllByRole("row")[1];
    expect(cells?.textContent).toBe("2SenarePlanera noga");
    expect(screen.getByText(/^1 av 2 i planen är värderade/u)).toBeTruthy();
  });

  it("is decided once by the manager where no forum may, as one row with everything in it [A-070 in part]", async () => {
    site.units.edit(1, { managerId: 1 });
    await show();
    expect(screen.getByText(/^Enheten har ingen beslutad färdplan/u)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Paragraf"), { target: { value: "Delegation 2.4" } });
    fireEvent.change(screen.getByLabelText("Anteckning"), { target: { value: "Efter forumet" } });
    site.site.failure = sharePointIsDown;
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByRole("alert");
    expect(screen.getByLabelText("Anteckning")).toHaveProperty("value", "Efter forumet");
    site.site.failure = undefined;
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByText("Färdplanen för 2026, beslutad 23 nov. 2026, gäller.");
    expect([...site.plans.rows.values()]).toMatchObject([
      {
        unitId: 1,
        year: 2026,
        bodyId: undefined,
        decidedById: 1,
        decidedOn: "2026-11-23",
        paragraph: "Delegation 2.4",
        note: "Efter forumet",
        items: [planItem(1, "short"), planItem(2, "long")],
      },
    ]);
    expect(await screen.findByText("Inget har ändrats sedan planen beslutades.")).toBeTruthy();
  });

  it("keeps the paragraph and the note that were typed while one looks at another unit, until it is decided", async () => {
    site.units.edit(1, { managerId: 1 });
    await show();
    const type = (label: string, value: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    };
    type("Paragraf", "Delegation 2.4");
    type("Anteckning", "Efter forumet");
    chooseUnit(3);
    chooseUnit(1);
    expect(screen.getByLabelText("Paragraf")).toHaveProperty("value", "Delegation 2.4");
    expect(screen.getByLabelText("Anteckning")).toHaveProperty("value", "Efter forumet");
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByText("Färdplanen för 2026, beslutad 23 nov. 2026, gäller.");
    chooseUnit(3);
    chooseUnit(1);
    expect(screen.getByLabelText("Anteckning")).toHaveProperty("value", "");
  });

  it("is decided by whoever sits in the forum where it may, under a paragraph; others see who does [A-070 in part, A-019 in part]", async () => {
    site.models.put(modelVersion(lund));
    site.bodies.put(council({ name: "Forum KLF", bodyRole: "forum", unitId: 1, memberIds: [1] }));
    site.bodies.put(council({ name: "Forum Omsorg", bodyRole: "forum", unitId: 3, memberIds: [2] }));
    site.units.edit(3, { managerId: 1 });
    await show();
    expect(await screen.findByText("Du antecknar beslutet för Forum KLF.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByText("Ange paragrafen i protokollet.");
    fireEvent.change(screen.getByLabelText(/^Paragraf/u), { target: { value: "§ 12" } });
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await waitFor(() => {
      expect([...site.plans.rows.values()]).toMatchObject([{ bodyId: 1, paragraph: "§ 12" }]);
    });
    chooseUnit(3);
    expect(
      screen.getByText(/^Färdplanen för Omsorgsförvaltningen beslutas av Forum Omsorg \(Anna Andersson\)/u),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Besluta färdplanen" })).toBeNull();
  });

  it("says what has come, gone and moved since the decision, and lists what was decided before", async () => {
    site.units.edit(1, { managerId: 1 });
    const short = { horizon: "short", estimate: undefined, goal: "" } as const;
    site.plans.put(plan({ year: 2025, note: "Den gamla" }));
    site.plans.put(
      plan({
        items: [{ ...short, initiativeId: 3 }, { ...short, initiativeId: 4 }, planItem(1, "long")],
      }),
    );
    await show();
    const changes = within(screen.getByRole("region", { name: "Ändrat sedan beslutet" }));
    const names = (title: RegExp): readonly string[] =>
      within(changes.getByRole("list", { name: title }))
        .getAllByRole("link")
        .map(({ textContent }) => textContent);
    expect(names(/^Inte i den beslutade/u)).toEqual(["Senare"]);
    expect(names(/^Har lämnat/u)).toEqual(["Annans"]);
    expect(names(/^Har fått en annan tid/u)).toEqual(["Igång"]);
    const decided = within(screen.getByRole("region", { name: "Beslutade färdplaner" }));
    expect(decided.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual(
      expect.arrayContaining(["Färdplan 2026", "Färdplan 2025"]),
    );
    expect(decided.getByText("Den gamla")).toBeTruthy();
  });

  it("does not hold when somebody else has written it in the decider's name", async () => {
    site.plans.put(plan({ decidedById: 2 }));
    await show();
    expect(screen.getByText(/^Enheten har ingen beslutad färdplan/u)).toBeTruthy();
    expect(screen.getByText(/^Räknas inte/u)).toBeTruthy();
  });

  it("does not hold when whoever recorded it may not decide it, and why is said", async () => {
    site.plans.put(plan());
    await show();
    expect(screen.getByText(/^Enheten har ingen beslutad färdplan/u)).toBeTruthy();
    expect(screen.getByText(/^Åsa Öberg får inte besluta planen/u)).toBeTruthy();
  });

  it("goes on holding once the server has said that it counts, and never where a person has typed so", async () => {
    const { id } = site.plans.put(plan({ standing: "counts" }));
    await show();
    expect(screen.getByText(/^Enheten har ingen beslutad färdplan/u)).toBeTruthy();
    site.plans.edit(id, { standing: "counts" }, 99);
    cleanup();
    await show();
    expect(screen.getByText(/^Färdplanen för 2026/u)).toBeTruthy();
  });

  it("may be none: a company without forum, plan and initiatives is shown as it is [A-017 in part]", async () => {
    site.models.put(modelVersion(lund));
    await show();
    chooseUnit(10);
    expect(screen.getByText(/^Enheten har ingen beslutad färdplan. Det är inget fel/u)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Inga initiativ att planera" })).toBeTruthy();
  });

  it("leaves out what is confidential", async () => {
    site.initiatives.edit(2, { isConfidential: true });
    site.units.edit(1, { managerId: 1 });
    site.plans.put(plan({ decidedOn: dayOf("2026-02-01"), items: [planItem(2, "long")] }));
    await show();
    await screen.findByText(/^Färdplanen för 2026/u);
    expect(screen.queryByText("Senare")).toBeNull();
    expect(screen.getAllByText("Initiativ som inte visas").length).toBeGreaterThan(0);
  });
});
