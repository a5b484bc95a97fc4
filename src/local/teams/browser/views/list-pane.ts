import { element } from "../element.ts";
import type { PageState } from "../page-state.ts";
import type { TeamsHost } from "../teams-host.ts";
import { appMark } from "./app-mark.ts";
import { avatar } from "./avatar.ts";

/** The second column: the team with its channel, or the chats. */
export function listPane(teams: TeamsHost): HTMLElement | undefined {
  const { view } = teams.state();
  if (view === "channel") return teamPane(teams);
  return view === "chat" || view === "meeting-page" ? chatPane(teams) : undefined;
}

function teamPane({ settings, words, state, go }: TeamsHost): HTMLElement {
  const { name, channel: general, otherChannels } = settings.team;
  const open = otherChannels.find(({ id }) => id === state().channel) ?? general;
  const entries = [general, ...otherChannels].map((channel) =>
    element(
      "button",
      {
        class: "entry indented",
        "aria-current": channel === open ? "page" : undefined,
        onclick: () => go({ channel: channel === general ? "" : channel.id, tab: "posts", page: "" }),
      },
      channel.name,
    ),
  );
  return element(
    "aside",
    { class: "list" },
    element("h2", {}, words().teams),
    element(
      "div",
      { class: "team" },
      element("span", { class: "team-mark", "aria-hidden": "true" }, name.slice(0, 2)),
      element("strong", {}, name),
    ),
    ...entries,
  );
}

function chatPane(teams: TeamsHost): HTMLElement {
  const { settings, words, state, go } = teams;
  const current = state();
  const entry = (mark: HTMLElement, title: string, isOpen: boolean, opens: Partial<PageState>): HTMLElement =>
    element(
      "button",
      {
        class: "entry",
        "aria-current": isOpen ? "page" : undefined,
        onclick: () => go({ page: "", ...opens }),
      },
      mark,
      element("span", {}, title),
    );
  const meetings = settings.meetings.map((meeting) =>
    entry(
      avatar(meeting.title),
      meeting.title,
      current.view === "meeting-page" && current.meeting === meeting.chatId,
      { view: "meeting-page", meeting: meeting.chatId, tab: "posts" },
    ),
  );
  return element(
    "aside",
    { class: "list" },
    element("h2", {}, words().chat),
    entry(appMark(), settings.appName, current.view === "chat", { view: "chat" }),
    ...meetings,
  );
}
