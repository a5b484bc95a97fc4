import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { principalOf } from "#local/shared/tokens.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { CodeFlow } from "../../../tests/support/code-flow.ts";
import { smallDirectory } from "../../../tests/support/small-directory.ts";

const productUrl = "http://localhost:5401";
const [anna, bo] = smallDirectory.users;
if (!anna || !bo) throw new Error("the directory lacks its people");

interface TokenBody {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly error?: string;
}

let tenant: Tenant;
let apiScope: string;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl,
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
  });
  apiScope = `${tenant.origin}/AllSites.Write`;
});
afterAll(() => tenant.stop());

const newBrowser = (): CodeFlow =>
  new CodeFlow(tenant.entra.issuer, smallDirectory.apps.tab, `${productUrl}/redirect.html`);

const tokensFor = async (browser: CodeFlow, oid: string): Promise<TokenBody> => {
  const scope = `openid profile offline_access ${apiScope}`;
  const [answer, verifier] = await browser.authorize(oid, scope);
  const response = await browser.redeem(answer.get("code"), verifier, scope);
  return (await response.json()) as TokenBody;
};

describe("signing in a person", () => {
  it("gives an access token that SharePoint takes for that person", async () => {
    const { access_token } = await tokensFor(newBrowser(), anna.oid);
    const claims = await tenant.tokens.verify(access_token, tenant.origin);
    expect(principalOf(smallDirectory, claims)).toEqual({ kind: "user", user: anna });
    expect(claims).toMatchObject({ scp: "AllSites.Write", tid: smallDirectory.tenantId, upn: anna.upn });
  });

  it("gives an id token with Entra's claims and names the scope that was asked for", async () => {
    const { id_token, scope } = await tokensFor(newBrowser(), bo.oid);
    expect(decodeJwt(id_token)).toMatchObject({
      oid: bo.oid,
      tid: smallDirectory.tenantId,
      preferred_username: bo.upn,
      name: bo.name,
    });
    expect(scope.split(" ")).toContain(apiScope);
  });

  it("renews the access token with the refresh token, offline_access in the request or not", async () => {
    const browser = newBrowser();
    const { refresh_token } = await tokensFor(browser, anna.oid);
    const scope = `openid profile offline_access ${apiScope}`;
    const renewed = await browser.token({ grant_type: "refresh_token", refresh_token, scope });
    const body = (await renewed.json()) as TokenBody;
    await expect(tenant.tokens.verify(body.access_token, tenant.origin)).resolves.toMatchObject({
      oid: anna.oid,
    });
    expect(renewed.headers.get("access-control-allow-origin")).toBe(productUrl);
  });

  it("remembers the person, so that the second sign-in shows no page", async () => {
    const browser = newBrowser();
    await tokensFor(browser, anna.oid);
    expect(browser.pagesShown).toBe(1);
    await tokensFor(browser, anna.oid);
    expect(browser.pagesShown).toBe(1);
  });

  it("asks again when the app asks for another account", async () => {
    const browser = newBrowser();
    await tokensFor(browser, anna.oid);
    const [answer, verifier] = await browser.authorize(bo.oid, `openid ${apiScope}`, {
      prompt: "select_account",
    });
    const body = (await (await browser.redeem(answer.get("code"), verifier, apiScope)).json()) as TokenBody;
    expect(decodeJwt(body.access_token)["oid"]).toBe(bo.oid);
    expect(browser.pagesShown).toBe(2);
  });

  it("answers login_required to a silent sign-in of somebody unknown", async () => {
    const [answer] = await newBrowser().authorize(anna.oid, `openid ${apiScope}`, { prompt: "none" });
    expect(answer.get("error")).toBe("login_required");
  });

  it("refuses a redirect address that is not registered", async () => {
    const query = new URLSearchParams({
      client_id: smallDirectory.apps.tab,
      redirect_uri: "http://localhost:9/else.html",
      response_type: "code",
      scope: "openid",
    });
    const response = await fetch(`${tenant.entra.issuer}/authorize?${query.toString()}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("redirect_uri");
  });
});

describe("ending a session", () => {
  it("stops access token, refresh token and single sign-on of that person only", async () => {
    const browser = newBrowser();
    const before = await tokensFor(browser, anna.oid);
    const others = await tokensFor(newBrowser(), bo.oid);
    tenant.entra.sessions.end(anna.oid);

    await expect(tenant.tokens.verify(before.access_token, tenant.origin)).rejects.toThrow("has ended");
    await expect(tenant.tokens.verify(others.access_token, tenant.origin)).resolves.toBeDefined();
    const { refresh_token } = before;
    const refresh = await browser.token({ grant_type: "refresh_token", refresh_token, scope: apiScope });
    expect(await refresh.json()).toMatchObject({ error: "invalid_grant" });
    const [silent] = await browser.authorize(anna.oid, `openid ${apiScope}`, { prompt: "none" });
    expect(silent.get("error")).toBe("login_required");

    const after = await tokensFor(browser, anna.oid);
    await expect(tenant.tokens.verify(after.access_token, tenant.origin)).resolves.toBeDefined();
  });

  it("gives tokens the lifetime that was set", async () => {
    tenant.entra.sessions.lifetimeSeconds = 90;
    const { access_token, expires_in } = await tokensFor(newBrowser(), anna.oid);
    tenant.entra.sessions.lifetimeSeconds = 3600;
    const { exp = 0, iat = 0 } = decodeJwt(access_token);
    expect([expires_in, exp - iat]).toEqual([90, 90]);
  });
});

describe("the host page's tokens for the tab", () => {
  const ask = async (more: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${tenant.origin}/__tenant-api/naa-token`, {
      method: "POST",
      body: JSON.stringify({
        upn: anna.upn,
        clientId: smallDirectory.apps.tab,
        scope: `${apiScope} openid profile offline_access`,
        interactive: false,
        ...more,
      }),
    });
    return (await response.json()) as Record<string, unknown>;
  };

  it("speak for the person who sits in Teams", async () => {
    const answer = await ask({});
    expect(answer).toMatchObject({
      success: true,
      account: { username: anna.upn, localAccountId: anna.oid },
    });
    const { access_token } = answer["token"] as TokenBody;
    const claims = await tenant.tokens.verify(access_token, tenant.origin);
    expect(principalOf(smallDirectory, claims)).toEqual({ kind: "user", user: anna });
  });

  it("need a click once the session has ended", async () => {
    tenant.entra.sessions.end(anna.oid);
    expect(await ask({})).toMatchObject({ success: false, error: { status: "USER_INTERACTION_REQUIRED" } });
    expect(await ask({ interactive: true })).toMatchObject({ success: true });
    expect(await ask({})).toMatchObject({ success: true });
  });

  it("are refused for permissions that nobody granted and for the frame itself", async () => {
    const scope = `${tenant.origin}/AllSites.FullControl`;
    expect(await ask({ scope })).toMatchObject({ success: false, error: { status: "PERSISTENT_ERROR" } });
    const fromTab = await fetch(`${tenant.origin}/__tenant-api/naa-token`, {
      method: "POST",
      headers: { origin: productUrl },
      body: "{}",
    });
    expect(fromTab.status).toBe(403);
  });
});
