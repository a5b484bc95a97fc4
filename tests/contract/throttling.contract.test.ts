import type { IList } from "@pnp/sp/lists";
import { afterEach, describe, expect, it } from "vitest";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { contractSite, freshTitle, type ContractSite, type LocalParts } from "../support/contract-site.ts";

let contract: ContractSite;
let local: LocalParts;
let list: IList;

async function siteWith(throttleLimits: { appUnitsPerMinute: number; userRequestsPerFiveMinutes: number }) {
  contract = await contractSite({ throttleLimits: noLimits });
  if (!contract.local) throw new Error("A tenant must not be pushed to its limits.");
  local = contract.local;
  const title = freshTitle("Rader");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
  await list.items.add({ Title: "a" });
  local.clock.set(Date.parse("2026-05-04T10:00:00Z"));
  local.site.throttle.reset();
  local.site.throttle.setLimits(throttleLimits);
}
const read = (): Promise<Response> => contract.fetch("web/lists?$select=Id");
afterEach(() => contract.close());

describe("throttling", () => {
  it("refuses an app that has used its minute with 429, Retry-After and plain text, and lets it in again", async () => {
    await siteWith({ appUnitsPerMinute: 10, userRequestsPerFiveMinutes: 3000 });
    expect([(await read()).status, (await read()).status]).toEqual([200, 200]);
    local.clock.advance(20_000);
    const refused = await read();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(await refused.text()).toBe("429 TOO MANY REQUESTS");
    local.clock.advance(40_000);
    expect((await read()).status).toBe(200);
  });

  it("announces what is left from 80 % of the minute", async () => {
    await siteWith({ appUnitsPerMinute: 10, userRequestsPerFiveMinutes: 3000 });
    expect((await read()).headers.get("ratelimit-remaining")).toBeNull();
    const second = await read();
    expect(second.headers.get("ratelimit-limit")).toBe("10");
    expect(second.headers.get("ratelimit-remaining")).toBe("2");
    expect(second.headers.get("ratelimit-reset")).toBe("60");
  });

  it("counts every request of a batch alone", async () => {
    await siteWith({ appUnitsPerMinute: 10, userRequestsPerFiveMinutes: 3000 });
    const [batched, execute] = contract.sp.batched();
    const results = [1, 2, 3].map(() =>
      batched.web
        .lists()
        .then(() => 200)
        .catch((error: unknown) => (error as { readonly status: number }).status),
    );
    await execute();
    expect(await Promise.all(results)).toEqual([200, 200, 429]);
    expect(local.site.throttle.usage()).toEqual({ requests: 3, units: 12, refused: 1 });
  });

  it("refuses a person who asks too often, whatever the app", async () => {
    await siteWith({ appUnitsPerMinute: 1e9, userRequestsPerFiveMinutes: 2 });
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 200, 429]);
    local.clock.advance(5 * 60_000);
    expect((await read()).status).toBe(200);
  });

  it("leaves the data alone when it refuses a write", async () => {
    await siteWith({ appUnitsPerMinute: 3, userRequestsPerFiveMinutes: 3000 });
    await expect(list.items.add({ Title: "b" })).rejects.toThrow("429");
    local.site.throttle.setLimits(noLimits);
    expect(await list.items()).toHaveLength(1);
  });
});
