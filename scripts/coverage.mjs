import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/**
 * Says which requirement ids are held by which passing tests of the last `npm test`. A test's name carries the ids that it
 * asserts: `[A-061]` the whole row, `[A-061 in part]` what the name says of it.
 */
const results = join(root, "test-results");
const ids = JSON.parse(readFileSync(join(root, "scripts", "requirement-ids.json"), "utf8"));
const reports = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith(".json")) : [];
if (reports.length === 0) {
  process.stderr.write("There are no test results. Run npm test first.\n");
  process.exit(1);
}

const held = new Map();
const inPart = new Map();
const broken = new Set();
const add = (to, id, test) => to.set(id, [...(to.get(id) ?? []), test]);
for (const report of reports) {
  for (const { assertionResults, name: file } of JSON.parse(readFileSync(join(results, report), "utf8"))
    .testResults) {
    for (const { fullName, status } of assertionResults) {
      for (const [, id, part] of fullName.matchAll(/\b([AXDQ]-\d{2,3})( in part)?\b/g)) {
        if (status === "failed") broken.add(id);
        if (status === "passed") add(part ? inPart : held, id, `${file.slice(root.length)}: ${fullName}`);
      }
    }
  }
}

const unknown = [...held.keys(), ...inPart.keys()].filter((id) => !ids.includes(id));
const isHeld = (id) => held.has(id) && !broken.has(id);
const isHeldInPart = (id) => inPart.has(id) && !isHeld(id) && !broken.has(id);
const table = (tests, which) => [
  "",
  "| id | held by |",
  "|---|---|",
  ...ids
    .filter(which)
    .map((id) => `| ${id} | ${[...new Set(tests.get(id))].join("<br>").replaceAll("|", "/")} |`),
];
const families = ["A", "X", "D", "Q"].map((family) => {
  const all = ids.filter((id) => id.startsWith(family));
  return `- ${family}: ${all.filter(isHeld).length} of ${all.length}, and ${all.filter(isHeldInPart).length} in part`;
});
const lines = ["# Requirements held by passing tests", "", ...families, ...table(held, isHeld)];
lines.push("", "## In part: what the test says", ...table(inPart, isHeldInPart));
const isOpen = (id) => !isHeld(id) && !isHeldInPart(id);
lines.push("", `Not held yet: ${ids.filter(isOpen).join(", ")}`);
if (broken.size > 0) lines.push("", `Named by failing tests: ${[...broken].join(", ")}`);
if (unknown.length > 0) lines.push("", `Named by tests but no requirement: ${unknown.join(", ")}`);
const text = `${lines.join("\n")}\n`;
writeFileSync(join(results, "coverage.md"), text);
process.stdout.write(text);
process.exit(unknown.length > 0 || broken.size > 0 ? 1 : 0);
