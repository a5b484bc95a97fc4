import { refusals } from "#local/sharepoint/errors.ts";
import { writtenAgain, requireUnique } from "#local/sharepoint/items/write-item.ts";
import { filterEntities } from "#local/sharepoint/odata/filter-entities.ts";
import { collection, nullResult, ok, type Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import type { RecycledItem } from "#local/sharepoint/store/recycle-bin.ts";

interface Entry {
  readonly list: List;
  readonly recycled: RecycledItem;
}

/** SP.RecycleBinItemType. */
const listItem = 3;
const firstStage = 1;

function entryEntity(site: Site, { list, recycled }: Entry): Entity {
  const { item, id, deleted, deletedBy } = recycled;
  const author = site.principals.byId(item.author);
  const deleter = site.principals.byId(deletedBy);
  const directory = `${site.path}/${item.directory}`.replace(/^\//, "");
  return {
    type: "SP.RecycleBinItem",
    path: `Web/RecycleBin('${id}')`,
    properties: {
      AuthorEmail: author?.email ?? "",
      AuthorName: author?.title ?? "",
      DeletedByEmail: deleter?.email ?? "",
      DeletedByName: deleter?.title ?? "",
      DeletedDate: isoSeconds(deleted),
      DeletedDateLocalFormatted: new Date(deleted).toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" }),
      DirName: directory,
      DirNamePath: { DecodedUrl: directory },
      Id: id,
      ItemState: firstStage,
      ItemType: listItem,
      LeafName: item.leaf,
      LeafNamePath: { DecodedUrl: item.leaf },
      RecycleBinListId: list.id,
      Size: String(JSON.stringify(item.values).length),
      Title: typeof item.values["Title"] === "string" ? item.values["Title"] : item.leaf,
      UniqueId: item.uniqueId,
    },
  };
}

/** What a person has deleted; whoever manages the site sees everybody's. */
function entries({ site, caller }: Call): Entry[] {
  const seesAll = site.access.canDo(caller, {}, "ManageWeb");
  return site.lists
    .all()
    .flatMap((list) => site.items.recycled(list).map((recycled) => ({ list, recycled })))
    .filter(({ recycled }) => seesAll || recycled.deletedBy === caller.userId);
}

function entryOf(call: Call): Entry {
  const id = String(call.arguments.get("id")).toLowerCase();
  const entry = entries(call).find(({ recycled }) => recycled.id === id);
  if (!entry) throw refusals.recycledMissing();
  return entry;
}

function restore(call: Call, { list, recycled }: Entry): void {
  const { site, caller } = call;
  requirePermission(call, { list }, "AddListItems");
  site.transaction(() => {
    requireUnique(site, list, writtenAgain(site, list, recycled.item.values), recycled.item.id);
    site.items.restore(list, recycled.id, caller.userId);
  });
}

const purge = ({ site }: Call, { list, recycled }: Entry): void => {
  site.transaction(() => {
    site.items.purge(list, recycled.id);
  });
};

const act = (pattern: string, work: (call: Call, entry: Entry) => void): Route => ({
  method: "POST",
  pattern: `web/recyclebin(id)/${pattern}`,
  handle: (call) => {
    work(call, entryOf(call));
    return nullResult;
  },
});

const actOnAll = (pattern: string, work: (call: Call, entry: Entry) => void): Route => ({
  method: "POST",
  pattern: `web/recyclebin/${pattern}`,
  handle: (call) => {
    for (const entry of entries(call)) work(call, entry);
    return nullResult;
  },
});

/** The first-stage recycle bin of the site. */
export const recycleBinRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/recyclebin",
    handle: (call) =>
      collection(
        filterEntities(
          entries(call).map((entry) => entryEntity(call.site, entry)),
          call.query,
        ),
      ),
  },
  {
    method: "GET",
    pattern: "web/recyclebin(id)",
    handle: (call) => ok(entryEntity(call.site, entryOf(call))),
  },
  act("restore", restore),
  act("deleteobject", purge),
  actOnAll("restoreall", restore),
  actOnAll("deleteall", purge),
];
