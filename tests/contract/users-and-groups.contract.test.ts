/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import type { SPFI } from "@pnp/sp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractSite, freshTitle, refusalOf, type ContractSite } from "../support/contract-site.ts";
import { golden, goldenAt, shapeOf } from "../support/golden.ts";
import { closedMembership, people, peopleDirectory } from "../support/site-people.ts";

let contract: ContractSite;
let sp: SPFI;

const login = (upn: string): string => `i:0#.f|membership|${upn}`;
const as = async (upn: string): Promise<SPFI> => {
  if (!contract.local) throw new Error("Only the local tenant can act as others.");
  return contract.local.as(upn);
};

beforeAll(async () => {
  contract = await contractSite({ directory: peopleDirectory, membership: closedMembership });
  sp = contract.sp;
});
afterAll(() => contract.close());

describe("people", () => {
  it("are who the token says, in the recorded shape", async () => {
    const me = await sp.web.currentUser();
    expect(me).toMatchObject({
      UserPrincipalName: people.admin,
      LoginName: login(people.admin),
      IsSiteAdmin: true,
    });
    expect(shapeOf(me)).toEqual(shapeOf(goldenAt("current-user", "CurrentUser")));
  });

  it("become users of the site by ensureUser, once", async () => {
    const first = await sp.web.ensureUser(login(people.stranger));
    const second = await sp.web.ensureUser(people.stranger);
    expect(second.Id).toBe(first.Id);
    expect(first).toMatchObject({
      PrincipalType: 1,
      Email: people.stranger,
      Title: "Stina Alm",
      IsSiteAdmin: false,
    });
  });

  it("whom the directory does not know are refused as recorded", async () => {
    const recorded = golden("ensureuser-notfound-400");
    const refusal = await refusalOf(sp.web.ensureUser("nobody@kommun.example"));
    expect(refusal).toEqual({
      status: recorded.status,
      code: "-2146232832, Microsoft.SharePoint.SPException",
      text: "The specified user nobody@kommun.example could not be found.",
    });
  });

  it("are found by id, e-mail and login name", async () => {
    const { Id } = await sp.web.ensureUser(login(people.member));
    expect(await sp.web.siteUsers.getById(Id)()).toMatchObject({ Email: people.member });
    expect(await sp.web.getUserById(Id)()).toMatchObject({ Email: people.member });
    expect(shapeOf(await sp.web.getUserById(Id)())).toEqual(shapeOf(golden("getuserbyid").body));
    expect(await sp.web.siteUsers.getByEmail(people.member)()).toMatchObject({ Id });
    expect(await sp.web.siteUsers.getByLoginName(login(people.member))()).toMatchObject({ Id });
    const all = await sp.web.siteUsers();
    expect(all.map((user) => user.Id)).toContain(Id);
    expect(all.every(({ PrincipalType }) => PrincipalType !== 8)).toBe(true);
  });

  it("with an id of nobody are answered 500 as recorded", async () => {
    const recorded = golden("user-missing-500");
    expect(await refusalOf(sp.web.getUserById(99_999)())).toEqual({
      status: recorded.status,
      code: "-2146232832, Microsoft.SharePoint.SPException",
      text: "User cannot be found.",
    });
  });
});

describe("groups", () => {
  it("of a new site are owners, visitors and members with ids 3, 4 and 5", async () => {
    const { sp: web } = contract;
    const owners = await web.web.associatedOwnerGroup();
    const members = await web.web.associatedMemberGroup();
    const visitors = await web.web.associatedVisitorGroup();
    expect([owners.Id, visitors.Id, members.Id]).toEqual([3, 4, 5]);
    expect(shapeOf(members)).toEqual(shapeOf(goldenAt("associated-groups", "AssociatedMemberGroup")));
    expect((await web.web.siteGroups.getById(5).users()).map(({ Email }) => Email).toSorted()).toEqual(
      [people.colleague, people.member].toSorted(),
    );
  });

  it("are made, found, renamed and removed", async () => {
    const Title = freshTitle("Rådet");
    const made = await sp.web.siteGroups.add({ Title, Description: "Digitaliseringsrådet" });
    const read = await sp.web.siteGroups.getByName(Title)();
    expect(read).toMatchObject({ Title, Description: "Digitaliseringsrådet", PrincipalType: 8 });
    const bare = await sp.web.siteGroups.add({ Title: freshTitle("Utan text") });
    expect(shapeOf(bare)).toEqual(shapeOf(golden("group-create-201").body));
    expect(made).toMatchObject({ Id: read.Id });
    await sp.web.siteGroups.getById(read.Id).update({ Title: `${Title} 2` });
    expect(await sp.web.siteGroups.getById(read.Id)()).toMatchObject({ Title: `${Title} 2` });
    await sp.web.siteGroups.removeById(read.Id);
    expect((await refusalOf(sp.web.siteGroups.getById(read.Id)())).status).toBe(404);
  });

  it("cannot share a name or carry a description of 513 characters", async () => {
    const Title = freshTitle("En");
    await sp.web.siteGroups.add({ Title });
    expect((await refusalOf(sp.web.siteGroups.add({ Title }))).status).toBe(500);
    const long = sp.web.siteGroups.add({ Title: freshTitle("Lång"), Description: "x".repeat(513) });
    expect(await refusalOf(long)).toMatchObject({
      status: 500,
      text: "The parameter Description cannot be null or bigger than 512 characters.",
    });
  });

  it("take and lose members", async () => {
    const Title = freshTitle("Beredning");
    await sp.web.siteGroups.add({ Title });
    const group = sp.web.siteGroups.getByName(Title);
    await group.users.add(login(people.stranger));
    await group.users.add(login(people.member));
    await group.users.add(login(people.member));
    const members = await group.users();
    expect(members.map(({ Email }) => Email)).toEqual(
      expect.arrayContaining([people.stranger, people.member]),
    );
    expect(members).toHaveLength(2);
    await group.users.removeById(members[0]?.Id ?? 0);
    await group.users.removeByLoginName(login(members[1]?.Email ?? ""));
    expect(await group.users()).toEqual([]);
  });

  it("are shown to a person as the ones that hold them", async () => {
    const member = await as(people.member);
    expect((await member.web.currentUser.groups()).map(({ Id }) => Id)).toEqual([5]);
    const expanded = await member.web.currentUser.select("Id", "Groups/Id").expand("Groups")();
    expect(expanded).toMatchObject({ Groups: [{ Id: 5 }] });
    const whole = await member.web.currentUser.expand("Groups")();
    const recorded = Object.keys(goldenAt("current-user-groups", "CurrentUser/Groups/0") as object);
    expect(whole).toHaveProperty("Groups.0");
    const [first] = (whole as unknown as { readonly Groups: readonly object[] }).Groups;
    expect(Object.keys(shapeOf(first) as object).toSorted()).toEqual(recorded.toSorted());
  });

  it("are managed by owners only, but a group may let its members in", async () => {
    const member = await as(people.member);
    const owner = await as(people.owner);
    expect((await refusalOf(member.web.siteGroups.add({ Title: freshTitle("Egen") }))).status).toBe(403);
    expect((await refusalOf(member.web.siteGroups.getById(3).users.add(login(people.member)))).status).toBe(
      403,
    );
    await member.web.siteGroups.getById(5).users.add(login(people.stranger));
    const stranger = await sp.web.ensureUser(login(people.stranger));
    await owner.web.siteGroups.getById(5).users.removeById(stranger.Id);
    expect((await sp.web.siteGroups.getById(5).users()).map(({ Email }) => Email)).not.toContain(
      people.stranger,
    );
  });
});
