import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chain, day, line, withStep } from "../../../tests/support/governed-case.ts";
import type { Condition } from "./condition.ts";
import { canHold } from "./checks/can-hold.ts";
import { possibleIn } from "./checks/check-conditions.ts";
import { contradictions } from "./contradictions.ts";
import { evaluate } from "./evaluate.ts";
import type { GoverningModel, Party, Requirement } from "./governing-model.ts";
import { lund } from "./presets/lund.ts";
import { orebro } from "./presets/orebro.ts";
import { taby } from "./presets/taby.ts";
import { vaxjo } from "./presets/vaxjo.ts";

const presets = [taby, vaxjo, lund, orebro];
const fields = (model: GoverningModel): readonly string[] => contradictions(model).map(({ field }) => field);
const gate = (when: Condition): readonly Requirement[] => [
  { key: "gate", text: { sv: "Krav.", en: "" }, when },
];

it.each([...presets, chain])("finds nothing wrong in $key", (model) => {
  expect(contradictions(model)).toEqual([]);
});

/** Where a preset names something by key: how to break it, and where that is to be told. */
interface Reference {
  readonly field: string;
  readonly broken: GoverningModel;
}
const nobody = "body:nobody" as Party;

function references(model: GoverningModel): readonly Reference[] {
  const changed = <Row>(rows: readonly Row[], row: Row, changes: Partial<Row>): readonly Row[] =>
    rows.map((each) => (each === row ? { ...each, ...changes } : each));
  const steps = model.processes.flatMap((process) =>
    process.steps.flatMap((step) => {
      const path = `processes.${process.key}.steps.${step.key}`;
      const broken = (changes: Partial<typeof step>): GoverningModel => ({
        ...model,
        processes: changed(model.processes, process, { steps: changed(process.steps, step, changes) }),
      });
      return [
        { field: `${path}.party`, broken: broken({ party: nobody }) },
        { field: `${path}.party`, broken: broken({ party: "role:nobody" as Party }) },
        { field: `${path}.agenda`, broken: broken({ agenda: "nobody" }) },
        { field: `${path}.moves`, broken: broken({ moves: [] }) },
        { field: `${path}.appliesWhen`, broken: broken({ appliesWhen: { fact: "nothing", is: true } }) },
        {
          field: `${path}.exit.gate.when`,
          broken: broken({ exit: gate({ fact: "answer:nothing", is: true }) }),
        },
        {
          field: `${path}.entry.gate.when`,
          broken: broken({ entry: gate({ fact: "budget", above: { parameter: "nothing" } }) }),
        },
        ...step.moves.map((move) => ({
          field: `${path}.moves.${move.act}`,
          broken: broken({ moves: changed(step.moves, move, { to: "nowhere" }) }),
        })),
      ];
    }),
  );
  return [
    ...steps,
    ...model.mandates.map((row) => ({
      field: `mandates.${nobody}.${row.matter}`,
      broken: { ...model, mandates: changed(model.mandates, row, { party: nobody }) },
    })),
    ...model.routing.flatMap((row) => [
      {
        field: `routing.${row.key}.bodyRole`,
        broken: { ...model, routing: changed(model.routing, row, { bodyRole: "nobody" }) },
      },
      {
        field: `routing.${row.key}.when`,
        broken: {
          ...model,
          routing: changed(model.routing, row, { when: { fact: "criterion:nothing", atLeast: 1 } }),
        },
      },
    ]),
    ...model.duties.flatMap((row) => [
      {
        field: `duties.${row.key}.party`,
        broken: { ...model, duties: changed(model.duties, row, { party: nobody }) },
      },
      {
        field: `duties.${row.key}.when`,
        broken: {
          ...model,
          duties: changed(model.duties, row, { when: { fact: "answer:nothing", is: true } }),
        },
      },
    ]),
    ...model.forms.flatMap((row) => [
      {
        field: `forms.${row.size}.valuationModel`,
        broken: { ...model, forms: changed(model.forms, row, { valuationModel: "nothing" }) },
      },
      ...row.required.map((field) => ({
        field: `forms.${row.size}.required.${field}`,
        broken: {
          ...model,
          forms: changed(model.forms, row, { asked: row.asked.filter((each) => each !== field) }),
        },
      })),
    ]),
  ];
}

it("finds each single reference that leads nowhere, in any of the presets, and says where", () => {
  fc.assert(
    fc.property(fc.constantFrom(...presets.flatMap(references)), ({ field, broken }) => {
      expect(fields(broken)).toContain(field);
    }),
    { numRuns: 400 },
  );
});

