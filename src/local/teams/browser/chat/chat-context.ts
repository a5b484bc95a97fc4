import type { ChatTheme } from "./cards/card-host-config.ts";
import type { ChatApi } from "./chat-api.ts";
import type { ChatWords } from "./chat-words.ts";

/** What every part of one mounted chat shares. */
export interface ChatContext {
  readonly api: ChatApi;
  readonly words: ChatWords;
  readonly language: "sv" | "en";
  readonly theme: () => ChatTheme;
  readonly openLink: (url: string) => void;
  /** Where a dialog of the chat is put, so that it has its colours. */
  readonly root: () => HTMLElement;
  /** Reads the conversation at once instead of at the next second. */
  readonly readNow: () => void;
}
