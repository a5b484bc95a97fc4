// @vitest-environment jsdom
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { calculation, council, modelVersion } from "../../../../tests/support/records.ts";

/** Örebro's way from the team's step on. */
const fromTeam: GoverningModel = {
  ...orebro,
  processes: orebro.processes.map((process) => ({
    ...process,
    steps: process.steps.slice(process.steps.findIndex(({ key }) => key === "assess")).map((step) => ({
      ...step,
      moves: step.moves.map((move) => (move.to === "preStudy" ? { ...move, to: "assess" } : move)),
    })),
  })),
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

let site: ReturnType<typeof siteWithInitiative>;
const panel = () => within(screen.getByRole("region", { name: "Ta ställning" }));
const buttons = () =>
  panel()
    .queryAllByRole("button")
    .map(({ textContent }) => textContent);
const team = [2, 3];
const writtenBy = <Row extends { readonly createdBy: number }>(
  rows: Map<number, Row>,
  id: number,
  by: number,
) => {
  const row = rows.get(id);
  if (row) rows.set(id, { ...row, createdBy: by });
};
const calculates = (by: number): void => {
  const { id } = site.calculations.put(calculation({ initiativeId: shownId, madeById: by }));
  writtenBy(site.calculations.rows, id, by);
};
const values = (by: number): void => {
  const answers = Object.fromEntries(
    orebroSummary.criteria.flatMap(({ key, levels: [level] }) =>
      level ? [[key, { level: level.value, reason: "Därför" }]] : [],
    ),
  );
  const { id } = site.valuations.put({
    key: "of-team",
    initiativeId: shownId,
    valuedById: by,
    model: orebroSummary.key,
    modelVersion: orebroSummary.version,
    answers,
    comment: "",
  });
  writtenBy(site.valuations.rows, id, by);
};
const begin = (isInTeam: boolean): void => {
  site = siteWithInitiative(isInTeam ? ["valuationTeam", "teamCoordinator"] : ["staff"]);
  site.models.put(modelVersion(fromTeam, { key: "team:1" }));
  site.bodies.put(council({ key: "committee", name: "Kommittén", bodyRole: "committee", chairId: 5 }));
  for (const id of team) site.people.edit(id, { roles: ["valuationTeam", "economist"] });
  writtenBy(site.initiatives.rows, shownId, 99);
  site.initiatives.edit(shownId, { status: "developing", statedStatus: "developing", budget: 50_000 });
};
beforeEach(() => {
  begin(true);
});

it("is tried with a model that governs", () => {
  expect(contradictions(fromTeam)).toEqual([]);
});

describe("the team's step on an initiative's page", () => {
  it("says who is in the team, what it lacks, and what remains before it hands over, with the way to each [A-030 in part]", async () => {
    await showInitiative(site);
    const seats = within(panel().getByRole("list", { name: "Kompetenser i Värderingsteamet" }));
    expect(seats.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "SamordnareÅÖÅsa Öberg",
      "ProjektmodellansvarigVakant",
      "NationalekonomVakant",
      "EkonomAAAnna AnderssonBLBjörn Lind",
      "KoordinatorVakant",
    ]);
    expect(
      panel().getByText(
        /^Vakant: projektmodellansvarig, nationalekonom, koordinator\. Teamet kan arbeta ändå/u,
      ),
    ).toBeTruthy();
    expect(panel().getByText("Före överlämningen till Digitaliseringskommittén")).toBeTruthy();
    const link = (name: string) => panel().getByRole("link", { name }).getAttribute("href");
    expect(link("Beräkna nyttan")).toContain("calculation/1");
    expect(link("Värdera")).toContain("valuation/1");
    expect(link("Till Organisation")).toContain("organisation");
    expect(panel().getAllByText("återstår")).toHaveLength(2);
    expect(buttons()).toEqual([]);
  });

  it("tells what is done by the team from what somebody else has done, which opens nothing [A-030 in part]", async () => {
    calculates(6);
    values(2);
    await showInitiative(site);
    expect(panel().getByText(/gjort av någon utanför teamet, som inte räknas här$/u)).toBeTruthy();
    expect(panel().getByText(/gjort av teamet$/u)).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it("lets the five competences' team hand over to the committee what it has calculated and valued, by one row of the member who does it [A-030]", async () => {
    calculates(3);
    values(2);
    await showInitiative(site);
    for (const role of ["Samordnare", "Projektmodellansvarig", "Nationalekonom", "Ekonom", "Koordinator"])
      expect(panel().getByText(role)).toBeTruthy();
    expect(panel().getAllByText(/gjort av teamet$/u)).toHaveLength(2);
    expect(panel().getByText("Det är din tur")).toBeTruthy();
    expect(buttons()).toEqual(["Lämna över till Digitaliseringskommittén"]);
    fireEvent.click(panel().getByRole("button", { name: "Lämna över till Digitaliseringskommittén" }));
    fireEvent.change(panel().getByRole("textbox", { name: /^Motivering/u }), {
      target: { value: "Beräknat och värderat" },
    });
    fireEvent.click(panel().getByRole("button", { name: "Spara: Lämna över till Digitaliseringskommittén" }));
    await screen.findByText(/^Sparat: /u);
    expect([...site.decisions.rows.values()]).toMatchObject([
      { outcome: "complete", decidedById: 1, step: "assess", reason: "Beräknat och värderat" },
    ]);
    await waitFor(() => {
      expect(screen.getByRole("listitem", { current: "step" }).textContent).toContain("Kommittén bereder");
    });
  });

  it("is refused to somebody outside the team, who reads whose it is [A-020 in part, A-030 in part]", async () => {
    begin(false);
    calculates(3);
    values(2);
    await showInitiative(site);
    expect(buttons()).toEqual([]);
    expect(
      panel().getByText(/är det värderingsteam \(Anna Andersson, Björn Lind\) som tar ställning/u),
    ).toBeTruthy();
    expect(panel().queryByText("Det är din tur")).toBeNull();
  });
});
