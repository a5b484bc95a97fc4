import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "#tab/shared/language.tsx";
import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailurePage } from "./FailurePage.tsx";
import { Frame, FrameSkeleton } from "./Frame.tsx";
import type { Session } from "./session.ts";
import { SignedIn } from "./SignedIn.tsx";
import type { TeamsHost } from "./teams-host.ts";
import type { Look } from "./look.ts";
import { useLook } from "./use-look.ts";

interface AppProps {
  /** The Teams window around the tab, once it has answered. */
  readonly host: TeamsHost | undefined;
  readonly session: Promise<Session>;
  /** The theme of the first paint. */
  readonly look: Look;
  /** Teams' name for its theme, where the address says it before Teams itself does. */
  readonly theme: string | undefined;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    "@media print": { height: "auto", backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** The whole tab: theme, frame, and whoever is signed in. */
export function App({ host, session, look, theme: themeInAddress }: AppProps) {
  const styles = useStyles();
  const { theme, colorScheme } = useLook(host, look, themeInAddress);
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    host?.showIsReady();
  }, [host]);
  return (
    // Fluent gives the provider's class to every popup and dialog too: the page's own layout stands inside it.
    <FluentProvider theme={theme} style={{ height: "100%", colorScheme }}>
      <div className={styles.root}>
        <ErrorBoundary fallback={failurePage}>
          <Suspense fallback={<FrameSkeleton />}>
            <SignedIn session={session} teams={host} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

const failurePage = (problem: unknown) => (
  <Frame isClosed>
    <FailurePage problem={problem} />
  </Frame>
);
