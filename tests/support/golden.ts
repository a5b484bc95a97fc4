import { readFileSync } from "node:fs";

interface Golden {
  readonly status: number;
  readonly body: unknown;
}

/** A reply of a real tenant, recorded by pnp/pnpcore's tests (MIT licence); `_source` in the file names the recording. */
export const golden = (name: string): Golden =>
  JSON.parse(readFileSync(new URL(`../contract/golden/${name}.json`, import.meta.url), "utf8")) as Golden;

/** The value at a path such as `d/results/0` of a recorded body. */
export function goldenAt(name: string, path: string): unknown {
  let value = golden(name).body;
  for (const step of path.split("/")) value = (value as Record<string, unknown>)[step];
  return value;
}

type Shape = string | { readonly [name: string]: Shape } | readonly Shape[];

/** What a reply looks like: its properties with the JSON types of their values, without OData metadata. */
export function shapeOf(value: unknown): Shape {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== "object") return typeof value;
  const entries = Object.entries(value).filter(
    ([name]) =>
      !name.startsWith("odata.") && !name.includes("@odata") && !["__metadata", "Creator"].includes(name),
  );
  return Object.fromEntries(
    entries
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, inner]) => [name, shapeOf(inner)]),
  );
}
