import { element } from "../element.ts";
import { tabFrame } from "../tab-frame.ts";
import type { TeamsHost } from "../teams-host.ts";
import { appMark } from "./app-mark.ts";
import { chatView } from "./chat-view.ts";
import { tabStrip } from "./tab-strip.ts";
import { joined, type View } from "./view.ts";

/** The app as a person has it for themselves: its tab and the chat with its bot. */
export function personalView(teams: TeamsHost): View {
  const { settings, words } = teams;
  const { view } = teams.state();
  const strip = tabStrip({
    avatar: appMark(),
    title: settings.appName,
    tabs: [
      { name: words().chat, isOpen: view === "chat", open: () => teams.go({ view: "chat", page: "" }) },
      {
        name: settings.appName,
        isOpen: view === "personal",
        open: () => teams.go({ view: "personal", page: "" }),
      },
    ],
  });
  const content =
    view === "chat"
      ? chatView(teams, teams.person().botChatId)
      : tabFrame(teams, {
          url: settings.contentUrl,
          title: settings.appName,
          frameContext: "content",
          surroundings: { kind: "personal" },
        });
  return joined(element("section", { class: "place" }, strip, content.element), [content]);
}
