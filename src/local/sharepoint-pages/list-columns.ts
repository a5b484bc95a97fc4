import { cellText, isReferring, shownProperty } from "#local/sharepoint-pages/cell-text.ts";
import { formattedCell } from "#local/sharepoint-pages/formatted-element.ts";
import {
  UnknownFormatting,
  type FormattingScope,
  type FormattingValue,
} from "#local/sharepoint-pages/formatting-expression.ts";
import type { ListField, ListRow, ListView } from "#local/sharepoint-pages/list-data.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";

/** Columns that SharePoint computes from the title, with its link to the row. */
const titleColumns = new Set(["LinkTitle", "LinkTitleNoMenu"]);

export interface ShownColumn {
  readonly field: ListField;
  readonly linksToRow: boolean;
}

/** The columns of a view, in its order. */
export function shownColumns(view: ListView, fields: readonly ListField[]): readonly ShownColumn[] {
  const viewFields = /<ViewFields>(.*?)<\/ViewFields>/su.exec(view.ListViewXml)?.[1] ?? "";
  const names = [...viewFields.matchAll(/Name="([^"]+)"/gu)].map(([, name = ""]) => name);
  return names.flatMap((name) => {
    const linksToRow = titleColumns.has(name);
    const field = fields.find(({ InternalName }) => InternalName === (linksToRow ? "Title" : name));
    return field ? [{ field, linksToRow }] : [];
  });
}

/** `$select` and `$expand` for the columns, encoded. */
export function selection(columns: readonly ShownColumn[]): string {
  const fields = columns.map(({ field }) => field);
  const referring = fields.filter(isReferring);
  const select = fields.map((field) =>
    isReferring(field) ? `${field.EntityPropertyName}/${shownProperty(field)}` : field.EntityPropertyName,
  );
  const all = [...new Set(["Id", "Title", ...select])].join(",");
  const expand = referring.map(({ EntityPropertyName }) => EntityPropertyName).join(",");
  return `$select=${all}${expand === "" ? "" : `&$expand=${expand}`}`;
}

interface CellContext {
  readonly fields: readonly ListField[];
  readonly siteUrl: string;
  readonly me: string;
  /** Address of the row's own page. */
  readonly rowUrl: string;
}

/** One cell as HTML: by the column's formatting when it has any, else as plain text. */
export function cellHtml({ field, linksToRow }: ShownColumn, row: ListRow, context: CellContext): string {
  const text = cellText(field, row);
  const formatter = field.CustomFormatter ?? "";
  const html = formatter === "" ? undefined : formattedCell(formatter, scopeOf(row, text, context));
  if (html !== undefined) return html;
  return linksToRow
    ? `<a class="row-link" href="${escapeHtml(context.rowUrl)}">${escapeHtml(text || "(ingen rubrik)")}</a>`
    : escapeHtml(text);
}

function scopeOf(row: ListRow, currentField: string, context: CellContext): FormattingScope {
  const known: Readonly<Record<string, FormattingValue>> = {
    currentField,
    currentWeb: context.siteUrl,
    me: context.me,
  };
  return {
    column(name, property) {
      if (name === "ID") return Number(row["Id"]);
      const field = context.fields.find(({ InternalName }) => InternalName === name);
      if (!field || (property !== undefined && !["title", "lookupValue"].includes(property))) {
        throw new UnknownFormatting(
          `[$${name}${property === undefined ? "" : `.${property}`}] is not imitated.`,
        );
      }
      const value = row[field.EntityPropertyName];
      return typeof value === "number" || typeof value === "boolean" ? value : cellText(field, row);
    },
    context(name) {
      const value = known[name];
      if (value === undefined) throw new UnknownFormatting(`@${name} is not imitated.`);
      return value;
    },
  };
}
