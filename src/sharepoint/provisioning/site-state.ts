import type { ViewLook } from "./view-look.ts";
import type { ListName } from "#sharepoint/schema/list-names.ts";

/** What the site has, by name. */
export interface SiteIds {
  readonly lists: ReadonlyMap<ListName, string>;
  readonly groups: ReadonlyMap<string, number>;
  /** Permission levels. */
  readonly levels: ReadonlyMap<string, number>;
}

/** What a site has of what the product needs, as far as planning looks at it. */
export interface SiteState {
  readonly ids: SiteIds;
  readonly lists: ReadonlyMap<ListName, ListState>;
  /** At the site itself. */
  readonly assignments: Assignments;
  /** Version of the lists as kept in Settings; undefined on a new site. */
  readonly schemaVersion: number | undefined;
}

/** Who has which permission levels, by the name of the person or group. */
export type Assignments = ReadonlyMap<string, Assignment>;
export interface Assignment {
  /** The site's number of the person or group; undefined until it is made. */
  readonly id: number | undefined;
  readonly levels: readonly string[];
}

export interface ListState {
  readonly title: string;
  readonly description: string;
  readonly writeSecurity: number;
  readonly fields: ReadonlyMap<string, FieldState>;
  /** Internal names of the columns that the first view shows. */
  readonly view: readonly string[];
  readonly viewLook: ViewLook;
  readonly hasOwnRights: boolean;
  readonly assignments: Assignments;
}

export interface FieldState {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly format: string;
}
