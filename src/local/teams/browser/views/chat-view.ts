import { element } from "../element.ts";
import type { TeamsHost } from "../teams-host.ts";
import type { View } from "./view.ts";

interface ChatModule {
  mountChat(
    element: HTMLElement,
    options: {
      readonly user: string;
      readonly conversationId: string;
      readonly openLink: (url: string) => void;
    },
  ): unknown;
}

const chatModules = import.meta.glob<ChatModule>("../chat/mount-chat.ts");

/** A conversation: a channel's posts, the chat with the bot or a meeting's chat. */
export function chatView(teams: TeamsHost, conversationId: string): View {
  const holder = element("div", { class: "chat" });
  let stop: (() => void) | undefined;
  let hasLeft = false;
  const mount = async (): Promise<void> => {
    const { mountChat } = (await chatModules["../chat/mount-chat.ts"]?.()) ?? {};
    if (hasLeft) return;
    const user = teams.state().user;
    const mounted = mountChat?.(holder, { user, conversationId, openLink: (url) => teams.openLink(url) });
    if (typeof mounted === "function") stop = () => void mounted();
  };
  mount().catch(() => {
    holder.append(element("p", { class: "empty" }, teams.words().chatMissing));
  });
  return {
    element: holder,
    leave() {
      hasLeft = true;
      stop?.();
    },
  };
}
