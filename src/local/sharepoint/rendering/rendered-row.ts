import type { CamlRow } from "#local/sharepoint/caml/evaluate-caml.ts";
import type { Columns } from "#local/sharepoint/caml/caml-row.ts";
import { contentTypeId } from "#local/sharepoint/lists/list-entity.ts";
import { renderedCell } from "#local/sharepoint/rendering/rendered-cell.ts";
import { hexMask } from "#local/sharepoint/security/base-permissions.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface RowContext {
  readonly site: Site;
  readonly list: List;
  readonly columns: Columns;
  /** Internal names of the columns that the view shows. */
  readonly shown: readonly string[];
  readonly rowOf: (item: Item) => CamlRow;
  readonly mask: (item: Item) => bigint;
}

/** Percent-encodes everything but letters and digits, as SharePoint writes `FileRef.urlencode`. */
const urlEncode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What stands in every row, whatever the view shows. Shape: tests/contract/golden/render-listdata.json. */
function ownCells({ site, list, mask }: RowContext, item: Item): Record<string, unknown> {
  const path = `${site.path}/${item.directory}/${item.leaf}`;
  return {
    ID: String(item.id),
    PermMask: hexMask(mask(item)),
    FSObjType: String(item.folder),
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    ContentTypeId: contentTypeId(list),
    FileRef: path,
    "FileRef.urlencode": urlEncode(path),
    "FileRef.urlencodeasurl": encodeURI(path),
    "FileRef.urlencoding": encodeURI(path),
    "FileRef.scriptencodeasurl": encodeURI(path).replaceAll("/", String.raw`\u002f`),
    Attachments: String(item.attachments),
    SMTotalSize: String(JSON.stringify(item.values).length),
    _CommentFlags: "",
    _CommentCount: "",
  };
}

function computedCell({ site }: RowContext, item: Item, name: string): Record<string, unknown> | undefined {
  switch (name) {
    case "LinkTitle":
    case "LinkTitleNoMenu":
      return { Title: item.values["Title"] ?? "", [name]: item.values["Title"] ?? "" };
    case "LinkFilename":
    case "LinkFilenameNoMenu":
      return { FileLeafRef: item.leaf, [name]: item.leaf };
    case "DocIcon":
      return { DocIcon: item.folder === 1 ? "" : (item.leaf.split(".").at(-1) ?? "") };
    case "FileDirRef":
      return { FileDirRef: `${site.path}/${item.directory}` };
    default:
      return undefined;
  }
}

/** A link's text stands beside its address. */
function linkText({ values }: Item, name: string): Record<string, unknown> {
  const value = values[name];
  return typeof value === "object" && value !== null && "Description" in value
    ? { [`${name}.desc`]: value.Description }
    : {};
}

function shownCells(context: RowContext, item: Item, name: string): Record<string, unknown> {
  const computed = computedCell(context, item, name);
  const field = context.columns.get(name);
  if (computed || !field) return computed ?? {};
  const cells = renderedCell(context.site, field, context.rowOf(item)(name));
  return field.type === "URL" ? { ...cells, ...linkText(item, name) } : cells;
}

export function renderedRow(context: RowContext, item: Item): Record<string, unknown> {
  const row = ownCells(context, item);
  for (const name of context.shown)
    for (const [key, value] of Object.entries(shownCells(context, item, name))) row[key] ??= value;
  return {
    ...row,
    ItemChildCount: "0",
    FolderChildCount: "0",
    ScopeId: `{${context.list.id.toUpperCase()}}`,
    owshiddenversion: String(item.version),
    Restricted: "",
  };
}
