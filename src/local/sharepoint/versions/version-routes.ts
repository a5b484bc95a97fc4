import { refusals } from "#local/sharepoint/errors.ts";
import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, empty, nullResult, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { versionLabel, type Item } from "#local/sharepoint/store/item.ts";
import type { ItemVersion } from "#local/sharepoint/store/item-store.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import { versionEntities, versionEntity } from "#local/sharepoint/versions/version-entity.ts";

interface Place {
  readonly list: List;
  readonly item: Item;
}

function found({ site, arguments: given }: Call, { list, item }: Place): ItemVersion {
  const id = given.get("versionId");
  const version = site.items
    .versions(list, item.id)
    .find(({ uiVersion }) =>
      id === undefined ? versionLabel(uiVersion) === given.get("label") : uiVersion === Number(id),
    );
  if (!version) throw refusals.versionMissing();
  return version;
}

function show(call: Call, place: Place): Answer {
  const version = found(call, place);
  const isCurrent = version.uiVersion === place.item.uiVersion;
  return ok(versionEntity(call.site, { ...place, version, isCurrent }));
}

/** The old values become a new version. */
function restore(call: Call, place: Place): Answer {
  const { site, caller } = call;
  requirePermission(call, place, "EditListItems");
  const { values } = found(call, place);
  site.transaction(() => {
    site.items.update(place.list, place.item, {
      values,
      editor: caller.userId,
      modified: site.clock.now(),
      newVersion: true,
    });
  });
  return nullResult;
}

const remove =
  (answer: Answer) =>
  (call: Call, place: Place): Answer => {
    requirePermission(call, place, "DeleteVersions");
    const version = found(call, place);
    if (version.uiVersion === place.item.uiVersion) throw refusals.versionIsCurrent();
    call.site.items.removeVersions(place.list, place.item, [version.uiVersion]);
    return answer;
  };

function removeAll(call: Call, place: Place): Answer {
  const { site } = call;
  requirePermission(call, place, "DeleteVersions");
  const old = site.items.versions(place.list, place.item.id).map(({ uiVersion }) => uiVersion);
  site.items.removeVersions(
    place.list,
    place.item,
    old.filter((uiVersion) => uiVersion !== place.item.uiVersion),
  );
  return nullResult;
}

const route = (method: Method, rest: string, handle: (call: Call, place: Place) => Answer): Route => ({
  method,
  pattern: `{item}/versions${rest}`,
  handle: (call) => {
    const list = listOf(call);
    const place = { list, item: itemOf(call, list) };
    requirePermission(call, place, "ViewVersions");
    return handle(call, place);
  },
});

export const versionRoutes: readonly Route[] = [
  route("GET", "", ({ site }, { list, item }) => collection(versionEntities(site, list, item))),
  route("GET", "(versionId)", show),
  route("GET", "/getbyid(versionId)", show),
  route("DELETE", "(versionId)", remove(empty)),
  route("POST", "/deletebyid(versionId)", remove(nullResult)),
  route("POST", "/deletebylabel(label)", remove(nullResult)),
  route("POST", "/deleteall", removeAll),
  route("POST", "/restorebyid(versionId)", restore),
  route("POST", "/restorebylabel(label)", restore),
];
