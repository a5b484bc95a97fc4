import { describe, expect, it } from "vitest";
import { serverEnvironment } from "../../tests/support/server-environment.ts";
import { ConfigurationError, readConfiguration } from "./configuration.ts";

const refusal = (environment: Record<string, string | undefined>): string => {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return "";
};

describe("the server's configuration", () => {
  it("is read whole, addresses without a slash at the end, the key in several lines", () => {
    const configuration = readConfiguration(serverEnvironment);
    expect(configuration).toMatchObject({
      publicUrl: "https://radslag.example",
      authorityMetadata: "",
      botServiceHosts: ["smba.trafficmanager.net", "*.botframework.com"],
      graphScope: "https://graph.microsoft.com/.default",
      staticFolder: "dist/tab",
    });
    expect(configuration.certificate.privateKey.split("\n")).toHaveLength(4);
  });

  it("lets nothing start without it, and names everything that is missing in plain words", () => {
    const message = refusal({});
    expect(message).toContain("The server does not start");
    expect(message).toContain("- RADSLAG_SITE_URL is missing: address of the SharePoint site with the lists");
    const required = Object.keys(serverEnvironment).filter((name) => name !== "RADSLAG_PORT");
    for (const name of required) expect(message).toContain(`- ${name} is missing: `);
  });

  it.each([
    ["RADSLAG_SITE_URL", "kommun.sharepoint.com"],
    ["RADSLAG_TENANT_ID", "kommun.se"],
    ["RADSLAG_CERTIFICATE_KEY", "secret"],
    ["RADSLAG_CERTIFICATE_THUMBPRINT", "AB:CD"],
    ["RADSLAG_SHAREPOINT_SCOPE", "Sites.Selected"],
    ["RADSLAG_PORT", "http"],
  ])("refuses a wrong %s without repeating what it was", (name, value) => {
    const message = refusal({ ...serverEnvironment, [name]: value });
    expect(message).toContain(`- ${name} is wrong: `);
    expect(message).not.toContain(value === "http" ? '"http"' : value);
  });

  it("refuses to start when the SDK's door would stand open", () => {
    const message = refusal({ ...serverEnvironment, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: "true" });
    expect(message).toContain("DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS must not be set");
  });
});
