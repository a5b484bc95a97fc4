// @vitest-environment jsdom
import { lund } from "#domain/governance/presets/lund.ts";
import { instant } from "#domain/shared/calendar.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { plan, planItem, system } from "../../../tests/support/plan-records.ts";
import { calculation, council, modelVersion, moneyLine, needLink } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { PlansPage } from "./PlansPage.tsx";

const later = instant("2026-11-24T08:00:00Z") ?? expect.fail();
let site: ReturnType<typeof tabPortfolio>;
/** Whoever is signed in sits in the forum, and is nothing but staff on the site. */
beforeEach(() => {
  site = tabPortfolio({ size: 4, roles: ["staff"] });
  site.models.put(modelVersion(lund));
  site.bodies.put(council({ name: "Forum KLF", bodyRole: "forum", unitId: 1, memberIds: [2, 1] }));
  site.systems.put(system({ name: "Vård och omsorg", kind: "object" }));
  site.systems.put(system({ name: "Annans objekt", kind: "object", unitId: 3 }));
  const own = { unitId: 1, startsOn: undefined, score: 50 } as const;
  site.initiatives.edit(1, { ...own, title: "Igång", status: "executing", systemId: 1 });
  site.initiatives.edit(2, { ...own, title: "Senare", status: "valued", priorityClass: "law" });
  site.initiatives.edit(3, { ...own, title: "Sist", status: "valued", priorityClass: "efficiency" });
  site.initiatives.edit(4, { ...own, title: "Annans", unitId: 3 });
  calculated(1, 80_000);
  const { key, version } = lundBenefitComplexity;
  site.valuations.put({
    key: "v1",
    initiativeId: 1,
    valuedById: 1,
    model: key,
    modelVersion: version,
    answers: { benefit: { level: 4, reason: "" }, complexity: { level: 1, reason: "" } },
    comment: "",
  });
});

function calculated(initiativeId: number, amount: number): void {
  site.calculations.put(
    calculation({ initiativeId, horizon: 1, lines: [moneyLine({ year: 1, unitId: 1, amount })] }),
  );
}

const show = async (): Promise<void> => {
  showScreen(<PlansPage />, site);
  await screen.findByRole("region", { name: "Vad planen väntas ge" });
};
/** Spaces between thousands as anybody types them. */
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s/gu, " ");
const line = (name: string): HTMLElement =>
  screen.getByRole("button", { name: new RegExp(`^Uppskattning av ${name}:`, "u") });
const said = (name: string): string => plain(line(name).getAttribute("aria-label"));
/** Opens a row, writes in it and closes it by Enter, as by keyboard. */
function estimate(name: string, fields: { effect?: string; benefit?: string; words?: string }): void {
  fireEvent.click(line(name));
  const form = screen.getByRole("form", { name: `Uppskatta ${name}` });
  const type = (label: string, value: string | undefined): void => {
    if (value !== undefined) fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  };
  type("Effekt, kronor om året", fields.effect);
  type("Nytta", fields.benefit);
  type("Med ord", fields.words);
  fireEvent.submit(form);
  expect(screen.queryByRole("form", { name: `Uppskatta ${name}` })).toBeNull();
}
const rowsOf = (table: string): readonly string[] =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)).join(" | "));

