import { body, headers } from "@pnp/queryable";
import { spPostMerge } from "@pnp/sp";
import { AddFieldOptions } from "@pnp/sp/fields";
import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import type { Part } from "#sharepoint/client/batch.ts";
import { listOn } from "#sharepoint/client/list-items.ts";
import { fieldXml, linkFieldXml } from "#sharepoint/schema/field-xml.ts";
import type { ListDefinition } from "#sharepoint/schema/list.ts";
import type { ListName } from "#sharepoint/schema/list-names.ts";
import { writeSecurity } from "#sharepoint/schema/rights.ts";
import type { Level } from "./levels.ts";
import { keepVersion } from "./schema-version.ts";
import type { Migration } from "./migrations.ts";
import type { SiteIds } from "./site-state.ts";
import { forStep, type Step } from "./step.ts";

export interface Surroundings {
  readonly connected: ConnectedWeb;
  readonly ids: SiteIds;
  readonly migrations: readonly Migration[];
}

/** The requests of a step, to be sent in order in a batch; or what it does by itself. */
export function requestsOf(step: Step, surroundings: Surroundings): readonly Part[] | (() => Promise<void>) {
  const { connected, ids } = surroundings;
  const on = (list: ListDefinition) => (web: IWeb) => listOn(web, connected.siteUrl, list.name);
  return forStep<readonly Part[] | (() => Promise<void>)>(step, {
    createGroup: ({ name, purpose }) => [(web) => web.siteGroups.add({ Title: name, Description: purpose })],
    createLevel: ({ level }) => [(web) => createLevel(web, level)],
    createList: ({ list }) => [(web) => web.lists.add(list.name, list.purpose.sv, 100, false)],
    updateList: ({ list }) => [(web) => updateList(on(list)(web), list)],
    createColumn: ({ list, named }) => [createField(on(list), fieldXml(named, idIn(ids)))],
    createLink: ({ list, link }) => [createField(on(list), linkFieldXml(link))],
    updateColumn: ({ list, name, changes }) => [
      (web) => spPostMerge(on(list)(web).fields.getByInternalNameOrTitle(name), body(changes)),
    ],
    setView: ({ list, columns }) => setView(on(list), columns),
    updateView: ({ list, changes }) => [
      (web) => spPostMerge(on(list)(web).defaultView, body(changes, headers({ "IF-Match": "*" }))),
    ],
    ownRights: ({ list }) => [(web) => on(list)(web).breakRoleInheritance(true, false)],
    grant: ({ list, to, level }) => {
      const [principal, role] = [idOf(ids.groups, to), idOf(ids.levels, level)];
      return [(web) => (list ? on(list)(web) : web).roleAssignments.add(principal, role)];
    },
    withdraw: ({ list, from, level }) => {
      const [principal, role] = [from.id ?? idOf(ids.groups, from.name), idOf(ids.levels, level)];
      return [(web) => on(list)(web).roleAssignments.remove(principal, role)];
    },
    migrate:
      ({ version }) =>
      () =>
        migrate(version, surroundings),
    keepVersion:
      ({ version }) =>
      () =>
        keepVersion(connected, version),
  });
}

const createLevel = (web: IWeb, { name, description, high, low }: Level): Promise<unknown> =>
  web.roleDefinitions.add(name, description, 200, { High: high, Low: low });

async function migrate(version: number, { migrations, connected }: Surroundings): Promise<void> {
  await migrations.find((each) => each.version === version)?.run(connected);
}

const updateList = (target: IList, list: ListDefinition): Promise<unknown> =>
  spPostMerge(
    target,
    body(
      {
        Title: list.title.sv,
        Description: list.purpose.sv,
        WriteSecurity: writeSecurity(list.rights),
      },
      headers({ "IF-Match": "*" }),
    ),
  );

const createField =
  (on: (web: IWeb) => IList, xml: string): Part =>
  (web) =>
    on(web).fields.createFieldAsXml({ SchemaXml: xml, Options: AddFieldOptions.AddFieldInternalNameHint });

const idIn =
  ({ lists }: SiteIds) =>
  (name: ListName): string =>
    idOf(lists, name);

function idOf<Name extends string, Id>(ids: ReadonlyMap<Name, Id>, name: Name): Id {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The site has no ${name}.`);
  return id;
}

/** The default view as it starts, with our columns, the newest rows first. */
function setView(on: (web: IWeb) => IList, columns: readonly string[]): readonly Part[] {
  const fields = columns.map((name) => `<FieldRef Name="${name}" />`).join("");
  const query = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';
  const view = `<View><Query>${query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">30</RowLimit></View>`;
  return [(web) => on(web).defaultView.setViewXml(view)];
}
