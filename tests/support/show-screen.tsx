import type { Language } from "#domain/shared/language.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { AccountContext } from "#tab/shared/account.tsx";
import { ClockContext } from "#tab/shared/clock.tsx";
import { openGovernance } from "#tab/shared/governance-store.ts";
import { GovernanceContext } from "#tab/shared/governance.tsx";
import { LanguageProvider } from "#tab/shared/language.tsx";
import { PortfolioContext } from "#tab/shared/portfolio-context.tsx";
import { openPortfolio } from "#tab/shared/portfolio-store.ts";
import { RepositoriesContext } from "#tab/shared/repositories.tsx";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, configure, render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, vi } from "vitest";
import { tabNow } from "./tab-portfolio.ts";

// A busy machine may need longer than the usual second to show what a person waits for.
configure({ asyncUtilTimeout: 10_000 });

/** Browser parts that jsdom lacks and Fluent asks for. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", NoObserver);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

export interface ScreenOptions {
  readonly language?: Language;
  readonly signInAgain?: () => Promise<void>;
}

/** Shows one screen as the tab does, on repositories in memory. */
export function showScreen(
  screen: ReactNode,
  repositories: Repositories,
  { language = "sv", signInAgain = () => Promise.resolve() }: ScreenOptions = {},
): RenderResult {
  const store = openPortfolio({
    reader: repositories.portfolio,
    rowsByIds: (ids) => repositories.initiatives.byIds(ids),
    cache: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
  });
  const governance = openGovernance(repositories);
  return render(
    <LanguageProvider initial={language}>
      <FluentProvider theme={webLightTheme}>
        <AccountContext value={{ id: "person-1", name: "Åsa Öberg", signInAgain }}>
          <ClockContext value={() => tabNow}>
            <RepositoriesContext value={repositories}>
              <PortfolioContext value={store}>
                <GovernanceContext value={governance}>{screen}</GovernanceContext>
              </PortfolioContext>
            </RepositoriesContext>
          </ClockContext>
        </AccountContext>
      </FluentProvider>
    </LanguageProvider>,
  );
}
