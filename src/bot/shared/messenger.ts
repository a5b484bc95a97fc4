import { MessageActivityInput } from "@microsoft/teams.api";
import type { App } from "@microsoft/teams.apps";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Conversation } from "#domain/digest/notice.ts";
import { deliveryFailure, DeliveryFailure, reasons } from "./delivery-failure.ts";
import { mayServe } from "./guarded.ts";
import { roster, type Roster } from "./roster.ts";

type Place = Pick<Conversation, "conversationId" | "serviceUrl">;

/** Sends what nobody has asked for just now. Every promise may be rejected with DeliveryFailure. */
export interface Messenger {
  /** Begins a thread in a channel, or writes in a chat. @returns the activity's id, empty when Teams gives none */
  post(place: Place, card: IAdaptiveCard): Promise<string>;
  /** Replaces what was sent. */
  update(place: Place, activityId: string, card: IAdaptiveCard): Promise<void>;
  /**
   * Opens the chat with somebody who is in a team that has the app.
   * @returns undefined when the person is not there
   */
  open(channel: Conversation, objectId: string): Promise<string | undefined>;
}

export const message = (card: IAdaptiveCard): MessageActivityInput =>
  new MessageActivityInput(undefined, { summary: card.fallbackText ?? "" }).addCard("adaptive", card);

const membersAPage = 500;

export interface MessengerOptions {
  readonly serviceHosts: readonly string[];
  /** Milliseconds since 1970, to read dates in answers. */
  readonly now: () => number;
}

export function messenger(app: App, { serviceHosts, now }: MessengerOptions): Messenger {
  const at = (serviceUrl: string) => {
    if (!mayServe(serviceUrl, serviceHosts)) throw new DeliveryFailure("refused", reasons.refused);
    return app.api.clone({ serviceUrl: serviceUrl.replace(/\/+$/u, "") });
  };
  const rosters = new Map<string, Roster>();
  const membersAt = (serviceUrl: string): Roster => {
    const known = rosters.get(serviceUrl);
    if (known) return known;
    const { conversations } = at(serviceUrl);
    const page = (conversationId: string, token: string | undefined) =>
      conversations.getPagedMembers(conversationId, membersAPage, token);
    const fresh = roster({ page, now });
    rosters.set(serviceUrl, fresh);
    return fresh;
  };
  const guardedCall = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw deliveryFailure(error, now());
    }
  };
  return {
    post: (place, card) =>
      guardedCall(async () => {
        const { conversations } = at(place.serviceUrl);
        const answer: unknown = await conversations.createActivity(place.conversationId, message(card));
        return idOf(answer);
      }),
    update: (place, activityId, card) =>
      guardedCall(async () => {
        const { conversations } = at(place.serviceUrl);
        await conversations.updateActivity(place.conversationId, activityId, message(card));
      }),
    open: (channel, objectId) =>
      guardedCall(async () => {
        const { conversations } = at(channel.serviceUrl);
        const member = await membersAt(channel.serviceUrl).find(channel.conversationId, objectId);
        if (!member) return undefined;
        const opened = await conversations.create({
          members: [{ ...member, role: "user" }],
          tenantId: channel.tenantId,
        });
        return opened.id;
      }),
  };
}

function idOf(answer: unknown): string {
  const id: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "id") : undefined;
  return typeof id === "string" ? id : "";
}
