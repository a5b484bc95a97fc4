import type { Text } from "./language.ts";

/** A row that was left out of what is shown, since somebody has put in by hand what has no meaning there. */
export interface UnreadableRow {
  /** The list as the product calls it, `Units`. */
  readonly list: string;
  /** The list as people know it. */
  readonly title: Text;
  readonly id: number;
  /** The column to correct, as SharePoint shows it. */
  readonly column: string;
  /** Where the row is opened in SharePoint. */
  readonly address: string;
}

/** What could not be read, so that whoever looks at a figure knows what it lacks and whoever may can mend it. */
export interface UnreadableRows {
  /** Those met so far and not read since; the same array until they are others. */
  readonly all: () => readonly UnreadableRow[];
  /** @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads every list through. @param onList told how many lists have been read, and of how many */
  readonly check: (onList?: (read: number, of: number) => void) => Promise<void>;
}
