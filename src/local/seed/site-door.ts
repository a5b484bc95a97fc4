import { groupNames, type Group } from "#sharepoint/schema/rights.ts";

/** What only the site itself can do for the demo: make accounts known, put them into groups. */
export interface SiteDoor {
  /** @returns the account's number in the site */
  ensureUser(upn: string): Promise<number>;
  addToGroup(group: Group, upn: string): Promise<void>;
}

const loginName = (upn: string): string => `i:0#.f|membership|${upn}`;

/** Speaks SharePoint REST with the app's own right. */
export function siteDoor(siteUrl: string, token: () => Promise<string>): SiteDoor {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${siteUrl}/_api/web/${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await token()}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${path} answered ${String(response.status)}: ${await response.text()}`);
    return response.json();
  };
  return {
    async ensureUser(upn) {
      const user = await post("ensureuser", { logonName: loginName(upn) });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SharePoint's user entity
      return (user as { readonly Id: number }).Id;
    },
    async addToGroup(group, upn) {
      await post(`siteGroups/getByName('${encodeURIComponent(groupNames[group])}')/users`, {
        LoginName: loginName(upn),
      });
    },
  };
}
