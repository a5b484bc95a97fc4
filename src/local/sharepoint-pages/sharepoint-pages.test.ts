import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectWeb } from "#sharepoint/client/connect-web.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { smallDirectory } from "../../../tests/support/small-directory.ts";

const productUrl = "http://localhost:5401";
const [anna, bo] = smallDirectory.users;
if (!anna || !bo) throw new Error("the directory lacks its people");

let tenant: Tenant;
const titles = Array.from({ length: 35 }, (_, at) => `Initiativ ${String(at + 1).padStart(2, "0")}`);

beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl,
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
    throttleLimits: noLimits,
    membership: { admins: [anna.upn], owners: [anna.upn], members: [], visitors: [] },
  });
  const token = (): Promise<string> => tenant.entra.tokenFor(anna, tenant.origin);
  const connection = { siteUrl: tenant.site.url, token };
  await provision(connection, { publicUrl: productUrl });
  const { web } = connectWeb(connection);
  for (const title of titles) {
    await web
      .getList(`${tenant.site.path}/Lists/Initiatives`)
      .items.add({ Title: title, Key: title, Budget: 1200000, StartsOn: "2026-23" });
  }
});
afterAll(() => tenant.stop());

/** A browser in which somebody has signed in. */
async function signedIn(upn: string): Promise<(path: string) => Promise<{ status: number; html: string }>> {
  const user = smallDirectory.users.find((candidate) => candidate.upn === upn);
  const response = await fetch(`${tenant.origin}/entra/sign-in?return=/`, {
    method: "POST",
    body: new URLSearchParams({ oid: user?.oid ?? "" }),
    redirect: "manual",
  });
  const [cookie = ""] = response.headers.getSetCookie().map((line) => line.split(";", 1)[0]);
  return async (path) => {
    const page = await fetch(new URL(path, tenant.origin), { headers: { cookie }, redirect: "manual" });
    return { status: page.status, html: await page.text() };
  };
}

const listPath = "/sites/digitaliseringsrad/Lists/Initiatives";

describe("the list page", () => {
  it("asks who somebody is and comes back to the list", async () => {
    const response = await fetch(`${tenant.origin}${listPath}?q=x`, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(
      `/entra/sign-in?return=${encodeURIComponent(`${listPath}?q=x`)}`,
    );
  });

  it("shows in each row the link to value it that the column's formatting declares", async () => {
    const open = await signedIn(anna.upn);
    const { html } = await open(`${listPath}/AllItems.aspx`);
    expect(html).toContain("Initiativ 01");
    expect(html).toContain(`href="${productUrl}/?view=valuation/1&amp;host=browser"`);
    expect(html.match(/target="_blank" title="Värdera: /gu)).toHaveLength(30);
  });

  it("is called in Swedish, shows dates in words, and offers no new row past the product's form", async () => {
    const open = await signedIn(anna.upn);
    const { html } = await open(listPath);
    expect(html).toContain(">Alla initiativ</a>");
    expect(html).toContain("<span>höst 2026</span>");
    expect(html).not.toContain("Nytt objekt");
    expect((await open("/sites/digitaliseringsrad/Lists/Units")).html).toContain("Nytt objekt");
  });

  it("goes on to the next page and to a search", async () => {
    const open = await signedIn(anna.upn);
    const first = await open(listPath);
    const next = /rel="next" href="([^"]+)"/u.exec(first.html)?.[1] ?? "";
    const second = await open(next.replaceAll("&amp;", "&"));
    expect(second.html).toContain("Initiativ 35");
    expect(second.html).not.toContain("Initiativ 01");
    const found = await open(`${listPath}?q=${encodeURIComponent("tiativ 3")}`);
    expect(found.html.match(/target="_blank" title="Värdera: /gu)).toHaveLength(6);
  });

  it("sorts by a column in both directions", async () => {
    const open = await signedIn(anna.upn);
    const { html } = await open(`${listPath}?sort=Title&direction=desc`);
    expect(html.indexOf("Initiativ 35")).toBeLessThan(html.indexOf("Initiativ 34"));
    expect(html).toContain(`aria-sort="descending"`);
  });

  it("shows one row with the columns' display names and values", async () => {
    const open = await signedIn(anna.upn);
    const { html } = await open(`${listPath}/DispForm.aspx?ID=2`);
    expect(html).toContain("<h1>Initiativ 02</h1>");
    expect(html.replaceAll(/\s/gu, " ")).toContain("<dt>Budget (kr)</dt><dd>1 200 000 kr</dd>");
  });

  it("shows nothing to somebody without permission", async () => {
    const open = await signedIn(bo.upn);
    const { status, html } = await open(listPath);
    expect(status).not.toBe(200);
    expect(html).not.toContain("Initiativ 01");
  });

  it("says what to do when the list does not exist", async () => {
    const open = await signedIn(anna.upn);
    const { status, html } = await open("/sites/digitaliseringsrad/Lists/Missing");
    expect(status).toBe(404);
    expect(html).toContain("Gå till webbplatsens innehåll");
  });

  it("lists the site's lists", async () => {
    const open = await signedIn(anna.upn);
    const { html } = await open("/sites/digitaliseringsrad");
    expect(html).toContain(`href="${listPath}"`);
  });
});
