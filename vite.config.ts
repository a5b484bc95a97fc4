import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { iconFiles } from "./scripts/icon-files.ts";
import { preloadFirstRoute } from "./scripts/preload-first-route.ts";
import { tabChunks } from "./scripts/tab-chunks.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
/** @pnp packages use directory imports, which only a bundler resolves: they are built in, never external. */
const bundledForNode = [/^@pnp\//];

/** The tab: the app itself and the two pages that sign-in needs beside it. */
const tab: ViteUserConfig = {
  root: path("src/tab"),
  publicDir: path("public"),
  plugins: [
    iconFiles(),
    react(),
    preloadFirstRoute("index.html", [
      "src/tab/portfolio/PortfolioPage.tsx",
      "src/sharepoint/connect.ts",
      "@azure/msal-browser/dist/index.mjs",
      "@microsoft/teams-js/dist/esm/packages/teams-js/src/index.js",
    ]),
  ],
  resolve: {
    alias: [{ find: /^fflate$/, replacement: path("src/reports/spreadsheet/fflate-without-workers.ts") }],
  },
  build: {
    outDir: path("dist/tab"),
    emptyOutDir: true,
    rolldownOptions: {
      input: ["index", "redirect", "relay", "configure"].map((page) => path(`src/tab/${page}.html`)),
      output: { codeSplitting: { groups: [...tabChunks()] } },
    },
  },
};

/** The local tenant's own pages: Teams host, SharePoint list page. */
const localPages: ViteUserConfig = {
  root: path("src/local/teams/browser"),
  base: "/__tenant/",
  publicDir: false,
  build: {
    outDir: path("dist/local-pages"),
    emptyOutDir: true,
    rolldownOptions: { input: [path("src/local/teams/browser/index.html")] },
  },
};

/** Programs for Node. */
const node: ViteUserConfig = {
  publicDir: false,
  ssr: { noExternal: bundledForNode, target: "node" },
  build: {
    ssr: true,
    target: "node24",
    outDir: path("dist/node"),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        server: path("src/server/main.ts"),
        local: path("src/local/main.ts"),
        provision: path("scripts/provision.ts"),
        import: path("scripts/import.ts"),
        bench: path("scripts/bench.ts"),
      },
    },
  },
};

type TestOptions = NonNullable<ViteUserConfig["test"]>;

const tests = (options: TestOptions): ViteUserConfig => ({
  plugins: [react()],
  ssr: { noExternal: bundledForNode },
  test: {
    setupFiles: [path("tests/support/setup.ts")],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    server: { deps: { inline: bundledForNode } },
    ...options,
  },
});

/** React keeps the document that it has met first: what is shown has modules of its own in each file. The rest shares them. */
const unitsAndContracts: ViteUserConfig = {
  test: {
    maxWorkers: "100%",
    projects: [
      tests({
        name: "rules",
        include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/contract/**/*.contract.test.ts"],
        isolate: false,
      }),
      tests({ name: "screens", include: ["src/**/*.test.tsx"] }),
    ],
  },
};

/**
 * Two stories at a time: each has a tenant, a server and a browser of its own, and waits for them more than it works. A browser is
 * late now and then where much is going on, so a step that fails is tried once more and told as such; what fails twice has failed.
 */
const stories = tests({
  include: ["tests/e2e/**/*.e2e.ts"],
  globalSetup: [path("tests/support/filled-site.ts")],
  maxWorkers: 2,
  testTimeout: 60_000,
  retry: 1,
});

export default defineConfig(({ mode }) => {
  switch (mode) {
    case "node":
      return node;
    case "local-pages":
      return localPages;
    case "test":
      return unitsAndContracts;
    case "e2e":
      return stories;
    default:
      return tab;
  }
});
