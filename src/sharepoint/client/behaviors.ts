import type { TimelinePipe } from "@pnp/core";
import { parseODataJSON, type Queryable } from "@pnp/queryable";
import { failureOf } from "./failure.ts";
import { asRepeatable, retryAfter, send, type Sending } from "./send.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PnPjs types what passes a pipe by `any`
const pipe = (behavior: (instance: Queryable) => Queryable) => behavior as TimelinePipe;

/** PnPjs keeps the headers of a request as a plain object until it sends it. */
const plain = (headers: RequestInit["headers"]): Record<string, string> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as said
  (headers ?? {}) as Record<string, string>;

export const sendWith = (sending: Sending) =>
  pipe((instance) => {
    instance.on.send.replace((url: URL, init: RequestInit) => send(sending, url.toString(), init));
    return instance;
  });

/** Like PnPjs's DefaultParse, with our own failures for its errors. */
export const parse = pipe((instance) => {
  instance.on.parse.replace(async (url: URL, response: Response, result: unknown) => [
    url,
    response,
    result ?? parseODataJSON(await read(response)),
  ]);
  return instance;
});

/** Keeps what stands beside the rows of an answer, such as the address of the next page. */
export const parseWhole = pipe((instance) => {
  instance.on.parse.replace(async (url: URL, response: Response) => [url, response, await read(response)]);
  return instance;
});

async function read(response: Response): Promise<unknown> {
  const body = await response.text();
  if (!response.ok) throw failureOf(response.status, body, retryAfter(response.headers, Date.now()));
  return body.trim() === "" ? {} : JSON.parse(body);
}

export const authenticateWith = (token: () => Promise<string>) =>
  pipe((instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      const headers = { ...plain(init.headers), Authorization: `Bearer ${await token()}` };
      return [url, { ...init, headers }];
    });
    return instance;
  });

export const named = (userAgent: string) =>
  pipe((instance) => {
    instance.on.pre((url: string, init: RequestInit, result: unknown) =>
      Promise.resolve([
        url,
        { ...init, headers: { ...plain(init.headers), "User-Agent": userAgent } },
        result,
      ]),
    );
    return instance;
  });

export const repeatable = pipe((instance) => {
  instance.on.pre((url: string, init: RequestInit, result: unknown) =>
    Promise.resolve([url, asRepeatable(init), result]),
  );
  return instance;
});
