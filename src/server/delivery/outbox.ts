import { reasons } from "#bot/shared/delivery-failure.ts";
import type { Notice } from "#domain/digest/notice.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  deliverNotice,
  unlessTaken,
  type DeliveryOptions,
  type DeliveryResult,
  type Unmarked,
} from "./deliver-notice.ts";
import type { PlaceOf } from "./place-of.ts";

export type DeliveryCount = Readonly<Record<DeliveryResult, number>>;

export interface OutboxOptions extends Omit<DeliveryOptions, "placeOf"> {
  /** Finds out where everybody is, for one round. */
  readonly places: () => Promise<PlaceOf>;
}

export interface Outbox {
  /** Sends what is due, in order for each recipient. */
  run(): Promise<DeliveryCount>;
  /** Lets what could not reach these recipients go out, since they can be reached again. */
  requeue(recipients: readonly string[]): Promise<void>;
}

/** What becomes deliverable when the app comes back. */
const curable: readonly string[] = [
  reasons.removed.sv,
  reasons.blocked.sv,
  reasons.noConversation.sv,
  reasons.noChannel.sv,
];

/**
 * Sends notices so that none is lost and none is doubled in a channel: a row is claimed with its version, sent, and marked.
 * A row whose claim has run out is in doubt, and is read back from the channel before it is sent again.
 */
export function outbox(options: OutboxOptions): Outbox {
  const { notices, now, log } = options;
  const unmarked: Unmarked = new Map();
  const withState = (state: Notice["state"]) =>
    notices.find({ where: [{ property: "state", is: "eq", value: state }] });

  const deliver = async (
    queue: readonly Stored<Notice>[],
    placeOf: PlaceOf,
    counts: Record<DeliveryResult, number>,
  ) => {
    for (const notice of queue) {
      // What comes after waits too, so that order is kept.
      if (notice.notBefore > now()) return;
      try {
        const result = await deliverNotice(notice, { ...options, placeOf }, unmarked);
        if (result) counts[result] += 1;
        if (result !== "sent" && result !== "dead") return;
      } catch (error) {
        log.warn("a delivery could not be noted; it is looked into when its claim runs out", error);
        counts.waiting += 1;
        return;
      }
    }
  };
  return {
    async run() {
      const open = [...(await withState("sending")), ...(await withState("due"))];
      const counts = { sent: 0, waiting: 0, dead: 0 };
      if (open.length === 0) return counts;
      const placeOf = await options.places();
      await Promise.all(byRecipient(open).map((queue) => deliver(queue, placeOf, counts)));
      return counts;
    },
    async requeue(recipients) {
      for (const { id, version, recipient, reason } of await withState("dead")) {
        if (!recipients.includes(recipient) || !curable.includes(reason)) continue;
        const again = { state: "due", attempts: 0, notBefore: now(), reason: "" } as const;
        await unlessTaken(notices.update(id, version, again));
      }
    },
  };
}

function byRecipient(open: readonly Stored<Notice>[]): readonly (readonly Stored<Notice>[])[] {
  const queues = new Map<string, Stored<Notice>[]>();
  for (const notice of open.toSorted((a, b) => a.id - b.id)) {
    queues.set(notice.recipient, [...(queues.get(notice.recipient) ?? []), notice]);
  }
  return [...queues.values()];
}
