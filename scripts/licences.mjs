import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/**
 * Lists the licences of the packages that the product is delivered with, and fails on one that is unknown or asks for more
 * than a notice. Development packages stay here and are not looked at.
 */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/** As package.json states it; older ones give a list. */
const stated = ({ license, licenses }) => license ?? licenses?.map(({ type }) => type).join(" OR ");

/** SPDX: one of what stands between OR is enough, all of what stands between AND is needed. */
const isAllowed = (expression) =>
  expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence.trim())));

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const delivered = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
const byLicence = new Map();
for (const [path, locked] of delivered) {
  const file = join(root, path, "package.json");
  const own = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const name = `${path.split("node_modules/").at(-1)}@${locked.version}`;
  const licence = stated(locked) ?? stated(own) ?? "unknown";
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
}
const refused = [...byLicence].filter(([licence]) => !isAllowed(licence));
for (const [licence, names] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length)) {
  process.stdout.write(`${licence}: ${names.length}\n`);
}
for (const [licence, names] of refused) {
  process.stderr.write(
    `${licence} is not among the licences that the product may carry: ${names.join(", ")}\n`,
  );
}
process.exit(refused.length === 0 ? 0 : 1);
