/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/subscriptions/list";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { IList } from "@pnp/sp/lists";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
  type LocalParts,
} from "../support/contract-site.ts";
import { golden, goldenAt, shapeOf } from "../support/golden.ts";
import { closedMembership, people, peopleDirectory } from "../support/site-people.ts";

const day = 86_400_000;
const minutes = 60_000;

interface Notification {
  readonly subscriptionId: string;
  readonly clientState: string;
  readonly resource: string;
  readonly [name: string]: unknown;
}

/** A receiver as the product has one: echoes the handshake, collects notifications. */
interface Receiver {
  readonly url: string;
  readonly received: (readonly Notification[])[];
  answer: (token: string | null) => { readonly status: number; readonly type: string; readonly body: string };
  attempts: number;
  close(): Promise<void>;
}

const echo: Receiver["answer"] = (token) => ({ status: 200, type: "text/plain", body: token ?? "" });

async function receiver(): Promise<Receiver> {
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const token = new URL(incoming.url ?? "/", "http://localhost").searchParams.get("validationtoken");
      const text = Buffer.concat(chunks).toString("utf8");
      const { status, type, body } = made.answer(token);
      made.attempts++;
      if (token === null && status === 200)
        made.received.push((JSON.parse(text) as { readonly value: readonly Notification[] }).value);
      outgoing.writeHead(status, { "content-type": type }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const made: Receiver = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/webhook?a=1`,
    received: [],
    answer: echo,
    attempts: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return made;
}

let contract: ContractSite;
let local: LocalParts;
let list: IList;
let target: Receiver;

const inDays = (days: number): string => new Date(local.clock.now() + days * day).toISOString();
const subscribe = async (days = 90, state = "hemlig"): Promise<string> =>
  ((await list.subscriptions.add(target.url, inDays(days), state)) as { readonly id: string }).id;
const change = () => list.items.add({ Title: "x" });

beforeAll(async () => {
  contract = await contractSite({ directory: peopleDirectory, membership: closedMembership });
  if (!contract.local) throw new Error("Webhooks reach only receivers that the local tenant can reach.");
  local = contract.local;
});
afterAll(() => contract.close());
beforeEach(async () => {
  target = await receiver();
  const title = freshTitle("Krokar");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
});
afterEach(async () => {
  local.clock.release();
  await target.close();
});

describe("a subscription", () => {
  it("is made after a handshake, listed, prolonged and deleted, in the recorded shapes", async () => {
    const made: unknown = await list.subscriptions.add(target.url, inDays(90), "hemlig");
    expect(shapeOf(made)).toEqual(shapeOf(golden("webhook-create-201").body));
    const { id } = made as { readonly id: string };
    const listed = await list.subscriptions();
    expect(shapeOf(listed)).toEqual(shapeOf(goldenAt("webhook-list", "value")));
    await list.subscriptions.getById(id).update(inDays(120));
    const { expirationDateTime } = await list.subscriptions.getById(id)<{
      readonly expirationDateTime: string;
    }>();
    expect(Date.parse(expirationDateTime)).toBeGreaterThan(local.clock.now() + 119 * day);
    await list.subscriptions.getById(id).delete();
    expect(await list.subscriptions()).toEqual([]);
  });

  it("lives 180 days at the most", async () => {
    expect((await refusalOf(list.subscriptions.add(target.url, inDays(181)))).status).toBe(400);
    expect((await refusalOf(list.subscriptions.add(target.url, inDays(-1)))).status).toBe(400);
    const id = await subscribe(180);
    expect((await refusalOf(list.subscriptions.getById(id).update(inDays(181)))).status).toBe(400);
  });

  it.each([
    ["another body", { status: 200, type: "text/plain", body: "nej" }],
    ["another status", { status: 202, type: "text/plain", body: undefined }],
    ["another type", { status: 200, type: "application/json", body: undefined }],
  ])("is refused when the handshake gets %s", async (_, { status, type, body }) => {
    target.answer = (token) => ({ status, type, body: body ?? token ?? "" });
    const refusal = await refusalOf(list.subscriptions.add(target.url, inDays(90)));
    expect(refusal).toMatchObject({ status: 400, code: "-1, System.InvalidOperationException" });
    expect(refusal.text).toContain(`Failed to validate the notification URL '${target.url}'.`);
    expect(await list.subscriptions()).toEqual([]);
  });

  it("is refused when nobody answers", async () => {
    const refusal = await refusalOf(list.subscriptions.add("http://127.0.0.1:9/api", inDays(90)));
    expect(refusal).toMatchObject({ status: 400, code: "-1, System.InvalidOperationException" });
  });

  it("belongs to those who may manage the list", async () => {
    const { Id } = await list.select("Id")();
    const visitor = (await local.as(people.visitor)).web.lists.getById(Id);
    expect((await refusalOf(visitor.subscriptions.add(target.url, inDays(90)))).status).toBe(403);
    expect((await refusalOf(visitor.subscriptions())).status).toBe(403);
  });
});

describe("a notification", () => {
  it("says which list has changed, once for several changes, and nothing about items", async () => {
    const id = await subscribe();
    const { Id } = await list.select("Id")();
    await change();
    await change();
    await local.webhooks.tick();
    expect(target.received).toHaveLength(1);
    const [notification] = target.received[0] ?? [];
    expect(notification).toMatchObject({
      subscriptionId: id,
      clientState: "hemlig",
      resource: Id,
      siteUrl: "/sites/kontrakt",
    });
    expect(Object.keys(notification ?? {}).toSorted()).toEqual(
      [
        "subscriptionId",
        "clientState",
        "expirationDateTime",
        "resource",
        "tenantId",
        "siteUrl",
        "webId",
      ].toSorted(),
    );
  });

  it("comes by itself a moment after the change", async () => {
    await subscribe();
    await change();
    await expect.poll(() => target.received.length, { timeout: 3000 }).toBe(1);
  });

  it("goes together with others for the same receiver", async () => {
    await subscribe(90, "ett");
    await subscribe(90, "två");
    await change();
    await local.webhooks.tick();
    expect(target.received.map((batch) => batch.map(({ clientState }) => clientState))).toEqual([
      ["ett", "två"],
    ]);
  });

  it("is not sent for refused changes, other lists, or expired and deleted subscriptions", async () => {
    const id = await subscribe(1);
    await refusalOf(list.items.getById(99).update({ Title: "x" }));
    const other = freshTitle("Annan");
    await contract.sp.web.lists.add(other, "", 100);
    await contract.sp.web.lists.getByTitle(other).items.add({ Title: "x" });
    await local.webhooks.tick();
    local.clock.advance(2 * day);
    await change();
    await local.webhooks.tick();
    local.clock.release();
    await list.subscriptions.getById(id).delete();
    await change();
    await local.webhooks.tick();
    expect(target.received).toEqual([]);
  });

  it("that fails is tried five times more, five minutes apart, and then dropped", async () => {
    await subscribe();
    target.answer = () => ({ status: 503, type: "text/plain", body: "" });
    const handshakes = target.attempts;
    local.clock.set(local.clock.now());
    await change();
    await local.webhooks.tick();
    expect(target.attempts - handshakes).toBe(1);
    local.clock.advance(4 * minutes);
    await local.webhooks.tick();
    expect(target.attempts - handshakes).toBe(1);
    for (let attempt = 2; attempt <= 6; attempt++) {
      local.clock.advance(5 * minutes);
      await local.webhooks.tick();
      expect(target.attempts - handshakes).toBe(attempt);
    }
    expect(local.webhooks.waiting()).toBe(0);
    local.clock.advance(60 * minutes);
    await local.webhooks.tick();
    expect(target.attempts - handshakes).toBe(6);
  });

  it("arrives late when the receiver comes back", async () => {
    await subscribe();
    target.answer = () => ({ status: 500, type: "text/plain", body: "" });
    await change();
    await local.webhooks.tick();
    target.answer = echo;
    local.clock.advance(5 * minutes);
    await local.webhooks.tick();
    expect(target.received).toHaveLength(1);
    expect(local.webhooks.waiting()).toBe(0);
  });
});
