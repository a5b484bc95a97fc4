import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import appManifest from "@microsoft/app-manifest";
import { zipSync } from "fflate";

const root = new URL("../", import.meta.url);
const part = (name: string): Buffer => readFileSync(new URL(`manifest/${name}`, root));

/** What the package is made for; without settings, for an example address that shows the form. */
const settings = {
  VERSION: process.env["npm_package_version"] ?? "0.1.0",
  PUBLIC_URL: (process.env["RADSLAG_PUBLIC_URL"] ?? "https://radslag.example").replace(/\/$/, ""),
  TEAMS_APP_ID: process.env["RADSLAG_TEAMS_APP_ID"] ?? "5b1f9c52-6a0e-4d55-9a7e-2f6d3c1b8a40",
  TAB_CLIENT_ID: process.env["RADSLAG_TAB_CLIENT_ID"] ?? "00000000-0000-4000-8000-000000000001",
  BOT_ID: process.env["RADSLAG_SERVER_CLIENT_ID"] ?? "00000000-0000-4000-8000-000000000002",
};

/** Width and height that a PNG file states in its header. */
function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("The icon is not a PNG file.");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What no schema says: sizes of icons, and that every address is under a valid domain. */
function ownRules(manifest: string): readonly string[] {
  const problems: string[] = [];
  for (const [name, size] of [
    ["color.png", 192],
    ["outline.png", 32],
  ] as const) {
    const [width, height] = pngSize(part(name));
    if (width !== size || height !== size)
      problems.push(`${name} is ${width} × ${height} pixels; Teams wants ${size} × ${size}.`);
  }
  const left = /\{\{(\w+)\}\}/.exec(manifest);
  if (left) problems.push(`${left[1] ?? ""} has not been filled in.`);
  if (!settings.PUBLIC_URL.startsWith("https://"))
    problems.push("RADSLAG_PUBLIC_URL has to begin with https:// for Teams to load it.");
  return problems;
}

async function main(): Promise<void> {
  const values = { ...settings, PUBLIC_HOST: new URL(settings.PUBLIC_URL).host };
  const manifest = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, value),
    part("manifest.json").toString("utf8"),
  );
  const folder = new URL("dist/teams/", root);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL("manifest.json", folder));
  writeFileSync(file, manifest);
  const [, schemaProblems] = await appManifest.AppManifestUtils.readAndValidateTeamsManifest(file);
  const problems = [...schemaProblems, ...ownRules(manifest)];
  if (problems.length > 0) {
    console.error(`The package was not made:\n${problems.map((each) => `- ${each}`).join("\n")}`);
    process.exitCode = 1;
    return;
  }
  const files = ["sv.json", "en.json", "color.png", "outline.png"].map((name) => [name, part(name)] as const);
  const zip = zipSync({ "manifest.json": Buffer.from(manifest), ...Object.fromEntries(files) });
  writeFileSync(new URL("radslag.zip", folder), zip);
  console.log(`dist/teams/radslag.zip is made for ${settings.PUBLIC_URL} (${zip.length} bytes).`);
}

await main();
