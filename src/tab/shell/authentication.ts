import type { AuthenticationResult, Configuration, IPublicClientApplication } from "@azure/msal-browser";
import type { TabConfig } from "./tab-config.ts";
import { within } from "./time-limit.ts";

/** Seconds that Teams has to answer a request for nested sign-in. */
const patience = 5;

/** MSAL made ready for the window that the tab is in. */
export interface Authentication {
  readonly application: IPublicClientApplication;
  /** The answer, when this page was opened by coming back from sign-in. */
  readonly redirected: AuthenticationResult | null;
  /** Why coming back from sign-in brought nobody; undefined when that is not how this page was opened. */
  readonly redirectProblem: unknown;
  /** A top-level page may leave for the sign-in page; a framed one opens a window. */
  readonly asksByRedirect: boolean;
  /** The failure means that the person has to be asked. */
  readonly mustAsk: (problem: unknown) => boolean;
}

const askingCodes: ReadonlySet<string> = new Set(["no_account_error", "no_tokens_found", "login_required"]);

export async function openAuthentication(
  config: TabConfig,
  { inTeams, isFramed }: { readonly inTeams: boolean; readonly isFramed: boolean },
): Promise<Authentication> {
  const msal = await import("@azure/msal-browser");
  const configuration = configurationOf(config, isFramed);
  const nested = inTeams
    ? await within(patience, msal.createNestablePublicClientApplication(configuration))
    : undefined;
  const application = nested ?? (await msal.createStandardPublicClientApplication(configuration));
  return {
    application,
    ...(isFramed ? { redirected: null, redirectProblem: undefined } : await comingBack(application)),
    asksByRedirect: !isFramed,
    mustAsk: (problem) =>
      problem instanceof msal.InteractionRequiredAuthError ||
      (problem instanceof msal.AuthError && askingCodes.has(problem.errorCode)),
  };
}

async function comingBack(
  application: IPublicClientApplication,
): Promise<Pick<Authentication, "redirected" | "redirectProblem">> {
  try {
    return { redirected: await application.handleRedirectPromise(), redirectProblem: undefined };
  } catch (redirectProblem) {
    return { redirected: null, redirectProblem };
  }
}

function configurationOf(config: TabConfig, isFramed: boolean): Configuration {
  const { origin } = window.location;
  return {
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: [...config.knownAuthorities],
      redirectUri: `${origin}/redirect.html`,
      postLogoutRedirectUri: `${origin}/`,
      ...(config.authorityMetadata === undefined ? {} : { authorityMetadata: config.authorityMetadata }),
      ...(config.protocolMode === "OIDC" ? { OIDCOptions: { defaultScopes: ["openid", "profile"] } } : {}),
      ...(isFramed && canRelay(config) ? { popupRelayUri: `${origin}/relay.html` } : {}),
    },
    cache: { cacheLocation: "localStorage" },
    system: { protocolMode: config.protocolMode },
  };
}

/** MSAL's relay page refuses a sign-in page that is not https. */
function canRelay({ authorityMetadata }: TabConfig): boolean {
  if (authorityMetadata === undefined) return true;
  return /"authorization_endpoint"\s*:\s*"https:/.test(authorityMetadata);
}
