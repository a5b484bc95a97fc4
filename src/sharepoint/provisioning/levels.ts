import type { Right } from "#sharepoint/schema/rights.ts";

/** A permission level of the site. */
export interface Level {
  readonly name: string;
  readonly description: string;
  /** Halves of SharePoint's 64-bit mask. */
  readonly high: number;
  readonly low: number;
}

/** Bits of SP.BasePermissions. */
const addListItems = 0x2;
const editListItems = 0x4;
/** Passes by "only rows of one's own". */
const overrideListBehaviors = 0x100;

/** SharePoint's own level for reading, version history included. */
export const readLevel: Level = {
  name: "Read",
  description: "",
  high: 176,
  low: 138_612_833,
};

export const fullControl = "Full Control";

/** SharePoint's own levels by their `RoleTypeKind`: a site has them under names of its own language. */
const ownLevels: Readonly<Record<number, string>> = {
  1: "Limited Access",
  2: readLevel.name,
  5: fullControl,
  9: "Limited Access",
};

/** The name that a level goes by here, whatever the site's language. */
export const levelName = (kind: number, name: string): string => ownLevels[kind] ?? name;

const readAnd = (bits: number): Pick<Level, "high" | "low"> => ({
  high: readLevel.high,
  // Plain addition: none of the bits is in the level for reading, and | would make the number negative.
  low: readLevel.low + bits,
});

/**
 * What each right is called and allows in SharePoint. SharePoint's own Contribute will not do: it lets people delete,
 * and change what must never be changed.
 */
export const levels: Readonly<Record<Right, Level>> = {
  read: readLevel,
  add: {
    name: "Rådslag lägga till",
    description: "Läsa och lägga till rader, inte ändra dem. Read and add rows, not change them.",
    ...readAnd(addListItems),
  },
  own: {
    name: "Rådslag ändra egna",
    description: "Lägga till rader och ändra sina egna. Add rows and change one's own.",
    ...readAnd(addListItems + editListItems),
  },
  edit: {
    name: "Rådslag ändra alla",
    description: "Lägga till rader och ändra allas. Add rows and change anybody's.",
    ...readAnd(addListItems + editListItems + overrideListBehaviors),
  },
};
