import { allLists } from "#sharepoint/lists/all-lists.ts";
import { newestVersion, pendingMigrations, type Migration } from "./migrations.ts";
import { planList, type Obstacle } from "./plan-list.ts";
import { planGroups, planListRights } from "./plan-rights.ts";
import type { SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

export interface SitePlan {
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
}

/** What it takes to bring the site to what the lists say. Nothing to do gives no steps. */
export function planSite(site: SiteState, publicUrl: string, all: readonly Migration[]): SitePlan {
  const perList = allLists.map((list) => planList(list, site.lists.get(list.name), publicUrl));
  const newest = newestVersion(all);
  return {
    steps: [
      ...planGroups(site),
      ...perList.flatMap(({ steps }) => steps),
      ...allLists.flatMap((list) => planListRights(list, site.lists.get(list.name), site)),
      ...pendingMigrations(all, site.schemaVersion).map(({ version, title }): Step => ({
        kind: "migrate",
        version,
        title,
      })),
      ...(site.schemaVersion !== undefined && site.schemaVersion >= newest
        ? []
        : [{ kind: "keepVersion", version: newest } as const]),
    ],
    obstacles: perList.flatMap(({ obstacles }) => obstacles),
  };
}
