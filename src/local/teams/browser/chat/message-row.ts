import { element } from "../element.ts";
import { avatar } from "../views/avatar.ts";
import { appMark } from "../views/app-mark.ts";
import type { ChatMessage } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";
import { messageHtml } from "./markdown.ts";
import { messageCard } from "./cards/message-card.ts";
import { reactionBar } from "./reaction-bar.ts";
import { timeText } from "./when-text.ts";

/** One message; `update` keeps its cards, and what is typed in them, while they stay the same. */
export interface MessageRow {
  readonly element: HTMLElement;
  update(message: ChatMessage): void;
}

export function messageRow(context: ChatContext, first: ChatMessage): MessageRow {
  const { name, isBot, isMe } = first.from;
  const picture = element("span", { class: "picture" }, isBot ? appMark() : avatar(name));
  const line = element("header", { class: "line" });
  const body = element("div", { class: "text" });
  const cards = element("div", { class: "cards" });
  const reactions = reactionBar(context, first.id);
  const bubble = element("div", { class: "bubble" }, line, body, cards);
  const row = element(
    "article",
    { class: `message ${isMe ? "mine" : "theirs"} ${isBot ? "bot" : ""}`, "data-id": first.id },
    picture,
    element("div", { class: "content" }, bubble, ...reactions.elements),
  );
  let drawn = "";
  const update = (message: ChatMessage): void => {
    line.replaceChildren(
      element("b", { class: "name" }, name),
      isBot ? element("span", { class: "app-badge" }, "App") : "",
      element("time", {}, timeText(message.at, context.language)),
      message.isEdited && !message.isDeleted
        ? element("span", { class: "edited" }, context.words.edited)
        : "",
    );
    row.classList.toggle("deleted", message.isDeleted);
    row.classList.toggle("with-card", message.cards.length > 0);
    body.innerHTML = message.isDeleted ? "" : messageHtml(message.text);
    if (message.isDeleted) body.textContent = context.words.deleted;
    body.hidden = body.childNodes.length === 0 || (!message.isDeleted && message.text === "");
    const wanted = JSON.stringify(message.cards);
    if (wanted !== drawn) {
      drawn = wanted;
      cards.replaceChildren(...message.cards.map((card) => messageCard(context, message.id, card)));
    }
    reactions.update(message);
  };
  update(first);
  return { element: row, update };
}
