import type { Log } from "#bot/bot-dependencies.ts";
import { DeliveryFailure, reasons } from "#bot/shared/delivery-failure.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import type { Conversation, Notice } from "#domain/digest/notice.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Pace } from "./pacing.ts";

/** Where a notice goes; what cannot be reached comes back as the reason. */
export type PlaceOf = (notice: Notice) => Promise<Conversation | DeliveryFailure>;

const refused = (reason: DeliveryFailure["reason"]) => new DeliveryFailure("refused", reason);

const toBodies: readonly Notice["kind"][] = ["agenda", "digest", "report"];

/**
 * Reads once where everybody is, for a round of deliveries: a body's channel, or the person's chat, which is opened when
 * the person is in a team that has the app.
 */
export async function placeFinder(
  { bodies, people, conversations }: Pick<Repositories, "bodies" | "people" | "conversations">,
  messenger: Messenger,
  log: Log,
  pace: Pace,
): Promise<PlaceOf> {
  const councils = await bodies.find();
  const known = new Map<string, Conversation>((await conversations.find()).map((each) => [each.key, each]));
  let everybody: Promise<readonly Stored<Person>[]> | undefined;
  const ofBody = (key: string): Conversation | DeliveryFailure => {
    const kept = known.get(councils.find((body) => body.key === key)?.channelId ?? "");
    if (!kept) return refused(reasons.noChannel);
    return kept.removedAt === undefined ? kept : refused(reasons.removed);
  };
  const ofPerson = async (key: string): Promise<Conversation | DeliveryFailure> => {
    const kept = known.get(key) ?? (await opened(key));
    if (!kept) return refused(reasons.noConversation);
    return kept.removedAt === undefined ? kept : refused(reasons.blocked);
  };
  const opened = async (key: string): Promise<Conversation | undefined> => {
    everybody ??= people.find();
    const person = (await everybody).find((each) => each.key === key);
    if (!person || person.objectId === "") return undefined;
    const channels = [...known.values()].filter(
      (each) => each.kind === "channel" && each.removedAt === undefined,
    );
    for (const channel of new Map(channels.map((each) => [each.teamId, each])).values()) {
      try {
        // Counts as a message that is sent, in a conversation of its own.
        await pace.turn(`open:${key}`);
        const conversationId = await messenger.open(channel, person.objectId);
        if (conversationId === undefined) continue;
        const { serviceUrl, tenantId } = channel;
        const place = { key, kind: "personal", conversationId, serviceUrl, tenantId, teamId: "" } as const;
        const kept = await conversations.add({
          ...place,
          preferredLanguage: undefined,
          removedAt: undefined,
        });
        known.set(key, kept);
        return kept;
      } catch (error) {
        if (!(error instanceof DeliveryFailure) || error.kind !== "refused") throw error;
        log.warn("a chat could not be opened", error);
      }
    }
    return undefined;
  };
  return ({ kind, recipient }) =>
    toBodies.includes(kind) ? Promise.resolve(ofBody(recipient)) : ofPerson(recipient);
}
