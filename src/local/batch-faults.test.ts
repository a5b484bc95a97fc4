import { afterAll, beforeAll, expect, it } from "vitest";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { connect } from "../../tests/support/contract-site.ts";
import { smallDirectory } from "../../tests/support/small-directory.ts";

const [anna] = smallDirectory.users;
if (!anna) throw new Error("the directory lacks its people");

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl: "http://localhost:9",
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
    membership: { admins: [anna.upn], owners: [], members: "everyone", visitors: [] },
  });
});
afterAll(() => tenant.stop());

it("a fault fails one part of a batch and leaves the others", async () => {
  const claims = { iss: "https://sts.local", aud: tenant.origin, oid: anna.oid, scp: "AllSites.Manage" };
  const token = await tenant.tokens.sign(claims, 600);
  const sp = connect(`${tenant.origin}/sites/digitaliseringsrad`, token);
  await sp.web.lists.add("Prov");
  tenant.faults.add({ service: "sharepoint", match: "^POST .*/items", kind: "500", after: 1, times: 1 });
  const [batched, execute] = sp.batched();
  const added = ["ett", "två", "tre"].map((Title) =>
    batched.web.lists.getByTitle("Prov").items.add({ Title }),
  );
  const [outcomes] = await Promise.all([Promise.allSettled(added), execute()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  const stored: { Title: string }[] = await sp.web.lists.getByTitle("Prov").items();
  expect(stored.map(({ Title }) => Title)).toEqual(["ett", "tre"]);
});
