import { element } from "../element.ts";
import type { Meeting } from "../host-settings.ts";
import type { TeamsHost } from "../teams-host.ts";
import type { View } from "./view.ts";

export function calendarView(teams: TeamsHost): View {
  const { settings, words } = teams;
  const list = settings.meetings.map((meeting) => meetingRow(teams, meeting));
  const nothing = element(
    "p",
    { class: "empty" },
    element("strong", {}, words().noMeetings),
    element("span", {}, words().noMeetingsHint),
  );
  const content = list.length > 0 ? element("ul", { class: "meetings" }, ...list) : nothing;
  const head = element("header", { class: "strip" }, element("h1", {}, words().calendar));
  return { element: element("section", { class: "place" }, head, content), leave: () => undefined };
}

function meetingRow(teams: TeamsHost, meeting: Meeting): HTMLElement {
  const { words, state, go } = teams;
  const locale = state().lang === "sv" ? "sv-SE" : "en-GB";
  const day = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const starts = new Date(meeting.starts);
  const ends = new Date(meeting.ends);
  return element(
    "li",
    {},
    element("time", { datetime: meeting.starts }, day.format(starts)),
    element(
      "div",
      {},
      element("strong", {}, meeting.title),
      element("span", {}, time.formatRange(starts, ends)),
    ),
    element(
      "button",
      {
        class: "quiet",
        onclick: () => go({ view: "meeting-page", meeting: meeting.chatId, tab: "app", page: "" }),
      },
      words().open,
    ),
    element(
      "button",
      { class: "primary", onclick: () => go({ view: "meeting", meeting: meeting.chatId, page: "" }) },
      words().join,
    ),
  );
}
