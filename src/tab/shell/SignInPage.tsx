import { Button } from "@fluentui/react-components";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";

const texts = defineTexts({
  sv: {
    title: "Välkommen till Rådslag",
    text: "Här följer du kommunens digitaliseringsinitiativ från behov till nytta. Logga in med ditt vanliga konto i kommunen.",
    signIn: "Logga in",
    failed:
      "Inloggningen blev inte klar. Försök igen. Om inget fönster öppnas, tillåt popup-fönster för sidan eller öppna Rådslag i webbläsaren.",
    openInBrowser: "Öppna i webbläsaren",
  },
  en: {
    title: "Welcome to Rådslag",
    text: "Follow the municipality's digitalization initiatives from need to benefit. Sign in with your usual municipal account.",
    signIn: "Sign in",
    failed:
      "The sign-in was not completed. Try again. If no window opens, allow pop-ups for this page or open Rådslag in the browser.",
    openInBrowser: "Open in the browser",
  },
});

interface SignInPageProps {
  /** Why the silent sign-in failed, when it was not merely that the person has to be asked. */
  readonly problem: unknown;
  readonly ask: () => Promise<void>;
  readonly isInTeams: boolean;
}

/** One button, from which the person signs in. */
export function SignInPage({ problem, ask, isInTeams }: SignInPageProps) {
  const { title, text, signIn, failed, openInBrowser } = useTexts(texts);
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  const askNow = async (): Promise<void> => {
    setState("asking");
    try {
      await ask();
    } catch {
      setState("failed");
    }
  };
  const isFramed = window.self !== window.top;
  return (
    <Page title={title}>
      <EmptyState
        illustration="lock"
        text={state === "failed" ? failed : text}
        action={
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={state === "asking"}
            onClick={() => void askNow()}
          >
            {signIn}
          </Button>
        }
      />
      {problem === undefined ? null : <FailureMessage problem={problem} />}
      {isFramed && !isInTeams ? (
        <a href={browserAddress()} target="_blank" rel="noreferrer">
          {openInBrowser}
        </a>
      ) : null}
    </Page>
  );
}

function browserAddress(): string {
  const url = new URL(window.location.href);
  url.searchParams.set("host", "browser");
  return url.href;
}
