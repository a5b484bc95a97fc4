import { readFile } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Tenant } from "#local/tenant.ts";

const source = fileURLToPath(new URL("../e2e/host-tab", import.meta.url));
const hostPage = fileURLToPath(new URL("../../src/local/teams/browser", import.meta.url));
const contentTypes: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Builds the Teams-like host page into a folder of its own. */
export async function buildHostPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "host-page-"));
  await build({
    configFile: false,
    root: hostPage,
    base: "/__tenant/",
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

export interface HostTab {
  readonly url: string;
  /** Points the tab at a tenant, which knows the tab's address only once it runs. */
  connect(tenant: Tenant): void;
  stop(): Promise<void>;
}

/** A small tab over the real teams-js and msal-browser, to try the host page with. */
export async function startHostTab(): Promise<HostTab> {
  const folder = await mkdtemp(join(tmpdir(), "host-tab-"));
  await build({
    configFile: false,
    root: source,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: [join(source, "index.html"), join(source, "redirect.html")] },
    },
  });
  let config = {};
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://tab").pathname;
    if (path === "/config.json") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(config));
      return;
    }
    const file = join(folder, path === "/" || path === "/configure.html" ? "index.html" : path);
    readFile(file).then(
      (body) => response.writeHead(200, { "content-type": contentTypes[extname(file)] ?? "" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${String(port)}`,
    connect({ origin, entra, directory }) {
      config = {
        clientId: directory.apps.tab,
        authority: entra.issuer.replace(/^http:/u, "https:"),
        authorityMetadata: JSON.stringify(entra.metadata),
        scope: `${origin}/AllSites.Write`,
        hostOrigin: origin,
      };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
