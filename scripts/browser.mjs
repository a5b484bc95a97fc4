import { existsSync } from "node:fs";
import { must, run, say, tool } from "./steps.mjs";

const known = [
  process.env.RADSLAG_BROWSER,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const find = () => known.find((path) => path && existsSync(path));

/** The path of a Chromium browser, installed when the machine has none: from Debian's packages, else by Playwright. */
export function browser() {
  const found = find();
  if (found) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    must("Looking up Debian's packages", "apt-get", ["update", "-qq"]);
    must(
      "Installing Chromium",
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
      {
        DEBIAN_FRONTEND: "noninteractive",
      },
    );
    return find();
  }
  say("Installing a browser for the tests");
  run(...tool("playwright-core", "install", "chromium-headless-shell"));
  return "";
}
