import { describe, expect, it } from "vitest";
import { createFaults, type FaultRule } from "#local/shared/faults.ts";
import { LostAnswer, type RawRequest, type Service } from "#local/shared/http.ts";

const request = (method: string, target: string): RawRequest => ({
  method,
  target,
  headers: {},
  body: Buffer.alloc(0),
});
const items = "/sites/digitaliseringsrad/_api/web/lists/items";

/** A service that counts what it handled, behind one rule. */
function behind(...rules: FaultRule[]) {
  const faults = createFaults();
  for (const rule of rules) faults.add(rule);
  const handled: string[] = [];
  const service: Service = ({ method, target }) => {
    handled.push(`${method} ${target}`);
    return Promise.resolve({ status: 200 });
  };
  const before = faults.before(service);
  const call = async (method: string, target: string): Promise<string> => {
    try {
      return String((await before(request(method, target)))?.status);
    } catch (error) {
      return error instanceof LostAnswer ? "no answer" : "error";
    }
  };
  return { faults, handled, call, before };
}

describe("faults", () => {
  it("hit only the service and the requests that the rule names, as often as it says", async () => {
    const { call, faults } = behind({ service: "sharepoint", match: "^POST .*items", kind: "500", times: 2 });
    const seen = [];
    for (const [method, path] of [
      ["GET", items],
      ["POST", "/connector/v3/conversations/items"],
      ["POST", items],
      ["POST", items],
      ["POST", items],
    ] as const) {
      seen.push(await call(method, path));
    }
    expect(seen).toEqual(["200", "200", "500", "500", "200"]);
    expect(faults.list()).toMatchObject([{ matched: 2, applied: 2 }]);
  });

  it("drop closes before the request is handled, lost after", async () => {
    const dropped = behind({ service: "connector", kind: "drop" });
    expect(await dropped.call("POST", "/connector/v3/conversations")).toBe("no answer");
    expect(dropped.handled).toEqual([]);
    const lost = behind({ service: "connector", kind: "lost" });
    expect(await lost.call("POST", "/connector/v3/conversations")).toBe("no answer");
    expect(lost.handled).toHaveLength(1);
  });

  it("the same seed fails the same requests, another seed others", async () => {
    const run = async (seed: number): Promise<string> => {
      const { call } = behind({ service: "graph", kind: "503", probability: 0.3, seed });
      const answers = [];
      for (let count = 0; count < 40; count += 1) answers.push(await call("GET", "/graph/v1.0/x"));
      return answers.join(" ");
    };
    const first = await run(7);
    expect(await run(7)).toBe(first);
    expect(await run(8)).not.toBe(first);
    const failures = first.split(" ").filter((answer) => answer === "503").length;
    expect(failures).toBeGreaterThan(5);
    expect(failures).toBeLessThan(20);
  });

  it("let the first requests pass when asked to", async () => {
    const { call } = behind({ service: "entra", kind: "500", after: 2, times: 1 });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await call("POST", "/entra/token"));
    expect(answers).toEqual(["200", "200", "500", "200"]);
  });

  it("delay waits and then lets the request through", async () => {
    const { call, handled } = behind({ service: "sharepoint", kind: "delay", delayMilliseconds: 60 });
    const begun = performance.now();
    expect(await call("GET", items)).toBe("200");
    expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
    expect(handled).toHaveLength(1);
  });

  it("answer in the words of the service, with Retry-After when told so", async () => {
    const sharepoint = behind({ service: "sharepoint", kind: "429", retryAfter: 7 });
    const throttled = await sharepoint.before(request("GET", items));
    expect(throttled?.headers?.["retry-after"]).toBe("7");
    expect(throttled?.body).toBe("429 TOO MANY REQUESTS");
    const conflict = behind({ service: "sharepoint", kind: "412" });
    const plain = await conflict.before(request("POST", items));
    expect(JSON.parse(String(plain?.body))).toHaveProperty(["odata.error", "message", "value"]);
    const verbose = { ...request("POST", items), headers: { accept: "application/json;odata=verbose" } };
    expect(JSON.parse(String((await conflict.before(verbose))?.body))).toHaveProperty("error");
    const connector = behind({ service: "connector", kind: "429", retryAfter: "none" });
    const bare = await connector.before(request("POST", "/connector/v3/conversations"));
    expect(bare?.headers).not.toHaveProperty("retry-after");
    expect(JSON.parse(String(bare?.body))).toEqual({
      error: { code: "Throttled", message: "Too many requests." },
    });
  });

  it("reach a browser of another origin as an answer, and leave its preflight alone", async () => {
    const { before, call } = behind({ service: "sharepoint", kind: "500" });
    const origin = "http://localhost:5401";
    const response = await before({ ...request("GET", items), headers: { origin } });
    expect(response).toMatchObject({ status: 500, headers: { "access-control-allow-origin": origin } });
    expect(await call("OPTIONS", items)).toBe("200");
  });

  it("never hit the control endpoint or the pages", async () => {
    const { call } = behind({ service: "sharepoint", kind: "500" }, { service: "connector", kind: "500" });
    expect(await call("GET", "/__control/clock")).toBe("200");
    expect(await call("GET", "/sites/digitaliseringsrad/Lists/Initiatives")).toBe("200");
  });
});
