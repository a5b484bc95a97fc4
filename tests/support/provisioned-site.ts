import { connectSharePoint } from "#sharepoint/connect.ts";
import { realSending, type Sending } from "#sharepoint/client/send.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { groupNames, type Group } from "#sharepoint/schema/rights.ts";
import type { SiteMembership } from "#local/sharepoint/security/default-groups.ts";
import { contractSite, type ContractSite, type LocalOptions, type LocalParts } from "./contract-site.ts";
import { smallDirectory } from "./small-directory.ts";

export const publicUrl = "https://radslag.kommunen.example";

/** Sign-in names of the small directory by the group that each is put in; the first administers the site. */
const [admin = "", coordinator = "", staff = "", manager = "", auditor = ""] = smallDirectory.users.map(
  ({ upn }) => upn,
);
export const upns = { admin, coordinator, staff, manager, auditor };
const membership: SiteMembership = { admins: [admin], owners: [admin], members: [], visitors: [] };

/** A site of the local tenant with the product's lists, and a way to act in it as anybody. */
export interface ProvisionedSite {
  readonly url: string;
  readonly contract: ContractSite;
  readonly local: LocalParts;
  /** The product's repositories with the rights of a person. */
  as(upn: string, sending?: Sending): Promise<Repositories>;
  /** Puts a person in one of the product's groups. */
  join(upn: string, group: Group): Promise<void>;
  close(): Promise<void>;
}

export async function emptySite(options: LocalOptions = {}): Promise<{
  readonly contract: ContractSite;
  readonly local: LocalParts;
  readonly token: () => Promise<string>;
}> {
  const contract = await contractSite({ membership, ...options });
  const { local } = contract;
  if (!local) throw new Error("These tests need the local tenant.");
  return { contract, local, token: () => local.tokenOf(admin) };
}

export async function provisionedSite(options: LocalOptions = {}): Promise<ProvisionedSite> {
  const { contract, local, token } = await emptySite(options);
  const { url } = contract;
  await provision({ siteUrl: url, token }, { publicUrl });
  return {
    url,
    contract,
    local,
    as: (upn, sending = realSending) =>
      Promise.resolve(connectSharePoint({ siteUrl: url, token: () => local.tokenOf(upn), sending })),
    join: async (upn, group) => {
      const sp = await local.as(admin);
      await sp.web.siteGroups
        .getByName(encodeURIComponent(groupNames[group]))
        .users.add(`i:0#.f|membership|${upn}`);
    },
    close: () => contract.close(),
  };
}
