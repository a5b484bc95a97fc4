import { element } from "../element.ts";
import type { ChatMessage } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";
import { reactionSign } from "./reaction-sign.ts";

const offered = ["like", "heart"] as const;

/** Reactions below a message, and the two that can be added above it. */
export function reactionBar(context: ChatContext, messageId: string) {
  const given = element("div", { class: "reactions" });
  const offers = element("div", { class: "offers" });
  const button = (reaction: string, count: number, mine: boolean): HTMLElement => {
    const name = reaction === "heart" ? context.words.heart : context.words.like;
    const react = (): void => {
      context.api.react(messageId, reaction, !mine).then(context.readNow, context.readNow);
    };
    return element(
      "button",
      {
        class: count > 0 ? "reaction" : undefined,
        type: "button",
        "aria-pressed": String(mine),
        "aria-label": count > 0 ? `${name} ${String(count)}` : name,
        onclick: react,
      },
      reactionSign(reaction),
      count > 0 && ` ${String(count)}`,
    );
  };
  return {
    elements: [offers, given],
    update({ reactions, isDeleted }: ChatMessage): void {
      given.replaceChildren(...reactions.map(({ reaction, count, mine }) => button(reaction, count, mine)));
      const missing = offered.filter((name) => !reactions.some(({ reaction }) => reaction === name));
      offers.replaceChildren(...missing.map((name) => button(name, 0, false)));
      offers.hidden = isDeleted || missing.length === 0;
    },
  };
}
