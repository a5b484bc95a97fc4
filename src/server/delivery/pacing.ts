/** Waits until a message may go: so many a second in each conversation, and so many in all. */
export interface Pace {
  turn(conversationId: string): Promise<void>;
  /** Nothing goes to the conversation for so long. */
  pause(conversationId: string, milliseconds: number): void;
}

export interface PaceOptions {
  /** Milliseconds between messages in one conversation: Teams takes 7 a second and 60 in 30 seconds. */
  readonly betweenMessages?: number;
  /** Messages a second in all: Teams takes 30. */
  readonly inAll?: number;
  /** Milliseconds of real time, also when the organisation's clock is another. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const asleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function pacing({
  betweenMessages = 1000,
  inAll = 25,
  now = Date.now,
  sleep = asleep,
}: PaceOptions = {}): Pace {
  const nextIn = new Map<string, number>();
  let next = 0;
  return {
    async turn(conversationId) {
      const at = Math.max(now(), next, nextIn.get(conversationId) ?? 0);
      next = at + 1000 / inAll;
      nextIn.set(conversationId, at + betweenMessages);
      if (at > now()) await sleep(at - now());
    },
    pause(conversationId, milliseconds) {
      nextIn.set(conversationId, Math.max(nextIn.get(conversationId) ?? 0, now() + milliseconds));
    },
  };
}
