// @vitest-environment jsdom
import { orebro } from "#domain/governance/presets/orebro.ts";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sharePointIsDown } from "../../../../tests/support/memory-repositories.ts";
import { plan, planItem, planReport } from "../../../../tests/support/plan-records.ts";
import { calculation, chainLink, council, dayOf, modelVersion } from "../../../../tests/support/records.ts";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { PlansPage } from "../PlansPage.tsx";
import { PlanReportPage } from "../report/PlanReportPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 5, roles: ["municipalDirector"] });
  site.models.put(modelVersion(orebro));
  const own = { unitId: 1, startsOn: undefined, priorityClass: undefined, isConfidential: false } as const;
  site.initiatives.edit(1, {
    ...own,
    title: "Digital tillsyn",
    status: "executing",
    score: 50,
    budget: 400_000,
  });
  site.initiatives.edit(2, { ...own, title: "Skolportalen", status: "valued", score: 80, unitId: 4 });
  site.initiatives.edit(3, { ...own, title: "Gemensam inloggning", status: "decided", otherUnitIds: [2, 3] });
  site.initiatives.edit(4, { ...own, title: "Egen sak", status: "valued", score: 10 });
  site.initiatives.edit(5, {
    ...own,
    title: "Hemligt",
    status: "executing",
    isConfidential: true,
    otherUnitIds: [2],
  });
  for (const [initiativeId, goal] of [
    [1, "welfare"],
    [2, "school"],
  ] as const)
    site.calculations.put(calculation({ initiativeId, chain: [chainLink({ goal })] }));
  site.bodies.put(
    council({ name: "Kommunstyrelsen", bodyRole: "executiveBoard", chairId: 2, secretaryId: 3 }),
  );
});

const show = async (): Promise<void> => {
  showScreen(<PlansPage />, site);
  await screen.findByLabelText("Enhet");
};
const chooseWhole = (): void => {
  fireEvent.change(screen.getByLabelText("Enhet"), { target: { value: "" } });
};
const linksIn = (name: string): readonly string[] =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
const welfare = "Digital välfärd med individen i centrum";
const school = "Den digitala skolan";

