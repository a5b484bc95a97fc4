import type { ListDefinition } from "#sharepoint/schema/list.ts";
import { groupNames, groupPurposes, groups } from "#sharepoint/schema/rights.ts";
import { fullControl, levels, readLevel } from "./levels.ts";
import type { Assignment, Assignments, ListState, SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

/** Groups and levels that the site lacks, and the groups' right to read the site itself. */
export const planGroups = ({ ids, assignments }: SiteState): readonly Step[] => [
  ...groups
    .filter((group) => !ids.groups.has(groupNames[group]))
    .map((group): Step => {
      const { sv, en } = groupPurposes[group];
      return { kind: "createGroup", name: groupNames[group], purpose: `${sv} ${en}` };
    }),
  ...Object.values(levels)
    .filter((level) => !ids.levels.has(level.name))
    .map((level): Step => ({ kind: "createLevel", level })),
  ...groups
    .map((group) => groupNames[group])
    .filter((name) => !holds(assignments, name, readLevel.name))
    .map((to): Step => ({ kind: "grant", list: undefined, to, level: readLevel.name })),
];

const holds = (assignments: Assignments, name: string, level: string): boolean =>
  assignments.get(name)?.levels.includes(level) === true;

/** Levels that SharePoint gives by itself, or that stand above ours. */
const leftAlone = new Set([fullControl, "Limited Access"]);

/** What the list's groups lack, and rights that others have to it and should not. */
export function planListRights(
  list: ListDefinition,
  state: ListState | undefined,
  site: SiteState,
): readonly Step[] {
  const hasOwn = state?.hasOwnRights === true;
  const now = hasOwn ? state.assignments : copiedFromSite(site);
  const wanted = groups.flatMap((group) => {
    const right = list.rights[group];
    return right ? [{ name: groupNames[group], level: levels[right].name }] : [];
  });
  // Whoever may do more may also keep the level for reading, which comes along from the site.
  const mayHave = (name: string, level: string): boolean =>
    leftAlone.has(level) ||
    wanted.some((each) => each.name === name && (each.level === level || level === readLevel.name));
  return [
    ...(hasOwn ? [] : [{ kind: "ownRights", list } as const]),
    ...wanted
      .filter(({ name, level }) => !holds(now, name, level))
      .map(({ name, level }): Step => ({ kind: "grant", list, to: name, level })),
    ...[...now].flatMap(([name, { id, levels: held }]) =>
      held
        .filter((level) => !mayHave(name, level))
        .map((level): Step => ({ kind: "withdraw", list, from: { name, id }, level })),
    ),
  ];
}

/** A list starts with a copy of the site's rights, among which our groups' reading is by then. */
const copiedFromSite = ({ ids, assignments }: SiteState): Assignments =>
  new Map([
    ...assignments,
    ...groups.map((group): [string, Assignment] => {
      const name = groupNames[group];
      const held = assignments.get(name)?.levels ?? [];
      return [name, { id: ids.groups.get(name), levels: [...new Set([...held, readLevel.name])] }];
    }),
  ]);
