import { element } from "./element.ts";
import { createFrameHost, type FrameExtras } from "./frame-host.ts";
import type { ConnectedWindow } from "./frame-registry.ts";
import { defaultPageId } from "./page-state.ts";
import {
  localeOf,
  type FrameKind,
  type FrameSituation,
  type Surroundings,
} from "./protocol/frame-context.ts";
import type { TeamsHost } from "./teams-host.ts";

export interface TabFrameOptions {
  readonly url: string;
  readonly title: string;
  readonly frameContext: FrameKind;
  readonly surroundings: Surroundings;
  readonly pageId?: string;
  readonly subPageId?: string;
  readonly extras?: FrameExtras;
}

export interface TabFrame {
  readonly element: HTMLElement;
  readonly connected: ConnectedWindow;
  remove(): void;
}

const silenceAfter = 20_000;

/** The product in a frame, with Teams' loading and failure notices over it. */
export function tabFrame(teams: TeamsHost, options: TabFrameOptions): TabFrame {
  const situation = situationOf(teams, options);
  const frame = element("iframe", {
    src: filledIn(options.url, situation()),
    title: options.title,
    name: `embedded-page-container-${options.frameContext}`,
    "data-frame-context": options.frameContext,
    allow: "clipboard-write; fullscreen",
  });
  const notice = element("p", { class: "frame-notice", role: "status" }, teams.words().loading);
  const holder = element("div", { class: "tab-frame" }, frame, notice);
  const show = (text: string): void => {
    holder.append(notice);
    notice.textContent = text;
  };
  const silence = window.setTimeout(() => {
    show(teams.words().appSilent);
  }, silenceAfter);
  const settle = (failure?: string): void => {
    window.clearTimeout(silence);
    if (failure === undefined) notice.remove();
    else show(`${teams.words().appFailed} ${failure}`);
  };
  const host = createFrameHost(teams, { situation, settle, ...options.extras });
  const connected: ConnectedWindow = { window: () => frame.contentWindow, host };
  host.bind(connected);
  teams.frames.add(connected);
  return {
    element: holder,
    connected,
    remove() {
      window.clearTimeout(silence);
      teams.frames.remove(connected);
      holder.remove();
    },
  };
}

/** Teams fills in every field of the context that an app's address names; these are the ones that the product asks for. */
function filledIn(url: string, { language, theme, subPageId }: FrameSituation): string {
  return url
    .replaceAll("{app.locale}", localeOf(language))
    .replaceAll("{app.theme}", theme)
    .replaceAll("{page.subPageId}", encodeURIComponent(subPageId));
}

function situationOf(teams: TeamsHost, options: TabFrameOptions): () => FrameSituation {
  const sessionId = crypto.randomUUID();
  return () => {
    const { theme, lang, page } = teams.state();
    return {
      frameContext: options.frameContext,
      surroundings: options.surroundings,
      person: teams.person(),
      pageId: options.pageId ?? defaultPageId,
      subPageId: options.subPageId ?? page,
      theme,
      language: lang,
      sessionId,
    };
  };
}
