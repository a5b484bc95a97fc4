import { describe, expect, it } from "vitest";
import { NotFoundError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { allInBatch, inBatch, isRefused, sendBatch, type Part } from "./batch.ts";
import { connectWeb } from "./connect-web.ts";
import { realSending } from "./send.ts";

type Reply = readonly [status: number, body: string];

const ok = (id: number): Reply => [200, JSON.stringify({ Id: id })];
const refused: Reply = [429, "429 TOO MANY REQUESTS"];

const replyTo = (parts: readonly Reply[]): string =>
  [
    ...parts.map(
      ([status, body]) =>
        `--batchresponse_x\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} Said\r\nCONTENT-TYPE: application/json\r\n\r\n${body}\r\n`,
    ),
    "--batchresponse_x--\r\n",
  ].join("");

/** Answers batches in turn: with parts, with any other body, or with a status alone. */
function answering(...answers: (readonly Reply[] | string | number)[]) {
  const bodies: string[] = [];
  const waits: number[] = [];
  const connected = connectWeb({
    siteUrl: "https://kommun.example/sites/x",
    token: () => Promise.resolve("secret"),
    sending: {
      ...realSending,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      fetch: (_url, init) => {
        const answer = answers[bodies.length] ?? 500;
        bodies.push(typeof init.body === "string" ? init.body : "");
        if (typeof answer === "number") return Promise.resolve(new Response("", { status: answer }));
        return Promise.resolve(new Response(typeof answer === "string" ? answer : replyTo(answer)));
      },
    },
  });
  return { connected, bodies, waits };
}

const parts = (count: number): Part[] =>
  Array.from(
    { length: count },
    (_, index): Part =>
      (web) =>
        web.lists.getByTitle(`L${index}`)(),
  );

describe("a batch", () => {
  it("gives each part its own answer or failure", async () => {
    const missing = JSON.stringify({
      "odata.error": { code: "-2130575338, X", message: { value: "Gone." } },
    });
    const { connected } = answering([ok(1), [404, missing], ok(3)]);
    const [one, two, three] = await sendBatch(connected.web, parts(3));
    expect(one).toEqual({ status: "fulfilled", value: { Id: 1 } });
    expect(two?.status === "rejected" && two.reason instanceof NotFoundError).toBe(true);
    expect(three).toEqual({ status: "fulfilled", value: { Id: 3 } });
  });

  it("fails as a whole, and never waits for parts that get no answer", async () => {
    await expect(sendBatch(answering(401).connected.web, parts(2))).rejects.toThrow(SignedOutError);
    await expect(sendBatch(answering("<html>Sign in</html>").connected.web, parts(2))).rejects.toThrow(
      UnavailableError,
    );
    await expect(sendBatch(answering([ok(1)]).connected.web, parts(2))).rejects.toThrow(UnavailableError);
    const busy = answering(504);
    await expect(sendBatch(busy.connected.web, parts(2))).rejects.toThrow(UnavailableError);
  });

  it("says that the sign-in has run out when there is no token, and sends nothing", async () => {
    let sent = 0;
    const { web } = connectWeb({
      siteUrl: "https://kommun.example/sites/x",
      token: () => Promise.reject(new SignedOutError("no token")),
      sending: {
        ...realSending,
        fetch: () => {
          sent += 1;
          return Promise.resolve(new Response());
        },
      },
    });
    await expect(sendBatch(web, parts(2))).rejects.toThrow(SignedOutError);
    await expect(web.lists()).rejects.toThrow(SignedOutError);
    expect(sent).toBe(0);
  });

  it("sends again, alone and after a pause, the parts that SharePoint had no time for", async () => {
    const { connected, bodies, waits } = answering(
      [ok(1), refused, ok(3), refused],
      [ok(2), refused],
      [ok(4)],
    );
    expect(await allInBatch<unknown[]>(connected, parts(4))).toEqual([
      { Id: 1 },
      { Id: 2 },
      { Id: 3 },
      { Id: 4 },
    ]);
    expect(bodies.map((body) => [...body.matchAll(/^GET /gm)].length)).toEqual([4, 2, 1]);
    expect(waits).toEqual([2000, 5000]);
  });

  it("gives up in the end", async () => {
    const { connected, waits } = answering(...Array.from({ length: 9 }, () => [refused]));
    const [result] = await inBatch(connected, parts(1));
    expect(isRefused(result)).toBe(true);
    expect(waits).toHaveLength(5);
  });

  it("takes any number of parts, a hundred at a time", async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ok(index));
    const { connected, bodies } = answering(hundred, hundred, [ok(200)]);
    expect(await inBatch(connected, parts(201))).toHaveLength(201);
    expect(bodies).toHaveLength(3);
  });
});
