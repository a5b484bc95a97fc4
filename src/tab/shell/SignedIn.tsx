import { AccountContext, type Account } from "#tab/shared/account.tsx";
import { GovernanceContext } from "#tab/shared/governance.tsx";
import { PortfolioContext } from "#tab/shared/portfolio-context.tsx";
import { RepositoriesContext } from "#tab/shared/repositories.tsx";
import { useUnreadableRows } from "#tab/shared/use-unreadable-rows.ts";
import { useRoute } from "#tab/shared/use-route.ts";
import { lazy, Suspense, use, useMemo, useSyncExternalStore } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailurePage, UnknownPage } from "./FailurePage.tsx";
import { Frame, FrameSkeleton, PageSkeleton } from "./Frame.tsx";
import { RoutePage } from "./routes.tsx";
import type { Session } from "./session.ts";
import { SignInPage } from "./SignInPage.tsx";
import type { TeamsHost } from "./teams-host.ts";
import { useNews } from "./use-news.ts";

interface SignedInProps {
  readonly session: Promise<Session>;
  readonly teams: TeamsHost | undefined;
}

/** The pages, for whoever is signed in; kept rows show while the sign-in is under way. */
export function SignedIn({ session: starting, teams }: SignedInProps) {
  const session = use(starting);
  const { signIn, expectedId } = session;
  const signedIn = useSyncExternalStore(signIn.subscribe, signIn.state);
  if (signedIn.state === "signedOut") {
    return (
      <Frame isClosed>
        <SignInPage
          problem={signedIn.problem}
          ask={() => signIn.ask("leavePage")}
          isInTeams={Boolean(teams)}
        />
      </Frame>
    );
  }
  const id = signedIn.state === "signedIn" ? signedIn.id : expectedId;
  if (id === undefined || id === "") return <FrameSkeleton />;
  const name = signedIn.state === "signedIn" ? signedIn.name : "";
  return <Pages key={id} session={session} id={id} name={name} isInTeams={Boolean(teams)} />;
}

interface PagesProps {
  readonly session: Session;
  readonly id: string;
  readonly name: string;
  readonly isInTeams: boolean;
}

function Pages({ session, id, name, isInTeams }: PagesProps) {
  const { signIn, repositories, portfolioOf, governance, signOut } = session;
  const store = portfolioOf(id);
  useNews(store, governance);
  const account = useMemo<Account>(
    () => ({ id, name, signInAgain: () => signIn.ask("window") }),
    [id, name, signIn],
  );
  return (
    <AccountContext value={account}>
      <RepositoriesContext value={repositories}>
        <PortfolioContext value={store}>
          <GovernanceContext value={governance}>
            <Frame isInTeams={isInTeams} person={isInTeams ? undefined : { name, signOut }}>
              <CurrentPage />
            </Frame>
          </GovernanceContext>
        </PortfolioContext>
      </RepositoriesContext>
    </AccountContext>
  );
}

const LeftOutBar = lazy(async () => ({ default: (await import("#tab/shared/LeftOutBar.tsx")).LeftOutBar }));

const pageFailure = (problem: unknown) => <FailurePage problem={problem} />;

function CurrentPage() {
  const { route } = useRoute();
  const hasLeftOut = useUnreadableRows().length > 0;
  if (!route) return <UnknownPage />;
  const place = "id" in route ? `${route.page}/${String(route.id)}` : route.page;
  return (
    <>
      {hasLeftOut ? (
        <Suspense fallback={null}>
          <LeftOutBar />
        </Suspense>
      ) : null}
      <ErrorBoundary key={place} fallback={pageFailure}>
        <Suspense fallback={<PageSkeleton />}>
          <RoutePage route={route} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
