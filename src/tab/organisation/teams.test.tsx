// @vitest-environment jsdom
import { orebro } from "#domain/governance/presets/orebro.ts";
import type { Role } from "#domain/organisation/person.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { modelVersion } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { OrganisationPage } from "./OrganisationPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
const begin = (roles: readonly Role[] = ["coordinator"]): void => {
  site = tabPortfolio({ size: 3, roles });
  site.models.put(modelVersion(orebro));
  site.people.edit(2, { roles: ["valuationTeam", "teamCoordinator"] });
  site.people.edit(3, { roles: ["valuationTeam", "economist", "socialEconomist"] });
  site.people.edit(4, { roles: ["economist"] });
};
const show = async (): Promise<void> => {
  showScreen(<OrganisationPage />, site);
  await screen.findByRole("tablist");
};
const card = () => within(screen.getByRole("region", { name: "Värderingsteamet" }));
const seats = () =>
  within(card().getByRole("list", { name: "Kompetenser i Värderingsteamet" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
beforeEach(() => {
  begin();
});

it("names the team, who fills each competence, which are vacant, and whom it hands over to [A-030 in part]", async () => {
  await show();
  expect(seats()).toEqual([
    "SamordnareAAAnna Andersson",
    "ProjektmodellansvarigVakant",
    "NationalekonomBLBjörn Lind",
    "EkonomBLBjörn Lind1 av 2 vakant",
    "KoordinatorVakant",
  ]);
  expect(card().getByText("3 kompetenser är vakanta")).toBeTruthy();
  expect(card().getByText("Lämnar över till Digitaliseringskommittén.")).toBeTruthy();
});

it("lets the coordinator give somebody a place in the team, the first vacant competence asked for first, and keeps the roles they have [A-015, A-030 in part]", async () => {
  await show();
  fireEvent.click(card().getByRole("button", { name: "Lägg till någon i Värderingsteamet" }));
  expect(card().getByLabelText("Kompetens")).toHaveProperty("value", "projectModelLead");
  fireEvent.change(card().getByLabelText("Person"), { target: { value: "4" } });
  // Somebody else gives her a role meanwhile.
  site.people.edit(4, { roles: ["economist", "lawyer"] });
  fireEvent.click(card().getByRole("button", { name: "Lägg till" }));
  await waitFor(() => {
    expect(site.people.rows.get(4)?.roles.toSorted()).toEqual([
      "economist",
      "lawyer",
      "projectModelLead",
      "valuationTeam",
    ]);
  });
  await waitFor(() => {
    expect(seats()).toContain("ProjektmodellansvarigCECecilia Ek");
  });
  expect(seats()).toContain("EkonomBLBjörn LindCECecilia Ek");
  expect(card().getByText("1 kompetens är vakant")).toBeTruthy();
});

it("is read and not changed by others than the coordinator", async () => {
  begin(["staff"]);
  await show();
  expect(seats()).toHaveLength(5);
  expect(card().queryByRole("button")).toBeNull();
});

it("shows no team where the model in force has none", async () => {
  site.models.rows.clear();
  await show();
  expect(screen.queryByRole("region", { name: "Värderingsteamet" })).toBeNull();
});

it("hands a place in a team over with its competences, so that no seat is left vacant by it [A-030 in part, A-036]", async () => {
  await show();
  fireEvent.click(screen.getByRole("tab", { name: "Överlämningar" }));
  fireEvent.click(screen.getByRole("button", { name: "Lämna över" }));
  fireEvent.change(await screen.findByLabelText("Från"), { target: { value: "3" } });
  fireEvent.change(screen.getByLabelText("Till"), { target: { value: "6" } });
  const place = "Plats i Värderingsteamet (nationalekonom, ekonom)";
  fireEvent.click(await screen.findByRole("button", { name: `Lämna över: ${place}`, hidden: true }));
  await waitFor(() => {
    expect([...site.handOvers.rows.values()].map(({ what }) => what)).toEqual([place]);
  });
  expect(site.people.rows.get(6)?.roles.toSorted()).toEqual([
    "economist",
    "socialEconomist",
    "staff",
    "valuationTeam",
  ]);
  expect(site.people.rows.get(3)?.roles).toEqual(["economist", "socialEconomist"]);
});
