import type { ListDefinition } from "#sharepoint/schema/list.ts";
import { groupNames, groupPurposes, groups, type Group } from "#sharepoint/schema/rights.ts";
import { fullControl, levels, readLevel } from "./levels.ts";
import type { Assignments, ListState, SiteState } from "./site-state.ts";
import type { Principal, Step } from "./step.ts";

/** Groups and levels that the site lacks, and the groups' right to open the site. */
export const planGroups = (site: SiteState): readonly Step[] => [
  ...groups
    .filter((group) => !site.groups.has(groupNames[group]))
    .map((group): Step => {
      const { sv, en } = groupPurposes[group];
      return { kind: "createGroup", name: groupNames[group], purpose: `${sv} ${en}` };
    }),
  ...Object.values(levels)
    .filter((level) => !site.levels.has(level.name))
    .map((level): Step => ({ kind: "createLevel", level })),
  ...groups.flatMap((group) => granting(undefined, site.assignments, toGroup(site, group), readLevel.name)),
];

const toGroup = (site: SiteState, group: Group): Principal => ({
  name: groupNames[group],
  id: site.groups.get(groupNames[group]),
});

const granting = (
  list: ListDefinition | undefined,
  now: Assignments,
  to: Principal,
  level: string,
): readonly Step[] => {
  const has = to.id !== undefined && now.get(to.id)?.levels.includes(level) === true;
  return has ? [] : [{ kind: "grant", list, to, level }];
};

/** Levels that SharePoint gives by itself, or that stand above ours. */
const leftAlone = new Set([fullControl, "Limited Access"]);

/** What the list's groups lack, and rights that others have to it and should not. */
export function planListRights(
  list: ListDefinition,
  state: ListState | undefined,
  site: SiteState,
): readonly Step[] {
  const now: Assignments = state?.hasOwnRights === true ? state.assignments : new Map();
  const wanted = groups.flatMap((group) => {
    const right = list.rights[group];
    return right ? [{ to: toGroup(site, group), level: levels[right].name }] : [];
  });
  const isWanted = (id: number, level: string): boolean =>
    wanted.some(({ to, level: given }) => to.id === id && given === level);
  return [
    ...(state?.hasOwnRights === true ? [] : [{ kind: "ownRights", list } as const]),
    ...granting(list, now, { name: "Owners", id: site.owners }, fullControl),
    ...wanted.flatMap(({ to, level }) => granting(list, now, to, level)),
    ...[...now].flatMap(([id, { name, levels: held }]) =>
      held
        .filter((level) => !leftAlone.has(level) && !isWanted(id, level))
        .map((level): Step => ({ kind: "withdraw", list, to: { name, id }, level })),
    ),
  ];
}
