import { contentTypeId, listPath } from "#local/sharepoint/lists/list-entity.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, type Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Route } from "#local/sharepoint/protocol/route.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

function contentType(list: List, id: string, [name, description]: readonly [string, string]): Entity {
  return {
    type: "SP.ContentType",
    path: `${listPath(list)}/ContentTypes('${id}')`,
    properties: {
      Description: description,
      Group: name === "Folder" ? "Folder Content Types" : "List Content Types",
      Hidden: false,
      Id: { StringValue: id },
      Name: name,
      ReadOnly: false,
      Scope: list.url,
      Sealed: false,
      StringId: id,
    },
  };
}

const item = ["Item", "Create a new list item."] as const;
const document = ["Document", "Create a new document."] as const;
const folder = ["Folder", "Create a new folder."] as const;

/** The two content types that every list has; others cannot be added. */
function contentTypes(list: List): readonly Entity[] {
  const own = contentTypeId(list);
  return [
    contentType(list, own, list.baseTemplate === 101 ? document : item),
    contentType(list, own.replace(/^0x0100/, "0x012000"), folder),
  ];
}

export const contentTypeRoutes: readonly Route[] = [
  { method: "GET", pattern: "{list}/contenttypes", handle: (call) => collection(contentTypes(listOf(call))) },
];
