import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));
const isWindows = process.platform === "win32";

/** Node 24 from the npm package `node`, whatever Node the machine has. */
export const node24 = join(root, "node_modules", "node", "bin", isWindows ? "node.exe" : "node");

export const say = (sentence) => process.stdout.write(`\n▸ ${sentence}\n`);

/** Runs a program in the project's folder with its output shown; gives its exit code. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: isWindows && command === "npm",
    env: { ...process.env, ...environment },
  });
  if (error) process.stderr.write(`${command} could not be started: ${error.message}\n`);
  return status ?? 1;
}

/** Runs a step that everything after depends on; ends the program when it fails. */
export function must(sentence, command, args, environment) {
  say(sentence);
  const code = run(command, args, environment);
  if (code !== 0) {
    process.stderr.write(`\n${sentence} failed (exit ${code}). What stands above says why.\n`);
    process.exit(code);
  }
}

/** A program of an installed package, run with Node 24. */
export const tool = (name, ...args) => [node24, [join(root, "node_modules", ...binOf(name)), ...args]];

function binOf(name) {
  const { bin } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  const relative = typeof bin === "string" ? bin : (bin[name] ?? Object.values(bin)[0]);
  return [name, ...relative.split("/")];
}

const digest = (file) =>
  createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex");

/**
 * Installs the packages when the lock file is another than at the last install. Not `npm ci`: it insists on optional packages
 * for every platform, which not every registry has.
 */
export function install() {
  const mark = join(root, "node_modules", ".installed");
  const lock = digest("package-lock.json");
  if (existsSync(mark) && existsSync(node24) && readFileSync(mark, "utf8") === lock) return;
  must("Installing packages (a minute or two the first time)", "npm", [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  writeFileSync(mark, lock);
}

const newest = (path) => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds the tab, the local tenant's pages and the Node programs, unless nothing has changed since. */
export function build() {
  const mark = join(root, "dist", ".built");
  const sources = ["src", "public", "scripts", "vite.config.ts", "package-lock.json"];
  const changed = Math.max(...sources.map((each) => newest(join(root, each))));
  if (existsSync(mark) && statSync(mark).mtimeMs > changed) return;
  must("Building the tab", ...tool("vite", "build", "--logLevel", "warn"));
  must(
    "Building the local tenant's pages",
    ...tool("vite", "build", "--mode", "local-pages", "--logLevel", "warn"),
  );
  must("Building the server", ...tool("vite", "build", "--mode", "node", "--logLevel", "warn"));
  writeFileSync(mark, "");
}
