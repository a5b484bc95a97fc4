import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Table } from "./table.ts";

const folder = join("dist", "tab");
/** Kilobytes, gzip. */
const budget = 170;

/** A chunk of MSAL or teams-js, or the small one that stands for it. */
const isOfSignInOrTeams = (file: string): boolean =>
  /^(sign-in|teams)/.test(file) ||
  /from\s*"\.\/(sign-in|teams)-/.test(readFileSync(join(folder, "assets", file), "utf8"));

/** Every chunk of the tab, and what the first route needs before it can show rows. */
export function benchScripts(): Table {
  const size = (file: string): number =>
    gzipSync(readFileSync(join(folder, "assets", file)), { level: 9 }).length / 1024;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  // The page names every chunk that its first route leads to.
  const asked = [...page.matchAll(/\/assets\/([^"]+\.js)"/g)].map(([, file = ""]) => file);
  const first = asked
    .filter((file) => !isOfSignInOrTeams(file))
    .reduce((total, file) => total + size(file), 0);
  const scripts = readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".js"));
  const rows = scripts
    .map((file) => [file, size(file)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .map(([file, kilobytes]) => [file, kilobytes, ""]);
  return {
    title: "Script of the tab, gzip",
    header: ["chunk", "KB", "budget KB"],
    rows: [
      ["files that the page asks for", asked.length, ""],
      ["first route without MSAL and teams-js", first, budget],
      ...rows,
    ],
  };
}
