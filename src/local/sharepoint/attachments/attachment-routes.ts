import { attachmentEntities, attachmentEntity } from "#local/sharepoint/attachments/attachment-entity.ts";
import { refusals } from "#local/sharepoint/errors.ts";
import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, empty, noContent, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

interface Place {
  readonly list: List;
  readonly item: Item;
}

const nameOf = ({ arguments: given }: Call): string => String(given.get("fileName") ?? "");

function existing(call: Call, { list, item }: Place) {
  const found = call.site.attachments.read(item, nameOf(call));
  const path = `${call.site.path}/${list.url}/Attachments/${String(item.id)}/${nameOf(call)}`;
  if (!found) throw refusals.fileMissing(path);
  return found;
}

/** A change of an attachment is a change of its item, without a new version of it. */
function changed(call: Call, { list, item }: Place, work: () => void): void {
  const { site, caller } = call;
  requirePermission(call, { list, item }, "EditListItems");
  site.transaction(() => {
    work();
    site.items.update(list, item, {
      values: item.values,
      editor: caller.userId,
      modified: site.clock.now(),
      newVersion: false,
      attachments: site.attachments.names(item).length > 0 ? 1 : 0,
    });
  });
}

function add(call: Call, place: Place): Answer {
  const { site, body } = call;
  const { list, item } = place;
  const name = nameOf(call);
  if (name.trim() === "" || /["*:<>?/\\|]/.test(name)) throw refusals.fileNameInvalid();
  if (list.settings.EnableAttachments === false) throw refusals.attachmentsDisabled();
  changed(call, place, () => {
    if (site.attachments.read(item, name)) throw refusals.attachmentExists();
    site.attachments.write(item, name, body);
  });
  return ok(attachmentEntity(site, list, item, name));
}

function replace(call: Call, place: Place): Answer {
  const { name } = existing(call, place);
  changed(call, place, () => {
    call.site.attachments.write(place.item, name, call.body);
  });
  return noContent();
}

function remove(call: Call, place: Place): Answer {
  const { name } = existing(call, place);
  changed(call, place, () => {
    call.site.attachments.remove(place.item, name);
  });
  return empty;
}

const download = (call: Call, place: Place): Answer => ({
  kind: "raw",
  status: 200,
  contentType: "application/octet-stream",
  body: existing(call, place).content,
});

const show = (call: Call, place: Place): Answer =>
  ok(attachmentEntity(call.site, place.list, place.item, existing(call, place).name));

const route = (method: Method, rest: string, handle: (call: Call, place: Place) => Answer): Route => ({
  method,
  pattern: `{item}/attachmentfiles${rest}`,
  handle: (call) => {
    const list = listOf(call);
    return handle(call, { list, item: itemOf(call, list) });
  },
});

export const attachmentRoutes: readonly Route[] = [
  route("GET", "", ({ site }, { list, item }) => collection(attachmentEntities(site, list, item))),
  route("POST", "/add(fileName)", add),
  ...["(fileName)", "/getbyfilename(fileName)"].flatMap((one) => [
    route("GET", one, show),
    route("DELETE", one, remove),
    route("DELETE", `${one}/recycleobject`, remove),
    route("GET", `${one}/$value`, download),
    route("PUT", `${one}/$value`, replace),
  ]),
];
