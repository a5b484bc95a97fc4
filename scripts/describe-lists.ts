import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { allLists } from "#sharepoint/lists/all-lists.ts";
import type { Column } from "#sharepoint/schema/column.ts";
import { internalName, restName, type ListDefinition } from "#sharepoint/schema/list.ts";
import { groupNames, groups, type Right } from "#sharepoint/schema/rights.ts";

export const listsPagePath = fileURLToPath(new URL("../docs/lists.md", import.meta.url));

const introduction = `# Lists

Made from \`src/sharepoint/lists\` by \`npx node scripts/describe-lists.ts\`: change the lists, not this page.

A list's address ends in its internal name and stays when somebody renames the list. The record's property and the column's internal
name are derived from each other; a long text goes on in columns numbered from 2; what points to another row or an account is read and written by number, through \`<Name>Id\`.
Nobody may delete rows. The app reaches every list by its own right to the site.
`;

/** The lists, their columns, indexes and rights as a Markdown page. */
export const listsPage = (): Promise<string> =>
  format([introduction, rightsSection(), ...allLists.map(listSection)].join("\n"), {
    parser: "markdown",
    printWidth: 110,
  });

const cell = (text: string): string => text.replaceAll("|", String.raw`\|`);
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const rightWords: Readonly<Record<Right, string>> = {
  read: "read",
  add: "add, never change",
  own: "add, change own",
  edit: "add, change all",
};

const rightsSection = (): string =>
  `## Rights\n\n${table(
    ["List", ...groups.map((group) => groupNames[group])],
    allLists.map(({ name, rights }) => [
      name,
      ...groups.map((group) => {
        const right = rights[group];
        return right ? rightWords[right] : "–";
      }),
    ]),
  )}\n`;

function listSection(list: ListDefinition): string {
  const columns = Object.entries(list.columns);
  const indexes = columns.filter(([, column]) => column.indexed === true || column.unique === true).length;
  const links = (list.links ?? []).map(
    ({ internalName: name, label, route }) =>
      `\nEach row has the link "${label.sv}" (${label.en}, column \`${name}\`) to \`?view=${route}&host=browser\`.\n`,
  );
  return `## ${list.name}: ${list.title.sv}

${list.purpose.en} (${list.title.en}; ${columns.length} columns, ${indexes} indexes.)
${links.join("")}
${table(
  ["Property", "Column", "In REST", "Name", "In English", "Type", "Index"],
  columns.map(([property, column]) => [
    `\`${property}\``,
    `\`${internalName(property, column)}\``,
    `\`${restName(property, column)}\``,
    column.label.sv,
    column.label.en,
    typeOf(column),
    indexOf(column),
  ]),
)}
`;
}

function typeOf({ type, lookupTo, choices, attributes, parts }: Column<unknown>): string {
  if (parts !== undefined) return `${type} in ${parts} columns`;
  if (lookupTo !== undefined) return `${type} to ${lookupTo}`;
  if (choices) return `${type}: ${choices.join(", ")}`;
  return attributes["Format"] === "DateOnly" ? "Date" : type;
}

function indexOf({ unique, indexed }: Column<unknown>): string {
  if (unique === true) return "unique";
  return indexed === true ? "yes" : "";
}

if (import.meta.main) writeFileSync(listsPagePath, await listsPage());
