import { UnavailableError } from "#domain/shared/failures.ts";

/** What sending needs from outside; replaced in tests. */
export interface Sending {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** 0 up to 1 */
  readonly random: () => number;
}

export const realSending: Sending = {
  fetch: (url, init) => fetch(url, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  random: Math.random,
};

const timeout = 30_000;
const attempts = 4;
const longestWait = 120;

/** Said of a request that may be sent again when its answer was lost: a read, or a write with a unique key. */
const repeatable = Symbol("repeatable");
export interface Request extends RequestInit {
  [repeatable]?: boolean;
}
export const asRepeatable = (request: Request): Request => ({ ...request, [repeatable]: true });

/**
 * Sends a request, at most four times. A refusal that asks us to wait (429, 503) is always tried again, since nothing was
 * done; a lost answer or a gateway's 502 or 504 only when the request is repeatable. The body is read before the answer
 * counts, so that a connection cut in the middle of it is a lost answer too. Nobody waits longer than half a minute for
 * a SharePoint that says nothing.
 * @throws UnavailableError when no answer came
 */
export async function send(sending: Sending, url: string, request: Request): Promise<Response> {
  const mayRepeat = request.method === "GET" || request[repeatable] === true;
  const started = sending.now();
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === attempts;
    const answer = await once(sending, url, request);
    if (answer instanceof UnavailableError) {
      if (isLast || !mayRepeat || sending.now() - started >= timeout) throw answer;
      await sending.wait(backOff(attempt, sending.random()));
      continue;
    }
    const isRefused = answer.status === 429 || answer.status === 503;
    const isGatewayLost = answer.status === 502 || answer.status === 504;
    if (isLast || !(isRefused || (isGatewayLost && mayRepeat))) return answer;
    const asked = retryAfter(answer.headers, sending.now());
    if (asked !== undefined && asked > longestWait) return answer;
    await sending.wait(Math.max((asked ?? 0) * 1000, backOff(attempt, sending.random())));
  }
}

async function once(sending: Sending, url: string, request: Request): Promise<Response | UnavailableError> {
  try {
    const answer = await sending.fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
    const body = await answer.text();
    const empty = body === "" || answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : body, {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
    });
  } catch (error) {
    return new UnavailableError(`SharePoint did not answer: ${error instanceof Error ? error.message : ""}`);
  }
}

/** Milliseconds before the next attempt: doubling from half a second, spread so that many clients do not return at once. */
const backOff = (attempt: number, random: number): number => 250 * 2 ** attempt * (0.5 + random);

/** Seconds, from seconds or a date; browsers cannot read it from another origin. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = seconds(headers.get("Retry-After"), now);
  const reset = seconds(headers.get("RateLimit-Reset"), now);
  if (asked === undefined || reset === undefined) return asked;
  return Math.max(asked, reset);
}

function seconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const given = Number(header);
  if (!Number.isNaN(given)) return Math.max(0, given);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
