/** Asks the tenant for a token on behalf of the person who sits in Teams. */
export type TokenSource = (call: {
  readonly clientId: string;
  readonly scope: string;
  readonly interactive: boolean;
}) => Promise<object>;

const parsed = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Answers a request of MSAL's nested app authentication.
 * @param payload JSON of a `NestedAppAuthRequest`
 * @returns JSON of a `NestedAppAuthResponse`
 */
export async function nestedAuthAnswer(payload: string, tokenFor: TokenSource): Promise<string> {
  const { method, requestId, tokenParams } = parsed(payload);
  const respond = (body: object): string =>
    JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...body });
  switch (method) {
    case "GetInitContext":
      return respond({
        success: true,
        initContext: { sdkName: "local-tenant", sdkVersion: "1", capabilities: { queryAccount: false } },
      });
    case "GetToken":
    case "GetTokenPopup": {
      const params = typeof tokenParams === "object" && tokenParams !== null ? { ...tokenParams } : {};
      const entries = new Map<string, unknown>(Object.entries(params));
      const call = { clientId: text(entries.get("clientId")), scope: text(entries.get("scope")) };
      return respond(await tokenFor({ ...call, interactive: method === "GetTokenPopup" }));
    }
    default:
      return respond({
        success: false,
        error: { status: "NESTED_APP_AUTH_UNAVAILABLE", description: `No method ${text(method)}` },
      });
  }
}
