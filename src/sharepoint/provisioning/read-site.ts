// oxlint-disable import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/fields";
import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/views";
// oxlint-enable import/no-unassigned-import
import { SPQueryable } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import { asObject, objectIn, rowsIn, textIn } from "#sharepoint/client/answers.ts";
import { allInBatch, batchSize, type Part } from "#sharepoint/client/batch.ts";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { listOn } from "#sharepoint/client/list-items.ts";
import { listNames, type ListName } from "#sharepoint/schema/list-names.ts";
import type { Item } from "#sharepoint/schema/list.ts";
import { keptVersion } from "./schema-version.ts";
import type { Assignment, Assignments, FieldState, ListState, SiteState } from "./site-state.ts";

/** Reads what the site has, in a few requests. */
export async function readSite(connected: ConnectedWeb): Promise<SiteState> {
  const { web } = connected;
  const [groups, levels, assignments, owners, lists] = await allInBatch(web, [
    async (batch) => rowsIn(await batch.siteGroups.select("Id", "Title")()),
    async (batch) => rowsIn(await batch.roleDefinitions.select("Id", "Name")()),
    async (batch) => readAssignments(batch),
    async (batch) => objectIn(await batch.associatedOwnerGroup.select("Id")()),
    async (batch) =>
      rowsIn(
        await batch.lists
          .select("Id", "Title", "Description", "WriteSecurity", "RootFolder/ServerRelativeUrl")
          .expand("RootFolder")(),
      ),
  ]);
  const found = await readLists(connected, lists);
  return {
    lists: found,
    groups: new Map(groups.map((group) => [textIn(group, "Title"), Number(group["Id"])])),
    levels: new Map(levels.map((level) => [textIn(level, "Name"), Number(level["Id"])])),
    assignments,
    owners: Number(owners["Id"]),
    schemaVersion: found.has("Settings") ? await keptVersion(connected) : undefined,
  };
}

async function readLists(
  connected: ConnectedWeb,
  lists: readonly Item[],
): Promise<ReadonlyMap<ListName, ListState>> {
  const byName = new Map(lists.map((list) => [nameOf(list), list]));
  const ours = listNames.flatMap((name) => {
    const list = byName.get(name);
    return list ? [{ name, list }] : [];
  });
  const parts = ours.flatMap(({ name }) => partsOf((web) => listOn(web, connected.siteUrl, name)));
  if (parts.length > batchSize) throw new Error("The site has more lists than one request can describe.");
  const answers = await allInBatch<unknown[]>(connected.web, parts);
  const perList = parts.length / Math.max(1, ours.length);
  return new Map(
    ours.map(({ name, list }, index) => {
      const [fields, view, own, assignments] = answers.slice(index * perList, (index + 1) * perList);
      return [
        name,
        {
          id: textIn(list, "Id"),
          title: textIn(list, "Title"),
          description: textOr(list, "Description"),
          writeSecurity: Number(list["WriteSecurity"]),
          fields: new Map(rowsIn(fields).map((field) => [textIn(field, "InternalName"), fieldState(field)])),
          view: viewColumns(view),
          hasOwnRights: own === true,
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the fourth part gives
          assignments: assignments as Assignments,
        },
      ];
    }),
  );
}

/** The last part of the list's address. */
function nameOf(list: Item): string {
  const address = asObject(list["RootFolder"])?.["ServerRelativeUrl"];
  return typeof address === "string" ? (address.split("/Lists/")[1] ?? "") : "";
}

const partsOf = (on: (web: IWeb) => IList): Part[] => [
  (web) => on(web).fields(),
  (web) => on(web).defaultView.fields(),
  (web) => SPQueryable(on(web), "HasUniqueRoleAssignments")(),
  (web) => readAssignments(on(web)),
];

const textOr = (object: Item, property: string): string => {
  const value = object[property];
  return typeof value === "string" ? value : "";
};

function fieldState(field: Item): FieldState {
  const choices = field["Choices"];
  return {
    type: textIn(field, "TypeAsString"),
    title: textIn(field, "Title"),
    description: textOr(field, "Description"),
    indexed: field["Indexed"] === true,
    unique: field["EnforceUniqueValues"] === true,
    choices: Array.isArray(choices) ? choices.map(String) : [],
    format: textOr(field, "CustomFormatter"),
  };
}

function viewColumns(view: unknown): readonly string[] {
  const items = objectIn(view)["Items"];
  return Array.isArray(items) ? items.map(String) : [];
}

async function readAssignments(on: Pick<IWeb, "roleAssignments">): Promise<Assignments> {
  const rows = rowsIn(await on.roleAssignments.expand("Member", "RoleDefinitionBindings")());
  return new Map(
    rows.map((row): [number, Assignment] => {
      const member = objectIn(row["Member"]);
      const names = rowsIn(row["RoleDefinitionBindings"]).map((level) => textIn(level, "Name"));
      return [Number(row["PrincipalId"]), { name: textIn(member, "Title"), levels: names }];
    }),
  );
}
