import { describe, expect, it } from "vitest";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Condition } from "#domain/governance/condition.ts";
import { definition } from "./definition-column.ts";
import { governingModel } from "./governing-model-shape.ts";

const column = definition("Definition", "Definition");
const isRead = (model: unknown): boolean => governingModel.safeParse(model).success;

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** With something in every place where a model may have nothing. */
const full = {
  ...vaxjo,
  questions: [
    {
      key: "hours",
      text: { sv: "Timmar", en: "Hours" },
      help: { sv: "", en: "" },
      kind: "choice",
      choices: [{ value: "few", text: { sv: "Få", en: "Few" } }],
      unit: { sv: "timmar", en: "hours" },
      topic: "routing",
    },
  ],
  routing: [
    {
      key: "new",
      bodyRole: "council",
      isMandatory: true,
      when: {
        any: [
          { fact: "isNewSystem", is: true },
          { all: [{ fact: "budget", above: { parameter: "limit" } }, { not: { fact: "score", atMost: 3 } }] },
          { fact: "payback", below: 2 },
          { fact: "units", atLeast: 2 },
        ],
      },
      reason: { sv: "Nytt", en: "New" },
      source: "",
    },
  ],
  money: {
    fund: { key: "central", name: { sv: "Medel", en: "Funds" }, firstYear: 2022, lastYear: 2026 },
    costTypes: [{ key: "staff", name: { sv: "Personal", en: "Staff" } }],
    needsSplit: true,
    guidance: { sv: "", en: "" },
  },
  goals: [{ key: "g", name: { sv: "Mål", en: "Goal" }, validFrom: "2026-01-01", validTo: "2026-12-31" }],
} as unknown;
const plain = JSON.parse(JSON.stringify(full)) as Json;

/** Every place in a value, the whole first. */
function* places(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value))
    yield* places(part, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** The value with another in one place; undefined takes the place away. */
function changed(value: Json, [first, ...others]: Path, to: Json | undefined): Json | undefined {
  if (first === undefined) return to;
  if (typeof value !== "object" || value === null) throw new Error("no such place");
  const copy: Json = Array.isArray(value) ? [...value] : { ...value };
  const part = changed(Reflect.get(value, first) as Json, others, to);
  if (part === undefined) Reflect.deleteProperty(copy, first);
  else Reflect.set(copy, first, part);
  return copy;
}

/** What may be left out: undefined in the types. */
const mayBeMissing =
  /\.(unit|upTo|agenda|appliesWhen|when|shows|section|quadrants|capacityHours|fund|validTo|teams)$/u;

describe("a governing model as JSON", () => {
  it("is read as it was written", () => {
    expect(column.read(column.write(vaxjo))).toStrictEqual(vaxjo);
    expect(isRead(plain)).toBe(true);
  });

  it("is refused when any of its parts is of another kind", () => {
    const all = [...places(plain)];
    expect(all.length).toBeGreaterThan(500);
    const accepted = all.filter(([path]) => isRead(changed(plain, path, [[["nothing like it"]]])));
    expect(accepted.map(([path]) => path.join("."))).toEqual([]);
  });

  it("is refused when a word is none that the product knows, in every place that has such words", () => {
    const word =
      /(^|\.)(party|matter|mandate|status|act|kind|topic|size|cadence|validFrom|keys\.\d+|asked\.\d+|required\.\d+)$/u;
    const words = [...places(plain)].filter(([path]) => word.test(path.join(".")));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter(([path]) => isRead(changed(plain, path, "påhittat")))).toEqual([]);
  });

  it("is refused when a part is missing, but for what a model may do without", () => {
    const accepted = [...places(plain)]
      .filter(([path]) => typeof path.at(-1) === "string" && isRead(changed(plain, path, undefined)))
      .map(([path]) => path.join("."));
    expect(accepted.filter((path) => !mayBeMissing.test(`.${path}`))).toEqual([]);
  });

  it("is refused when it says anything more: a name that is misspelt must not pass for a limit that is missing", () => {
    const objects = [...places(plain)].filter(
      ([, value]) => typeof value === "object" && value !== null && !Array.isArray(value),
    );
    expect(objects.filter(([path]) => isRead(changed(plain, [...path, "upto"], 1)))).toEqual([]);
  });

  it("says nothing of what stands as null", () => {
    const [line] = vaxjo.mandates;
    const read = governingModel.safeParse(changed(plain, ["mandates", 0, "upTo"], null));
    expect(read.success && read.data.mandates[0]).toStrictEqual(line);
  });
});

it("reads a model that cannot be read as one with nothing in it, and says so in both languages", () => {
  const { processes, summary, version } = column.read(JSON.stringify({ ...vaxjo, version: "1" }));
  expect([processes, version]).toEqual([[], 0]);
  expect(summary.sv).toContain("version");
  expect(summary.en).toContain("version");
  for (const cell of [null, undefined, "", "{", "[]", "7", '"text"', "null"])
    expect(column.read(cell).processes).toEqual([]);
});

it("reads conditions inside conditions as deep as anybody means them, and no deeper", () => {
  const nested = (levels: number): Condition =>
    levels === 0 ? { fact: "isNewSystem", is: true } : { not: nested(levels - 1) };
  const routed = (levels: number) =>
    column.read(JSON.stringify(changed(plain, ["routing", 0, "when"], nested(levels) as Json)));
  expect(routed(20).routing[0]?.when).toEqual(nested(20));
  expect(routed(100).processes).toEqual([]);
});
