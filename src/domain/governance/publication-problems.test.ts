import { expect, it } from "vitest";
import { chain, day, version, withStep } from "../../../tests/support/governed-case.ts";
import type { GoverningModel } from "./governing-model.ts";
import type { ModelVersion } from "./model-version.ts";
import { publicationProblems, valuelessParameters, type Publication } from "./publication-problems.ts";

const decided: Publication = {
  decidedBy: "Kommunstyrelsen",
  decidedOn: day("2026-11-10"),
  paragraph: "§ 112",
  takesOverOn: day("2026-12-01"),
};
const fields = (
  model: GoverningModel,
  publication: Partial<Publication> = {},
  published: readonly ModelVersion[] = [],
): readonly string[] =>
  publicationProblems(model, { ...decided, ...publication }, published, day("2026-11-22")).map(
    ({ field }) => field,
  );

it("lets a sound model be published from today on, with where and when it was decided [A-231]", () => {
  expect(fields(chain)).toEqual([]);
  expect(fields(chain, { takesOverOn: day("2026-11-22") })).toEqual([]);
  expect(fields(chain, { decidedBy: " ", decidedOn: undefined, paragraph: "" })).toEqual([
    "decidedBy",
    "decidedOn",
    "paragraph",
  ]);
  expect(fields(chain, { decidedOn: day("2026-11-23") })).toEqual(["decidedOn"]);
});

it("never lets one take over in the past, nor before one that is published already", () => {
  expect(fields(chain, { takesOverOn: day("2026-11-21") })).toEqual(["takesOverOn"]);
  expect(fields(chain, { takesOverOn: undefined })).toEqual(["takesOverOn"]);
  expect(fields({ ...chain, version: 2 }, {}, [version(chain, "2027-01-01")])).toEqual(["takesOverOn"]);
});

it("says where a model contradicts itself", () => {
  expect(fields(withStep(chain, "decide", { party: "body:nobody" }))).toContain(
    "processes.chain.steps.decide.party",
  );
});

it("gives what is in use a new version instead of changing it, also one that was made with it [A-231, D-25]", () => {
  const published = [version({ ...chain, version: 4 }, "2026-02-01")];
  expect(fields({ ...chain, version: 4 }, {}, published)).toEqual(["version"]);
  expect(fields({ ...chain, version: 5 }, {}, published)).toEqual([]);
  const changed = (valuationVersion: number): GoverningModel => ({
    ...chain,
    version: 5,
    valuationModels: chain.valuationModels.map((model) => ({
      ...model,
      version: valuationVersion,
      criteria: model.criteria.map((each) => ({ ...each, weight: 2 })),
    })),
  });
  expect(fields(changed(1), {}, published)).toEqual(["valuationModels.vaxjo-matrix.version"]);
  expect(fields(changed(2), {}, published)).toEqual([]);
});

it("lets a version that contradicts itself stand in nobody's way, though its number is taken", () => {
  const other = withStep(chain, "decide", { party: "body:nobody" });
  const changed = other.valuationModels.map((model) => ({
    ...model,
    criteria: model.criteria.map((each) => ({ ...each, weight: 2 })),
  }));
  const published = [version({ ...other, version: 4, valuationModels: changed }, "2027-02-01")];
  expect(fields({ ...chain, version: 5 }, {}, published)).toEqual([]);
  expect(fields({ ...chain, version: 4 }, {}, published)).toEqual(["version"]);
});

it("warns of a missing value for what rules compare with on the day when they begin to", () => {
  const model: GoverningModel = {
    ...withStep(chain, "council", { appliesWhen: { fact: "budget", above: { parameter: "limit" } } }),
    parameters: [
      {
        key: "limit",
        name: { sv: "Gräns", en: "Limit" },
        value: 1,
        unit: "kr",
        validFrom: day("2026-01-01"),
        validTo: day("2026-11-30"),
        source: "KF",
      },
    ],
  };
  expect(valuelessParameters(model, day("2026-12-01")).map(({ field }) => field)).toEqual([
    "parameters.limit",
  ]);
  expect(valuelessParameters(model, day("2026-11-30"))).toEqual([]);
  expect(fields(model)).toEqual([]);
});
