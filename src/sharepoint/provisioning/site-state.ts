import type { ListName } from "#sharepoint/schema/list-names.ts";

/** What a site has of what the product needs, as far as planning looks at it. */
export interface SiteState {
  readonly lists: ReadonlyMap<ListName, ListState>;
  /** Ids of the site's groups by name. */
  readonly groups: ReadonlyMap<string, number>;
  /** Ids of the site's permission levels by name. */
  readonly levels: ReadonlyMap<string, number>;
  /** Permission levels at the site itself by principal. */
  readonly assignments: Assignments;
  readonly owners: number;
  /** Version of the lists as kept in Settings; undefined on a new site. */
  readonly schemaVersion: number | undefined;
}

/** Names of permission levels by the id of the person or group that has them. */
export type Assignments = ReadonlyMap<number, Assignment>;
export interface Assignment {
  readonly name: string;
  readonly levels: readonly string[];
}

export interface ListState {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly writeSecurity: number;
  readonly fields: ReadonlyMap<string, FieldState>;
  /** Internal names of the columns that the first view shows. */
  readonly view: readonly string[];
  readonly hasOwnRights: boolean;
  readonly assignments: Assignments;
}

export interface FieldState {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly format: string;
}
