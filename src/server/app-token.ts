import { ConfidentialClientApplication } from "@azure/msal-node";
import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { Configuration } from "./configuration.ts";

const attempts = 3;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Gives the server's own token for a scope; MSAL keeps it until it runs out.
 * @throws SignedOutError when Entra refuses the certificate; UnavailableError when it does not answer
 */
export function appTokens(configuration: Configuration): (scope: string) => Promise<string> {
  const { authority, authorityMetadata, serverClientId, certificate } = configuration;
  const made = () =>
    new ConfidentialClientApplication({
      auth: {
        clientId: serverClientId,
        authority,
        clientCertificate: {
          privateKey: certificate.privateKey,
          thumbprintSha256: certificate.thumbprintSha256,
        },
        ...(authorityMetadata === ""
          ? {}
          : { authorityMetadata, knownAuthorities: [new URL(authority).host] }),
      },
    });
  let client = made();
  return async (scope) => {
    let last: unknown;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const result = await client.acquireTokenByClientCredential({ scopes: [scope] });
        if (result) return result.accessToken;
      } catch (error) {
        if (isRefusal(error)) throw new SignedOutError(`Entra refuses the server: ${sentenceOf(error)}`);
        last = error;
        // A client that has met an outage answers with it for a minute without asking again.
        client = made();
      }
      if (attempt < attempts) await wait(300 * attempt);
    }
    throw new UnavailableError(`Entra does not answer: ${sentenceOf(last)}`);
  };
}

const refusals = ["invalid_client", "unauthorized_client", "invalid_resource", "invalid_scope"];

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && refusals.includes(String(Reflect.get(error, "errorCode")));

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : "no token";
