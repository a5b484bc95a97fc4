import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { bulkAdd } from "#local/sharepoint/store/bulk-add.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { initiativesList } from "#sharepoint/lists/initiatives-list.ts";
import { columnOf, internalName, restName, toItem } from "#sharepoint/schema/list.ts";

/**
 * Brings the list of initiatives to `count` rows by repeating the demo's under other keys and titles: for measurements,
 * straight into the store, since 50,000 rows through the front door would take minutes.
 */
export function fillInitiatives(site: Site, demo: readonly Stored<Initiative>[], count: number): void {
  const list = site.lists.byTitle(initiativesList.title.sv) ?? site.lists.byTitle(initiativesList.name);
  if (!list) throw new Error("The site has no list of initiatives yet: provision it first.");
  const missing = Math.max(0, count - demo.length);
  bulkAdd(
    site,
    list,
    Array.from({ length: missing }, (_, index) => {
      const round = Math.floor(index / demo.length) + 2;
      const model = demo[index % demo.length];
      if (!model) throw new Error("There is no initiative to repeat.");
      const {
        id: _id,
        version: _v,
        createdAt: _c,
        modifiedAt: _m,
        createdBy,
        modifiedBy: _b,
        ...initiative
      } = model;
      // Without a score: nobody has valued the repetition, and the server would put that right row by row.
      const repeated = {
        ...initiative,
        score: undefined,
        key: `${initiative.key}-${round}`,
        title: `${initiative.title} (${round})`,
      };
      return { author: createdBy, values: storedValues(repeated) };
    }),
  );
}

/** As the store keeps a row: by internal name, empty columns absent. */
function storedValues(initiative: Initiative): Record<string, unknown> {
  const item = toItem(initiativesList, initiative);
  const names = Object.keys(initiativesList.columns).map((property) => {
    const column = columnOf(initiativesList, property);
    return [restName(property, column), internalName(property, column)] as const;
  });
  return Object.fromEntries(
    names
      .map(([rest, internal]) => [internal, item[rest]] as const)
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && !isEmptyList(value)),
  );
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
