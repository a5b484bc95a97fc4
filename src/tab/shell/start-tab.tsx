import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { LanguageProvider, languageOf } from "#tab/shared/language.tsx";
import { parseRoute } from "#tab/shared/routes.ts";
import { goTo } from "#tab/shared/use-route.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { filledIn } from "./filled-in.ts";
import { firstLanguage, keepTeamsLanguage } from "./first-language.ts";
import { fetchPage } from "./routes.tsx";
import { loadLook, lookName } from "./look.ts";
import { darkQuery } from "./use-look.ts";
import { startSession, type Connect } from "./session.ts";
import type { TeamsHost } from "./teams-host.ts";
import { within } from "./time-limit.ts";

/** Seconds that the first paint waits for Teams' theme and language, so that they need not change before one's eyes. */
const patience = 0.4;
/** Seconds that it waits where nothing else tells Teams' language: the very first opening. */
const firstPatience = 2;

/** Fetches and signs in while React starts. */
export async function startTab(connect: Connect): Promise<void> {
  const address = new URL(window.location.href).searchParams;
  const { teams, session } = startSession(connect, address.get("host"));
  const [theme, subPage] = [filledIn(address, "theme"), filledIn(address, "subPage")];
  followDeepLink(subPage);
  const opened = window.location.href;
  fetchPage(parseRoute(new URL(opened).searchParams.get("view") ?? "portfolio"));
  const { language, isCertain } = firstLanguage({ address, browserLocale: navigator.language });
  const isAllKnown = isCertain && theme !== undefined && subPage !== undefined;
  const host = isAllKnown ? undefined : await within(isCertain ? patience : firstPatience, teams);
  followDeepLink(host?.subPage);
  const look = await loadLook(lookName(host?.theme ?? theme, window.matchMedia(darkQuery).matches));
  const element = document.querySelector("#root");
  if (!element) throw new Error("index.html lacks #root.");
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: nonceOf(document) } });
  const root = createRoot(element);
  const show = (teamsHost: TeamsHost | undefined): void => {
    if (teamsHost) keepTeamsLanguage(languageOf(teamsHost.locale));
    root.render(
      <StrictMode>
        <RendererProvider renderer={renderer} targetDocument={document}>
          <LanguageProvider initial={teamsHost ? languageOf(teamsHost.locale) : language}>
            <App host={teamsHost} session={session} look={look} theme={theme} />
          </LanguageProvider>
        </RendererProvider>
      </StrictMode>,
    );
  };
  show(host);
  if (host) return;
  const late = await teams;
  if (!late) return;
  // Whoever has gone somewhere meanwhile stays there.
  if (window.location.href === opened) followDeepLink(late.subPage);
  show(late);
}

/** The nonce that the server put into this very page: styles without it are refused. */
function nonceOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
}

function followDeepLink(subPage: string | undefined): void {
  const asked = parseRoute(subPage ?? "");
  if (asked) goTo(asked, { replace: true });
}
