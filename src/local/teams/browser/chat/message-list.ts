import { element } from "../element.ts";
import type { ChatMessage, ChatState } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";
import { composeBox } from "./compose-box.ts";
import { messageRow, type MessageRow } from "./message-row.ts";
import { dayText, isSameDay } from "./when-text.ts";

interface Thread {
  readonly element: HTMLElement;
  readonly replies: HTMLElement;
}

/** The messages in order; in a channel each with its replies and a way to answer. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #context: ChatContext;
  readonly #rows = new Map<string, MessageRow>();
  readonly #threads = new Map<string, Thread>();
  #latest: ChatMessage | undefined;

  constructor(context: ChatContext) {
    this.#context = context;
    this.element = element("div", { class: "messages", role: "log", "aria-label": context.words.messages });
  }

  show(state: ChatState): void {
    const wasAtEnd = this.#isAtEnd();
    const known = this.#rows.size;
    for (const message of state.messages) this.#place(state, message);
    if (wasAtEnd && this.#rows.size >= known) this.element.scrollTop = this.element.scrollHeight;
  }

  /** Draws everything anew, as after a change of theme. */
  clear(): void {
    this.#rows.clear();
    this.#threads.clear();
    this.#latest = undefined;
    this.element.replaceChildren();
  }

  #place(state: ChatState, message: ChatMessage): void {
    const row = this.#rows.get(message.id);
    if (row) {
      row.update(message);
      return;
    }
    const made = messageRow(this.#context, message);
    this.#rows.set(message.id, made);
    const isReply = state.kind === "channel" && message.root !== message.id;
    if (isReply) {
      this.#threads.get(message.root)?.replies.append(made.element);
      return;
    }
    if (!this.#latest || !isSameDay(this.#latest.at, message.at)) this.#addDay(state, message);
    this.#latest = message;
    this.element.append(state.kind === "channel" ? this.#thread(state, message, made) : made.element);
  }

  #addDay(state: ChatState, { at }: ChatMessage): void {
    const text = dayText(at, state.now, this.#context.words, this.#context.language);
    this.element.append(element("p", { class: "day" }, text));
  }

  #thread(state: ChatState, { id }: ChatMessage, row: MessageRow): HTMLElement {
    const { words } = this.#context;
    const replies = element("div", { class: "replies" });
    const foot = element("div", { class: "foot" });
    const close = (): void => {
      foot.replaceChildren(
        element("button", { class: "answer", type: "button", onclick: open }, words.reply),
      );
    };
    const open = (): void => {
      const mention = `@${state.botName}`;
      const box = composeBox(this.#context, {
        placeholder: words.writeReply,
        mention,
        root: id,
        cancel: close,
      });
      foot.replaceChildren(box);
      box.querySelector("textarea")?.focus();
    };
    close();
    const thread = { element: element("section", { class: "thread" }, row.element, replies, foot), replies };
    this.#threads.set(id, thread);
    return thread.element;
  }

  #isAtEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 80;
  }
}
