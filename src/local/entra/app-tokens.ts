import { createHash, X509Certificate } from "node:crypto";
import { decodeProtectedHeader, importX509, jwtVerify } from "jose";
import { scopeRequest, type Resource } from "#local/entra/resources.ts";
import type { Directory } from "#local/shared/directory.ts";
import { json, type RawResponse } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";

interface AppTokenOptions {
  readonly issuer: string;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly resources: readonly Resource[];
  /** The certificate registered for the server's app, PEM. */
  readonly certificate: string;
}

const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const oneHour = 3600;
/** Seconds by which the clocks of caller and issuer may differ; msal-node rounds its own up. */
const clockSkew = 300;

const refusal = (status: number, error: string, code: number, sentence: string): RawResponse =>
  json(status, {
    error,
    error_description: `AADSTS${String(code)}: ${sentence}`,
    error_codes: [code],
    timestamp: new Date().toISOString(),
  });

/** A thumbprint as a JOSE header carries it, without the padding that older clients add. */
const withoutPadding = (thumbprint: unknown): unknown =>
  typeof thumbprint === "string"
    ? thumbprint.replace(/=+$/u, "").replaceAll("+", "-").replaceAll("/", "_")
    : thumbprint;

function namesCertificate(header: Record<string, unknown>, der: Buffer): boolean {
  const digest = (algorithm: string): string => createHash(algorithm).update(der).digest("base64url");
  return header["x5t#S256"] === undefined
    ? withoutPadding(header["x5t"]) === digest("sha1")
    : withoutPadding(header["x5t#S256"]) === digest("sha256");
}

async function isProven(assertion: string, options: AppTokenOptions): Promise<boolean> {
  try {
    const header = decodeProtectedHeader(assertion);
    const der = new X509Certificate(options.certificate).raw;
    if (!namesCertificate({ ...header }, der)) return false;
    const key = await importX509(options.certificate, header.alg ?? "RS256");
    const tokenEndpoint = `${options.issuer}/token`;
    await jwtVerify(assertion, key, {
      algorithms: ["RS256", "PS256"],
      audience: [tokenEndpoint, tokenEndpoint.replace(/^http:/u, "https:"), options.issuer],
      issuer: options.directory.apps.server,
      subject: options.directory.apps.server,
      requiredClaims: ["exp", "jti"],
      clockTolerance: clockSkew,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * The client credentials grant of Entra: an app proves itself by a JWT signed with its certificate and asks for `<resource>/.default`.
 * Source: learn.microsoft.com, "Microsoft identity platform application authentication certificate credentials".
 */
export async function appToken(form: URLSearchParams, options: AppTokenOptions): Promise<RawResponse> {
  const clientId = form.get("client_id");
  if (clientId !== options.directory.apps.server) {
    return refusal(400, "unauthorized_client", 700_016, "Application was not found in the directory.");
  }
  const assertion = form.get("client_assertion");
  if (form.get("client_assertion_type") !== assertionType || assertion === null) {
    return refusal(401, "invalid_client", 7_000_218, "The request body must contain 'client_assertion'.");
  }
  if (!(await isProven(assertion, options))) {
    return refusal(
      401,
      "invalid_client",
      700_027,
      "The certificate used to sign the assertion is not registered.",
    );
  }
  const { resource, permissions } = scopeRequest(options.resources, form.get("scope") ?? "");
  if (!resource)
    return refusal(400, "invalid_resource", 500_011, "The resource was not found in the tenant.");
  if (permissions.join(" ") !== ".default") {
    return refusal(
      400,
      "invalid_scope",
      1_002_012,
      "The scope must end in /.default for client credentials.",
    );
  }
  return json(200, await signedFor(resource, clientId, options));
}

async function signedFor(resource: Resource, clientId: string, options: AppTokenOptions): Promise<object> {
  const accessToken = await options.tokens.sign(
    {
      iss: options.issuer,
      aud: resource.audience,
      sub: clientId,
      oid: clientId,
      tid: options.directory.tenantId,
      appid: clientId,
      azp: clientId,
      idtyp: "app",
      roles: [...resource.roles],
      ver: "2.0",
    },
    oneHour,
  );
  return { token_type: "Bearer", expires_in: oneHour, ext_expires_in: oneHour, access_token: accessToken };
}
