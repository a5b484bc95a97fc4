import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConflictError, UnavailableError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { noLimits, smallTenant } from "#local/sharepoint/throttling/throttle.ts";
import { realSending, type Sending } from "#sharepoint/client/send.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative } from "../support/records.ts";

let site: ProvisionedSite;
let calm: Repositories;
beforeAll(async () => {
  site = await provisionedSite();
  calm = site.as("admin");
});
afterAll(() => site.contract.close());

type Fate = "answer" | "loseAnswer" | "loseRequest";

/** Sends for real, and loses what the fates say: each request takes the next one, then all get their answers. */
function losing(
  fates: readonly Fate[],
  meanwhile?: () => Promise<unknown>,
): Sending & { readonly sent: string[] } {
  const left = [...fates];
  const sent: string[] = [];
  return {
    ...realSending,
    sent,
    wait: () => Promise.resolve(),
    fetch: async (url, init) => {
      const fate = left.shift() ?? "answer";
      sent.push(`${init.method ?? ""} ${fate}`);
      if (fate === "loseRequest") throw new TypeError("fetch failed");
      const answer = await realSending.fetch(url, init);
      if (fate === "answer") return answer;
      await answer.text();
      await meanwhile?.();
      throw new TypeError("fetch failed");
    },
  };
}

const countOf = async (key: string): Promise<number> =>
  (await calm.initiatives.find({ where: [{ property: "key", is: "eq", value: key }] })).length;

describe("an answer that is lost after SharePoint took the request", () => {
  it("does not double the row that was added", async () => {
    const record = initiative();
    const sending = losing(["loseAnswer", "loseAnswer"]);
    const added = await site.as("admin", sending).initiatives.add(record);
    expect(added).toMatchObject(record);
    expect(await countOf(record.key)).toBe(1);
    expect(sending.sent.slice(0, 3)).toEqual(["POST loseAnswer", "POST loseAnswer", "POST answer"]);
  });

  it("does not double the rows of a batch", async () => {
    const records = Array.from({ length: 30 }, () => initiative({ sourceRegister: "lost batch" }));
    await site.as("admin", losing(["loseAnswer"])).initiatives.addAll(records);
    const kept = await calm.initiatives.find({
      where: [{ property: "sourceRegister", is: "eq", value: "lost batch" }],
    });
    expect(kept.map(({ key }) => key).toSorted()).toEqual(records.map(({ key }) => key).toSorted());
  });

  it("does not hide that the change was made", async () => {
    const added = await calm.initiatives.add(initiative());
    const sending = losing(["loseAnswer"]);
    const changed = await site
      .as("admin", sending)
      .initiatives.update(added.id, added.version, { need: "Mer" });
    expect(changed.need).toBe("Mer");
    expect(sending.sent).toEqual(["POST loseAnswer", "GET answer"]);
    expect(await calm.initiatives.byId(added.id)).toEqual(changed);
  });

  it("does not let the change be made a second time over somebody else's", async () => {
    const added = await calm.initiatives.add(initiative());
    const meanwhile = () => calm.initiatives.update(added.id, "*", { need: "Någon annans" });
    const { initiatives } = site.as("admin", losing(["loseAnswer"], meanwhile));
    await expect(initiatives.update(added.id, added.version, { need: "Mitt" })).rejects.toThrow(
      ConflictError,
    );
    expect((await calm.initiatives.byId(added.id)).need).toBe("Någon annans");
  });
});

describe("an import of more than SharePoint takes in a minute", () => {
  it("waits as it is asked to and adds every row once", async () => {
    const { throttle } = site.local.site;
    throttle.setLimits(smallTenant);
    const waited: number[] = [];
    const sending: Sending = {
      ...realSending,
      wait: (milliseconds) => {
        waited.push(milliseconds);
        site.local.clock.advance(milliseconds);
        return Promise.resolve();
      },
    };
    const records = Array.from({ length: 1000 }, () => initiative({ sourceRegister: "large" }));
    expect(await site.as("coordinators", sending).initiatives.addAll(records)).toBe(1000);
    throttle.setLimits(noLimits);
    const kept = await calm.initiatives.find({
      where: [{ property: "sourceRegister", is: "eq", value: "large" }],
    });
    expect(kept).toHaveLength(1000);
    expect(waited.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(60_000);
  });

  it("goes on with the rows that found no room, when the server takes minutes of what the app may use", async () => {
    const { clock, site: tenantSite } = site.local;
    const taken = { ...smallTenant, appUnitsPerMinute: 200 };
    tenantSite.throttle.reset();
    tenantSite.throttle.setLimits(taken);
    let waited = 0;
    const sending: Sending = {
      ...realSending,
      wait: (milliseconds) => {
        waited += milliseconds;
        clock.advance(milliseconds);
        tenantSite.throttle.setLimits(waited < 150_000 ? { ...taken, appUnitsPerMinute: 8 } : smallTenant);
        return Promise.resolve();
      },
    };
    const records = Array.from({ length: 100 }, () => initiative({ sourceRegister: "shared minute" }));
    expect(await site.as("coordinators", sending).initiatives.addAll(records)).toBe(100);
    tenantSite.throttle.setLimits(noLimits);
    const kept = await calm.initiatives.find({
      where: [{ property: "sourceRegister", is: "eq", value: "shared minute" }],
    });
    expect(kept).toHaveLength(100);
  });
});

describe("a request that never reached SharePoint", () => {
  it("is sent again when it is a read or has a key", async () => {
    const record = initiative();
    await site.as("admin", losing(["loseRequest", "loseRequest"])).initiatives.add(record);
    expect(await countOf(record.key)).toBe(1);
    const { initiatives } = site.as("admin", losing(["loseRequest", "loseRequest", "loseRequest"]));
    expect(await initiatives.byKey(record.key)).toMatchObject(record);
  });

  it("is made when it is a change, once the row shows that nothing happened", async () => {
    const added = await calm.initiatives.add(initiative());
    const { initiatives } = site.as("admin", losing(["loseRequest"]));
    expect(await initiatives.update(added.id, added.version, { need: "Mer" })).toMatchObject({ need: "Mer" });
  });

  it("ends in words, not in silence, when nothing answers", async () => {
    const never = Array.from({ length: 20 }, (): Fate => "loseRequest");
    await expect(site.as("admin", losing(never)).initiatives.find()).rejects.toThrow(UnavailableError);
    await expect(site.as("admin", losing(never)).portfolio.load()).rejects.toThrow(UnavailableError);
    await expect(site.as("admin", losing(never)).initiatives.addAll([initiative()])).rejects.toThrow(
      UnavailableError,
    );
  });
});
