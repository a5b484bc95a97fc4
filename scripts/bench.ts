import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillInitiatives } from "#local/seed/fill-initiatives.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { startDemo, type Demo } from "#local/start-demo.ts";
import { benchDigest } from "./bench/digest.ts";
import { benchOpening } from "./bench/opening.ts";
import { benchRequests } from "./bench/requests.ts";
import { benchScripts } from "./bench/scripts.ts";
import { benchSimilarNeeds } from "./bench/similar-needs.ts";
import { printTable, type Table } from "./bench/table.ts";

/** Measures what `design` budgets, in counts and ratios: requests, bytes, rows, milliseconds only where a person feels them. */
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function demoWith(initiatives: number): Promise<Demo> {
  const demo = await startDemo({
    tenantPort: 0,
    productPort: 0,
    database: ":memory:",
    dataFolder: mkdtempSync(join(tmpdir(), "radslag-bench-")),
    staticFolder: process.env["RADSLAG_STATIC"],
    log: quiet,
    say: () => undefined,
    secondsBetweenRounds: 0,
  });
  demo.tenant.site.throttle.setLimits(noLimits);
  fillInitiatives(demo.tenant.site, await demo.site.repositories.initiatives.find(), initiatives);
  await demo.server.tick();
  return demo;
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const tables: Table[] = [];
const report = (table: Table): void => {
  tables.push(table);
  process.stdout.write(`${printTable(table)}\n`);
};

if (isWanted("scripts")) report(benchScripts());
if (isWanted("similar-needs")) report(benchSimilarNeeds([450, 5_000]));
if (isWanted("requests")) report(await benchRequests(demoWith, [452, 5_000, 50_000]));
if (isWanted("digest")) report(await benchDigest(demoWith, [452, 5_000]));
if (isWanted("opening")) report(await benchOpening(demoWith, [452, 5_000]));
mkdirSync("test-results", { recursive: true });
writeFileSync(join("test-results", "bench.md"), tables.map(printTable).join("\n"));
process.exit(0);
