// @vitest-environment jsdom
import { orebro } from "#domain/governance/presets/orebro.ts";
import type { Role } from "#domain/organisation/person.ts";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { calculation, modelVersion, moneyLine } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { CalculationPage } from "./CalculationPage.tsx";

const initiativeId = 1;

/** Örebro's way, with a calculation by the owner, as somebody with these roles opens it. */
async function show(roles: readonly Role[]) {
  const site = tabPortfolio({ size: 2, roles });
  site.models.put(modelVersion(orebro));
  const lines = [
    moneyLine({
      kind: "cost",
      year: 0,
      amount: 500_000,
      unitId: 1,
      costType: "personnel",
      taking: "notTaken",
    }),
  ];
  const { id } = site.calculations.put(calculation({ initiativeId, madeById: 2, lines }));
  const row = site.calculations.rows.get(id);
  if (row) site.calculations.rows.set(id, { ...row, createdBy: 2 });
  showScreen(<CalculationPage id={initiativeId} />, site);
  await screen.findByRole("button", { name: "Lägg till kostnad" });
  return site;
}
const save = () => screen.getByRole("button", { name: "Spara versionen" });

it("lets the valuation team make a calculation that it has counted over its own, once and unchanged [A-030 in part]", async () => {
  const site = await show(["valuationTeam", "economist"]);
  await screen.findByText(/^Versionen är gjord av någon utanför teamet\./u);
  expect(save().getAttribute("aria-disabled")).not.toBe("true");
  fireEvent.click(save());
  await screen.findByText(/^Versionen är sparad\./u);
  const [owners, teams, ...more] = [...site.calculations.rows.values()];
  expect(more).toEqual([]);
  expect(teams).toMatchObject({ initiativeId, madeById: 1 });
  expect(teams?.lines).toEqual(owners?.lines);
  await waitFor(() => {
    expect(save().getAttribute("aria-disabled")).toBe("true");
  });
  expect(screen.queryByText(/utanför teamet/u)).toBeNull();
});

it("has nothing to save for others until they change something", async () => {
  await show(["economist"]);
  await screen.findByText("Inget är ändrat sedan versionen sparades.");
  expect(save().getAttribute("aria-disabled")).toBe("true");
});
