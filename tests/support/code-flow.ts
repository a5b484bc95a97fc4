import { createHash, randomBytes } from "node:crypto";

/** Signs a person in as a browser does: authorization code with PKCE, cookies kept, the sign-in page answered. */
export class CodeFlow {
  readonly #cookies = new Map<string, string>();
  readonly #issuer: string;
  readonly #clientId: string;
  readonly #redirectUri: string;
  /** How often a sign-in page was shown. */
  pagesShown = 0;

  constructor(issuer: string, clientId: string, redirectUri: string) {
    this.#issuer = issuer;
    this.#clientId = clientId;
    this.#redirectUri = redirectUri;
  }

  /** The answer of the authorization endpoint: the query of the redirect page, and the verifier to redeem its code. */
  async authorize(
    oid: string,
    scope: string,
    extra: Record<string, string> = {},
  ): Promise<[URLSearchParams, string]> {
    const verifier = randomBytes(32).toString("base64url");
    const query = new URLSearchParams({
      client_id: this.#clientId,
      redirect_uri: this.#redirectUri,
      response_type: "code",
      response_mode: "query",
      scope,
      state: "s",
      nonce: "n",
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
      ...extra,
    });
    let response = await this.#send(`${this.#issuer}/authorize?${query.toString()}`);
    for (let step = 0; step < 8; step += 1) {
      const location = response.headers.get("location");
      if (location?.startsWith(this.#redirectUri)) return [new URL(location).searchParams, verifier];
      if (location === null) {
        this.pagesShown += 1;
        response = await this.#send(response.url, { method: "POST", body: new URLSearchParams({ oid }) });
      } else {
        response = await this.#send(new URL(location, this.#issuer).href);
      }
    }
    throw new Error("The sign-in did not come back to the redirect page.");
  }

  async redeem(code: string | null, verifier: string, scope: string): Promise<Response> {
    return this.token({
      grant_type: "authorization_code",
      code: code ?? "",
      redirect_uri: this.#redirectUri,
      code_verifier: verifier,
      scope,
    });
  }

  async token(form: Record<string, string>): Promise<Response> {
    return fetch(`${this.#issuer}/token`, {
      method: "POST",
      headers: { origin: new URL(this.#redirectUri).origin },
      body: new URLSearchParams({ client_id: this.#clientId, ...form }),
    });
  }

  async #send(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";", 1);
      const at = pair.indexOf("=");
      if (/expires=thu, 01 jan 1970|max-age=0/iu.test(line)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}
