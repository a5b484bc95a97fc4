import { camlRow, type CamlSource } from "#local/sharepoint/caml/caml-row.ts";
import { attribute, rowsetValue, type DateStyle } from "#local/sharepoint/changes/rowset.ts";
import { contentTypeId } from "#local/sharepoint/lists/list-entity.ts";
import { basePermissions, hexMask } from "#local/sharepoint/security/base-permissions.ts";
import { fullMask } from "#local/sharepoint/security/effective-permissions.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface RowsetContext extends CamlSource {
  readonly list: List;
  /** Internal names of the asked columns. */
  readonly shown: readonly string[];
  readonly dates: DateStyle;
  readonly mask: (item: Item) => bigint;
}

/** What every row carries, asked or not. */
const mandatory = ["ID", "Created", "Modified", "Author", "Editor", "owshiddenversion", "Attachments"];

function ownAttributes(
  { site, list, mask }: RowsetContext,
  item: Item,
): readonly (readonly [string, string])[] {
  const inItem = (text: string): string => `${String(item.id)};#${text}`;
  const path = `${site.path}/${item.directory}/${item.leaf}`.slice(1);
  return [
    ["ContentTypeId", contentTypeId(list)],
    ["UniqueId", inItem(`{${item.uniqueId.toUpperCase()}}`)],
    ["FSObjType", inItem(String(item.folder))],
    ["FileRef", inItem(path)],
    ["FileLeafRef", inItem(item.leaf)],
    ["PermMask", hexMask(mask(item))],
    ["MetaInfo", inItem("")],
  ];
}

/** `<z:row ows_Title='…' />`; empty columns are left out. */
export function rowElement(context: RowsetContext, item: Item): string {
  const row = camlRow(context, item);
  const own = ownAttributes(context, item);
  const names = new Set(
    [...context.shown, ...mandatory].filter((name) => !own.some(([known]) => known === name)),
  );
  const columns = [...names].flatMap((name) => {
    const field = context.columns.get(name);
    const value = field && rowsetValue(field, row(name), context.dates);
    return value === undefined ? [] : [[name, value] as const];
  });
  const attributes = [...columns, ...own].map(([name, value]) => `ows_${name}='${attribute(value)}'`);
  return `<z:row ${attributes.join(" ")} />`;
}

const permissionNames = (mask: bigint): string =>
  mask === fullMask
    ? "FullMask"
    : Object.entries(basePermissions)
        .flatMap(([name, bit]) => ((mask & bit) === 0n ? [] : [name]))
        .join(", ");

/** The answer around rows and deletions. Source: [MS-LISTSWS] 3.1.4.22, GetListItemChangesSinceToken. */
export function changesDocument(answer: {
  readonly mask: bigint;
  readonly lastToken: string;
  readonly moreChanges: boolean;
  /** `<Id ChangeType=… />` and, without a token, the list's definition. */
  readonly changes: readonly string[];
  readonly rows: readonly string[];
  /** Where the next page of a full read begins. */
  readonly next: string | undefined;
}): string {
  const { mask, lastToken, moreChanges, changes, rows, next } = answer;
  const more = moreChanges ? ' MoreChanges="TRUE"' : "";
  const position = next === undefined ? "" : ` ListItemCollectionPositionNext="${attribute(next)}"`;
  return `<?xml version="1.0" encoding="utf-8"?>
<GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500' EffectivePermMask='${permissionNames(mask)}' xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>
<Changes LastChangeToken="${lastToken}"${more}>${changes.join("")}</Changes>
<rs:data ItemCount="${String(rows.length)}"${position}>
${rows.join("\n")}
</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
}
