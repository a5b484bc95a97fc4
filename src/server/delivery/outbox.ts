import { reasons } from "#bot/shared/delivery-failure.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { leaseHolder } from "./lease.ts";
import { sendRound, type DeliveryCount, type RoundOptions } from "./send-round.ts";

export interface OutboxOptions extends RoundOptions {
  /** Names this server among others that share the lists. */
  readonly instance: string;
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
 * Sends notices so that none is lost and none is doubled in a channel, without a write for each: a lease names the one server
 * that may send and the notices that it has set about, and holds what came of them until their own rows tell.
 */
export function outbox(options: OutboxOptions): Outbox {
  const { notices, now } = options;
  const lease = leaseHolder(options);
  const withState = (state: Notice["state"]) =>
    notices.find({ where: [{ property: "state", is: "eq", value: state }] });
  return {
    run: () =>
      sendRound(lease, options, async () => [...(await withState("sending")), ...(await withState("due"))]),
    async requeue(recipients) {
      if (recipients.length === 0) return;
      const again = { state: "due", attempts: 0, notBefore: now(), reason: "" } as const;
      const cured = (await withState("dead")).filter(
        ({ recipient, reason }) => recipients.includes(recipient) && curable.includes(reason),
      );
      await notices.updateAll(cured.map(({ id, version }) => ({ id, version, changes: again })));
    },
  };
}
