import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { RawRequest } from "#local/shared/http.ts";

const shared = z.object({ url: z.url(), sharer: z.string() }).nullable();
type Shared = z.infer<typeof shared>;

const prefix = "/__tenant-api/stage?";

/**
 * What is on the stage of each meeting, for everybody in it: `POST` shares or ends sharing, `GET` is a stream of
 * events with the content at once and at every change.
 */
export function stageService(
  origin: string,
): (request: RawRequest, incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean> {
  const stages = new Map<string, Shared>();
  const watchers = new Map<string, Set<ServerResponse>>();

  const tell = (meeting: string, watcher: ServerResponse): void => {
    watcher.write(`data: ${JSON.stringify(stages.get(meeting) ?? null)}\n\n`);
  };
  const watch = (meeting: string, outgoing: ServerResponse): void => {
    outgoing.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    const all = watchers.get(meeting) ?? new Set();
    watchers.set(meeting, all.add(outgoing));
    outgoing.once("close", () => all.delete(outgoing));
    tell(meeting, outgoing);
  };

  return (request, _incoming, outgoing) => {
    if (!request.target.startsWith(prefix)) return Promise.resolve(false);
    const from = request.headers["origin"];
    const meeting = new URLSearchParams(request.target.slice(prefix.length)).get("meeting") ?? "";
    if (from !== undefined && from !== origin) {
      outgoing.writeHead(403).end();
    } else if (request.method === "GET") {
      watch(meeting, outgoing);
    } else {
      stages.set(meeting, shared.parse(JSON.parse(request.body.toString())));
      for (const watcher of watchers.get(meeting) ?? []) tell(meeting, watcher);
      outgoing.writeHead(204).end();
    }
    return Promise.resolve(true);
  };
}
