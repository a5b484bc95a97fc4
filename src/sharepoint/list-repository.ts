import type { Repository } from "#domain/shared/repository.ts";
import { addRecord, addRecords, findByKey, type Keyed } from "./add-records.ts";
import type { ConnectedWeb } from "./client/connect-web.ts";
import { findRecords, recordsById } from "./find-records.ts";
import { accessList } from "./list-access.ts";
import { changesSince } from "./list-changes.ts";
import type { List } from "./schema/list.ts";
import { readById, updateRecord } from "./update-record.ts";
import { updateRecords } from "./update-records.ts";

/** Keeps records as the rows of one list. */
export function listRepository<Record extends Keyed>(
  connected: ConnectedWeb,
  list: List<Record>,
): Repository<Record> {
  const access = accessList(connected, list);
  return {
    find: (query = {}) => findRecords(access, query),
    byId: (id) => readById(access, id),
    byIds: (ids) => recordsById(access, ids),
    byKey: (key) => findByKey(access, key),
    add: (record) => addRecord(access, record),
    update: (id, version, changes) => updateRecord(access, id, version, changes),
    updateAll: (updates) => updateRecords(access, updates),
    addAll: (records, progress) => addRecords(access, records, progress),
    changesSince: (token) => changesSince(access.on, connected.web, token),
  };
}
