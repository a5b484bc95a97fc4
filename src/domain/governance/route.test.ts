import { describe, expect, it } from "vitest";
import type { Fact } from "./condition.ts";
import { parameterOn } from "./parameter-on.ts";
import { taby } from "./presets/taby.ts";
import { vaxjo } from "./presets/vaxjo.ts";
import { formFor, route } from "./route.ts";
import { day } from "../../../tests/support/governed-case.ts";

const facts =
  (known: Readonly<Record<string, Fact>>) =>
  (name: string): Fact =>
    known[name];

describe("where an initiative must come", () => {
  const newSystem = (isNewSystem: Fact) =>
    route(vaxjo, facts({ isNewSystem }), parameterOn(vaxjo, day("2026-11-22"))).find(
      ({ rule }) => rule.isMandatory && rule.bodyRole === "council",
    );
  it("is told with its reason, and with what has to be answered while it is unknown [D-02, A-058]", () => {
    expect(newSystem(true)?.truth).toBe("yes");
    expect(newSystem(false)?.truth).not.toBe("yes");
    expect(newSystem(undefined)).toMatchObject({ truth: "unknown" });
    expect(newSystem(undefined)?.waitsFor).toContain("isNewSystem");
    expect(newSystem(true)?.rule.reason.sv).not.toBe("");
  });
});

describe("the size of form", () => {
  const size = (known: Readonly<Record<string, Fact>>) =>
    formFor(taby, facts(known), parameterOn(taby, day("2026-11-22"))).size;
  it("is light for what is surely small, and the ordinary one while that is unknown [D-12, A-076 in part]", () => {
    const small = { budget: 20_000, units: 1, isNewSystem: false, "mustGoTo:council": false };
    expect(size(small)).toBe("light");
    expect(size({ ...small, budget: undefined })).toBe("normal");
    expect(size({ ...small, units: 2 })).toBe("large");
  });
});
