import { expect, it } from "vitest";
import { UnavailableError } from "#domain/shared/failures.ts";
import { asRepeatable, retryAfter, send, type Request, type Sending } from "./send.ts";

type Answer = Response | "lost";
const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response(code === 204 ? null : "{}", { status: code, headers });

/** Answers in turn, and notes how long it waited between. */
function answering(...answers: Answer[]): Sending & { readonly waits: number[]; count: number } {
  const sending = {
    waits: [] as number[],
    count: 0,
    fetch: () => {
      const answer = answers[Math.min(sending.count, answers.length - 1)];
      sending.count += 1;
      return answer instanceof Response
        ? Promise.resolve(answer.clone())
        : Promise.reject(new TypeError("failed"));
    },
    wait: (milliseconds: number) => {
      sending.waits.push(milliseconds);
      return Promise.resolve();
    },
    now: () => Date.parse("2026-11-22T08:00:00Z"),
    random: () => 0.5,
  };
  return sending;
}

const read: Request = { method: "GET" };
const write: Request = { method: "POST" };
const address = "https://kommun.example/_api/web";

it("waits as many seconds as SharePoint asks for, and then sends again", async () => {
  const sending = answering(status(429, { "Retry-After": "7" }), status(200));
  expect((await send(sending, address, write)).status).toBe(200);
  expect(sending.waits).toEqual([7000]);
});

it("waits until the date that SharePoint asks for, and for the limit's reset when that is later", async () => {
  const sending = answering(
    status(503, { "Retry-After": "Sun, 22 Nov 2026 08:00:30 GMT" }),
    status(429, { "Retry-After": "1", "RateLimit-Reset": "12" }),
    status(200),
  );
  await send(sending, address, read);
  expect(sending.waits).toEqual([30_000, 12_000]);
});

it("waits longer and longer by itself when a browser cannot read the header", async () => {
  const sending = answering(status(429), status(429), status(429), status(200));
  expect((await send(sending, address, write)).status).toBe(200);
  expect(sending.waits).toEqual([500, 1000, 2000]);
});

it("gives up after four attempts, and at once when the wait would be longer than two minutes", async () => {
  const refusing = answering(status(429));
  expect((await send(refusing, address, read)).status).toBe(429);
  expect(refusing.count).toBe(4);
  const blocked = answering(status(429, { "Retry-After": "3600" }));
  expect((await send(blocked, address, read)).status).toBe(429);
  expect(blocked.count).toBe(1);
});

it("sends a read again when its answer is lost, or a gateway lost it", async () => {
  const sending = answering("lost", status(504), status(200));
  expect((await send(sending, address, read)).status).toBe(200);
});

it("does not repeat a write whose answer is lost, unless its repetition is harmless", async () => {
  const unsafe = answering("lost", status(201));
  await expect(send(unsafe, address, write)).rejects.toThrow(UnavailableError);
  expect(unsafe.count).toBe(1);
  expect((await send(answering(status(504), status(201)), address, write)).status).toBe(504);
  const keyed = answering("lost", status(201));
  expect((await send(keyed, address, asRepeatable(write))).status).toBe(201);
});

it("does not repeat what SharePoint refuses for good", async () => {
  for (const code of [400, 401, 403, 404, 412, 500]) {
    const sending = answering(status(code));
    expect((await send(sending, address, read)).status).toBe(code);
    expect(sending.count).toBe(1);
  }
});

it("counts an answer that is cut off in the middle as lost", async () => {
  const cut = new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"value":['));
        controller.error(new TypeError("terminated"));
      },
    }),
  );
  let first = true;
  const sending: Sending = {
    ...answering(status(200)),
    fetch: () => {
      if (!first) return Promise.resolve(status(200));
      first = false;
      return Promise.resolve(cut);
    },
  };
  expect(await (await send(sending, address, read)).text()).toBe("{}");
});

it("gives up a request that has no answer in half a minute", async () => {
  let signal: AbortSignal | null | undefined;
  const sending: Sending = {
    ...answering(status(200)),
    fetch: (_url, init) => {
      signal = init.signal;
      return Promise.resolve(status(200));
    },
  };
  await send(sending, address, read);
  expect(signal).toBeInstanceOf(AbortSignal);
});

it("does not start again once half a minute has passed without an answer", async () => {
  let time = 0;
  let count = 0;
  const sending: Sending = {
    ...answering(status(200)),
    now: () => time,
    fetch: () => {
      time += 30_000;
      count += 1;
      return Promise.reject(new DOMException("timed out", "TimeoutError"));
    },
  };
  await expect(send(sending, address, read)).rejects.toThrow(UnavailableError);
  expect(count).toBe(1);
});

it("reads no wait from a header that is none", () => {
  expect(retryAfter(new Headers({ "Retry-After": "soon" }), 0)).toBeUndefined();
  expect(retryAfter(new Headers(), 0)).toBeUndefined();
  expect(retryAfter(new Headers({ "Retry-After": "Sun, 22 Nov 2026 08:00:00 GMT" }), Date.now() * 2)).toBe(0);
});
