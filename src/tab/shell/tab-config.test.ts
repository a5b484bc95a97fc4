import { UnavailableError } from "#domain/shared/failures.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadTabConfig, readTabConfig } from "./tab-config.ts";

const config = {
  siteUrl: "https://kommun.sharepoint.com/sites/rad",
  tenantId: "tenant",
  clientId: "client",
  authority: "https://login.microsoftonline.com/tenant",
  knownAuthorities: [],
  scopes: ["https://kommun.sharepoint.com/AllSites.Write"],
  hostOrigins: [],
  teamsAppId: "app",
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("readTabConfig", () => {
  it("reads what the server says, with Entra's own way of signing in unless another is named", () => {
    expect(readTabConfig(config)).toEqual({ ...config, authorityMetadata: undefined, protocolMode: "AAD" });
    expect(readTabConfig({ ...config, protocolMode: "OIDC" }).protocolMode).toBe("OIDC");
  });

  it("names what is missing", () => {
    expect(() => readTabConfig({ ...config, clientId: "" })).toThrow("clientId");
    expect(() => readTabConfig({ ...config, scopes: "one" })).toThrow("scopes");
    expect(() => readTabConfig(null)).toThrow("siteUrl");
  });
});

describe("loadTabConfig", () => {
  it("says that the server is unavailable when it does not answer, or answers badly", async () => {
    const answers = [
      () => Promise.reject(new TypeError("Failed to fetch")),
      () => Promise.resolve(new Response("down", { status: 503 })),
      () => Promise.resolve(new Response("<html>", { status: 200 })),
    ];
    for (const answer of answers) {
      vi.stubGlobal("fetch", answer);
      // oxlint-disable-next-line no-await-in-loop -- each answer replaces the one before
      await expect(loadTabConfig()).rejects.toBeInstanceOf(UnavailableError);
    }
  });
});
