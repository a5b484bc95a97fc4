import { createHash } from "node:crypto";

/** Ids of the lengths and letters that Teams gives them; the same person or channel has the same id at every start. */
const digest = (kind: string, value: string): Buffer =>
  createHash("sha512").update(`${kind}:${value}`).digest();

/** A person as a bot meets them: `29:1…`; each bot gets another id for the same person. */
export const personMri = (botAppId: string, oid: string): string =>
  `29:1${digest("person", `${botAppId}:${oid}`).toString("base64url")}`;

export const botMri = (botAppId: string): string => `28:${botAppId}`;

export const personalConversationId = (botAppId: string, oid: string): string =>
  `a:1${digest("personal", `${botAppId}:${oid}`).toString("base64url")}`;

export const channelId = (tenantId: string, name: string): string =>
  `19:${digest("channel", `${tenantId}:${name}`).toString("hex").slice(0, 32)}@thread.tacv2`;

export const meetingThreadId = (tenantId: string, key: string): string =>
  `19:meeting_${digest("meeting", `${tenantId}:${key}`).toString("base64url").slice(0, 48)}@thread.v2`;

/** The id that Teams hands to a bot and to a tab's context: base64 of `0#<thread>#0`. */
export const meetingId = (threadId: string): string => Buffer.from(`0#${threadId}#0`).toString("base64");

export function groupId(tenantId: string, teamName: string): string {
  const hex = digest("team", `${tenantId}:${teamName}`).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const threadId = (conversationId: string, rootMessageId: string): string =>
  `${conversationId};messageid=${rootMessageId}`;

/** A channel thread's id is the channel's with `;messageid=<root>`; other conversations have no root. */
export function splitThread(id: string): { readonly conversationId: string; readonly rootId?: string } {
  const [conversationId = "", rootId] = id.split(";messageid=");
  return rootId === undefined ? { conversationId } : { conversationId, rootId };
}
