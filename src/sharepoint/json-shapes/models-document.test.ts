import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factNames } from "#domain/governance/condition.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { mandates } from "#domain/organisation/mandate.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { PresetWalk } from "../../../tests/support/preset-walk.ts";
import { governingModel } from "./governing-model-shape.ts";

const document = readFileSync(new URL("../../../docs/models.md", import.meta.url), "utf8");

/** The document's example, as it would come back from the list. */
function example(): GoverningModel {
  const [, text = ""] = /```json\n([\s\S]*?)\n```/.exec(document) ?? [];
  const changes: unknown = JSON.parse(text);
  return governingModel.parse({ ...structuredClone(vaxjo), ...(changes as object) });
}

it("tells every fact that conditions can read, every mandate and every part of a model", () => {
  const lists = Object.entries(vaxjo).flatMap(([key, part]) => (Array.isArray(part) ? key : []));
  const untold = [...factNames, ...mandates, ...lists].filter((name) => !document.includes(`\`${name}\``));
  expect(untold).toEqual([]);
});

describe("the document's example", () => {
  it("can be published", () => {
    expect(contradictions(example())).toEqual([]);
  });

  const walk = (budget: number, aiUse: string) =>
    new PresetWalk(example(), { budget, needAnswers: { aiUse } }).value(vaxjoMatrix, () => 2);

  it("sends dear AI through the council to the executive board", () => {
    const dear = walk(400_000, "internal");
    expect(dear.place).toBe("advise valued");
    expect(dear.refusal("councilChair", "grant", "council")).toContain("rekommenderar");
    dear.say("councilChair", "recommend", "council");
    expect(dear.refusal("manager", "grant")).toContain("beslutar upp till");
    dear.say("manager", "recommend").say("executive", "grant", "executiveBoard");
    expect(dear.place).toBe("execute executing");
  });

  it("lets the manager decide within the delegation, on the council's recommendation or without it", () => {
    const middling = walk(200_000, "internal").say("councilChair", "recommend", "council");
    expect(middling.say("manager", "grant").place).toBe("execute executing");
    const small = walk(40_000, "internal");
    expect(small.place).toBe("decide forDecision");
    expect(small.say("manager", "grant").say("manager", "complete").place).toBe("closed");
  });
});
