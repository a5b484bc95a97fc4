import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { smallDirectory } from "../../tests/support/small-directory.ts";

const [anna] = smallDirectory.users;
if (!anna) throw new Error("the directory lacks its people");

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    httpsPort: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl: "http://localhost:5401",
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
    pages: "no-such-folder",
  });
});
afterAll(() => tenant.stop());

const control = (path: string, method: string, body?: object): Promise<Response> =>
  fetch(`${tenant.origin}/__control/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });

describe("the tenant's listener", () => {
  it("answers 501 to what it does not imitate and records it", async () => {
    const response = await fetch(`${tenant.origin}/lists/of/nothing?x=1`);
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("GET /lists/of/nothing?x=1");
    expect(await (await control("unknown-routes", "GET")).json()).toEqual(["GET /lists/of/nothing?x=1"]);
  });

  it("serves SharePoint, the connector, Graph and sign-in at one address", async () => {
    const token = await tenant.entra.tokenFor(anna, tenant.origin);
    const web = await fetch(`${tenant.site.url}/_api/web?$select=Title`, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
    });
    expect(await web.json()).toMatchObject({ Title: "Digitaliseringsrådet" });
    const keys = await fetch(`${tenant.origin}/connector/.well-known/keys`);
    expect(await keys.json()).toMatchObject({ keys: [{ kid: "local-tenant", endorsements: ["msteams"] }] });
    expect((await fetch(`${tenant.origin}/graph/v1.0/users`)).status).toBe(401);
    expect(await (await fetch(`${tenant.origin}/entra/jwks`)).json()).toMatchObject({
      keys: [{ kid: "local-tenant" }],
    });
  });

  it("says how to build the host page when it is not there", async () => {
    const page = await fetch(`${tenant.origin}/`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("npm run build:pages");
  });

  it("closes the connection when an answer is to be lost", async () => {
    await control("faults", "POST", { service: "entra", match: "/jwks", kind: "drop", times: 1 });
    await expect(fetch(`${tenant.origin}/entra/jwks`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${tenant.origin}/entra/jwks`)).status).toBe(200);
  });

  it("sends browsers that came by another name of the machine to its own address", async () => {
    const elsewhere = `${tenant.origin.replace("localhost", "127.0.0.1")}/?view=chat`;
    const page = await fetch(elsewhere, { headers: { accept: "text/html" }, redirect: "manual" });
    expect([page.status, page.headers.get("location")]).toEqual([302, `${tenant.origin}/?view=chat`]);
    const program = await fetch(elsewhere.replace("/?view=chat", "/entra/jwks"));
    expect(program.status).toBe(200);
  });

  it("refuses sign-in at will", async () => {
    await control("faults", "POST", { service: "entra", match: "/token", kind: "503", times: 1 });
    const response = await fetch(`${tenant.origin}/entra/token`, {
      method: "POST",
      body: new URLSearchParams(),
    });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  });
});

describe("the control endpoint's session", () => {
  it("sets the lifetime of tokens and ends a person's session", async () => {
    const before = await tenant.entra.tokenFor(anna, tenant.origin);
    const changed = await control("session", "PUT", { lifetimeSeconds: 120, end: anna.upn });
    expect(await changed.json()).toEqual({ lifetimeSeconds: 120, ended: [anna.upn] });
    await expect(tenant.tokens.verify(before, tenant.origin)).rejects.toThrow("has ended");
    const everyone = await control("session", "PUT", { lifetimeSeconds: 3600, end: "everyone" });
    expect(await everyone.json()).toEqual({
      lifetimeSeconds: 3600,
      ended: smallDirectory.users.map(({ upn }) => upn),
    });
  });

  it("knows nobody else", async () => {
    expect((await control("session", "PUT", { end: "nobody@kommun.example" })).status).toBe(404);
    expect((await control("session", "PUT", { lifetimeSeconds: -1 })).status).toBe(400);
  });
});

describe("https", () => {
  it("answers with a certificate for this machine", async () => {
    const { get } = await import("node:https");
    const status = await new Promise((resolve, reject) => {
      get(`${tenant.httpsOrigin ?? ""}/entra/jwks`, { ca: tenant.certificate.certificate }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).once("error", reject);
    });
    expect(status).toBe(200);
  });
});

describe("a meeting's stage", () => {
  const stage = (): string => `${tenant.origin}/__tenant-api/stage?meeting=m1`;

  it("tells everybody who watches what is shared, at once and at each change", async () => {
    const content = { url: "http://localhost:5401/?stage=1", sharer: "Anna Lind" };
    const watching = await fetch(stage());
    const reader = watching.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe("data: null\n\n");
    await fetch(stage(), { method: "POST", body: JSON.stringify(content) });
    expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify(content)}\n\n`);
    await reader?.cancel();
  });

  it("is not changed from the tab's own frame", async () => {
    const headers = { origin: "http://localhost:5401" };
    expect((await fetch(stage(), { method: "POST", headers, body: "null" })).status).toBe(403);
  });
});
