import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChangeFeed } from "#domain/shared/change-feed.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { realSending } from "#sharepoint/client/send.ts";
import { siteChanges } from "#sharepoint/site-changes.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative, signOff, unit } from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
let feed: ChangeFeed;
let requests = 0;
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
  const fetch: typeof realSending.fetch = (url, init) => {
    requests += 1;
    return realSending.fetch(url, init);
  };
  feed = siteChanges(site.connection("admin", { ...realSending, fetch }));
});
afterAll(() => site.contract.close());

it("tells of every list at once, each row once, and of nothing in lists that are not the product's", async () => {
  const { token, ...nothing } = await feed.since(undefined);
  expect(nothing).toEqual({ lists: new Map(), everything: false });
  const one = await all.initiatives.add(initiative());
  await all.initiatives.update(one.id, one.version, { need: "Mer" });
  const two = await all.initiatives.add(initiative());
  await site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(two.id).recycle();
  const signed = await all.signOffs.add(signOff({ initiativeId: one.id }));
  const { Id } = await site.contract.sp.web.lists.add("Egen lista");
  await site.contract.sp.web.lists.getById(Id).items.add({ Title: "Vår" });
  const changes = await feed.since(token);
  expect(changes.lists).toEqual(
    new Map([
      ["initiatives", { changed: [one.id], deleted: [two.id] }],
      ["signOffs", { changed: [signed.id], deleted: [] }],
    ]),
  );
  const before = requests;
  expect((await feed.since(changes.token)).lists).toEqual(new Map());
  expect(requests - before).toBe(1);
});

it("is read to the end when there is more than one page of it", async () => {
  const { token } = await feed.since(undefined);
  await all.units.addAll(Array.from({ length: 1_100 }, () => unit()));
  const { lists } = await feed.since(token);
  expect(lists.get("units")?.changed).toHaveLength(1_100);
});

it("is everything when the token is none that SharePoint knows", async () => {
  const { everything, token } = await feed.since("1;2;nonsense;0;-1");
  expect(everything).toBe(true);
  expect(await feed.since(token)).toMatchObject({ everything: false });
});
