import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/** Says which requirement ids are held by which passing tests of the last `npm test`. */
const results = join(root, "test-results");
const ids = JSON.parse(readFileSync(join(root, "scripts", "requirement-ids.json"), "utf8"));
const reports = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith(".json")) : [];
if (reports.length === 0) {
  process.stderr.write("There are no test results. Run npm test first.\n");
  process.exit(1);
}

const held = new Map();
const broken = new Set();
for (const report of reports) {
  for (const { assertionResults, name: file } of JSON.parse(readFileSync(join(results, report), "utf8"))
    .testResults) {
    for (const { fullName, status } of assertionResults) {
      for (const id of new Set(fullName.match(/[AXDQ]-\d{2,3}/g) ?? [])) {
        if (status === "failed") broken.add(id);
        if (status === "passed")
          held.set(id, [...(held.get(id) ?? []), `${file.slice(root.length)}: ${fullName}`]);
      }
    }
  }
}

const unknown = [...held.keys()].filter((id) => !ids.includes(id));
const isHeld = (id) => held.has(id) && !broken.has(id);
const lines = ["# Requirements held by passing tests", ""];
for (const family of ["A", "X", "D", "Q"]) {
  const all = ids.filter((id) => id.startsWith(family));
  lines.push(`- ${family}: ${all.filter(isHeld).length} of ${all.length}`);
}
lines.push("", "| id | held by |", "|---|---|");
for (const id of ids.filter(isHeld))
  lines.push(`| ${id} | ${held.get(id).join("<br>").replaceAll("|", "/")} |`);
lines.push("", `Not held yet: ${ids.filter((id) => !isHeld(id)).join(", ")}`);
if (unknown.length > 0) lines.push("", `Named by tests but no requirement: ${unknown.join(", ")}`);
const text = `${lines.join("\n")}\n`;
writeFileSync(join(results, "coverage.md"), text);
process.stdout.write(text);
process.exit(unknown.length > 0 || broken.size > 0 ? 1 : 0);
