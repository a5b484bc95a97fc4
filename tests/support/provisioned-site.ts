import type { Repositories } from "#domain/shared/repositories.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { realSending, type Sending } from "#sharepoint/client/send.ts";
import type { Connection } from "#sharepoint/client/connect-web.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { groupNames, groups, type Group } from "#sharepoint/schema/rights.ts";
import type { SiteMembership } from "#local/sharepoint/security/default-groups.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { contractSite, type ContractSite, type LocalOptions, type LocalParts } from "./contract-site.ts";
import { smallDirectory } from "./small-directory.ts";

export const publicUrl = "https://radslag.kommunen.example";

const person = (number: number, name: string): DirectoryUser => ({
  oid: `${String(number).repeat(8)}-0000-4000-8000-000000000000`,
  upn: `${name}@kommun.example`,
  name,
  jobTitle: "",
  department: "",
});

/** One person for each of the product's groups, one who administers the site, one member of the team without a group. */
export const names = ["admin", ...groups, "colleague", "outsider"] as const;
export type Name = (typeof names)[number];
const upnOf = (name: Name): string => `${name}@kommun.example`;

const directory: Directory = {
  ...smallDirectory,
  users: names.map((name, number) => person(number + 1, name)),
};
const membership: SiteMembership = {
  admins: [upnOf("admin")],
  owners: [],
  members: [upnOf("colleague")],
  visitors: [],
};

export interface EmptySite {
  readonly contract: ContractSite;
  readonly local: LocalParts;
  connection(name?: Name, sending?: Sending): Connection;
}

/** What the tab asks for: SharePoint lets it do no more, whatever the person may do. */
export const tabScope = "AllSites.Manage";

/** A new site of the local tenant, without SharePoint's limits unless the test asks for them. */
export async function emptySite(options: LocalOptions = {}): Promise<EmptySite> {
  const contract = await contractSite({ membership, directory, throttleLimits: noLimits, ...options });
  const { local, url } = contract;
  if (!local) throw new Error("These tests need the local tenant.");
  return {
    contract,
    local,
    connection: (name = "admin", sending = realSending) => ({
      siteUrl: url,
      token: () => local.tokenOf(upnOf(name), name === "admin" ? "AllSites.FullControl" : tabScope),
      sending,
    }),
  };
}

export interface ProvisionedSite extends EmptySite {
  /** The product's repositories with the rights of a person. */
  as(name: Name, sending?: Sending): Repositories;
}

/** A site with the product's lists, and a person in each of its groups. */
export async function provisionedSite(options: LocalOptions = {}): Promise<ProvisionedSite> {
  const empty = await emptySite(options);
  await provision(empty.connection(), { publicUrl });
  for (const group of groups) join(empty.local, group);
  return { ...empty, as: (name, sending) => connectSharePoint(empty.connection(name, sending)) };
}

function join({ site }: LocalParts, group: Group): void {
  const id = site.groups.byName(groupNames[group])?.id;
  const user = site.principals.ensureByLogin(`i:0#.f|membership|${upnOf(group)}`)?.id;
  if (id === undefined || user === undefined) throw new Error(`The site lacks ${group}.`);
  site.groups.addMember(id, user);
}
