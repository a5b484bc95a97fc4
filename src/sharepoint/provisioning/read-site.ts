// oxlint-disable import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/fields";
import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/views";
// oxlint-enable import/no-unassigned-import
import type { IWeb } from "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import { asObject, objectIn, rowsIn, textIn } from "#sharepoint/client/answers.ts";
import { allInBatch } from "#sharepoint/client/batch.ts";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { listOn } from "#sharepoint/client/list-items.ts";
import { listNames, type ListName } from "#sharepoint/schema/list-names.ts";
import type { Item } from "#sharepoint/schema/list.ts";
import { levelName } from "./levels.ts";
import { keptVersion } from "./schema-version.ts";
import type { ViewLook } from "./view-look.ts";
import type { Assignment, Assignments, FieldState, ListState, SiteIds, SiteState } from "./site-state.ts";

interface FoundList {
  readonly name: ListName;
  readonly list: Item;
}

interface Found {
  readonly ids: SiteIds;
  readonly lists: readonly FoundList[];
}

/** What the site has, in one cheap request. */
export const readIds = async (connected: ConnectedWeb): Promise<SiteIds> => (await readNames(connected)).ids;

async function readNames(connected: ConnectedWeb): Promise<Found> {
  const [groups, levels, all] = await allInBatch(connected, [
    async (web) => rowsIn(await web.siteGroups.select("Id", "Title")()),
    async (web) => rowsIn(await web.roleDefinitions.select("Id", "Name", "RoleTypeKind")()),
    async (web) => rowsIn(await web.lists.select(...listProperties).expand("RootFolder")()),
  ]);
  const lists = all.flatMap((list): FoundList[] => {
    const name = listNames.find((each) => each === nameOf(list));
    return name === undefined ? [] : [{ name, list }];
  });
  return {
    lists,
    ids: {
      lists: new Map(lists.map(({ name, list }) => [name, textIn(list, "Id")])),
      groups: new Map(groups.map((group) => [textIn(group, "Title"), Number(group["Id"])])),
      levels: new Map(levels.toReversed().map((level) => [nameOfLevel(level), Number(level["Id"])])),
    },
  };
}

const listProperties = [
  "Id",
  "Title",
  "Description",
  "WriteSecurity",
  "HasUniqueRoleAssignments",
  "RootFolder/ServerRelativeUrl",
];

/** Reads all that planning looks at. */
export async function readSite(connected: ConnectedWeb): Promise<SiteState> {
  const { ids, lists } = await readNames(connected);
  const each = <Result>(read: (list: IList) => Promise<Result>) =>
    allInBatch<Result[]>(
      connected,
      lists.map(
        ({ name }) =>
          (web: IWeb) =>
            read(listOn(web, connected.siteUrl, name)),
      ),
    );
  const assignments = await readAssignments(connected.web);
  const fields = await each(async (list) => rowsIn(await list.fields()));
  const views = await each((list) => list.defaultView.fields());
  const looks = await each(async (list) =>
    objectIn(await list.defaultView.select("Title", "CustomFormatter")()),
  );
  const rights = await each((list) => readAssignments(list));
  const states = lists.map(({ name, list }, index): [ListName, ListState] => [
    name,
    {
      title: textIn(list, "Title"),
      description: textOr(list, "Description"),
      writeSecurity: Number(list["WriteSecurity"]),
      fields: new Map(
        (fields[index] ?? []).map((field) => [textIn(field, "InternalName"), fieldState(field)]),
      ),
      view: viewColumns(views[index]),
      viewLook: lookOf(looks[index] ?? {}),
      hasOwnRights: list["HasUniqueRoleAssignments"] === true,
      assignments: rights[index] ?? new Map(),
    },
  ]);
  const byName = new Map(states);
  const keepsVersion = byName.get("Settings")?.fields.has("Value") === true;
  return {
    ids,
    lists: byName,
    assignments,
    schemaVersion: keepsVersion ? await keptVersion(connected) : undefined,
  };
}

/** The last part of the list's address. */
function nameOf(list: Item): string {
  const address = asObject(list["RootFolder"])?.["ServerRelativeUrl"];
  return typeof address === "string" ? (address.split("/Lists/")[1] ?? "") : "";
}

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
    isRequired: field["Required"] === true,
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

const lookOf = (view: Item): ViewLook => ({
  Title: textOr(view, "Title"),
  CustomFormatter: textOr(view, "CustomFormatter"),
});

const nameOfLevel = (level: Item): string => levelName(Number(level["RoleTypeKind"]), textIn(level, "Name"));

async function readAssignments(on: Pick<IWeb, "roleAssignments">): Promise<Assignments> {
  const rows = rowsIn(await on.roleAssignments.expand("Member", "RoleDefinitionBindings")());
  return new Map(
    rows.map((row): [string, Assignment] => {
      const levels = rowsIn(row["RoleDefinitionBindings"]).map(nameOfLevel);
      return [textIn(objectIn(row["Member"]), "Title"), { id: Number(row["PrincipalId"]), levels }];
    }),
  );
}
