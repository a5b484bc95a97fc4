import { randomUUID } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import type { OutgoingPost } from "#local/sharepoint/webhooks/outgoing-post.ts";

/**
 * The handshake: the receiver must answer `?validationtoken=…` with 200, text/plain and the token.
 * @throws SharePointError 400 when it does not
 */
export async function validateReceiver(url: string, post: OutgoingPost): Promise<void> {
  if (!URL.canParse(url)) throw refusals.webhookNotValidated(url, "The address is not valid.");
  const token = randomUUID();
  const address = new URL(url);
  address.searchParams.set("validationtoken", token);
  const reply = await post(address.href, undefined);
  if (!reply) throw refusals.webhookNotValidated(url, "The operation has timed out.");
  const isEchoed = reply.body.trim() === token && reply.contentType.toLowerCase().startsWith("text/plain");
  if (reply.status !== 200 || !isEchoed)
    throw refusals.webhookNotValidated(url, "The validation response is not valid.");
}
