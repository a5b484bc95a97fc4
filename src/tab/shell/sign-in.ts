import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import type { Authentication } from "./authentication.ts";
import type { OwnAccord } from "./own-accord.ts";

/** Whether anybody is signed in, as far as is known. */
export type SignInState =
  | { readonly state: "starting" }
  | { readonly state: "signedOut"; readonly problem: unknown }
  | { readonly state: "signedIn"; readonly id: string; readonly name: string };

export interface SignIn {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SignInState;
  /** Waits for the first sign-in; afterwards rejected with SignedOutError or UnavailableError. */
  readonly token: () => Promise<string>;
  /** Asks the person; must be called from a click. A page that may hold typed text keeps open beside a window. */
  readonly ask: (how: "window" | "leavePage") => Promise<void>;
  readonly signOut: () => Promise<void>;
}

interface Options {
  readonly authentication: Promise<Authentication>;
  readonly scopes: readonly string[];
  readonly ownAccord: OwnAccord;
}

/** A token is asked for again this long before it runs out, in milliseconds. */
const margin = 300_000;

/** Starts to sign in silently at once; a page of its own leaves for the sign-in page, once, when that is what it takes. */
export function startSignIn({ authentication, scopes, ownAccord }: Options): SignIn {
  const request = { scopes: [...scopes] };
  const listeners = new Set<() => void>();
  const first = Promise.withResolvers<void>();
  let state: SignInState = { state: "starting" };
  let latest: AuthenticationResult | undefined;
  const show = (next: SignInState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = (result: AuthenticationResult): string => {
    latest = result;
    if (state.state !== "signedIn") {
      ownAccord.giveBack();
      show({ state: "signedIn", id: idOf(result.account), name: result.account.name ?? "" });
      first.resolve();
    }
    return result.accessToken;
  };
  const silently = async (): Promise<string> => {
    const { application } = await authentication;
    const account = latest?.account ?? application.getActiveAccount() ?? application.getAllAccounts()[0];
    return keep(await application.acquireTokenSilent(account ? { ...request, account } : request));
  };
  const startSilently = async (): Promise<void> => {
    try {
      const { redirected, redirectProblem } = await authentication;
      if (redirectProblem !== undefined) throw redirectProblem;
      if (redirected) keep(redirected);
      else await silently();
    } catch (problem) {
      if (await leaves(problem)) return;
      show({ state: "signedOut", problem: await isNews(problem, authentication) });
    }
  };
  const leaves = async (problem: unknown): Promise<boolean> => {
    try {
      const { application, asksByRedirect, redirectProblem, mustAsk } = await authentication;
      if (!asksByRedirect || redirectProblem !== undefined || !mustAsk(problem)) return false;
      if (!ownAccord.take()) return false;
      await application.acquireTokenRedirect(request);
      return true;
    } catch {
      // The person is then asked to press a button, which says what is wrong.
      return false;
    }
  };
  ownAccord.onReturn(() => {
    if (state.state === "starting") show({ state: "signedOut", problem: undefined });
  });
  void startSilently();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    token: async () => {
      await first.promise;
      if (latest && isValid(latest)) return latest.accessToken;
      try {
        return await silently();
      } catch (problem) {
        throw await failureOf(problem, authentication);
      }
    },
    ask: async (how) => {
      const { application, asksByRedirect } = await authentication;
      if (how === "leavePage" && asksByRedirect) return application.acquireTokenRedirect(request);
      keep(await application.acquireTokenPopup(request));
    },
    signOut: async () => {
      const { application } = await authentication;
      ownAccord.refuse();
      await leave(application, latest?.account);
    },
  };
}

const isValid = ({ expiresOn }: AuthenticationResult): boolean =>
  expiresOn !== null && expiresOn.getTime() - margin > Date.now();

/** Entra's object id where there is one: the same person in Teams' context. */
function idOf(account: AccountInfo): string {
  const objectId = account.idTokenClaims?.oid;
  return objectId ?? account.localAccountId;
}

/** Having to ask is no problem to show; anything else is. */
async function isNews(problem: unknown, authentication: Promise<Authentication>): Promise<unknown> {
  const failure = await failureOf(problem, authentication);
  return failure instanceof SignedOutError ? undefined : failure;
}

async function failureOf(problem: unknown, authentication: Promise<Authentication>): Promise<Error> {
  try {
    const { mustAsk } = await authentication;
    if (mustAsk(problem)) return new SignedOutError("The session has run out.", { cause: problem });
  } catch {
    // The library itself could not be loaded or started.
  }
  return new UnavailableError(`Signing in did not work: ${String(problem)}`);
}

async function leave(application: IPublicClientApplication, account: AccountInfo | undefined): Promise<void> {
  await application.logoutRedirect(account ? { account } : {});
}
