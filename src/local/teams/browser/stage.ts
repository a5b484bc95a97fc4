/** What is shared on a meeting's stage: the tenant keeps it, so that everybody in the meeting sees the same. */
export interface SharedContent {
  readonly url: string;
  /** Name of the person who shares. */
  readonly sharer: string;
}

export interface Stage {
  /** The last known content of the meeting that is watched. */
  current(): SharedContent | undefined;
  share(chatId: string, content: SharedContent): void;
  stop(chatId: string): void;
  /** Follows a meeting until `leave`. */
  watch(chatId: string, changed: (content: SharedContent | undefined) => void): void;
  leave(): void;
}

const address = (chatId: string): string => `/__tenant-api/stage?meeting=${encodeURIComponent(chatId)}`;

const put = (chatId: string, content: SharedContent | null): void => {
  void fetch(address(chatId), { method: "POST", body: JSON.stringify(content) });
};

function readContent(data: unknown): SharedContent | undefined {
  const value: unknown = typeof data === "string" ? JSON.parse(data) : undefined;
  if (typeof value !== "object" || value === null || !("url" in value) || !("sharer" in value))
    return undefined;
  return { url: String(value.url), sharer: String(value.sharer) };
}

export function createStage(): Stage {
  let events: EventSource | undefined;
  let content: SharedContent | undefined;
  return {
    current: () => content,
    share: put,
    stop: (chatId) => put(chatId, null),
    watch(chatId, changed) {
      events?.close();
      events = new EventSource(address(chatId));
      events.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        content = readContent(data);
        changed(content);
      });
    },
    leave() {
      events?.close();
      events = undefined;
      content = undefined;
    },
  };
}