it("finds each key that stands twice, in any of the presets", () => {
  for (const model of presets) {
    const twice = {
      bodyRoles: model.bodyRoles,
      mandates: model.mandates,
      routing: model.routing,
      forms: model.forms,
      valuationModels: model.valuationModels,
      questions: model.questions,
      duties: model.duties,
      goals: model.goals,
    };
    for (const [list, rows] of Object.entries(twice)) {
      const again = rows.slice(0, 1);
      const told = fields({ ...model, [list]: [...rows, ...again] });
      expect([list, told.some((field) => field.startsWith(list))]).toEqual([list, again.length > 0]);
    }
    const [first] = model.processes;
    const steps = first?.steps ?? [];
    const broken = {
      ...model,
      processes: model.processes.map((each) =>
        each === first ? { ...each, steps: [...steps, ...steps.slice(0, 1)] } : each,
      ),
    };
    expect(fields(broken)).toContain(`processes.${first?.key ?? ""}.steps.${steps[0]?.key ?? ""}`);
  }
});

it("wants a word to people on every step, every level and the model itself [A-074 in part, A-082 in part, A-149 in part]", () => {
  const none = { sv: " ", en: "Only in English" };
  expect(fields(withStep(chain, "decide", { guidance: none }))).toEqual([
    "processes.chain.steps.decide.guidance",
  ]);
  expect(fields({ ...chain, summary: none })).toEqual(["summary"]);
  const [matrix] = chain.valuationModels;
  if (!matrix) throw new Error("no way to value");
  const criteria = matrix.criteria.map((each) => ({
    ...each,
    levels: each.levels.map((level) =>
      each.key === "financing" && level.value === 3 ? { ...level, meaning: none } : level,
    ),
  }));
  expect(fields({ ...chain, valuationModels: [{ ...matrix, source: "", criteria }] })).toEqual([
    "valuationModels.vaxjo-matrix.source",
    "valuationModels.vaxjo-matrix.criteria.financing.levels.3.meaning",
  ]);
});

describe("a process", () => {
  it("may not have a step that its party's mandate can never leave, and says what mandate that is [A-020]", () => {
    const mandates = chain.mandates.map((each) =>
      each.party === "body:forum" ? line("body:forum", "plan", "isInformed") : each,
    );
    const [problem] = contradictions({ ...chain, mandates });
    expect(problem?.field).toBe("processes.chain.steps.forum.moves");
    expect(problem?.text.sv).toContain("informeras");
  });

  it("may not leave what is above the limit without a way to the one who decides [A-230 in part]", () => {
    const mandates = chain.mandates.map((each) =>
      each.party === "unit:manager" ? { ...each, upTo: 500_000 } : each,
    );
    const told = fields(
      withStep({ ...chain, mandates }, "decide", { moves: [{ act: "grant", to: "execute" }] }),
    );
    expect(told).toEqual(["processes.chain.steps.decide.moves"]);
  });

  it("may not have a step that cannot be reached, one without a way out, or no end at all", () => {
    const lost = withStep(chain, "value", { moves: [{ act: "valued", to: "decide" }] });
    expect(fields(lost)).toEqual(["processes.chain.steps.forum", "processes.chain.steps.council"]);
    const ring = withStep(chain, "execute", { moves: [{ act: "complete", to: "execute" }] });
    expect(fields(ring)).toEqual(["processes.chain.steps.execute"]);
    const endless = withStep(ring, "decide", { moves: [{ act: "grant", to: "execute" }] });
    expect(fields(endless)).toEqual(["processes.chain"]);
  });

  it("is there for everybody, once, and for each unit once", () => {
    const [process = { ...chain.processes[0], key: "", name: { sv: "", en: "" }, unitKeys: [], steps: [] }] =
      chain.processes;
    expect(fields({ ...chain, processes: [{ ...process, unitKeys: ["a"] }] })).toContain("processes");
    const own = (key: string) => ({ ...process, key, unitKeys: ["a"] });
    expect(fields({ ...chain, processes: [process, own("x"), own("y")] })).toEqual(["processes.y.unitKeys"]);
    expect(fields({ ...chain, processes: [process, { ...process, key: "z" }] })).toContain("processes");
  });

  it("lets somebody decide on execution", () => {
    const mandates = chain.mandates.map((each) => ({ ...each, mandate: "prepares" as const }));
    expect(fields({ ...chain, mandates })).toContain("mandates");
  });
});

