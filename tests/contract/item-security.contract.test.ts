import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
  type LocalParts,
} from "../support/contract-site.ts";
import { closedMembership, people, peopleDirectory } from "../support/site-people.ts";

let contract: ContractSite;
let local: LocalParts;

async function listWith(settings: { readonly ReadSecurity?: number; readonly WriteSecurity?: number }) {
  const name = freshTitle("Egna");
  const owner = await local.as(people.owner);
  await owner.web.lists.add(name, "", 100, false, settings);
  const as = async (upn: string): Promise<IList> => (await local.as(upn)).web.lists.getByTitle(name);
  await (await as(people.member)).items.add({ Title: "Majas" }).catch(() => undefined);
  await (await as(people.colleague)).items.add({ Title: "Kims" }).catch(() => undefined);
  return as;
}
const titles = async (list: IList): Promise<readonly string[]> => {
  const rows = await list.items.select("Title")<readonly { readonly Title: string }[]>();
  return rows.map(({ Title }) => Title);
};

beforeAll(async () => {
  contract = await contractSite({ directory: peopleDirectory, membership: closedMembership });
  if (!contract.local) throw new Error("Other people's rights can only be tried on the local tenant.");
  local = contract.local;
});
afterAll(() => contract.close());

describe("a list whose items are read by their authors only", () => {
  it("shows each person their own, in queries and by id", async () => {
    const as = await listWith({ ReadSecurity: 2 });
    expect(await titles(await as(people.member))).toEqual(["Majas"]);
    expect(await titles(await as(people.colleague))).toEqual(["Kims"]);
    expect(await titles(await as(people.visitor))).toEqual([]);
    expect((await refusalOf((await as(people.colleague)).items.getById(1)())).status).toBe(404);
  });

  it("shows everything to those who may override: owners, administrators, the app", async () => {
    const as = await listWith({ ReadSecurity: 2 });
    expect(await titles(await as(people.owner))).toEqual(["Majas", "Kims"]);
    expect(await titles(await as(people.admin))).toEqual(["Majas", "Kims"]);
  });
});

describe("a list whose items are changed by their authors only", () => {
  it("lets others read but neither change nor delete", async () => {
    const as = await listWith({ WriteSecurity: 2 });
    const colleague = await as(people.colleague);
    expect(await titles(colleague)).toEqual(["Majas", "Kims"]);
    expect((await refusalOf(colleague.items.getById(1).update({ Title: "Nej" }))).status).toBe(403);
    expect((await refusalOf(colleague.items.getById(1).delete())).status).toBe(403);
    await colleague.items.getById(2).update({ Title: "Kims!" });
    await (await as(people.owner)).items.getById(1).update({ Title: "Rättad" });
    expect(await titles(colleague)).toEqual(["Rättad", "Kims!"]);
  });
});

describe("a list whose items nobody changes", () => {
  it("takes no items from members, only from those who may override", async () => {
    const as = await listWith({ WriteSecurity: 4 });
    expect((await refusalOf((await as(people.member)).items.add({ Title: "Nej" }))).status).toBe(403);
    await (await as(people.owner)).items.add({ Title: "Ägarens" });
    expect(await titles(await as(people.member))).toEqual(["Ägarens"]);
    expect(
      (await refusalOf((await as(people.member)).items.getById(1).update({ Title: "Nej" }))).status,
    ).toBe(403);
  });
});
