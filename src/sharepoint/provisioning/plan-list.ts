import type { Text } from "#domain/shared/language.ts";
import type { Column } from "#sharepoint/schema/column.ts";
import { columnsOf, internalName, type ListDefinition, type NamedColumn } from "#sharepoint/schema/list.ts";
import { writeSecurity } from "#sharepoint/schema/rights.ts";
import { rowLinkFormat } from "./row-link-format.ts";
import type { FieldState, ListState } from "./site-state.ts";
import { viewChanges } from "./view-look.ts";
import type { Step } from "./step.ts";

/** What stands in the way and must be settled by a person, since nothing is deleted. */
export type Obstacle = Text;

export interface ListPlan {
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
}

/** @param state undefined when the site lacks the list */
export function planList(list: ListDefinition, state: ListState | undefined, publicUrl: string): ListPlan {
  const fields = state?.fields ?? new Map<string, FieldState>();
  const columns = columnsOf(list);
  return {
    steps: [
      ...(state ? [] : [{ kind: "createList", list } as const]),
      ...(state && isAsWanted(list, state) ? [] : [{ kind: "updateList", list } as const]),
      ...columns.flatMap((named) => planColumn(list, named, fields)),
      ...planTitle(list, fields),
      ...planLinks(list, fields, publicUrl),
      ...planView(list, state),
    ],
    obstacles: columns.flatMap((named) => obstacle(list, named, fields)),
  };
}

const isAsWanted = (list: ListDefinition, state: ListState): boolean =>
  state.title === list.title.sv &&
  state.description === list.purpose.sv &&
  state.writeSecurity === writeSecurity(list.rights);

/** Every list has a Title from the start. */
const startsWith = new Set(["Title"]);

function planColumn(
  list: ListDefinition,
  named: NamedColumn,
  fields: ReadonlyMap<string, FieldState>,
): readonly Step[] {
  const [name, column] = named;
  const field = fields.get(name);
  if (!field && !startsWith.has(name)) {
    const create = { kind: "createColumn", list, named } as const;
    const { format } = column;
    if (format === undefined) return [create];
    return [create, { kind: "updateColumn", list, name, changes: { CustomFormatter: format } }];
  }
  const changes = field ? differences(column, field) : wanted(column);
  return Object.keys(changes).length === 0 ? [] : [{ kind: "updateColumn", list, name, changes }];
}

/** What can be set on a column that is there, in SharePoint's names. */
const wanted = (column: Column<unknown>): Record<string, unknown> => ({
  Title: column.label.sv,
  Description: column.label.en,
  ...(column.indexed === true || column.unique === true ? { Indexed: true } : {}),
  ...(column.unique === true ? { EnforceUniqueValues: true } : {}),
  ...(column.choices === undefined ? {} : { Choices: column.choices }),
  ...(column.format === undefined ? {} : { CustomFormatter: column.format }),
});

function differences(column: Column<unknown>, field: FieldState): Record<string, unknown> {
  const now: Readonly<Record<string, unknown>> = {
    Title: field.title,
    Description: field.description,
    Indexed: field.indexed,
    EnforceUniqueValues: field.unique,
    Choices: field.choices,
    CustomFormatter: field.format,
  };
  return Object.fromEntries(
    Object.entries(wanted(column)).filter(
      ([name, value]) => JSON.stringify(now[name]) !== JSON.stringify(value),
    ),
  );
}

function obstacle(
  list: ListDefinition,
  [name, column]: NamedColumn,
  fields: ReadonlyMap<string, FieldState>,
): readonly Obstacle[] {
  const field = fields.get(name);
  if (!field || field.type === column.type) return [];
  return [
    {
      sv: `Kolumnen ${name} i listan ${list.title.sv} har typen ${field.type} i stället för ${column.type}. Döp om den eller flytta dess värden för hand; den tas inte bort härifrån.`,
      en: `The column ${name} of the list ${list.title.en} has the type ${field.type} instead of ${column.type}. Rename it or move its values by hand; it is not removed from here.`,
    },
  ];
}

/** Every list has a title that SharePoint's own form demands; where ours keeps nothing in it, rows are saved without. */
function planTitle(list: ListDefinition, fields: ReadonlyMap<string, FieldState>): readonly Step[] {
  const keepsTitle = Object.entries(list.columns).some(
    ([property, column]) => internalName(property, column) === "Title",
  );
  if (keepsTitle || fields.get("Title")?.isRequired === false) return [];
  return [{ kind: "updateColumn", list, name: "Title", changes: { Required: false } }];
}

const planLinks = (
  list: ListDefinition,
  fields: ReadonlyMap<string, FieldState>,
  publicUrl: string,
): readonly Step[] =>
  (list.links ?? []).flatMap((link): Step[] => {
    const format = rowLinkFormat(link, publicUrl);
    const field = fields.get(link.internalName);
    return [
      ...(field ? [] : [{ kind: "createLink", list, link } as const]),
      ...(field?.format === format
        ? []
        : [
            {
              kind: "updateColumn",
              list,
              name: link.internalName,
              changes: { CustomFormatter: format },
            } as const,
          ]),
    ];
  });

/** The title is shown with its link to the row, and links to the product next to it. */
export function viewColumns(list: ListDefinition): readonly string[] {
  const names = list.view.map((property) => {
    const column = list.columns[property];
    const name = column ? internalName(property, column) : property;
    return name === "Title" ? "LinkTitle" : name;
  });
  const [first = "", ...others] = names;
  return [first, ...(list.links ?? []).map((link) => link.internalName), ...others];
}

function planView(list: ListDefinition, state: ListState | undefined): readonly Step[] {
  const columns = viewColumns(list);
  const isShown = state?.view.join() === columns.join();
  const changes = viewChanges(list, state?.viewLook);
  return [
    ...(isShown ? [] : [{ kind: "setView", list, columns } as const]),
    ...(Object.keys(changes).length === 0 ? [] : [{ kind: "updateView", list, changes } as const]),
  ];
}
