import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { councilSite } from "../../tests/support/council-site.ts";
import { memoryHistories } from "../../tests/support/memory-histories.ts";
import { memoryChanges } from "../../tests/support/memory-changes.ts";
import { serverEnvironment } from "../../tests/support/server-environment.ts";
import { clientStateOf } from "./changes/keep-watch.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { startServer, type RunningServer } from "./start-server.ts";

let folder: string;
let server: RunningServer;
let configuration: Configuration;
const site = councilSite();
const script = "export const greeting = 'hej';\n".repeat(100);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tab-"));
  await mkdir(join(folder, "assets"));
  await mkdir(join(folder, ".vite"));
  await writeFile(
    join(folder, "index.html"),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><p>Rådslag</p>',
  );
  await writeFile(join(folder, "redirect.html"), "<p>redirect</p>");
  await writeFile(join(folder, "assets", "index-abc123.js"), script);
  await writeFile(join(folder, "assets", "index-abc123.js.map"), "{}");
  await writeFile(join(folder, ".vite", "manifest.json"), "{}");
  await writeFile(join(folder, "favicon.svg"), "<svg/>");
  configuration = readConfiguration({
    ...serverEnvironment,
    RADSLAG_STATIC: folder,
    RADSLAG_DATA: join(folder, "data"),
  });
  server = await startServer({
    configuration,
    lists: {
      repositories: site.repositories,
      feed: memoryChanges(site.repositories),
      histories: memoryHistories(site.repositories),
    },
    clock: () => site.time,
    secondsBetweenRounds: 0,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${String(server.port)}${path}`, init);
const policyOf = (response: Response) =>
  new Map(
    (response.headers.get("content-security-policy") ?? "").split("; ").map((directive) => {
      const [name = "", ...words] = directive.split(" ");
      return [name, words];
    }),
  );

describe("the tab's page", () => {
  it("has a strict policy with a nonce of its own, and the same nonce in the page", async () => {
    const [first, second] = [await get("/?view=portfolio"), await get("/")];
    const policy = policyOf(first);
    const [nonce] = (policy.get("style-src") ?? []).filter((word) => word.startsWith("'nonce-"));
    expect(nonce).toMatch(/^'nonce-[\w+/]{24}'$/u);
    expect(await first.text()).toContain(`content="${String(nonce).slice(7, -1)}"`);
    expect(policyOf(second).get("style-src")).not.toContain(nonce);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(policy.get("frame-ancestors")).toEqual([
      "'self'",
      "https://teams.microsoft.com",
      "https://*.cloud.microsoft",
    ]);
    expect(policy.get("connect-src")).toEqual([
      "'self'",
      "https://kommun.sharepoint.com",
      "https://login.microsoftonline.com",
      "https://res.cdn.office.net",
    ]);
    expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
    expect(first.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["/", "/config.json", "/assets/index-abc123.js", "/api/messages", "/nothing", "/healthz"])(
    "%s is never sniffed, and says which addresses may frame it",
    async (path) => {
      const response = await get(path);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(response.headers.get("strict-transport-security")).toContain("max-age=31536000");
      expect(policyOf(response).get("frame-ancestors")).toBeDefined();
      expect(response.headers.get("x-powered-by")).toBeNull();
    },
  );

  it("lets sign-in's pages keep their opener", async () => {
    const response = await get("/redirect.html");
    expect(await response.text()).toBe("<p>redirect</p>");
    expect(response.headers.get("cross-origin-opener-policy")).toBeNull();
  });
});

describe("the tab's files", () => {
  it("whose names change with their content are kept for a year", async () => {
    const response = await get("/assets/index-abc123.js");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await response.text()).toBe(script);
    expect((await get("/favicon.svg")).headers.get("cache-control")).toBe("public, max-age=3600");
  });

  it("come compressed to who takes it", async () => {
    const raw = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve) => {
      request(
        {
          port: server.port,
          host: "127.0.0.1",
          path: "/assets/index-abc123.js",
          headers: { "accept-encoding": "gzip, br" },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            resolve({ encoding: response.headers["content-encoding"], body: Buffer.concat(chunks) });
          });
        },
      ).end();
    });
    expect(raw.encoding).toBe("br");
    expect(brotliDecompressSync(raw.body).toString()).toBe(script);
    expect(raw.body.length).toBeLessThan(script.length / 10);
  });

  it.each([
    "/assets/index-abc123.js.map",
    "/.vite/manifest.json",
    "/../package.json",
    "/%2e%2e/package.json",
    "/%",
  ])("%s is none of them", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("tell the tab where things are, and no secret", async () => {
    const told = await (await get("/config.json")).text();
    expect(JSON.parse(told)).toEqual({
      siteUrl: "https://kommun.sharepoint.com/sites/digitaliseringsrad",
      tenantId: "11111111-1111-4111-8111-111111111111",
      clientId: "66666666-6666-4666-8666-666666666666",
      authority: "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111",
      knownAuthorities: ["login.microsoftonline.com"],
      scopes: ["https://kommun.sharepoint.com/AllSites.Write"],
      hostOrigins: ["https://teams.microsoft.com"],
      teamsAppId: "44444444-4444-4444-8444-444444444444",
    });
    expect(told).not.toMatch(/PRIVATE|abab/u);
  });
});

describe("SharePoint's knock", () => {
  const post = (path: string, body?: unknown) =>
    get(path, {
      method: "POST",
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  it("is answered with the token that proves the address", async () => {
    const response = await post("/api/sharepoint-webhook?validationtoken=abc-123%20%3Cb%3E");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toBe("abc-123 <b>");
  });

  it("is known by its state, and anything else is turned away", async () => {
    const knock = (clientState: unknown) =>
      post("/api/sharepoint-webhook", { value: [{ clientState, resource: "x" }] });
    expect((await knock(clientStateOf(configuration))).status).toBe(200);
    for (const forged of ["guess", "", null, undefined]) expect((await knock(forged)).status).toBe(403);
    expect((await post("/api/sharepoint-webhook", { value: "all" })).status).toBe(403);
    expect((await post("/api/sharepoint-webhook")).status).toBe(403);
  });

  it("takes no large body, and says nothing of the inside", async () => {
    const response = await post("/api/sharepoint-webhook", { value: [], filler: "x".repeat(100_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Försök igen");
  });
});

describe("what is no activity", () => {
  it.each([
    ["not JSON", "{", 400],
    ["too large", JSON.stringify({ text: "x".repeat(200_000) }), 413],
    ["not from Teams", "{}", 401],
  ])("is turned away when it is %s, without a word of the inside", async (_what, body, status) => {
    const headers = { "content-type": "application/json" };
    const response = await get("/api/messages", { method: "POST", body, headers });
    expect(response.status).toBe(status);
    expect(policyOf(response).get("frame-ancestors")).toEqual(["'none'"]);
    expect(await response.text()).not.toMatch(/Error:|node_modules|[/]src[/]|at \w+ \(/u);
  });
});

describe("the server's health", () => {
  it("tells when the newest round ended", async () => {
    await server.tick();
    expect(await (await get("/healthz")).json()).toEqual({
      status: "ok",
      lastRound: expect.any(String) as unknown,
    });
  });
});
