import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Table } from "./table.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

const folder = join("dist", "tab");
/** Kilobytes, gzip. */
const budget = 170;

/** Every chunk of the tab, and what the first route needs before it can show rows. */
export function benchScripts(): Table {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite's manifest, made by the build just before
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const size = (file: string): number =>
    gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const each of manifest[key]?.imports ?? []) closure(each, seen);
    return seen;
  };
  const sum = (keys: ReadonlySet<string>): number =>
    [...keys].reduce((total, key) => total + size(manifest[key]?.file ?? ""), 0);
  const first = closure("index.html");
  for (const key of Object.keys(manifest))
    if (/PortfolioPage|OpenPortfolio|sharepoint\/connect/.test(key)) closure(key, first);
  const scripts = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) =>
    file.endsWith(".js"),
  );
  const rows = scripts
    .map((file) => [file, size(file)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .map(([file, kilobytes]) => [file, kilobytes, ""]);
  return {
    title: "Script of the tab, gzip",
    header: ["chunk", "KB", "budget KB"],
    rows: [["first route without MSAL and teams-js", sum(first), budget], ...rows],
  };
}
