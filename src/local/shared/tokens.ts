import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWTPayload } from "jose";
import type { Directory, Principal } from "#local/shared/directory.ts";

/** Signs and verifies every token of the local tenant with one RSA key, made anew at each start. */
export interface Tokens {
  readonly jwks: { readonly keys: readonly Record<string, unknown>[] };
  /** The private key as JWK, for the OpenID Connect issuer. */
  readonly privateJwk: Record<string, unknown>;
  sign(
    claims: JWTPayload & { readonly iss: string; readonly aud: string },
    lifetimeSeconds: number,
  ): Promise<string>;
  /** @throws when signature, audience or lifetime is wrong */
  verify(token: string, audience: string | string[]): Promise<JWTPayload>;
}

export async function createTokens(now: () => number): Promise<Tokens> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const kid = "local-tenant";
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  const jwks = { keys: [publicJwk] };
  const keys = createLocalJWKSet(jwks);
  return {
    jwks,
    privateJwk: { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" },
    sign: (claims, lifetimeSeconds) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid, typ: "JWT" })
        .setIssuedAt(Math.floor(now() / 1000))
        .setNotBefore(Math.floor(now() / 1000))
        .setExpirationTime(Math.floor(now() / 1000) + lifetimeSeconds)
        .sign(privateKey),
    verify: async (token, audience) =>
      (await jwtVerify(token, keys, { audience, currentDate: new Date(now()) })).payload,
  };
}

/** Who a verified token speaks for: its `oid` names a user, else its `appid` or `azp` an app. */
export function principalOf(directory: Directory, claims: JWTPayload): Principal | undefined {
  const user = directory.users.find(({ oid }) => oid === claims["oid"]);
  if (user) return { kind: "user", user };
  const appId = claims["appid"] ?? claims["azp"];
  return typeof appId === "string" && Object.values(directory.apps).includes(appId)
    ? { kind: "app", appId }
    : undefined;
}
