import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { TenantClock } from "#local/shared/clock.ts";
import type { Directory } from "#local/shared/directory.ts";
import { createAccess } from "#local/sharepoint/security/create-access.ts";
import { createAttachmentStore } from "#local/sharepoint/attachments/attachment-store.ts";
import { createFileStore } from "#local/sharepoint/files/file-store.ts";
import {
  createDefaultGroups,
  openMembership,
  type SiteMembership,
} from "#local/sharepoint/security/default-groups.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { createChangeLog } from "#local/sharepoint/store/change-log.ts";
import { createFieldStore } from "#local/sharepoint/store/field-store.ts";
import { createGroupStore } from "#local/sharepoint/store/group-store.ts";
import { createItemStore } from "#local/sharepoint/store/item-store.ts";
import { createListStore } from "#local/sharepoint/store/list-store.ts";
import { createPrincipalStore } from "#local/sharepoint/store/principal-store.ts";
import { createRoleStore } from "#local/sharepoint/store/role-store.ts";
import { createTables } from "#local/sharepoint/store/schema.ts";
import { createViewStore } from "#local/sharepoint/store/view-store.ts";
import { createThrottle, smallTenant, type ThrottleLimits } from "#local/sharepoint/throttling/throttle.ts";
import { createSubscriptionStore } from "#local/sharepoint/webhooks/subscription-store.ts";

export interface SiteOptions {
  /** `http://localhost:5400` */
  readonly origin: string;
  /** `/sites/digitaliseringsrad` */
  readonly sitePath: string;
  readonly siteTitle: string;
  readonly directory: Directory;
  readonly clock: TenantClock;
  readonly database: DatabaseSync;
  /** Administrators and groups of a new site; by default everyone is a member and nobody an administrator. */
  readonly membership?: SiteMembership;
  /** Those of a small tenant when left out. */
  readonly throttleLimits?: ThrottleLimits;
  /** Milliseconds by which requests are counted; real time when left out, as clients wait for Retry-After in real time. */
  readonly throttleTime?: () => number;
}

/** A value that is made once and then stays in the database. */
function setting(database: DatabaseSync, name: string, make: () => string): string {
  const row = database.prepare("SELECT value FROM site_settings WHERE name = ?").get(name);
  if (row) return String(row["value"]);
  const value = make();
  database.prepare("INSERT INTO site_settings (name, value) VALUES (?, ?)").run(name, value);
  return value;
}

export function createSite(options: SiteOptions): Site {
  const { origin, sitePath, siteTitle, directory, clock, database } = options;
  createTables(database);
  const fields = createFieldStore(database);
  const lists = createListStore(database);
  const changes = createChangeLog(database);
  const principals = createPrincipalStore(database, directory);
  const now = () => clock.now();
  let depth = 0;
  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work();
    database.exec("BEGIN IMMEDIATE");
    depth++;
    try {
      const result = work();
      database.exec("COMMIT");
      depth--;
      changes.settle(true);
      return result;
    } catch (error) {
      if (depth > 0) {
        depth--;
        database.exec("ROLLBACK");
        fields.forget();
        changes.settle(false);
      }
      throw error;
    }
  };
  const site: Site = {
    origin,
    path: sitePath,
    url: origin + sitePath,
    id: setting(database, "siteId", randomUUID),
    webId: setting(database, "webId", randomUUID),
    title: siteTitle,
    database,
    directory,
    clock,
    limits: {
      listViewThreshold: 5000,
      lookupColumns: 12,
      indexesPerList: 20,
      operationsPerChangeset: 100,
      operationsPerBatch: 1000,
    },
    lists,
    fields,
    views: createViewStore(database),
    items: createItemStore({ database, fields, lists, changes, now, newGuid: randomUUID }),
    principals,
    groups: createGroupStore(database, principals),
    roles: createRoleStore(database),
    attachments: createAttachmentStore(database),
    files: createFileStore(database),
    subscriptions: createSubscriptionStore(database),
    throttle: createThrottle(options.throttleTime ?? Date.now, options.throttleLimits ?? smallTenant),
    changes,
    access: createAccess(() => site),
    unknownRoutes: [],
    transaction,
  };
  createDefaultGroups(site, options.membership ?? openMembership);
  return site;
}
