import { IncomingMessage } from "node:http";
import type { RawRequest } from "#local/shared/http.ts";

/** A request that can be read once more: `body` takes the place of what has been consumed from the socket. */
export function replayedRequest(
  incoming: IncomingMessage,
  { method, target, body }: Pick<RawRequest, "method" | "target" | "body">,
): IncomingMessage {
  const replayed = new IncomingMessage(incoming.socket);
  replayed.method = method;
  replayed.url = target;
  replayed.httpVersion = incoming.httpVersion;
  replayed.headers = { ...incoming.headers, "content-length": String(body.length) };
  replayed.push(body.length > 0 ? body : null);
  if (body.length > 0) replayed.push(null);
  replayed.complete = true;
  return replayed;
}
