import { element } from "../element.ts";
import type { TeamsHost } from "../teams-host.ts";
import type { View } from "./view.ts";

/** A conversation: a channel's posts, the chat with the bot or a meeting's chat. */
export function chatView(teams: TeamsHost, id: string): View {
  const heading = element("h2", { class: "unseen" }, teams.words().conversation);
  const holder = element("div", { class: "chat" }, heading);
  const ends: (() => void)[] = [];
  let hasLeft = false;
  const mount = async (): Promise<void> => {
    const { mountChat } = await import("../chat/mount-chat.ts");
    if (hasLeft) return;
    const { user, theme, lang: language } = teams.state();
    const openLink = (url: string): void => teams.openLink(url);
    const chat = mountChat(holder, { user, conversation: { id }, theme, language, openLink });
    ends.push(
      () => chat.stop(),
      teams.onTheme((next) => chat.update(next)),
    );
  };
  mount().catch(() => {
    holder.append(element("p", { class: "empty" }, teams.words().chatMissing));
  });
  return {
    element: holder,
    leave() {
      hasLeft = true;
      for (const end of ends) end();
    },
  };
}
