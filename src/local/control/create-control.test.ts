import { afterEach, describe, expect, it } from "vitest";
import { createControl } from "#local/control/create-control.ts";
import { createTraffic } from "#local/control/traffic.ts";
import { LostAnswer, type RawResponse } from "#local/shared/http.ts";
import { personCalled, sdkBot, teamsBench } from "../../../tests/support/teams-bench.ts";

const anna = personCalled("Anna");
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function controlled(withBot = false) {
  let messagesUrl = "http://localhost:9/";
  const bench = await teamsBench({ productMessagesUrl: () => messagesUrl, deliveryAttempts: 1 });
  stops.push(bench.stop);
  const bot = withBot ? await sdkBot(bench) : undefined;
  if (bot) {
    ({ messagesUrl } = bot);
    stops.push(bot.stop);
  }
  const ticked: string[] = [];
  let session: unknown = { upn: anna.upn };
  const traffic = createTraffic();
  const service = createControl({
    ...bench,
    traffic,
    unknownRoutes: ["GET /nothing"],
    resourceUnits: () => 12,
    ticks: [() => ticked.push(new Date(bench.clock.now()).toISOString())],
    session: { read: () => session, change: (value) => (session = value) },
  });
  const ask = async (method: string, path: string, body?: unknown, headers = {}) => {
    const response: RawResponse | undefined = await service({
      method,
      target: `/__control/${path}`,
      headers,
      body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
    });
    const value: unknown = JSON.parse(String(response?.body ?? "null"));
    return { status: response?.status, value };
  };
  return { bench, bot, ask, ticked, traffic };
}

describe("the control endpoint", () => {
  it("sets, advances and releases the clock", async () => {
    const { bench, ask } = await controlled();
    await ask("POST", "clock/set", { to: "2026-12-24T15:00:00+01:00" });
    const { value } = await ask("POST", "clock/advance", { milliseconds: 60_000 });
    expect(value).toMatchObject({ iso: "2026-12-24T14:01:00.000Z" });
    await ask("POST", "clock/release");
    expect(Math.abs(bench.clock.now() - Date.now())).toBeLessThan(1000);
    expect((await ask("POST", "clock/set", { to: "julafton" })).status).toBe(400);
  });

  it("answers no page of another origin", async () => {
    const { ask, bench } = await controlled();
    const moved = await ask("POST", "clock/advance", { milliseconds: 1 }, { origin: "https://example.org" });
    expect(moved.status).toBe(403);
    expect((await ask("GET", "clock", undefined, { origin: bench.origin })).status).toBe(200);
  });

  it("tick goes through time in steps and runs what is due after each", async () => {
    const { ask, ticked } = await controlled();
    await ask("POST", "clock/set", { to: "2026-01-01T00:00:00Z" });
    await ask("POST", "clock/tick", { milliseconds: 180_000, step: 60_000 });
    expect(ticked).toEqual([
      "2026-01-01T00:01:00.000Z",
      "2026-01-01T00:02:00.000Z",
      "2026-01-01T00:03:00.000Z",
    ]);
  });

  it("adds faults that hit the tenant, lists how often, and removes them", async () => {
    const { bench, ask } = await controlled();
    const added = await ask("POST", "faults", [{ service: "connector", kind: "500", times: 1 }]);
    expect(added.status).toBe(201);
    const path = `/connector/v3/teams/${bench.teams.world.team.id}`;
    const statuses = [(await bench.call("GET", path)).status, (await bench.call("GET", path)).status];
    expect(statuses).toEqual([500, 200]);
    expect((await ask("GET", "faults")).value).toMatchObject([{ applied: 1 }]);
    await ask("DELETE", "faults");
    expect((await ask("GET", "faults")).value).toEqual([]);
    expect((await ask("POST", "faults", { service: "connector", kind: "often" })).status).toBe(400);
  });

  it("counts requests, bytes and answers per service, and shows units and unknown routes", async () => {
    const { ask, traffic } = await controlled();
    const counted = traffic.before(({ target }) => {
      if (target.includes("lost")) throw new LostAnswer("gone");
      return Promise.resolve({ status: 200, body: "åä" });
    });
    const request = { method: "POST", headers: {}, body: Buffer.from("abc") };
    await counted({ ...request, target: "/graph/v1.0/x" });
    await expect(counted({ ...request, target: "/graph/v1.0/lost" })).rejects.toThrow(LostAnswer);
    await counted({ ...request, target: "/__tenant/page.js" });
    expect((await ask("GET", "counters")).value).toMatchObject({
      services: { graph: { requests: 2, bytesIn: 6, bytesOut: 4, statuses: { 200: 1, none: 1 } } },
      resourceUnits: 12,
    });
    await ask("DELETE", "counters");
    expect((await ask("GET", "counters")).value).toMatchObject({ services: { graph: { requests: 0 } } });
    expect((await ask("GET", "unknown-routes")).value).toEqual(["GET /nothing"]);
  });

  it("reads and changes who is signed in through the part that keeps it", async () => {
    const { ask } = await controlled();
    await ask("PUT", "session", { upn: "bo.ek@kommun.example" });
    expect((await ask("GET", "session")).value).toEqual({ upn: "bo.ek@kommun.example" });
  });

  it("acts as a person: says something, presses the bot's button by its title", async () => {
    const { bot, ask } = await controlled(true);
    bot?.app.on("message", async (context) => {
      await context.send({
        type: "message",
        attachments: [
          {
            contentType: "application/vnd.microsoft.card.adaptive",
            content: {
              type: "AdaptiveCard",
              version: "1.5",
              body: [{ type: "TextBlock", text: "Ja?" }],
              actions: [{ type: "Action.Execute", title: "Godkänn", verb: "approve", data: { item: 7 } }],
            },
          },
        ],
      });
    });
    bot?.app.on("card.action", ({ activity }) => ({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: JSON.stringify(activity.value.action),
    }));
    expect((await ask("POST", "teams/say", { user: anna.upn, text: "hej" })).value).toMatchObject({
      status: 200,
    });
    const pressed = await ask("POST", "teams/press", {
      user: anna.upn,
      button: "Godkänn",
      inputs: { comment: "bra" },
    });
    expect(pressed.value).toEqual({
      kind: "message",
      text: JSON.stringify({ type: "Action.Execute", verb: "approve", data: { item: 7, comment: "bra" } }),
    });
    expect((await ask("POST", "teams/press", { user: anna.upn, button: "Avslå" })).status).toBe(404);
    const messages = await ask("GET", `teams/messages/${encodeURIComponent(anna.upn)}`);
    expect(messages.value).toHaveLength(2);
  });

  it("removes the app from the team and for a person, and shows it", async () => {
    const { ask } = await controlled();
    await ask("POST", "teams/team/remove", { user: anna.upn });
    await ask("POST", "teams/people/block", { user: anna.upn });
    const { value } = await ask("GET", "teams");
    expect(value).toMatchObject({ app: "removed", people: [{ upn: anna.upn, app: "blocked" }, {}, {}, {}] });
    expect((await ask("POST", "teams/people/block", { user: "nobody@kommun.example" })).status).toBe(404);
  });
});
