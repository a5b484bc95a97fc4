import type { DatabaseSync } from "node:sqlite";
import type { TenantClock } from "#local/shared/clock.ts";
import type { Directory } from "#local/shared/directory.ts";
import type { AttachmentStore } from "#local/sharepoint/attachments/attachment-store.ts";
import type { FileStore } from "#local/sharepoint/files/file-store.ts";
import type { Access } from "#local/sharepoint/security/access.ts";
import type { ChangeLog } from "#local/sharepoint/store/change-log.ts";
import type { FieldStore } from "#local/sharepoint/store/field-store.ts";
import type { GroupStore } from "#local/sharepoint/store/group-store.ts";
import type { ItemStore } from "#local/sharepoint/store/item-store.ts";
import type { ListStore } from "#local/sharepoint/store/list-store.ts";
import type { PrincipalStore } from "#local/sharepoint/store/principal-store.ts";
import type { RoleStore } from "#local/sharepoint/store/role-store.ts";
import type { ViewStore } from "#local/sharepoint/store/view-store.ts";
import type { Throttle } from "#local/sharepoint/throttling/throttle.ts";
import type { SubscriptionStore } from "#local/sharepoint/webhooks/subscription-store.ts";

/** What SharePoint refuses beyond a size; tests of the product may lower them. */
export interface SiteLimits {
  /** Rows that a query may touch. */
  listViewThreshold: number;
  /** Person and lookup columns in one query. */
  lookupColumns: number;
  indexesPerList: number;
  operationsPerChangeset: number;
  operationsPerBatch: number;
}

/** The site and everything that its routes work on. All stores write to one SQLite database. */
export interface Site {
  /** `http://localhost:5400` */
  readonly origin: string;
  /** `/sites/digitaliseringsrad` */
  readonly path: string;
  /** Origin and path. */
  readonly url: string;
  readonly id: string;
  readonly webId: string;
  readonly database: DatabaseSync;
  readonly directory: Directory;
  readonly clock: TenantClock;
  readonly limits: SiteLimits;
  readonly lists: ListStore;
  readonly fields: FieldStore;
  readonly views: ViewStore;
  readonly items: ItemStore;
  readonly principals: PrincipalStore;
  readonly groups: GroupStore;
  readonly roles: RoleStore;
  readonly attachments: AttachmentStore;
  readonly files: FileStore;
  readonly subscriptions: SubscriptionStore;
  /** Counts requests and resource units, and refuses what is too much. */
  readonly throttle: Throttle;
  readonly changes: ChangeLog;
  readonly access: Access;
  /** Requests that no route answered, e.g. `GET web/navigation`: a test that leaves any behind has failed. */
  readonly unknownRoutes: string[];
  /** Runs `work` as one transaction; inside another it joins that one. Changes are announced after the commit. */
  transaction<T>(work: () => T): T;
  /** The site's title; the web's entity shows it. */
  title: string;
}
