// @vitest-environment jsdom
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Condition } from "#domain/governance/condition.ts";
import { fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { showScreen } from "../../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../../tests/support/tab-portfolio.ts";
import { comparisonOf } from "../condition-parts.ts";
import { ConditionField } from "./ConditionField.tsx";

it("shows the share of change in per cent, and begins with the parameter that says what to aim at [A-192, D-19, X-014]", () => {
  const changed = vi.fn<(condition: Condition) => void>();
  const condition = { fact: "changeShare", atLeast: 0.7 };
  showScreen(<ConditionField condition={condition} model={vaxjo} onChange={changed} />, tabPortfolio({}));
  expect(screen.getByText(/^Läses: andelen timmar för ändrat arbetssätt är minst 70.%\.$/u)).toBeTruthy();
  const field = screen.getByLabelText("Procent");
  expect(field).toHaveProperty("value", "70");
  fireEvent.change(field, { target: { value: "62,5" } });
  expect(changed).toHaveBeenLastCalledWith({ fact: "changeShare", atLeast: 0.625 });
  expect(comparisonOf(vaxjo, "changeShare")).toEqual({
    fact: "changeShare",
    atLeast: { parameter: "changeShare" },
  });
  expect(vaxjo.parameters.find(({ key }) => key === "changeShare")).toMatchObject({
    value: 0.8,
    unit: "andel",
  });
});
