import { json } from "#local/shared/http.ts";
import { Refusal } from "#local/shared/router.ts";

const refuse = (
  status: number,
  [code, message]: readonly [string, string],
  more: { readonly body?: Record<string, unknown>; readonly headers?: Record<string, string> } = {},
): Refusal => new Refusal(json(status, { error: { code, message }, ...more.body }, more.headers));

/**
 * The connector's refusals.
 * Codes: msteams-docs "conversation-messages", status codes from bot APIs; `subCode` from "send-proactive-messages".
 */
export const connectorError = {
  unauthorized: () =>
    new Refusal(
      json(
        401,
        { message: "Authorization has been denied for this request." },
        { "www-authenticate": "Bearer" },
      ),
    ),
  badSyntax: (message: string) => refuse(400, ["BadSyntax", message]),
  badArgument: (message: string) => refuse(400, ["BadArgument", message]),
  conversationNotFound: () => refuse(404, ["ConversationNotFound", "Conversation not found."]),
  activityNotFound: () =>
    refuse(404, ["ActivityNotFoundInConversation", "Activity not found in conversation."]),
  memberNotFound: () => refuse(404, ["MemberNotFoundInConversation", "Member not found in conversation."]),
  notInRoster: () =>
    refuse(403, ["BotNotInConversationRoster", "The bot is not part of the conversation roster."]),
  notInstalled: () =>
    refuse(403, ["ForbiddenOperationException", "The bot is not installed in user's personal scope."]),
  writesBlocked: () =>
    refuse(403, ["MessageWritesBlocked", "Message writes are blocked in this conversation."], {
      body: { subCode: "MessageWritesBlocked", errorCode: 209 },
    }),
  notYours: () => refuse(403, ["ForbiddenOperationException", "The activity was not sent by this bot."]),
  tooBig: () => refuse(413, ["MessageSizeTooBig", "Message size too large."]),
  throttled: (retryAfterSeconds: number) =>
    refuse(429, ["Throttled", "Too many requests."], {
      headers: { "retry-after": String(retryAfterSeconds) },
    }),
};
