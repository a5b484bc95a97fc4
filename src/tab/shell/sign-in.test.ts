import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import { describe, expect, it, vi } from "vitest";
import type { Authentication } from "./authentication.ts";
import type { OwnAccord } from "./own-accord.ts";
import { startSignIn, type SignIn } from "./sign-in.ts";

class MustAsk extends Error {}

const account = {
  homeAccountId: "home",
  localAccountId: "local",
  environment: "login.example",
  tenantId: "tenant",
  username: "asa@kommun.example",
  name: "Åsa Öberg",
  idTokenClaims: { oid: "object-id" },
};

const result = (accessToken: string, minutes: number): AuthenticationResult => ({
  authority: "",
  uniqueId: "",
  tenantId: "",
  scopes: [],
  account,
  idToken: "",
  idTokenClaims: {},
  accessToken,
  fromCache: false,
  expiresOn: new Date(Date.now() + minutes * 60_000),
  tokenType: "Bearer",
  correlationId: "",
});

/** A browser tab that has been sent to the sign-in page already, unless it says otherwise. */
function accord(mayLeave = false): OwnAccord & { readonly comeBack: () => void } {
  let isFree = mayLeave;
  let handler = (): void => undefined;
  return {
    take: () => {
      const was = isFree;
      isFree = false;
      return was;
    },
    giveBack: () => {
      isFree = true;
    },
    refuse: () => {
      isFree = false;
    },
    onReturn: (given) => {
      handler = given;
    },
    comeBack: () => {
      handler();
    },
  };
}

interface Situation {
  readonly isTopLevel?: boolean;
  readonly ownAccord?: OwnAccord;
  readonly redirectProblem?: unknown;
}

function start(
  answers: Partial<IPublicClientApplication>,
  { isTopLevel = true, ownAccord = accord(), redirectProblem }: Situation = {},
): SignIn {
  const application = { getActiveAccount: () => null, getAllAccounts: () => [], ...answers };
  const authentication: Authentication = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the calls that signing in makes
    application: application as unknown as IPublicClientApplication,
    redirected: null,
    redirectProblem,
    asksByRedirect: isTopLevel,
    mustAsk: (problem) => problem instanceof MustAsk,
  };
  return startSignIn({
    authentication: Promise.resolve(authentication),
    scopes: ["AllSites.Write"],
    ownAccord,
  });
}

const settled = (signIn: SignIn) => vi.waitFor(() => expect(signIn.state().state).not.toBe("starting"));

describe("startSignIn", () => {
  it("signs in silently when there is a session, and says who it is", async () => {
    const signIn = start({ acquireTokenSilent: () => Promise.resolve(result("one", 60)) });
    expect(await signIn.token()).toBe("one");
    expect(signIn.state()).toEqual({ state: "signedIn", id: "object-id", name: "Åsa Öberg" });
  });

  it("asks for a new token shortly before the old one runs out, not before", async () => {
    const silent = vi.fn<() => Promise<AuthenticationResult>>();
    silent
      .mockResolvedValueOnce(result("one", 60))
      .mockResolvedValueOnce(result("short", 2))
      .mockResolvedValue(result("new", 60));
    const signIn = start({ acquireTokenSilent: silent });
    await signIn.token();
    await signIn.token();
    expect(silent).toHaveBeenCalledTimes(1);
    vi.useFakeTimers({ now: Date.now() + 58 * 60_000 });
    expect(await signIn.token()).toBe("short");
    expect(await signIn.token()).toBe("new");
    vi.useRealTimers();
  });

  it("waits for the person when there is no session, then hands out the token that was waited for", async () => {
    const popup = vi.fn<() => Promise<AuthenticationResult>>().mockResolvedValue(result("asked", 60));
    const signIn = start(
      { acquireTokenSilent: () => Promise.reject(new MustAsk()), acquireTokenPopup: popup },
      { isTopLevel: false },
    );
    const waiting = signIn.token();
    await settled(signIn);
    expect(signIn.state()).toEqual({ state: "signedOut", problem: undefined });
    await signIn.ask("leavePage");
    expect(await waiting).toBe("asked");
  });

  it("leaves a top-level page for the sign-in page, but not one where something may be typed", async () => {
    const redirect = vi.fn<() => Promise<void>>().mockResolvedValue();
    const popup = vi.fn<() => Promise<AuthenticationResult>>().mockResolvedValue(result("asked", 60));
    const signIn = start({
      acquireTokenSilent: () => Promise.reject(new MustAsk()),
      acquireTokenRedirect: redirect,
      acquireTokenPopup: popup,
    });
    await signIn.ask("leavePage");
    expect(redirect).toHaveBeenCalledTimes(1);
    await signIn.ask("window");
    expect(popup).toHaveBeenCalledTimes(1);
    expect(redirect).toHaveBeenCalledTimes(1);
  });

  it("tells a session that has run out from a service that does not answer", async () => {
    const silent = vi.fn<() => Promise<AuthenticationResult>>();
    silent
      .mockResolvedValueOnce(result("one", 1))
      .mockRejectedValueOnce(new MustAsk())
      .mockRejectedValueOnce(new Error("no network"));
    const signIn = start({ acquireTokenSilent: silent });
    await settled(signIn);
    await expect(signIn.token()).rejects.toBeInstanceOf(SignedOutError);
    await expect(signIn.token()).rejects.toBeInstanceOf(UnavailableError);
  });
});

