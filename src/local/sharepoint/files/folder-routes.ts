import { refusals } from "#local/sharepoint/errors.ts";
import { fileEntity, folderEntity, type Folder } from "#local/sharepoint/files/file-entity.ts";
import { folderAt, rowsIn, splitPath } from "#local/sharepoint/files/find-file.ts";
import { addFile, addFolder, removeRow } from "#local/sharepoint/files/write-file.ts";
import { showItem } from "#local/sharepoint/items/item-routes.ts";
import { listOf, siteRelative } from "#local/sharepoint/lists/list-of.ts";
import {
  collection,
  created,
  empty,
  nullResult,
  ok,
  scalar,
  type Answer,
} from "#local/sharepoint/protocol/answer.ts";
import { wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";

const text = (call: Call, name: string): string => String(call.arguments.get(name) ?? "");
const byPath = (call: Call): Folder => folderAt(call, text(call, "folderPath"));
const byName = (call: Call): Folder =>
  folderAt(call, `${text(call, "folderPath")}/${text(call, "folderName")}`);

const addresses: readonly (readonly [pattern: string, find: (call: Call) => Folder])[] = [
  ["web/getfolderbyserverrelativepath(folderPath)", byPath],
  ["web/getfolderbyserverrelativeurl(folderPath)", byPath],
  ["web/getfolderbyserverrelativepath(folderPath)/folders(folderName)", byName],
  ["web/folders(folderPath)", byPath],
  [
    "{list}/rootfolder",
    (call) => {
      const list = listOf(call);
      return { list, path: list.url };
    },
  ],
];

const forFolder = (
  method: Method,
  rest: string,
  handle: (call: Call, folder: Folder) => Answer,
): readonly Route[] =>
  addresses.map(([address, find]) => ({
    method,
    pattern: address + rest,
    handle: (call) => handle(call, find(call)),
  }));

const inside = (call: Call, folder: Folder): readonly Folder[] =>
  rowsIn(call, folder, 1).map((item) => ({
    list: folder.list,
    path: `${item.directory}/${item.leaf}`,
    item,
  }));

const add = (call: Call, folder: Folder): Answer => addNamed(call, folder, "decodedUrl", "Overwrite");

/** The old and the new way of adding a file differ in the names of their parameters. */
function addNamed(call: Call, folder: Folder, name: string, overwrite: string): Answer {
  const mayOverwrite = call.arguments.get(overwrite) === true;
  return ok(fileEntity(call.site, addFile(call, folder, text(call, name), mayOverwrite)));
}

/** The path may be given whole, from the site, or below the folder that is addressed. */
function addByPath(call: Call, decodedUrl: string, base: string): Answer {
  const { site } = call;
  const isServerRelative = decodedUrl.startsWith("/");
  const path = isServerRelative
    ? siteRelative(site, decodedUrl)
    : [base, decodedUrl].filter((part) => part !== "").join("/");
  const { directory, leaf } = splitPath(path);
  const parent = folderAt(call, `${site.path}/${directory}`);
  return created(folderEntity(site, addFolder(call, parent, leaf)));
}

function addSubFolder(call: Call, folder: Folder): Answer {
  const { leafPath } = wrappedLeaf(call);
  addFolder(call, folder, leafPath);
  return nullResult;
}

function wrappedLeaf(call: Call): { readonly leafPath: string } {
  const url = wrappedBody(call, "leafPath")["DecodedUrl"];
  if (typeof url !== "string") throw refusals.bodyInvalid("The parameter 'leafPath' has no DecodedUrl.");
  return { leafPath: url };
}

function remove(toBin: boolean) {
  return (call: Call, { list, item }: Folder): Answer => {
    if (!item) throw refusals.accessDenied();
    const bin = removeRow(call, { list, item }, toBin);
    return toBin ? scalar("Recycle", bin) : empty;
  };
}

const itemOfFolder = (call: Call, { list, item }: Folder): Answer =>
  item ? showItem(call, list, item) : nullResult;

export const folderRoutes: readonly Route[] = [
  ...forFolder("GET", "", ({ site }, folder) => ok(folderEntity(site, folder))),
  ...forFolder("GET", "/files", (call, folder) =>
    collection(rowsIn(call, folder, 0).map((item) => fileEntity(call.site, item))),
  ),
  ...forFolder("GET", "/folders", (call, folder) =>
    collection(inside(call, folder).map((found) => folderEntity(call.site, found))),
  ),
  ...forFolder(
    "POST",
    "/files/addusingpath(decodedUrl,Overwrite?,EnsureUniqueFileName?,AutoCheckoutOnInvalidData?,XorHash?)",
    add,
  ),
  ...forFolder("POST", "/files/add(url,overwrite?)", (call, folder) =>
    addNamed(call, folder, "url", "overwrite"),
  ),
  ...forFolder("POST", "/folders/addusingpath(decodedUrl,overwrite?)", (call, folder) =>
    addByPath(call, text(call, "decodedUrl"), folder.path),
  ),
  ...forFolder("POST", "/addsubfolderusingpath", addSubFolder),
  ...forFolder("GET", "/listitemallfields", itemOfFolder),
  ...forFolder("DELETE", "", remove(false)),
  ...forFolder("POST", "/deleteobject", remove(false)),
  ...forFolder("POST", "/recycle", remove(true)),
  {
    method: "POST",
    pattern: "web/folders/addusingpath(decodedUrl,overwrite?)",
    handle: (call) => addByPath(call, text(call, "decodedUrl"), ""),
  },
];
