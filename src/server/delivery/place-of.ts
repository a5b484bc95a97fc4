import type { Log } from "#bot/bot-dependencies.ts";
import { DeliveryFailure, reasons } from "#bot/shared/delivery-failure.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import type { Conversation, Notice } from "#domain/digest/notice.ts";
import type { Repositories } from "#domain/shared/repositories.ts";

const refused = (reason: DeliveryFailure["reason"]) => new DeliveryFailure("refused", reason);

const toBodies: readonly Notice["kind"][] = ["agenda", "digest"];

/**
 * Where a notice goes: a body's channel, or the person's chat, which is opened when the person is in a team that has the app.
 * What is not reachable comes back as the reason.
 */
export function placeFinder(
  { bodies, people, conversations }: Pick<Repositories, "bodies" | "people" | "conversations">,
  messenger: Messenger,
  log: Log,
): (notice: Notice) => Promise<Conversation | DeliveryFailure> {
  const ofBody = async (key: string) => {
    const body = await bodies.byKey(key);
    if (!body || body.channelId === "") return refused(reasons.noChannel);
    const kept = await conversations.byKey(body.channelId);
    if (!kept) return refused(reasons.noChannel);
    return kept.removedAt === undefined ? kept : refused(reasons.removed);
  };
  const ofPerson = async (key: string) => {
    const kept = await conversations.byKey(key);
    if (kept) return kept.removedAt === undefined ? kept : refused(reasons.blocked);
    return (await opened(key)) ?? refused(reasons.noConversation);
  };
  const opened = async (key: string): Promise<Conversation | undefined> => {
    const person = await people.byKey(key);
    if (!person || person.objectId === "") return undefined;
    const channels = await conversations.find({
      where: [{ property: "kind", is: "eq", value: "channel" }],
    });
    const teams = new Map(
      channels.filter(({ removedAt }) => removedAt === undefined).map((each) => [each.teamId, each]),
    );
    for (const channel of teams.values()) {
      try {
        const conversationId = await messenger.open(channel, person.objectId);
        if (conversationId === undefined) continue;
        const { serviceUrl, tenantId } = channel;
        const kept = { key, kind: "personal", conversationId, serviceUrl, tenantId, teamId: "" } as const;
        return await conversations.add({ ...kept, removedAt: undefined });
      } catch (error) {
        if (!(error instanceof DeliveryFailure) || error.kind !== "refused") throw error;
        log.warn("a chat could not be opened", error);
      }
    }
    return undefined;
  };
  return ({ kind, recipient }) => (toBodies.includes(kind) ? ofBody(recipient) : ofPerson(recipient));
}
