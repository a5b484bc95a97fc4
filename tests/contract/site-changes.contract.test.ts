// oxlint-disable-next-line import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/recycle-bin";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChangeFeed } from "#domain/shared/change-feed.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { siteChanges } from "#sharepoint/site-changes.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative, person, unit } from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
let feed: ChangeFeed;
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
  feed = siteChanges(site.connection());
}, 60_000);
afterAll(() => site.contract.close());

/** Requests that SharePoint has answered while the work was done. */
async function requestsOf<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const { throttle } = site.local.site;
  throttle.reset();
  const result = await work();
  return [result, throttle.usage().requests];
}

describe("the change log of the whole site", () => {
  it("tells what has happened in every list, in one request", async () => {
    const { token } = await feed.since(undefined);
    const one = await all.units.add(unit());
    const two = await all.people.add(person());
    const three = await all.initiatives.add(initiative());
    await all.initiatives.update(three.id, three.version, { title: "Ändrat" });
    // The lists' own numbers are asked for the first time.
    const [first] = await requestsOf(() => feed.since(token));
    expect(first.everything).toBe(false);
    expect(Object.fromEntries(first.lists)).toEqual({
      units: { changed: [one.id], deleted: [] },
      people: { changed: [two.id], deleted: [] },
      initiatives: { changed: [three.id], deleted: [] },
    });
    const [again, requests] = await requestsOf(() => feed.since(first.token));
    expect(requests).toBe(1);
    expect(again).toEqual({ lists: new Map(), token: first.token, everything: false });
  });

  it("tells what was deleted, and what came back", async () => {
    const row = await all.units.add(unit());
    const { token } = await feed.since(undefined);
    const { web } = site.contract.sp;
    const list = web.getList(`${new URL(site.contract.url).pathname}/Lists/Units`);
    const binId = await list.items.getById(row.id).recycle();
    const gone = await feed.since(token);
    expect(gone.lists.get("units")).toEqual({ changed: [], deleted: [row.id] });
    await web.recycleBin.getById(binId).restore();
    const back = await feed.since(gone.token);
    expect(back.lists.get("units")).toEqual({ changed: [row.id], deleted: [] });
  });

  it("is read to its end when more has happened than one answer holds", async () => {
    const { token } = await feed.since(undefined);
    const many = Array.from({ length: 1100 }, (_, index) => ({ key: `key-${String(index)}`, value: "x" }));
    await all.settings.addAll(many);
    const last = await all.units.add(unit());
    const { lists } = await feed.since(token);
    expect(lists.get("settings")?.changed).toHaveLength(1100);
    expect(lists.get("units")).toEqual({ changed: [last.id], deleted: [] });
  }, 60_000);

  it.each(["", "1;3;nonsense;0;-1"])(
    "says that everything must be read when the token is %j",
    async (lost) => {
      const { everything, token } = await feed.since(lost);
      expect(everything).toBe(true);
      expect(await feed.since(token)).toMatchObject({ everything: false, lists: new Map() });
    },
  );
});
