import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/** Says which requirement ids are held, wholly or in part, by which passing tests of the last `npm test`. */
const results = join(root, "test-results");
const ids = JSON.parse(readFileSync(join(root, "scripts", "requirement-ids.json"), "utf8"));
const reports = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith(".json")) : [];
if (reports.length === 0) {
  process.stderr.write("There are no test results. Run npm test first.\n");
  process.exit(1);
}

/** `[A-020, X-001 in part]` at the end of a test's name. */
const idsIn = (name) =>
  [...name.matchAll(/\[([^\]]+)\]/g)]
    .flatMap(([, inside]) => inside.split(", "))
    .flatMap((each) => {
      const found = /^([AXDQ]-\d{2,3})( in part)?$/.exec(each);
      return found ? [{ id: found[1], isWhole: found[2] === undefined }] : [];
    });

const whole = new Map();
const part = new Map();
const broken = new Set();
const add = (to, id, test) => to.set(id, [...(to.get(id) ?? []), test]);
for (const report of reports)
  for (const file of JSON.parse(readFileSync(join(results, report), "utf8")).testResults)
    for (const { fullName, status } of file.assertionResults)
      for (const { id, isWhole } of idsIn(fullName)) {
        if (status === "failed") broken.add(id);
        if (status === "passed")
          add(isWhole ? whole : part, id, `${file.name.slice(root.length)}: ${fullName}`);
      }

const isHeld = (id) => whole.has(id) && !broken.has(id);
const isPartly = (id) => !isHeld(id) && (whole.has(id) || part.has(id)) && !broken.has(id);
const lines = ["# Requirements held by passing tests", ""];
for (const family of ["A", "X", "D", "Q"]) {
  const all = ids.filter((id) => id.startsWith(family));
  lines.push(
    `- ${family}: ${all.filter(isHeld).length} held and ${all.filter(isPartly).length} held in part, of ${all.length}`,
  );
}
lines.push("", "| id | held | by |", "|---|---|---|");
for (const id of ids.filter((each) => isHeld(each) || isPartly(each))) {
  const tests = [...(whole.get(id) ?? []), ...(part.get(id) ?? [])];
  lines.push(`| ${id} | ${isHeld(id) ? "wholly" : "in part"} | ${tests.join("<br>").replaceAll("|", "/")} |`);
}
lines.push("", `Not held yet: ${ids.filter((id) => !isHeld(id) && !isPartly(id)).join(", ")}`);
const unknown = [...whole.keys(), ...part.keys()].filter((id) => !ids.includes(id));
if (unknown.length > 0) lines.push("", `Named by tests but no requirement: ${unknown.join(", ")}`);
const text = `${lines.join("\n")}\n`;
writeFileSync(join(results, "coverage.md"), text);
process.stdout.write(text);
process.exit(unknown.length > 0 || broken.size > 0 ? 1 : 0);
