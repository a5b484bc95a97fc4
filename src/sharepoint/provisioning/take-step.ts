import { body, headers } from "@pnp/queryable";
import { spPostMerge } from "@pnp/sp";
import { AddFieldOptions } from "@pnp/sp/fields";
import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import type { Part } from "#sharepoint/client/batch.ts";
import { listOn } from "#sharepoint/client/list-items.ts";
import { fieldXml, linkFieldXml } from "#sharepoint/schema/field-xml.ts";
import { columnOf, type ListDefinition } from "#sharepoint/schema/list.ts";
import type { ListName } from "#sharepoint/schema/list-names.ts";
import { writeSecurity } from "#sharepoint/schema/rights.ts";
import type { Level } from "./levels.ts";
import { keepVersion } from "./schema-version.ts";
import type { Migration } from "./migrations.ts";
import type { SiteState } from "./site-state.ts";
import { forStep, type RightOfPrincipal, type Step } from "./step.ts";

export interface Surroundings {
  readonly connected: ConnectedWeb;
  readonly site: SiteState;
  readonly migrations: readonly Migration[];
}

/** The requests of a step, to be sent in order in a batch; or what it does by itself. */
export function requestsOf(step: Step, surroundings: Surroundings): readonly Part[] | (() => Promise<void>) {
  const { connected, site } = surroundings;
  const on = (list: ListDefinition) => (web: IWeb) => listOn(web, connected.siteUrl, list.name);
  return forStep<readonly Part[] | (() => Promise<void>)>(step, {
    createGroup: ({ name, purpose }) => [(web) => web.siteGroups.add({ Title: name, Description: purpose })],
    createLevel: ({ level }) => [(web) => createLevel(web, level)],
    createList: ({ list }) => [(web) => web.lists.add(list.name, list.purpose.sv, 100, false)],
    updateList: ({ list }) => [(web) => updateList(on(list)(web), list)],
    createColumn: ({ list, property }) => [
      createField(on(list), fieldXml(property, columnOf(list, property), idIn(site))),
    ],
    createLink: ({ list, link }) => [createField(on(list), linkFieldXml(link))],
    updateColumn: ({ list, name, changes }) => [
      (web) => spPostMerge(on(list)(web).fields.getByInternalNameOrTitle(name), body(changes)),
    ],
    setView: ({ list, columns }) => setView(on(list), columns),
    ownRights: ({ list }) => [(web) => on(list)(web).breakRoleInheritance(false, false)],
    grant: (right) => [changeRight(right, on, site, "add")],
    withdraw: (right) => [changeRight(right, on, site, "remove")],
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
  ({ lists }: SiteState) =>
  (name: ListName): string => {
    const id = lists.get(name)?.id;
    if (id === undefined) throw new Error(`The list ${name} is not there to be looked up.`);
    return id;
  };

const setView = (on: (web: IWeb) => IList, columns: readonly string[]): readonly Part[] => [
  (web) => on(web).defaultView.fields.removeAll(),
  ...columns.map(
    (name): Part =>
      (web) =>
        on(web).defaultView.fields.add(name),
  ),
];

function changeRight(
  { list, to, level }: RightOfPrincipal,
  on: (list: ListDefinition) => (web: IWeb) => IList,
  site: SiteState,
  action: "add" | "remove",
): Part {
  const { id } = to;
  const levelId = site.levels.get(level);
  if (id === undefined || levelId === undefined)
    throw new Error(`The site has no ${to.name} or no level ${level}.`);
  return (web) => (list ? on(list)(web) : web).roleAssignments[action](id, levelId);
}
