import { configureTab } from "../configure-tab.ts";
import { element } from "../element.ts";
import type { Channel } from "../host-settings.ts";
import { tabFrame } from "../tab-frame.ts";
import { loadTabSettings } from "../tab-settings.ts";
import type { TeamsHost } from "../teams-host.ts";
import { chatView } from "./chat-view.ts";
import { tabStrip } from "./tab-strip.ts";
import { joined, type View } from "./view.ts";

export function channelView(teams: TeamsHost): View {
  const { settings, words } = teams;
  const { channel, otherChannels } = settings.team;
  const other = otherChannels.find(({ id }) => id === teams.state().channel);
  if (other) return postsOnly(teams, other);
  const { tab } = teams.state();
  const saved = loadTabSettings(settings);
  const strip = tabStrip({
    avatar: teamMark(teams),
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

const teamMark = ({ settings }: TeamsHost): HTMLElement =>
  element("span", { class: "team-mark", "aria-hidden": "true" }, settings.team.name.slice(0, 2));

/** A channel without the app's tab. */
function postsOnly(teams: TeamsHost, { id, name }: Channel): View {
  const posts = { name: teams.words().posts, isOpen: true, open: () => undefined };
  const strip = tabStrip({ avatar: teamMark(teams), title: name, tabs: [posts] });
  const content = chatView(teams, id);
  return joined(element("section", { class: "place" }, strip, content.element), [content]);
}
