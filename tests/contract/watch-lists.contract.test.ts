import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import { watchLists, watchedLists } from "#sharepoint/watch-lists.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { calculation, initiative } from "../support/records.ts";

const day = 86_400_000;
let site: ProvisionedSite;
let receiver: Server;
let notificationUrl: string;
/** Lists that the receiver was told of, by id. */
const told: string[] = [];

beforeAll(async () => {
  site = await provisionedSite();
  receiver = createServer((incoming, outgoing) => {
    const proof = new URL(incoming.url ?? "/", "http://localhost").searchParams.get("validationtoken");
    let body = "";
    incoming.on("data", (part: Buffer) => (body += part.toString()));
    incoming.on("end", () => {
      if (proof === null)
        for (const { resource } of (JSON.parse(body) as { value: { resource: string }[] }).value)
          told.push(resource);
      outgoing.writeHead(200, { "content-type": "text/plain" }).end(proof ?? "");
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, "127.0.0.1", resolve);
  });
  notificationUrl = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hook`;
});
afterAll(async () => {
  await site.contract.close();
  receiver.closeAllConnections();
  receiver.close();
});

function inDays(days: number): Instant {
  const found = instant(new Date(site.local.clock.now() + days * day).toISOString());
  if (found === undefined) throw new Error("no moment");
  return found;
}

it("asks SharePoint to tell of work in every list that the server derives from, and prolongs only what soon ends", async () => {
  const watch = (until: number, renewBefore: number, clientState = "hemlig") =>
    watchLists(site.connection(), {
      notificationUrl,
      clientState,
      until: inDays(until),
      renewBefore: inDays(renewBefore),
    });
  expect(await watch(90, 30)).toBe(watchedLists.length);
  expect(await watch(90, 30)).toBe(0);
  expect(await watch(120, 100)).toBe(watchedLists.length);
  expect(await watch(120, 100)).toBe(0);
  expect(await watch(120, 100, "ny hemlighet")).toBe(watchedLists.length);
});

it("is told when somebody has calculated", async () => {
  const { initiatives, calculations } = site.as("staff");
  const { id: initiativeId } = await initiatives.add(initiative());
  await calculations.add(calculation({ initiativeId }));
  const { Id } = await site.contract.sp.web.getList("/sites/kontrakt/Lists/Calculations")();
  await site.local.webhooks.tick();
  expect(told).toContain(Id);
});
