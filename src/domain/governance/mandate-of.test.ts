import fc from "fast-check";
import { expect, it } from "vitest";
import { outcomes } from "#domain/decisions/decision.ts";
import { mandates } from "#domain/organisation/mandate.ts";
import { chain, line } from "../../../tests/support/governed-case.ts";
import { decisionOutcomes } from "./decision-refusal.ts";
import { mandateOf, outcomesWithin } from "./mandate-of.ts";

const limited = {
  ...chain,
  mandates: [{ ...line("unit:manager", "execution", "decides", 500_000), delegationPoint: "4.2" }],
};

it("lets only a party that decides record a decision [A-020, D-01]", () => {
  for (const mandate of mandates)
    expect([mandate, outcomesWithin[mandate].some((outcome) => decisionOutcomes.includes(outcome))]).toEqual([
      mandate,
      mandate === "decides",
    ]);
  expect(outcomesWithin.isInformed).toEqual([]);
  expect([...outcomesWithin.decides].toSorted()).toEqual([...outcomes].toSorted());
});

it("lets a party decide up to its limit, and recommend above it or while the amount is unknown [A-230]", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
  fc.assert(
    fc.property(amount, (kronor) => {
      const { mandate, isLimited, delegationPoint } = mandateOf(limited, "unit:manager", "execution", kronor);
      const isWithin = kronor !== undefined && kronor <= 500_000;
      expect([mandate, isLimited]).toEqual(isWithin ? ["decides", false] : ["recommends", true]);
      expect(delegationPoint).toBe("4.2");
    }),
  );
});

it("informs a party that the model says nothing of", () => {
  expect(mandateOf(limited, "body:council", "execution", 0)).toEqual({
    mandate: "isInformed",
    delegationPoint: "",
    line: undefined,
    isLimited: false,
  });
  expect(mandateOf(limited, "unit:manager", "funds", 0).mandate).toBe("isInformed");
});