describe("the whole municipality's action plan", () => {
  it("is made yearly by the municipal director from the strategy's goals, decided, and reported to the executive board [A-026]", async () => {
    await show();
    // The director comes to it at once.
    expect(screen.getByLabelText("Enhet")).toHaveProperty("value", "");
    expect(screen.getByText(/^Kommunen har ingen beslutad handlingsplan/u)).toBeTruthy();
    expect(linksIn(welfare)).toEqual(["Digital tillsyn"]);
    expect(linksIn(school)).toEqual(["Skolportalen"]);
    expect(linksIn("Utan mål")).toEqual(["Gemensam inloggning"]);
    expect(
      within(screen.getByRole("region", { name: "Utan mål" })).getByText(/Gemensamt för flera/u),
    ).toBeTruthy();
    const bare = within(screen.getByRole("list", { name: "Mål utan initiativ" }));
    expect(bare.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain(
      "Den digitala staden",
    );
    expect(screen.queryByText("Hemligt")).toBeNull();

    fireEvent.change(screen.getByRole("combobox", { name: "Mål: Gemensam inloggning" }), {
      target: { value: "trust" },
    });
    expect(linksIn("Säkra digitala tjänster som skapar tillit")).toEqual(["Gemensam inloggning"]);
    fireEvent.change(screen.getByLabelText("Paragraf"), { target: { value: "KD 2026-31" } });
    fireEvent.click(screen.getByRole("button", { name: "Besluta handlingsplanen" }));
    await screen.findByText(/^Handlingsplanen för 2026, beslutad 23 nov. 2026, gäller/u);
    const [decided] = [...site.plans.rows.values()];
    expect(decided).toMatchObject({
      unitId: undefined,
      year: 2026,
      bodyId: undefined,
      decidedById: 1,
      decidedOn: "2026-11-23",
      paragraph: "KD 2026-31",
      items: [
        planItem(2, "long", { goal: "school" }),
        planItem(1, "short", { goal: "welfare" }),
        planItem(3, "long", { goal: "trust" }),
      ],
    });

    fireEvent.click(screen.getByText("Skriv en rapport"));
    const words = screen.getByLabelText("Sammanfattning");
    expect(words).toHaveProperty(
      "value",
      expect.stringMatching(/^Handlingsplanen för 2026 har 3 initiativ: 1 är påbörjat, 1 är beslutat men/u),
    );
    fireEvent.change(words, { target: { value: "Ett av tre är påbörjat." } });
    site.site.failure = sharePointIsDown;
    fireEvent.click(screen.getByRole("button", { name: "Rapportera till Kommunstyrelsen" }));
    await screen.findByRole("alert");
    expect(words).toHaveProperty("value", "Ett av tre är påbörjat.");
    site.site.failure = undefined;
    fireEvent.click(screen.getByRole("button", { name: "Rapportera till Kommunstyrelsen" }));
    await screen.findByText(/^Rapporten är lämnad/u);
    expect([...site.planReports.rows.values()]).toMatchObject([
      {
        planId: decided?.id,
        bodyId: 1,
        reportedById: 1,
        reportedOn: "2026-11-23",
        words: "Ett av tre är påbörjat.",
        items: [
          { initiativeId: 2, status: "valued", goal: "school", budget: undefined },
          { initiativeId: 1, status: "executing", goal: "welfare", budget: 400_000 },
          { initiativeId: 3, status: "decided", goal: "trust" },
        ],
      },
    ]);
    // Nobody changes what has been reported: what happens next stands in the next report.
    site.initiatives.edit(1, { status: "closed" });
    cleanup();
    showScreen(<PlanReportPage id={1} />, site);
    expect(await screen.findByText("Ett av tre är påbörjat.")).toBeTruthy();
    expect(screen.getByText(/^Till Kommunstyrelsen · Rapporterat av Åsa Öberg, 23 nov. 2026/u)).toBeTruthy();
    expect(
      within(screen.getByRole("list", { name: `Initiativ för målet: ${welfare}` })).getByText("Genomförs"),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Visa som tabell: Läget per mål" }));
    const row = within(screen.getByRole("table", { name: "Läget per mål" })).getByRole("row", {
      name: new RegExp(`^${welfare}`, "u"),
    });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["0", "1", "0", "0", "0", "1", "0", "0", "400\u00A0000\u00A0kr"]);
  }, 30_000);

  it("is nobody else's to decide or report: a unit's manager reads whose it is [A-026 in part]", async () => {
    site.people.edit(1, { roles: ["manager"] });
    site.people.edit(2, { roles: ["municipalDirector"] });
    site.units.edit(1, { managerId: 1 });
    await show();
    expect(screen.getByLabelText("Enhet")).toHaveProperty("value", "1");
    chooseWhole();
    const who = /^Handlingsplanen för hela kommunen beslutas av kommundirektör \(Anna Andersson\)/u;
    expect(screen.getByText(who)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Besluta handlingsplanen" })).toBeNull();
    expect(screen.queryByText("Skriv en rapport")).toBeNull();
    expect(screen.getByText(/^Den som beslutar planen skriver rapporten/u)).toBeTruthy();
  });

  it("says who is missing when there is no municipal director", async () => {
    site.people.edit(1, { roles: ["staff"] });
    await show();
    chooseWhole();
    expect(
      screen.getByText(/beslutas av kommundirektör\. Ingen är angiven än: be koordinatorn/u),
    ).toBeTruthy();
  });

  it("takes in by hand what serves no goal, keeps it on the device, and lets it be left out", async () => {
    await show();
    const field = screen.getByRole("combobox", { name: "Initiativ" });
    fireEvent.click(field);
    fireEvent.change(field, { target: { value: "egen" } });
    fireEvent.click(await screen.findByRole("option", { name: "Egen sak" }));
    fireEvent.change(screen.getByLabelText("Mål"), { target: { value: "city" } });
    fireEvent.click(screen.getByRole("button", { name: "Ta med" }));
    expect(linksIn("Den digitala staden")).toEqual(["Egen sak"]);
    fireEvent.change(screen.getByRole("combobox", { name: "När: Skolportalen" }), {
      target: { value: "out" },
    });
    expect(screen.queryByRole("region", { name: school })).toBeNull();
    expect(screen.getByText("Lämnat utanför (1)")).toBeTruthy();
    await waitFor(() => {
      expect(localStorage.getItem("radslag:draft:person-1:plan:whole")).toContain("city");
    });
    cleanup();
    await show();
    expect(linksIn("Den digitala staden")).toEqual(["Egen sak"]);
  });

  it("holds only when it counts: a plan that somebody else wrote is shown with the reason", async () => {
    site.people.edit(2, { roles: ["municipalDirector"] });
    site.plans.put(
      plan({ unitId: undefined, decidedById: 2, standing: "counts", items: [planItem(4, "long")] }),
    );
    await show();
    expect(screen.getByText(/^Kommunen har ingen beslutad handlingsplan/u)).toBeTruthy();
    expect(screen.getByText(/^Åsa Öberg har skrivit raden och Anna Andersson anges/u)).toBeTruthy();
    expect(screen.getByText("Räknas inte")).toBeTruthy();
    const [written] = [...site.plans.rows.values()];
    site.plans.edit(written?.id ?? 0, { standing: "counts" }, 99);
    cleanup();
    await show();
    expect(screen.getByText(/^Handlingsplanen för 2026, beslutad 1 sep. 2026, gäller/u)).toBeTruthy();
    expect(linksIn("Utan mål")).toEqual(["Egen sak", "Gemensam inloggning"]);
  });
});

describe("the report's page", () => {
  beforeEach(() => {
    const items = [planItem(1, "short", { goal: "welfare" }), planItem(2, "short", { goal: "school" })];
    for (const year of [2025, 2026]) {
      const decidedOn = dayOf(`${String(year)}-01-20`);
      const { id } = site.plans.put(plan({ unitId: undefined, year, decidedOn, items }));
      site.planReports.put(
        planReport({
          planId: id,
          bodyId: 1,
          words: `Så gick ${String(year)}.`,
          items: [
            { initiativeId: 1, status: year === 2025 ? "planning" : "closed", goal: "welfare", budget: 10 },
            { initiativeId: 2, status: "valued", goal: "school", budget: undefined },
            { initiativeId: 3, status: "executing", goal: "trust", budget: 5 },
          ],
        }),
      );
    }
  });

  it("shows what is late and what has come beside the plan, and year by year", async () => {
    showScreen(<PlanReportPage id={2} />, site);
    await screen.findByText("Så gick 2026.");
    const schoolItems = within(screen.getByRole("list", { name: `Initiativ för målet: ${school}` }));
    expect(schoolItems.getByText("Skulle ha påbörjats under året")).toBeTruthy();
    expect(screen.getByText("Tillkommit sedan planen")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Visa som tabell: År för år" }));
    const years = within(screen.getByRole("table", { name: "År för år" }))
      .getAllByRole("row")
      .slice(1);
    expect(years.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^2025010102111/u),
      expect.stringMatching(/^2026100102111/u),
    ]);
  });

  it("is printed, and copied as text; where the browser refuses, the text is there to copy by hand", async () => {
    const print = vi.fn<() => void>();
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce(undefined);
    vi.stubGlobal("print", print);
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    showScreen(<PlanReportPage id={1} />, site);
    await screen.findByText("Så gick 2025.");
    fireEvent.click(screen.getByRole("button", { name: "Skriv ut" }));
    expect(print).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole("button", { name: "Kopiera som text" }));
    await screen.findByText("Rapporten är kopierad.");
    const text = writeText.mock.calls[0]?.[0] ?? "";
    expect(text).toContain("Rapport om handlingsplanen 2025\n\nTill Kommunstyrelsen\n");
    expect(text).toContain("Så gick 2025.");
    expect(text).toContain("DIGITAL VÄLFÄRD MED INDIVIDEN I CENTRUM\n- Digital tillsyn (I planering)");
    expect(text).toContain("- Skolportalen (Värderad; Skulle ha påbörjats under året)");
    expect(text).toContain("- Gemensam inloggning (Genomförs; Tillkommit sedan planen)");
    writeText.mockRejectedValueOnce(new Error("not allowed"));
    fireEvent.click(screen.getByRole("button", { name: "Kopiera som text" }));
    expect(await screen.findByLabelText("Rapporten som text")).toHaveProperty("value", text);
  });

  it("says that it does not count when somebody else has written it, and so does one that is gone", async () => {
    site.planReports.edit(1, { reportedById: 3 });
    showScreen(<PlanReportPage id={1} />, site);
    expect(await screen.findByText(/^Räknas inte: Den som anges som rapportör/u)).toBeTruthy();
    cleanup();
    showScreen(<PlanReportPage id={99} />, site);
    expect(await screen.findByRole("heading", { name: "Rapporten finns inte" })).toBeTruthy();
  });
});
