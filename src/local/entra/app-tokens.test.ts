import { ConfidentialClientApplication } from "@azure/msal-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selfSigned } from "#local/entra/self-signed.ts";
import { productEnvironment } from "#local/product-environment.ts";
import { principalOf } from "#local/shared/tokens.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { smallDirectory } from "../../../tests/support/small-directory.ts";

let tenant: Tenant;
let environment: Record<string, string>;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl: "http://localhost:5401",
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
  });
  environment = productEnvironment(tenant, { port: 5401, dataFolder: "unused" });
});
afterAll(() => tenant.stop());

const app = (certificate: { key: string; thumbprint: string }): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: {
      clientId: environment["RADSLAG_SERVER_CLIENT_ID"] ?? "",
      authority: environment["RADSLAG_AUTHORITY"] ?? "",
      knownAuthorities: [new URL(tenant.origin).host],
      authorityMetadata: environment["RADSLAG_AUTHORITY_METADATA"] ?? "",
      clientCertificate: { privateKey: certificate.key, thumbprintSha256: certificate.thumbprint },
    },
  });

describe("the server's app with unchanged msal-node", () => {
  it.each(["RADSLAG_SHAREPOINT_SCOPE", "RADSLAG_BOT_SCOPE"])("obtains a token for %s", async (name) => {
    const scope = environment[name] ?? "";
    const result = await app(tenant.certificate).acquireTokenByClientCredential({ scopes: [scope] });
    const audience = scope.replace(/\/\.default$/u, "");
    const claims = await tenant.tokens.verify(result?.accessToken ?? "", audience);
    expect(claims).toMatchObject({ appid: smallDirectory.apps.server, tid: smallDirectory.tenantId });
    expect(principalOf(smallDirectory, claims)).toEqual({ kind: "app", appId: smallDirectory.apps.server });
  });

  it("is refused with a certificate that is not registered", async () => {
    const stranger = await selfSigned("stranger");
    const scopes = [`${tenant.origin}/.default`];
    await expect(app(stranger).acquireTokenByClientCredential({ scopes })).rejects.toThrow("AADSTS700027");
  });

  it("is refused when it names the right certificate but signs with another key", async () => {
    const { key } = await selfSigned("stranger");
    const forged = app({ key, thumbprint: tenant.certificate.thumbprint });
    const scopes = [`${tenant.origin}/.default`];
    await expect(forged.acquireTokenByClientCredential({ scopes })).rejects.toThrow("AADSTS700027");
  });

  it("is refused for a resource that the tenant does not have", async () => {
    const scopes = ["https://elsewhere.example/.default"];
    await expect(app(tenant.certificate).acquireTokenByClientCredential({ scopes })).rejects.toThrow(
      "AADSTS500011",
    );
  });
});
