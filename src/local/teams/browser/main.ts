import { openDialog } from "./dialog.ts";
import { element } from "./element.ts";
import { FrameRegistry } from "./frame-registry.ts";
import { loadHostSettings, type HostSettings, type Meeting, type Person } from "./host-settings.ts";
import {
  keepsFrames,
  printPageState,
  readPageState,
  type PageState,
  type Theme,
  type View as ViewName,
} from "./page-state.ts";
import { placeOfDeepLink } from "./protocol/deep-link.ts";
import { createStage } from "./stage.ts";
import { meetingOf, type TeamsHost } from "./teams-host.ts";
import { calendarView } from "./views/calendar-view.ts";
import { channelView } from "./views/channel-view.ts";
import { listPane } from "./views/list-pane.ts";
import { meetingPageView } from "./views/meeting-page-view.ts";
import { meetingView } from "./views/meeting-view.ts";
import { personalView } from "./views/personal-view.ts";
import { rail } from "./views/rail.ts";
import { topBar } from "./views/top-bar.ts";
import type { View } from "./views/view.ts";
import { wordsIn } from "./words.ts";

const inMeeting =
  (draw: (teams: TeamsHost, meeting: Meeting) => View) =>
  (teams: TeamsHost): View => {
    const meeting = meetingOf(teams);
    return meeting ? draw(teams, meeting) : calendarView(teams);
  };

const drawings: Readonly<Record<ViewName, (teams: TeamsHost) => View>> = {
  channel: channelView,
  chat: personalView,
  personal: personalView,
  calendar: calendarView,
  meeting: inMeeting(meetingView),
  "meeting-page": inMeeting(meetingPageView),
};

function toast(message: string): void {
  const shown = element("div", { class: "toast", role: "status" }, message);
  document.body.append(shown);
  window.setTimeout(() => shown.remove(), 5000);
}

function personOf({ people }: HostSettings, upn: string): Person {
  const person = people.find((candidate) => candidate.upn === upn);
  if (!person) throw new Error(`${upn} is not in the directory.`);
  return person;
}

function start(root: HTMLElement, settings: HostSettings): void {
  let state = readPageState(window.location.search, settings.people);
  let view: View | undefined;
  const themeListeners = new Set<(theme: Theme) => void>();

  const draw = (): void => {
    view?.leave();
    document.documentElement.lang = state.lang;
    view = drawings[state.view](teams);
    const pane = listPane(teams);
    const body = element("div", { class: "body" }, rail(teams), pane, element("main", {}, view.element));
    const focused = document.activeElement?.id ?? "";
    root.replaceChildren(topBar(teams), body);
    if (focused !== "") document.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  };
  const show = (next: PageState): void => {
    const before = state;
    state = next;
    document.documentElement.dataset["theme"] = next.theme;
    if (!keepsFrames(before, next)) draw();
    else if (before.theme !== next.theme) {
      teams.frames.broadcast({ func: "themeChange", args: [next.theme] });
      for (const listener of themeListeners) listener(next.theme);
    }
  };
  const go = (change: Partial<PageState>): void => {
    const next = { ...state, ...change };
    window.history.pushState(null, "", printPageState(next));
    show(next);
  };
  const teams: TeamsHost = {
    settings,
    frames: new FrameRegistry(settings.productUrl),
    stage: createStage(),
    state: () => state,
    words: () => wordsIn(state.lang),
    person: () => personOf(settings, state.user),
    go,
    redraw: draw,
    openDialog: (options) => openDialog(teams, options),
    toast,
    onTheme(listener) {
      themeListeners.add(listener);
      return () => void themeListeners.delete(listener);
    },
    openLink(url) {
      const { teamsAppId, meetings, team } = settings;
      const place = placeOfDeepLink(url, { teamsAppId, meetings, channelId: team.channel.id });
      if (place) go(place);
      else window.open(url, "_blank", "noopener");
    },
  };
  window.addEventListener("popstate", () => show(readPageState(window.location.search, settings.people)));
  document.documentElement.dataset["theme"] = state.theme;
  draw();
  const link = new URLSearchParams(window.location.search).get("link");
  if (link !== null) teams.openLink(link);
}

const root = document.querySelector<HTMLElement>("#host");
if (root) {
  try {
    start(root, await loadHostSettings());
  } catch (error) {
    root.replaceChildren(
      element(
        "p",
        { class: "empty" },
        "Demomiljön svarar inte. Kontrollera att den är igång och ladda om sidan.",
      ),
      element("p", { class: "empty", lang: "en" }, `The demo environment does not answer. ${String(error)}`),
    );
  }
}
