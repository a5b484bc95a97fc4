import type { Repositories } from "#domain/shared/repositories.ts";
import type { UnreadableRows } from "#domain/shared/unreadable-rows.ts";
import { openGovernance, type GovernanceStore } from "#tab/shared/governance-store.ts";
import { openPortfolio, type PortfolioCache, type PortfolioStore } from "#tab/shared/portfolio-store.ts";
import { forgetPortfolios, portfolioCache } from "./portfolio-cache.ts";
import { openAuthentication } from "./authentication.ts";
import { ownAccord } from "./own-accord.ts";
import { startSignIn, type SignIn } from "./sign-in.ts";
import { loadTabConfig, type TabConfig } from "./tab-config.ts";
import { connectTeams, fetchTeams, type TeamsHost } from "./teams-host.ts";

/** Makes the repositories of a site; only main.tsx knows how. */
export type Connect = (options: {
  readonly siteUrl: string;
  readonly token: () => Promise<string>;
}) => Promise<Repositories>;

/** Everything that the screens stand on, for as long as the tab is open. */
export interface Session {
  readonly config: TabConfig;
  readonly signIn: SignIn;
  readonly repositories: Repositories;
  /** Who is expected to be signed in, before it is known. */
  readonly expectedId: string | undefined;
  /** The portfolio as that person sees it, the same one at every call. */
  readonly portfolioOf: (accountId: string) => PortfolioStore;
  /** How the municipality governs; read when a page first asks. */
  readonly governance: GovernanceStore;
  readonly signOut: () => Promise<void>;
}

const rememberedKey = "radslag:account";

/** Starts everything that takes time at once: configuration, Teams, sign-in, SharePoint's client. */
export function startSession(
  connect: Connect,
  host: string | null,
): { readonly teams: Promise<TeamsHost | undefined>; readonly session: Promise<Session> } {
  const isFramed = window.self !== window.top;
  const config = loadTabConfig();
  if (host === "teams") void fetchTeams();
  const teams = host === "teams" ? config.then(({ hostOrigins }) => connectTeams(hostOrigins)) : none();
  return { teams, session: open(connect, config, teams, isFramed) };
}

const none = (): Promise<undefined> => Promise.resolve(undefined);

async function open(
  connect: Connect,
  configuring: Promise<TabConfig>,
  teams: Promise<TeamsHost | undefined>,
  isFramed: boolean,
): Promise<Session> {
  const config = await configuring;
  const turn = Promise.withResolvers<void>();
  const authentication = turn.promise.then(async () =>
    openAuthentication(config, { inTeams: (await teams) !== undefined, isFramed }),
  );
  const signIn = startSignIn({ authentication, scopes: config.scopes, ownAccord: ownAccord() });
  remember(signIn);
  const rememberedId = localStorage.getItem(rememberedKey) ?? undefined;
  if (rememberedId === undefined) turn.resolve();
  const [repositories, host] = await Promise.all([
    connect({ siteUrl: config.siteUrl, token: signIn.token }),
    teams,
  ]);
  const expectedId = host?.objectId ?? rememberedId;
  const portfolioOf = portfolios(config.siteUrl, repositories);
  void afterKeptRows(expectedId === undefined ? undefined : portfolioOf(expectedId)).finally(turn.resolve);
  return {
    config,
    signIn,
    repositories,
    expectedId,
    portfolioOf,
    governance: openGovernance(repositories),
    signOut: async () => {
      localStorage.removeItem(rememberedKey);
      await forgetPortfolios();
      await signIn.signOut();
    },
  };
}

/** Signing in takes the processor long enough to be seen: rows kept on this device are painted first. */
async function afterKeptRows(store: PortfolioStore | undefined): Promise<void> {
  if (!(await store?.kept)) return;
  await new Promise((painted) => {
    setTimeout(painted, 100);
  });
}

function portfolios(
  siteUrl: string,
  { portfolio, initiatives, unreadable }: Repositories,
): Session["portfolioOf"] {
  const opened = new Map<string, PortfolioStore>();
  return (accountId) => {
    const known = opened.get(accountId);
    if (known) return known;
    const store = openPortfolio({
      reader: portfolio,
      rowsByIds: (ids) => initiatives.byIds(ids),
      cache: wholeOnly(portfolioCache(siteUrl, accountId), unreadable),
    });
    opened.set(accountId, store);
    return store;
  };
}

/** Of which the kept portfolio has rows. */
const keptLists: ReadonlySet<string> = new Set(["Initiatives", "Units", "People"]);

/** Without a unit or a person that cannot be read it is not kept, so that the next opening reads the row again. */
const wholeOnly = (cache: PortfolioCache, { all }: UnreadableRows): PortfolioCache => ({
  read: () => cache.read(),
  write: (kept) => (all().some(({ list }) => keptLists.has(list)) ? forgetPortfolios() : cache.write(kept)),
});

/** Where MSAL keeps the session, we keep whose it is, so that the next opening can show what that person saw. */
function remember(signIn: SignIn): void {
  signIn.subscribe(() => {
    const state = signIn.state();
    if (state.state === "signedIn") localStorage.setItem(rememberedKey, state.id);
  });
}
