import { element } from "../element.ts";
import { appNotice } from "./app-notice.ts";
import type { ChatTheme } from "./cards/card-host-config.ts";
import { ChatApi, type ChatState } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";
import { chatWords } from "./chat-words.ts";
import "./chat.css";
import "./cards/card.css";
import { composeBox } from "./compose-box.ts";
import { MessageList } from "./message-list.ts";

export interface ChatOptions {
  /** Sign-in name of the person who looks. */
  readonly user: string;
  /** `"channel"` is the team's General channel, `"personal"` the person's chat with the bot. */
  readonly conversation: "channel" | "personal" | { readonly id: string };
  readonly theme: ChatTheme;
  readonly language?: "sv" | "en";
  /** What a link or an Action.OpenUrl does; absent: a new window. */
  readonly openLink?: (url: string) => void;
}

export interface MountedChat {
  update(theme: ChatTheme): void;
  stop(): void;
}

const readEvery = 1000;

/** Shows a conversation as Teams does and keeps it up to date until stopped. */
export function mountChat(holder: HTMLElement, options: ChatOptions): MountedChat {
  const chat = new Chat(holder, options);
  return {
    update: (theme) => {
      chat.changeTheme(theme);
    },
    stop: () => {
      chat.stop();
    },
  };
}

class Chat {
  readonly #holder: HTMLElement;
  readonly #context: ChatContext;
  readonly #list: MessageList;
  readonly #notice = element("div", { class: "notices" });
  readonly #typing = element("p", { class: "typing", role: "status", hidden: true });
  readonly #foot = element("div", { class: "foot-box" });
  readonly #root: HTMLElement;
  readonly #timer: number;
  readonly #refreshed = new Set<string>();
  #theme: ChatTheme;
  #shown: ChatState | undefined;
  #isReading = false;
  #isStopped = false;

  constructor(holder: HTMLElement, options: ChatOptions) {
    const { user, conversation, language = "sv", theme } = options;
    const id = typeof conversation === "string" ? conversation : conversation.id;
    this.#holder = holder;
    this.#theme = theme;
    this.#context = {
      api: new ChatApi(user, id),
      words: chatWords(language),
      language,
      theme: () => this.#theme,
      root: () => this.#root,
      openLink: options.openLink ?? ((url) => window.open(url, "_blank", "noopener")),
      readNow: () => void this.#read(),
    };
    this.#list = new MessageList(this.#context);
    this.#root = element(
      "section",
      { class: "chat-view", "data-theme": theme },
      this.#list.element,
      this.#typing,
      this.#notice,
      this.#foot,
    );
    holder.append(this.#root);
    this.#timer = window.setInterval(() => {
      if (!document.hidden) void this.#read();
    }, readEvery);
    void this.#read();
  }

  changeTheme(theme: ChatTheme): void {
    this.#theme = theme;
    this.#root.dataset["theme"] = theme;
    this.#list.clear();
    if (this.#shown) this.#list.show(this.#shown);
  }

  stop(): void {
    this.#isStopped = true;
    window.clearInterval(this.#timer);
    if (this.#root.parentElement === this.#holder) this.#root.remove();
  }

  async #read(): Promise<void> {
    if (this.#isReading || this.#isStopped) return;
    this.#isReading = true;
    try {
      const state = await this.#context.api.read();
      this.#root.classList.remove("lost");
      if (state) this.#show(state);
    } catch {
      this.#root.classList.add("lost");
      this.#root.dataset["lost"] = this.#context.words.lost;
    }
    this.#isReading = false;
  }

  #show(state: ChatState): void {
    const before = this.#shown;
    this.#shown = state;
    this.#root.classList.toggle("channel", state.kind === "channel");
    this.#root.classList.toggle("empty-chat", state.messages.length === 0);
    this.#list.element.dataset["empty"] = this.#context.words.empty;
    this.#typing.textContent = `${state.botName} ${this.#context.words.typing}`;
    this.#typing.hidden = !state.isTyping;
    if (before?.app !== state.app) this.#showApp(state);
    this.#list.show(state);
    this.#refreshCards(state);
  }

  #showApp(state: ChatState): void {
    const { words } = this.#context;
    const notice = appNotice(this.#context, state);
    this.#notice.replaceChildren(...(notice ? [notice] : []));
    if (state.kind === "personal" && notice) {
      this.#foot.replaceChildren();
    } else if (this.#foot.childElementCount === 0) {
      const isPersonal = state.kind === "personal";
      const placeholder = state.kind === "channel" ? words.writeInChannel : words.write;
      const box = composeBox(this.#context, {
        placeholder,
        ...(!isPersonal && { mention: `@${state.botName}` }),
      });
      this.#foot.replaceChildren(box);
    }
  }

  /** Lets each card that asks for it refresh itself, once for every state in which it is seen. */
  #refreshCards({ messages }: ChatState): void {
    for (const { id, version, refreshes } of messages) {
      const seen = `${id} ${String(version)}`;
      if (refreshes && !this.#refreshed.has(seen)) {
        this.#refreshed.add(seen);
        this.#context.api.refresh(id).then(this.#context.readNow, this.#context.readNow);
      }
    }
  }
}
