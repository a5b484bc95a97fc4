import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { selfSigned } from "#local/entra/self-signed.ts";
import { productEnvironment } from "#local/product-environment.ts";
import { demoDirectory, demoTeamsAppId } from "#local/seed/demo-directory.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { appTokens } from "#server/app-token.ts";
import { readConfiguration, type Configuration } from "#server/configuration.ts";

let tenant: Tenant;
let configuration: Configuration;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: demoDirectory,
    productUrl: "http://localhost:1",
    teamsAppId: demoTeamsAppId,
  });
  configuration = readConfiguration(productEnvironment(tenant, { port: 0, dataFolder: "." }));
});
afterAll(() => tenant.stop());
beforeEach(() => {
  tenant.faults.clear();
  tenant.traffic.clear();
});

const requests = (): number => tenant.traffic.read().entra.requests;

describe("the server's own token", () => {
  it("is got with the certificate, is for the API asked for, and is kept until it runs out", async () => {
    const token = appTokens(configuration);
    const first = await token(configuration.sharePointScope);
    expect(await token(configuration.sharePointScope)).toBe(first);
    expect(requests()).toBe(1);
    const claims = await tenant.tokens.verify(first, tenant.origin);
    expect(claims).toMatchObject({ appid: configuration.serverClientId, idtyp: "app" });
    const forBot = await token(configuration.botScope);
    await expect(tenant.tokens.verify(forBot, "https://api.botframework.com")).resolves.toBeDefined();
  });

  it("is asked for again when Entra stumbles", async () => {
    tenant.faults.add({ service: "entra", kind: "503", times: 1, retryAfter: "none" });
    await expect(appTokens(configuration)(configuration.graphScope)).resolves.toEqual(expect.any(String));
  });

  it("is said to be unavailable when Entra does not answer", async () => {
    tenant.faults.add({ service: "entra", kind: "drop" });
    await expect(appTokens(configuration)(configuration.graphScope)).rejects.toThrow(UnavailableError);
  });

  it("is refused for a certificate that is not registered, without trying in vain", async () => {
    const other = await selfSigned("localhost");
    const stranger = {
      ...configuration,
      certificate: { privateKey: other.key, thumbprintSha256: other.thumbprint },
    };
    await expect(appTokens(stranger)(configuration.graphScope)).rejects.toThrow(SignedOutError);
    expect(requests()).toBe(1);
  });
});
