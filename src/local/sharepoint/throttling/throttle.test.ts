import { describe, expect, it } from "vitest";
import { resourceUnits } from "#local/sharepoint/throttling/request-cost.ts";
import { createThrottle, noLimits } from "#local/sharepoint/throttling/throttle.ts";

const limits = { appUnitsPerMinute: 10, userRequestsPerFiveMinutes: 3 };

function throttleAt(start: number) {
  let time = start;
  const throttle = createThrottle(() => time, limits);
  return { throttle, wait: (milliseconds: number) => (time += milliseconds) };
}

describe("createThrottle", () => {
  it("refuses an app that has used its minute, says how long, and lets it in again", () => {
    const { throttle, wait } = throttleAt(1000);
    const server = { app: "server", user: undefined };
    expect(throttle.admit(server, 7)).toEqual({ retryAfter: undefined, headers: {} });
    wait(20_000);
    expect(throttle.admit(server, 4).retryAfter).toBe(40);
    expect(throttle.admit({ app: "tab", user: undefined }, 4).retryAfter).toBeUndefined();
    wait(40_000);
    expect(throttle.admit(server, 4).retryAfter).toBeUndefined();
    expect(throttle.usage()).toEqual({ requests: 4, units: 19, refused: 1 });
  });

  it("announces what is left from 80 % of the minute", () => {
    const { throttle } = throttleAt(0);
    const server = { app: "server", user: undefined };
    expect(throttle.admit(server, 7).headers).toEqual({});
    expect(throttle.admit(server, 1).headers).toEqual({
      "RateLimit-Limit": "10",
      "RateLimit-Remaining": "2",
      "RateLimit-Reset": "60",
    });
  });

  it("counts requests that it refuses, so that impatience costs", () => {
    const { throttle } = throttleAt(0);
    const server = { app: "server", user: undefined };
    for (let n = 0; n < 5; n++) throttle.admit(server, 4);
    expect(throttle.usage()).toEqual({ requests: 5, units: 20, refused: 3 });
  });

  it("counts a person's requests over all apps for five minutes", () => {
    const { throttle, wait } = throttleAt(0);
    for (const app of ["a", "b", "c"])
      expect(throttle.admit({ app, user: "anna" }, 1).retryAfter).toBeUndefined();
    expect(throttle.admit({ app: "d", user: "anna" }, 1).retryAfter).toBe(300);
    expect(throttle.admit({ app: "d", user: "bo" }, 1).retryAfter).toBeUndefined();
    wait(300_000);
    expect(throttle.admit({ app: "d", user: "anna" }, 1).retryAfter).toBeUndefined();
  });

  it("never refuses without limits but goes on counting", () => {
    const { throttle } = throttleAt(0);
    throttle.setLimits(noLimits);
    for (let n = 0; n < 50; n++) throttle.admit({ app: "a", user: "anna" }, 5);
    expect(throttle.usage()).toEqual({ requests: 50, units: 250, refused: 0 });
  });
});

const cost = (method: string, path: string, body = ""): number => {
  const parts = path.split("/");
  return resourceUnits({
    method,
    names: parts.map((part) => (part.split("(")[0] ?? "").toLowerCase()),
    lastHasArguments: path.endsWith(")"),
    body,
  });
};

describe("resourceUnits", () => {
  it.each([
    ["GET", "web/lists/getByTitle('X')/items(1)", "", 2],
    ["GET", "web/lists/getByTitle('X')/items", "", 4],
    ["POST", "web/lists/getByTitle('X')/getitems", "{}", 4],
    ["POST", "web/lists/getByTitle('X')/items", "{}", 4],
    ["MERGE", "web/lists/getByTitle('X')/items(1)", "{}", 4],
    ["POST", "web/lists/getByTitle('X')/getchanges", `{"query":{"Add":true}}`, 4],
    ["POST", "web/getchanges", `{"query":{"ChangeTokenStart":{"StringValue":"1;2;x;1;1"}}}`, 2],
    [
      "POST",
      "web/lists/getByTitle('X')/getlistitemchangessincetoken",
      `{"query":{"ChangeToken":"1;3;x;1;1"}}`,
      2,
    ],
    ["POST", "web/lists/getByTitle('X')/breakroleinheritance(true,false)", "", 10],
    ["GET", "web/siteGroups", "", 10],
  ])("prices %s %s", (method, path, body, units) => {
    expect(cost(method, path, body)).toBe(units);
  });
});
