import { z } from "zod";
import { referenceId } from "#bot/shared/card.ts";
import type { Conversation } from "#domain/digest/notice.ts";
import { UnavailableError } from "#domain/shared/failures.ts";

/** Looks for a message that may have arrived. @returns its activity id; undefined when it is not there or cannot be read */
export type ReadBack = (conversation: Conversation, reference: string) => Promise<string | undefined>;

const messagesSchema = z.object({
  value: z.array(
    z.looseObject({
      id: z.string(),
      deletedDateTime: z.string().nullish(),
      attachments: z.array(z.looseObject({ content: z.string().nullish() })).nullish(),
    }),
  ),
  "@odata.nextLink": z.string().optional(),
});

const mostPages = 4;
const millisecondsToAnswer = 10_000;

export interface GraphAccess {
  readonly graphUrl: string;
  readonly token: () => Promise<string>;
}

/**
 * Reads the channel's newest messages with Microsoft Graph and finds the card with the notice's reference.
 * Needs `ChannelMessage.Read.Group` in the team; a 1:1 chat cannot be read.
 */
export function graphReadBack({ graphUrl, token }: GraphAccess): ReadBack {
  const page = async (address: string): Promise<z.infer<typeof messagesSchema>> => {
    let response: Response;
    try {
      response = await fetch(address, {
        headers: { authorization: `Bearer ${await token()}`, accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(millisecondsToAnswer),
      });
    } catch {
      throw new UnavailableError("Graph does not answer");
    }
    // Without the right to read, a second copy carries the same reference.
    if ([401, 403, 404].includes(response.status)) return { value: [] };
    if (!response.ok) throw new UnavailableError(`Graph answers ${String(response.status)}`);
    return messagesSchema.parse(await response.json());
  };
  return async (conversation, reference) => {
    if (conversation.kind !== "channel" || conversation.teamId === "") return undefined;
    const place = `teams/${encodeURIComponent(conversation.teamId)}/channels/${encodeURIComponent(conversation.conversationId)}`;
    let address: string | undefined = `${graphUrl}/${place}/messages?$top=50`;
    for (let read = 0; address !== undefined && read < mostPages; read += 1) {
      const messages: z.infer<typeof messagesSchema> = await page(address);
      const found = messages.value.find(
        ({ attachments, deletedDateTime }) =>
          (deletedDateTime ?? "") === "" &&
          (attachments ?? []).some(({ content }) => carries(content, reference)),
      );
      if (found) return found.id;
      const more: string | undefined = messages["@odata.nextLink"];
      address = more?.startsWith(`${graphUrl}/`) === true ? more : undefined;
    }
    return undefined;
  };
}

/** A card's content comes as JSON text. */
const carries = (content: string | null | undefined, reference: string): boolean =>
  content?.includes(`"${referenceId(reference)}"`) === true;