describe("a page of its own without a session", () => {
  const mustAsk = { acquireTokenSilent: () => Promise.reject(new MustAsk()) };
  const leaving = () => vi.fn<() => Promise<void>>().mockResolvedValue();

  it("leaves for the sign-in page without a click, once in a browser tab", async () => {
    const ownAccord = accord(true);
    const redirect = leaving();
    const first = start({ ...mustAsk, acquireTokenRedirect: redirect }, { ownAccord });
    await vi.waitFor(() => {
      expect(redirect).toHaveBeenCalledTimes(1);
    });
    expect(first.state()).toEqual({ state: "starting" });
    const second = start({ ...mustAsk, acquireTokenRedirect: redirect }, { ownAccord });
    await settled(second);
    expect(second.state()).toEqual({ state: "signedOut", problem: undefined });
    expect(redirect).toHaveBeenCalledTimes(1);
  });

  it("shows the button when the person steps back to it", async () => {
    const ownAccord = accord(true);
    const redirect = leaving();
    const signIn = start({ ...mustAsk, acquireTokenRedirect: redirect }, { ownAccord });
    await vi.waitFor(() => {
      expect(redirect).toHaveBeenCalledTimes(1);
    });
    ownAccord.comeBack();
    expect(signIn.state()).toEqual({ state: "signedOut", problem: undefined });
  });

  it("stays, and can still be asked, when sign-in sent the person back with a failure", async () => {
    const redirect = leaving();
    const signIn = start(
      { ...mustAsk, acquireTokenRedirect: redirect },
      { ownAccord: accord(true), redirectProblem: new Error("access_denied") },
    );
    await settled(signIn);
    const state = signIn.state();
    expect(state.state === "signedOut" ? state.problem : state).toBeInstanceOf(UnavailableError);
    expect(redirect).not.toHaveBeenCalled();
    await signIn.ask("leavePage");
    expect(redirect).toHaveBeenCalledTimes(1);
  });

  it("stays in a frame, and when it cannot be told whether there is a session", async () => {
    const redirect = leaving();
    const framed = start(
      { ...mustAsk, acquireTokenRedirect: redirect },
      { ownAccord: accord(true), isTopLevel: false },
    );
    await settled(framed);
    const offline = start(
      { acquireTokenSilent: () => Promise.reject(new Error("no network")), acquireTokenRedirect: redirect },
      { ownAccord: accord(true) },
    );
    await settled(offline);
    expect(redirect).not.toHaveBeenCalled();
  });

  it("does not sign in again whoever has just signed out", async () => {
    const ownAccord = accord(true);
    const redirect = leaving();
    const before = start(
      { acquireTokenSilent: () => Promise.resolve(result("one", 60)), logoutRedirect: leaving() },
      { ownAccord },
    );
    await before.token();
    await before.signOut();
    const after = start({ ...mustAsk, acquireTokenRedirect: redirect }, { ownAccord });
    await settled(after);
    expect(redirect).not.toHaveBeenCalled();
  });
});
