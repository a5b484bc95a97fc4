import { refusals } from "#local/sharepoint/errors.ts";
import { fileEntity, fileEtag } from "#local/sharepoint/files/file-entity.ts";
import { fileAt, type FoundFile } from "#local/sharepoint/files/find-file.ts";
import { overwrite, removeRow } from "#local/sharepoint/files/write-file.ts";
import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { showItem, updateItem } from "#local/sharepoint/items/item-routes.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { empty, noContent, ok, scalar, nullResult, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { requireMatch } from "#local/sharepoint/protocol/if-match.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";

const text = (call: Call, name: string): string => String(call.arguments.get(name) ?? "");

/** The ways of writing the address of a file, and how each is found. */
const addresses: readonly (readonly [pattern: string, find: (call: Call) => FoundFile])[] = [
  ["web/getfilebyserverrelativepath(filePath)", (call) => fileAt(call, text(call, "filePath"))],
  ["web/getfilebyserverrelativeurl(filePath)", (call) => fileAt(call, text(call, "filePath"))],
  ...["web/getfolderbyserverrelativepath(folderPath)", "web/getfolderbyserverrelativeurl(folderPath)"].map(
    (folder) =>
      [
        `${folder}/files(fileName)`,
        (call: Call) => fileAt(call, `${text(call, "folderPath")}/${text(call, "fileName")}`),
      ] as const,
  ),
  [
    "{list}/rootfolder/files(fileName)",
    (call) => fileAt(call, `${call.site.path}/${listOf(call).url}/${text(call, "fileName")}`),
  ],
  [
    "{item}/file",
    (call) => {
      const list = listOf(call);
      const item = itemOf(call, list);
      if (list.baseTemplate !== 101 || item.folder === 1) throw refusals.fileNotFound();
      return { list, item };
    },
  ],
];

const download = (call: Call, { item }: FoundFile): Answer => ({
  kind: "raw",
  status: 200,
  contentType: "application/octet-stream",
  headers: { etag: fileEtag(item) },
  body: call.site.files.read(item),
});

function replace(call: Call, file: FoundFile): Answer {
  requireMatch(call, fileEtag(file.item));
  return noContent(fileEtag(overwrite(call, file, call.body)));
}

function remove(call: Call, file: FoundFile): Answer {
  requireMatch(call, fileEtag(file.item));
  removeRow(call, file, false);
  return empty;
}

const uploadOf = (call: Call): string => text(call, "uploadId").toLowerCase();

function requireOffset(call: Call): void {
  const received = call.site.files.received(uploadOf(call));
  if (received === undefined) throw refusals.uploadMissing();
  if (received !== Number(call.arguments.get("fileOffset"))) throw refusals.uploadOffsetInvalid();
}

function start(call: Call): Answer {
  const { site, body } = call;
  site.files.cancel(uploadOf(call));
  return scalar("StartUpload", String(site.files.append(uploadOf(call), body)));
}

function goOn(call: Call): Answer {
  requireOffset(call);
  return scalar("ContinueUpload", String(call.site.files.append(uploadOf(call), call.body)));
}

function finish(call: Call, file: FoundFile): Answer {
  const { site } = call;
  requireOffset(call);
  const content = Buffer.concat([site.files.finish(uploadOf(call)), call.body]);
  return ok(fileEntity(site, overwrite(call, file, content)));
}

const forFile = (
  method: Method,
  rest: string,
  handle: (call: Call, file: FoundFile) => Answer,
): readonly Route[] =>
  addresses.map(([address, find]) => ({
    method,
    pattern: address + rest,
    handle: (call) => handle(call, find(call)),
  }));

export const fileRoutes: readonly Route[] = [
  ...forFile("GET", "", ({ site }, { item }) => ok(fileEntity(site, item))),
  ...forFile("DELETE", "", remove),
  ...forFile("POST", "/deleteobject", remove),
  ...forFile("POST", "/recycle", (call, file) => scalar("Recycle", removeRow(call, file, true))),
  ...forFile("GET", "/$value", download),
  ...forFile("PUT", "/$value", replace),
  ...forFile("GET", "/listitemallfields", (call, { list, item }) => showItem(call, list, item)),
  ...forFile("MERGE", "/listitemallfields", (call, { list, item }) => updateItem(call, list, item)),
  ...forFile("POST", "/startupload(uploadId)", start),
  ...forFile("POST", "/continueupload(uploadId,fileOffset)", goOn),
  ...forFile("POST", "/finishupload(uploadId,fileOffset)", finish),
  ...forFile("POST", "/cancelupload(uploadId)", (call) => {
    call.site.files.cancel(uploadOf(call));
    return nullResult;
  }),
];
