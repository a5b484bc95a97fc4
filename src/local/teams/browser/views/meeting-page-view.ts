import { element } from "../element.ts";
import type { Meeting } from "../host-settings.ts";
import { tabFrame } from "../tab-frame.ts";
import type { TeamsHost } from "../teams-host.ts";
import { avatar } from "./avatar.ts";
import { chatView } from "./chat-view.ts";
import { tabStrip } from "./tab-strip.ts";
import { joined, type View } from "./view.ts";

/** A meeting before and after it is held: its chat and the tab. */
export function meetingPageView(teams: TeamsHost, meeting: Meeting): View {
  const { settings, words } = teams;
  const { tab } = teams.state();
  const strip = tabStrip({
    avatar: avatar(meeting.title),
    title: meeting.title,
    tabs: [
      { name: words().chat, isOpen: tab === "posts", open: () => teams.go({ tab: "posts" }) },
      { name: settings.appName, isOpen: tab === "app", open: () => teams.go({ tab: "app", page: "" }) },
    ],
    action: element(
      "button",
      { class: "primary", onclick: () => teams.go({ view: "meeting", page: "" }) },
      words().join,
    ),
  });
  const content =
    tab === "posts"
      ? chatView(teams, meeting.chatId)
      : tabFrame(teams, {
          url: settings.contentUrl,
          title: settings.appName,
          frameContext: "content",
          surroundings: { kind: "meeting", meeting },
        });
  return joined(element("section", { class: "place" }, strip, content.element), [content]);
}