describe("a gate that can never open", () => {
  const exit = (when: Condition, model = chain) => fields(withStep(model, "value", { exit: gate(when) }));
  const told = ["processes.chain.steps.value.exit.gate.when"];

  it.each<readonly [string, Condition]>([
    [
      "both true and false",
      {
        all: [
          { fact: "isValued", is: true },
          { fact: "isValued", is: false },
        ],
      },
    ],
    [
      "above 10 and below 5",
      {
        all: [
          { fact: "budget", above: 10 },
          { fact: "budget", below: 5 },
        ],
      },
    ],
    [
      "a whole number between two neighbours",
      {
        all: [
          { fact: "signOffs", above: 1 },
          { fact: "signOffs", below: 2 },
        ],
      },
    ],
    ["a score above the highest", { fact: "score", above: 100 }],
    ["more sign-offs than there are", { fact: "signOffs", atLeast: 5 }],
    [
      "a level that the criterion does not have",
      {
        all: [
          { fact: "criterion:effectTime", above: 3 },
          { fact: "criterion:effectTime", below: 5 },
        ],
      },
    ],
    ["a number that is to be a word", { fact: "budget", is: "large" }],
    ["a word that is to be large", { fact: "priorityClass", above: 3 }],
    ["a class that does not exist", { fact: "priorityClass", is: "urgent" }],
    [
      "a thing and its opposite",
      { all: [{ fact: "form", is: "project" }, { not: { fact: "form", is: "project" } }] },
    ],
    [
      "none of the possible words",
      { all: [{ not: { fact: "form", is: "project" } }, { not: { fact: "form", is: "lineAssignment" } }] },
    ],
    ["a body to which nothing is sent", { fact: "mustGoTo:council", is: true }],
    ["any of nothing", { any: [] }],
  ])("asks for %s", (_what, when) => {
    expect(exit(when)).toEqual(told);
  });

  it.each<readonly [string, Condition]>([
    [
      "an open interval",
      {
        all: [
          { fact: "budget", above: 10 },
          { fact: "budget", below: 11 },
        ],
      },
    ],
    [
      "that it is known, whichever",
      {
        any: [
          { fact: "isNewSystem", is: true },
          { fact: "isNewSystem", is: false },
        ],
      },
    ],
    [
      "one of two that exclude each other",
      {
        any: [
          { fact: "score", above: 100 },
          { fact: "score", atLeast: 60 },
        ],
      },
    ],
    ["everything of nothing", { all: [] }],
    ["another word", { not: { fact: "form", is: "project" } }],
    ["a number that is not a word", { not: { fact: "budget", is: "large" } }],
  ])("is not one that asks for %s", (_what, when) => {
    expect(exit(when)).toEqual([]);
  });

  it("is also one where leaving and entering exclude each other", () => {
    const model = withStep(chain, "decide", { exit: gate({ fact: "budget", below: 10 }) });
    expect(fields(withStep(model, "execute", { entry: gate({ fact: "budget", above: 20 }) }))).toEqual([
      "processes.chain.steps.decide.moves.grant",
    ]);
  });

  it("compares with the newest value of a dated parameter", () => {
    const limit = (value: number) => ({
      ...chain,
      parameters: [
        {
          key: "limit",
          name: { sv: "Gräns", en: "Limit" },
          value,
          unit: "kr",
          validFrom: day("2026-01-01"),
          validTo: undefined,
          source: "KF",
        },
      ],
    });
    const when: Condition = {
      all: [
        { fact: "budget", below: { parameter: "limit" } },
        { fact: "budget", above: 500 },
      ],
    };
    expect(exit(when, limit(500))).toEqual(told);
    expect(exit(when, limit(501))).toEqual([]);
  });

  it("agrees with trying values: what some initiative fulfils is never called impossible", () => {
    const leaf = fc.oneof(
      fc.record({ fact: fc.constant("isNewSystem"), is: fc.boolean() }),
      fc.record({ fact: fc.constantFrom("budget", "isNewSystem"), above: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ fact: fc.constant("budget"), is: fc.constant("large") }),
      fc.record({ fact: fc.constant("answer:why"), is: fc.constantFrom("a", "b") }),
      fc.record({ fact: fc.constant("budget"), atMost: fc.integer({ min: 0, max: 4 }) }),
    );
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
        fc.record({ not: tie("tree") }),
      ),
    }));
    const worlds = [true, false].flatMap((isNewSystem) =>
      ["a", "b", "c"].flatMap((why) =>
        [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map(
          (budget) =>
            new Map<string, boolean | number | string>([
              ["isNewSystem", isNewSystem],
              ["budget", budget],
              ["answer:why", why],
            ]),
        ),
      ),
    );
    const asking: GoverningModel = {
      ...chain,
      questions: [
        {
          key: "why",
          text: { sv: "Varför?", en: "Why?" },
          help: { sv: "", en: "" },
          kind: "text",
          choices: [],
          unit: undefined,
          topic: "routing",
        },
      ],
    };
    fc.assert(
      fc.property(tree, (condition) => {
        const isPossible = worlds.some(
          (world) =>
            evaluate(
              condition,
              (name) => world.get(name),
              () => undefined,
            ) === "yes",
        );
        expect(canHold([condition], possibleIn(asking))).toBe(isPossible);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("forms, weights and lists", () => {
  const form = (size: "light" | "normal", changes: object) => ({
    ...taby,
    forms: taby.forms.map((each) => (each.size === size ? { ...each, ...changes } : each)),
  });
  const matrix = (weights: readonly number[]): GoverningModel => ({
    ...chain,
    valuationModels: chain.valuationModels.map((model) => ({
      ...model,
      criteria: model.criteria.map((each, index) => ({ ...each, weight: weights[index] ?? 0 })),
    })),
  });

  it("demand a form for every need, and one only", () => {
    expect(fields({ ...taby, forms: taby.forms.filter(({ when }) => when !== undefined) })).toEqual([
      "forms",
    ]);
    expect(fields(form("light", { when: undefined }))).toEqual(["forms"]);
  });

  it("demand every audit column in the light form [A-077, A-211 in part]", () => {
    expect(fields(form("light", { required: ["purpose", "budget", "startsOn"] }))).toEqual([
      "forms.light.required.risks",
      "forms.light.required.followUp",
    ]);
  });

  it("do not let a form be chosen by what is known only later", () => {
    const [problem] = contradictions(form("light", { when: { fact: "score", atLeast: 3 } }));
    expect(problem?.field).toBe("forms.light.when");
    expect(problem?.text.sv).toContain("känt först senare");
  });

  it("demand weights that weigh something, and that make 100 when they are written as per cent", () => {
    const path = "valuationModels.vaxjo-matrix.criteria";
    expect(fields(matrix([0, 0, 0, 0, 0]))).toEqual([path]);
    expect(fields(matrix([1, 1, -1, 1, 1]))).toEqual([`${path}.feasibility.weight`]);
    expect(fields(matrix([30, 30, 20, 10, 10]))).toEqual([]);
    expect(fields(matrix([2, 1, 1, 1, 1]))).toEqual([]);
    const [problem] = contradictions(matrix([30, 30, 20, 10, 5.5]));
    expect(problem?.field).toBe(path);
    expect(problem?.text.sv).toContain("blir 95,5");
  });

  it("demand one value a day of a dated parameter, and days in order", () => {
    const parameter = (validFrom: string, validTo?: string) => ({
      key: "limit",
      name: { sv: "Gräns", en: "Limit" },
      value: 1,
      unit: "kr",
      validFrom: day(validFrom),
      validTo: validTo === undefined ? undefined : day(validTo),
      source: "KF",
    });
    const told = (...parameters: readonly ReturnType<typeof parameter>[]) => fields({ ...chain, parameters });
    expect(told(parameter("2025-01-01", "2025-12-31"), parameter("2026-01-01"))).toEqual([]);
    expect(told(parameter("2025-01-01", "2026-01-01"), parameter("2026-01-01"))).toEqual([
      "parameters.limit.validFrom",
    ]);
    expect(told(parameter("2026-01-01"), parameter("2025-01-01"))).toEqual(["parameters.limit.validFrom"]);
    expect(told(parameter("2026-01-02", "2026-01-01"))).toEqual(["parameters.limit.validTo"]);
  });

  it("demand a ranking by class first and then by something else, once, and a capacity above nought [A-133, D-04 in part]", () => {
    const ranking = (changes: object) => fields({ ...chain, ranking: { ...chain.ranking, ...changes } });
    expect(ranking({ keys: [] })).toEqual(["ranking.keys"]);
    expect(ranking({ keys: ["priorityClass", "score", "score"] })).toEqual(["ranking.keys.score"]);
    expect(ranking({ keys: ["score", "priorityClass"] })).toEqual(["ranking.keys"]);
    expect(ranking({ capacityHours: 0 })).toEqual(["ranking.capacityHours"]);
  });
});
