import type { Text } from "#domain/shared/language.ts";
import type { RowLink, ListDefinition, NamedColumn } from "#sharepoint/schema/list.ts";
import type { ViewLook } from "./view-look.ts";
import type { Level } from "./levels.ts";

/** One thing that the site lacks or has differently. Nothing is ever deleted but a right that should not be there. */
export type Step =
  | { readonly kind: "createGroup"; readonly name: string; readonly purpose: string }
  | { readonly kind: "createLevel"; readonly level: Level }
  | { readonly kind: "createList"; readonly list: ListDefinition }
  | { readonly kind: "updateList"; readonly list: ListDefinition }
  | { readonly kind: "createColumn"; readonly list: ListDefinition; readonly named: NamedColumn }
  | { readonly kind: "createLink"; readonly list: ListDefinition; readonly link: RowLink }
  | {
      readonly kind: "updateColumn";
      readonly list: ListDefinition;
      readonly name: string;
      readonly changes: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "setView"; readonly list: ListDefinition; readonly columns: readonly string[] }
  | {
      readonly kind: "updateView";
      readonly list: ListDefinition;
      readonly changes: Partial<ViewLook>;
    }
  | { readonly kind: "ownRights"; readonly list: ListDefinition }
  /** Without a list, at the site itself. */
  | {
      readonly kind: "grant";
      readonly list: ListDefinition | undefined;
      /** Name of one of our groups. */
      readonly to: string;
      readonly level: string;
    }
  | {
      readonly kind: "withdraw";
      readonly list: ListDefinition;
      readonly from: { readonly name: string; readonly id: number | undefined };
      readonly level: string;
    }
  | { readonly kind: "migrate"; readonly version: number; readonly title: Text }
  | { readonly kind: "keepVersion"; readonly version: number };

/** Steps of one stage may be taken in any order; each stage needs those before it. */
export function stageOf(step: Step): number {
  return step.kind === "grant" && step.list === undefined ? 2 : stages[step.kind];
}

const stages: Readonly<Record<Step["kind"], number>> = {
  createGroup: 1,
  createLevel: 1,
  createList: 1,
  updateList: 2,
  createColumn: 2,
  createLink: 2,
  updateColumn: 3,
  setView: 3,
  updateView: 3,
  ownRights: 3,
  grant: 4,
  withdraw: 5,
  migrate: 6,
  keepVersion: 7,
};

/** One function for each kind of step. */
export type ForEachKind<Result> = {
  readonly [Kind in Step["kind"]]: (step: Extract<Step, { readonly kind: Kind }>) => Result;
};

export const forStep = <Result>(step: Step, functions: ForEachKind<Result>): Result =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- chosen by the step's own kind
  (functions[step.kind] as (step: Step) => Result)(step);

/** What the step does, for whoever runs it. */
export const describeStep = (step: Step): Text => forStep(step, descriptions);

const descriptions: ForEachKind<Text> = {
  createGroup: ({ name }) => ({ sv: `Skapar gruppen ${name}`, en: `Create the group ${name}` }),
  createLevel: ({ level }) => ({
    sv: `Skapar behörighetsnivån ${level.name}`,
    en: `Create the level ${level.name}`,
  }),
  createList: ({ list }) => ({
    sv: `Skapar listan ${list.title.sv}`,
    en: `Create the list ${list.title.en}`,
  }),
  updateList: ({ list }) => ({
    sv: `Namnger och ställer in listan ${list.title.sv}`,
    en: `Name and set up the list ${list.title.en}`,
  }),
  createColumn: ({ list, named: [, { label }] }) =>
    inList(list, "skapar kolumnen", "create the column", label.sv),
  createLink: ({ list, link }) => inList(list, "skapar länken", "create the link", link.label.sv),
  updateColumn: ({ list, name, changes }) => {
    const what = Object.keys(changes).join(", ");
    return inList(list, `ändrar ${what} för kolumnen`, `change ${what} of the column`, name);
  },
  setView: ({ list, columns }) => inList(list, "visar kolumnerna", "show the columns", columns.join(", ")),
  updateView: ({ list, changes }) =>
    inList(list, "namnger och ställer in vyn", "name and set up the view", changes.Title ?? ""),
  ownRights: ({ list }) => inList(list, "ger egna behörigheter", "give rights of its own", ""),
  grant: ({ list, to, level }) => ({
    sv: `${list?.title.sv ?? "Webbplatsen"}: ger ${to} nivån ${level}`,
    en: `${list?.title.en ?? "The site"}: give ${to} the level ${level}`,
  }),
  withdraw: ({ list, from, level }) => ({
    sv: `${list.title.sv}: tar bort nivån ${level} från ${from.name}`,
    en: `${list.title.en}: withdraw the level ${level} from ${from.name}`,
  }),
  migrate: ({ version, title }) => ({
    sv: `Uppgraderar till version ${version}: ${title.sv}`,
    en: `Upgrade to version ${version}: ${title.en}`,
  }),
  keepVersion: ({ version }) => ({
    sv: `Antecknar listornas version: ${version}`,
    en: `Note the version of the lists: ${version}`,
  }),
};

function inList(list: ListDefinition, sv: string, en: string, what: string): Text {
  return { sv: `${list.title.sv}: ${sv} ${what}`.trim(), en: `${list.title.en}: ${en} ${what}`.trim() };
}
