import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { build, install, node24, root, run, say, tool } from "./steps.mjs";

const results = join(root, "test-results");

/** Checks of the code itself, each counted as one. */
const checks = [
  ["Formatting", () => tool("prettier", "--check", "--log-level", "warn", ".")],
  ["Types and layers", () => tool("typescript", "-b")],
  ["Lint", () => tool("oxlint", "--deny-warnings", "src", "tests", "scripts")],
  ["Dependencies between files", () => tool("dependency-cruiser", "src", "--output-type", "err")],
  ["Unused files and exports", () => tool("knip", "--no-progress")],
  ["Licences of what is delivered", () => [node24, [join(root, "scripts", "licences.mjs")]]],
];

/** Runs vitest and reads how many passed and failed from its report. */
function tests(name, args, environment) {
  say(name);
  const report = join(results, `${name.toLowerCase().replaceAll(" ", "-")}.json`);
  const code = run(
    ...tool("vitest", "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`),
    environment,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}

install();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const executable = browser();
build();
const counts = checks.map(([name, command]) => {
  say(name);
  return run(...command()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
});
counts.push(tests("Unit and contract tests", []));
counts.push(tests("End to end tests", ["--mode", "e2e"], { RADSLAG_BROWSER: executable }));
const sum = (key) => counts.reduce((all, each) => all + each[key], 0);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exit(sum("failed") === 0 ? 0 : 1);
