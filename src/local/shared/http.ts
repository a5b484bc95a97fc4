import type { IncomingMessage, ServerResponse } from "node:http";

/** A request before any framework has decoded it: SharePoint's paths carry meaning in their encoding. */
export interface RawRequest {
  readonly method: string;
  /** Path and query exactly as sent, still percent-encoded. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface RawResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Answers a request, or `undefined` when it is none of its own. */
export type Service = (request: RawRequest) => Promise<RawResponse | undefined>;

/** A service that closes the socket without answering throws this: the "lost answer" fault. */
export class LostAnswer extends Error {
  override readonly name = "LostAnswer";
}

export async function readRequest(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    const part: unknown = chunk;
    if (Buffer.isBuffer(part)) chunks.push(part);
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
  return {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers,
    body: Buffer.concat(chunks),
  };
}

export function sendResponse(outgoing: ServerResponse, response: RawResponse): void {
  outgoing.writeHead(response.status, response.headers);
  outgoing.end(response.body);
}

export const json = (status: number, value: unknown, headers?: Record<string, string>): RawResponse => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value),
});