describe("the forum's plan", () => {
  it("is made, estimated and decided by anybody in the forum: effect and benefit of objects and of coming and ongoing initiatives, frozen with the decision [A-070]", async () => {
    await show();
    // Proposed from what is calculated and valued.
    expect(said("Igång")).toBe("Uppskattning av Igång: 80 000 kr om året, stor nytta");
    expect(said("Senare")).toBe("Uppskattning av Senare: Inte uppskattad");
    expect(said("Vård och omsorg")).toBe("Uppskattning av Vård och omsorg: Inte uppskattad");
    expect(screen.queryByRole("button", { name: /Annans objekt/u })).toBeNull();
    // Written over by hand: a figure below nought, words alone, and the object's own.
    estimate("Senare", { effect: "-20 000", benefit: "medium" });
    estimate("Sist", { words: " Grovt: färre samtal till växeln. " });
    estimate("Vård och omsorg", { effect: "250 000", benefit: "large" });
    expect(rowsOf("Effekt och nytta i planen")).toEqual([
      "Del av planen | Effekt | Negativ effekt | Netto om året | Nytta | Uppskattat | I kronor",
      "Kort sikt | 80 000 kr | 0 kr | 80 000 kr | 1 stor | 1 av 1 | 1 av 1",
      "Lång sikt | 0 kr | −20 000 kr | −20 000 kr | 1 måttlig | 2 av 2 | 1 av 2",
      "Pågående | 80 000 kr | 0 kr | 80 000 kr | 1 stor | 1 av 1 | 1 av 1",
      "Kommande | 0 kr | −20 000 kr | −20 000 kr | 1 måttlig | 2 av 2 | 1 av 2",
      "Förvaltningsobjekten själva | 250 000 kr | 0 kr | 250 000 kr | 1 stor | 1 av 1 | 1 av 1",
      "Hela planen | 330 000 kr | −20 000 kr | 310 000 kr | 2 stor, 1 måttlig | 4 av 4 | 3 av 4",
    ]);
    // Decided in the forum by somebody who is no manager and no chair.
    expect(screen.getByText("Du antecknar beslutet för Forum KLF.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Paragraf/u), { target: { value: "§ 12" } });
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByText(/^Färdplanen för 2026, beslutad/u);
    expect([...site.plans.rows.values()]).toMatchObject([
      {
        bodyId: 1,
        decidedById: 1,
        items: [
          { initiativeId: 1, horizon: "short", estimate: { effect: 80_000, benefit: "large" } },
          { initiativeId: 2, horizon: "long", estimate: { effect: -20_000, benefit: "medium", words: "" } },
          {
            initiativeId: 3,
            estimate: { effect: undefined, benefit: undefined, words: "Grovt: färre samtal till växeln." },
          },
        ],
        objects: [{ systemId: 1, estimate: { effect: 250_000, benefit: "large", words: "" } }],
      },
    ]);
    // Shown afterwards as it was decided, with nothing changed and no draft left.
    expect(await screen.findByText("Inget har ändrats sedan planen beslutades.")).toBeTruthy();
    const decided = screen.getByRole("region", { name: "Beslutade färdplaner" });
    expect(plain(decided.textContent)).toContain("Senare−20 000 kr om året, måttlig nytta");
    expect(plain(decided.textContent)).toContain("Vård och omsorg250 000 kr om året, stor nytta");
    expect(plain(decided.textContent)).toContain(
      "Netto 310 000 kr om året, varav negativa effekter −20 000 kr. 3 av 4 uppskattade i kronor.",
    );
    expect(said("Senare")).toBe("Uppskattning av Senare: −20 000 kr om året, måttlig nytta");
  });

  it("counts the effect of what makes another possible where it arises, and not once more [A-070, A-090]", async () => {
    calculated(3, 80_000);
    site.needLinks.put(needLink({ initiativeId: 3, otherId: 1, kind: "enables" }));
    await show();
    expect(said("Igång")).toBe("Uppskattning av Igång: 80 000 kr om året, stor nytta");
    expect(said("Sist")).toBe("Uppskattning av Sist: Inte uppskattad");
    expect(rowsOf("Effekt och nytta i planen").at(-1)).toMatch(/^Hela planen \| 80 000 kr/u);
  });

  it("is not decided by who sits in another forum, who sees whose it is [A-070 in part]", async () => {
    site.bodies.edit(1, { memberIds: [2] });
    site.units.edit(1, { managerId: 1 });
    await show();
    expect(screen.getByText(/^Färdplanen för .* beslutas av Forum KLF \(Anna Andersson\)/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Besluta färdplanen" })).toBeNull();
  });

  it("may be of objects alone, where the unit has no initiatives [A-070 in part]", async () => {
    for (const id of [1, 2, 3]) site.initiatives.edit(id, { unitId: 3 });
    site.bodies.edit(1, { memberIds: [1] });
    await show();
    estimate("Vård och omsorg", { effect: "250 000" });
    fireEvent.change(screen.getByLabelText(/^Paragraf/u), { target: { value: "§ 12" } });
    fireEvent.click(screen.getByRole("button", { name: "Besluta färdplanen" }));
    await screen.findByText(/^Färdplanen för 2026, beslutad/u);
    expect([...site.plans.rows.values()]).toMatchObject([{ items: [], objects: [{ systemId: 1 }] }]);
  });

  it("of a company without forum is its manager's, with a board beside [A-017 in part, A-070 in part]", async () => {
    site.units.edit(9, { managerId: 1 });
    site.bodies.put(council({ name: "Styrelsen", bodyRole: "board", unitId: 9, memberIds: [2] }));
    site.initiatives.edit(4, { unitId: 9, status: "valued" });
    await show();
    fireEvent.change(screen.getByLabelText("Enhet"), { target: { value: "9" } });
    expect(screen.getByText("Du antecknar beslutet som enhetens chef.")).toBeTruthy();
  });
});

describe("an estimate", () => {
  it("opens by its line with the keyboard in its first field, and closes by Escape with the keyboard on the line", async () => {
    await show();
    fireEvent.click(line("Igång"));
    const effect = screen.getByLabelText("Effekt, kronor om året");
    expect(document.activeElement).toBe(effect);
    expect(line("Igång").getAttribute("aria-expanded")).toBe("true");
    fireEvent.keyDown(effect, { key: "Escape" });
    await waitFor(() => {
      expect(document.activeElement).toBe(line("Igång"));
    });
    expect(line("Igång").getAttribute("aria-expanded")).toBe("false");
  });

  it("stays open while its figure is no number, so that what was typed is not lost", async () => {
    await show();
    fireEvent.click(line("Senare"));
    const form = screen.getByRole("form", { name: "Uppskatta Senare" });
    fireEvent.change(screen.getByLabelText("Effekt, kronor om året"), { target: { value: "ca 90 tusen" } });
    fireEvent.submit(form);
    expect(screen.getByLabelText("Effekt, kronor om året")).toHaveProperty("value", "ca 90 tusen");
    expect(document.activeElement).toBe(screen.getByLabelText("Effekt, kronor om året"));
  });

  it("says where it comes from, and goes back to the proposal when asked", async () => {
    await show();
    expect(line("Igång").textContent).toContain("ur kalkylen");
    estimate("Igång", { effect: "1" });
    expect(line("Igång").textContent).toContain("egen uppskattning");
    fireEvent.click(line("Igång"));
    fireEvent.click(screen.getByRole("button", { name: "Ta förslaget i stället" }));
    expect(screen.getByLabelText("Effekt, kronor om året")).toHaveProperty("value", "80000");
    expect(said("Igång")).toBe("Uppskattning av Igång: 80 000 kr om året, stor nytta");
  });

  it("can be emptied, and then does not count as nought", async () => {
    await show();
    estimate("Igång", { effect: "", benefit: "none" });
    expect(said("Igång")).toBe("Uppskattning av Igång: Inte uppskattad");
    expect(rowsOf("Effekt och nytta i planen").at(-1)).toBe("Hela planen | – | – | – | – | 0 av 3 | 0 av 3");
  });

  it("is kept on the device with what was chosen, and a draft from before there were estimates is still read", async () => {
    localStorage.setItem("radslag:draft:person-1:plan:1", JSON.stringify({ 2: "short", 3: "out" }));
    await show();
    const short = screen.getByRole("region", { name: "Kort sikt" });
    expect(within(short).getByRole("link", { name: "Senare" })).toBeTruthy();
    estimate("Senare", { words: "Snabbare besked" });
    estimate("Igång", { benefit: "none" });
    estimate("Vård och omsorg", { effect: "5000" });
    act(() => {
      window.dispatchEvent(new Event("pagehide"));
    });
    cleanup();
    await show();
    expect(said("Senare")).toBe("Uppskattning av Senare: Snabbare besked");
    expect(said("Igång")).toBe("Uppskattning av Igång: 80 000 kr om året");
    expect(said("Vård och omsorg")).toBe("Uppskattning av Vård och omsorg: 5 000 kr om året");
    const again = screen.getByRole("region", { name: "Kort sikt" });
    expect(within(again).getByRole("link", { name: "Senare" })).toBeTruthy();
  });
});

describe("a plan by object", () => {
  it("adds the object's own estimate to its initiatives', each counted once, and adds up to the plan [A-070 in part]", async () => {
    await show();
    estimate("Vård och omsorg", { effect: "-30 000" });
    estimate("Senare", { effect: "7000" });
    fireEvent.click(screen.getByRole("button", { name: /Visa som tabell: Effekt om året efter objekt/u }));
    expect(rowsOf("Effekt om året efter objekt")).toEqual([
      "Objekt | Objektet självt | Initiativen | Tillsammans | I kronor",
      "Vård och omsorg | −30 000 kr | 80 000 kr | 50 000 kr | 2 av 2",
      "Utan objekt | – | 7 000 kr | 7 000 kr | 1 av 2",
      "Hela planen | −30 000 kr | 87 000 kr | 57 000 kr | 3 av 4",
    ]);
  });
});

describe("what has changed since the decision", () => {
  const changes = (): string =>
    plain(screen.getByRole("region", { name: "Ändrat sedan beslutet" }).textContent);
  const decidedWith = (effect: number): void => {
    const estimates = { effect, benefit: "large", words: "" } as const;
    site.plans.put(
      plan({
        items: [planItem(1, "short", { estimate: estimates }), planItem(2, "long"), planItem(3, "long")],
        objects: [{ systemId: 1, estimate: estimates }],
        bodyId: 1,
      }),
    );
  };

  it("tells a figure that a newer calculation has changed, and no older one [A-070 in part]", async () => {
    decidedWith(50_000);
    await show();
    expect(said("Igång")).toContain("50 000 kr om året");
    expect(changes()).toContain("Inget har ändrats");
    cleanup();
    site.site.now = () => later;
    calculated(1, 95_000);
    calculated(2, 10_000);
    await show();
    expect(changes()).toContain(
      "Uppskattas annorlunda (1)Igång50 000 kr om året, stor nytta → 95 000 kr om året, stor nytta",
    );
    expect(changes()).toContain("Har uppskattats sedan beslutet (1)Senare");
  });

  it("tells what the forum has estimated otherwise by hand, objects too", async () => {
    decidedWith(50_000);
    await show();
    estimate("Vård och omsorg", { effect: "60 000" });
    expect(changes()).toContain(
      "Objekt som uppskattas annorlunda (1)Vård och omsorg50 000 kr om året, stor nytta → 60 000 kr om året, stor nytta",
    );
  });
});
