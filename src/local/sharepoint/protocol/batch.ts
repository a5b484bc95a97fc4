import { randomUUID } from "node:crypto";
import type { RawRequest, RawResponse } from "#local/shared/http.ts";
import { refusals, SharePointError } from "#local/sharepoint/errors.ts";
import { serializeError } from "#local/sharepoint/protocol/serialize.ts";
import type { Site } from "#local/sharepoint/site.ts";

const boundaryOf = (contentType: string): string | undefined =>
  /boundary="?([^";\s]+)"?/i.exec(contentType)?.[1];

/** Headers, an empty line, the rest. Lines end in LF or CRLF. */
function splitHead(text: string): { readonly head: string[]; readonly rest: string } {
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return { head: text.split(/\r?\n/), rest: "" };
  return { head: text.slice(0, end.index).split(/\r?\n/), rest: text.slice(end.index + end[0].length) };
}

const headersOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines
      .filter((line) => line.includes(":"))
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );

/** The bodies between the boundary lines. */
function partsOf(text: string, boundary: string): string[] {
  const lines = new RegExp(
    `(?:^|\\r?\\n)--${boundary.replaceAll(/[^\w-]/g, String.raw`\$&`)}(?:--)?[ \\t]*(?=\\r?\\n|$)`,
  );
  return text
    .split(lines)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ""))
    .filter((part) => part.trim() !== "");
}

function requestOf(text: string): RawRequest {
  const { head, rest } = splitHead(text);
  const [method, target] = (head[0] ?? "").split(" ");
  if (method === undefined || target === undefined)
    throw refusals.bodyInvalid("A batch part is not a request.");
  return { method, target, headers: headersOf(head.slice(1)), body: Buffer.from(rest.trimEnd(), "utf8") };
}

/** The requests of a batch in their order; a changeset's requests stand where the changeset stood. */
export function batchRequests(site: Site, contentType: string, body: string): RawRequest[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw refusals.bodyInvalid("The batch has no boundary.");
  const requests = partsOf(body, boundary).flatMap((part) => {
    const { head, rest } = splitHead(part);
    const type = headersOf(head)["content-type"] ?? "";
    if (!type.toLowerCase().startsWith("multipart/mixed")) return [requestOf(rest)];
    const changes = partsOf(rest, boundaryOf(type) ?? "").map((change) => requestOf(splitHead(change).rest));
    if (changes.length > site.limits.operationsPerChangeset) throw refusals.batchTooLarge();
    return changes;
  });
  if (requests.length > site.limits.operationsPerBatch) throw refusals.batchTooLarge();
  return requests;
}

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  412: "Precondition Failed",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
};

function replyPart(response: RawResponse): string {
  const shown = ["content-type", "etag", "location"].flatMap((name) => {
    const value = response.headers?.[name];
    return value === undefined ? [] : [`${name.toUpperCase()}: ${value}`];
  });
  const status = `HTTP/1.1 ${String(response.status)} ${reasons[response.status] ?? "Status"}`;
  const head = ["Content-Type: application/http", "Content-Transfer-Encoding: binary", "", status, ...shown];
  return `${head.join("\r\n")}\r\n\r\n${String(response.body ?? "")}\r\n`;
}

/** Answers `$batch`: the parts one after the other, without a transaction, in one flat reply. */
export async function answerBatch(
  site: Site,
  request: RawRequest,
  answer: (part: RawRequest) => Promise<RawResponse>,
): Promise<RawResponse> {
  try {
    const parts = batchRequests(site, request.headers["content-type"] ?? "", request.body.toString("utf8"));
    const replies: string[] = [];
    for (const part of parts) replies.push(replyPart(await answer(part)));
    const boundary = `batchresponse_${randomUUID()}`;
    return {
      status: 200,
      headers: { "content-type": `multipart/mixed; boundary=${boundary}` },
      body: [...replies.map((reply) => `--${boundary}\r\n${reply}`), `--${boundary}--\r\n`].join(""),
    };
  } catch (error) {
    if (error instanceof SharePointError) return serializeError(error, "minimalmetadata");
    throw error;
  }
}
