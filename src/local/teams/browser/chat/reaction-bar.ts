import { element } from "../element.ts";
import type { ChatMessage } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";

const signs: Readonly<Record<string, string>> = {
  like: "👍",
  heart: "❤️",
  laugh: "😄",
  surprised: "😮",
  sad: "😢",
};
const offered = ["like", "heart"] as const;

/** Reactions below a message, and the two that can be added. */
export function reactionBar(context: ChatContext, messageId: string) {
  const bar = element("div", { class: "reactions" });
  const pill = (reaction: string, count: number, mine: boolean): HTMLElement =>
    element(
      "button",
      {
        class: count > 0 ? "reaction" : "reaction offer",
        type: "button",
        "aria-pressed": String(mine),
        "aria-label": `${reaction === "heart" ? context.words.heart : context.words.like} ${String(count)}`,
        onclick: () => {
          context.api.react(messageId, reaction, !mine).then(context.readNow, context.readNow);
        },
      },
      signs[reaction] ?? "👍",
      count > 0 ? ` ${String(count)}` : "",
    );
  return {
    element: bar,
    update(message: ChatMessage): void {
      const missing = offered.filter(
        (reaction) => !message.reactions.some((given) => given.reaction === reaction),
      );
      bar.replaceChildren(
        ...message.reactions.map(({ reaction, count, mine }) => pill(reaction, count, mine)),
        ...(message.isDeleted ? [] : missing.map((reaction) => pill(reaction, 0, false))),
      );
    },
  };
}
