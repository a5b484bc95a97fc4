import { configureTab } from "../configure-tab.ts";
import { element } from "../element.ts";
import { tabFrame } from "../tab-frame.ts";
import { loadTabSettings } from "../tab-settings.ts";
import type { TeamsHost } from "../teams-host.ts";
import { chatView } from "./chat-view.ts";
import { tabStrip } from "./tab-strip.ts";
import { joined, type View } from "./view.ts";

export function channelView(teams: TeamsHost): View {
  const { settings, words } = teams;
  const { tab } = teams.state();
  const { channel, name } = settings.team;
  const saved = loadTabSettings(settings);
  const strip = tabStrip({
    avatar: element("span", { class: "team-mark", "aria-hidden": "true" }, name.slice(0, 2)),
    title: channel.name,
    tabs: [
      { name: words().posts, isOpen: tab === "posts", open: () => teams.go({ tab: "posts" }) },
      {
        name: saved.suggestedDisplayName ?? settings.appName,
        isOpen: tab === "app",
        open: () => teams.go({ tab: "app", page: "" }),
      },
    ],
    add: { label: words().addTab, press: () => configureTab(teams) },
  });
  const content =
    tab === "posts"
      ? chatView(teams, channel.id)
      : tabFrame(teams, {
          url: saved.contentUrl,
          title: settings.appName,
          frameContext: "content",
          surroundings: { kind: "channel" },
          pageId: saved.entityId,
        });
  return joined(element("section", { class: "place" }, strip, content.element), [content]);
}
