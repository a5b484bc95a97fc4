import { UnavailableError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Keyed } from "./add-records.ts";
import type { ConnectedWeb } from "./client/connect-web.ts";
import { listRepository } from "./list-repository.ts";
import type { List } from "./schema/list.ts";

/**
 * Keeps records as the rows of a list whose definition is fetched at the first call: what a page does not ask for costs its opening
 * nothing. A definition that could not be fetched is asked for again at the next call.
 */
export function lazyRepository<Record extends Keyed>(
  connected: ConnectedWeb,
  load: () => Promise<List<Record>>,
): Repository<Record> {
  let loading: Promise<Repository<Record>> | undefined;
  const repository = (): Promise<Repository<Record>> => {
    loading ??= load().then(
      (list) => listRepository(connected, list),
      (error: unknown) => {
        loading = undefined;
        throw new UnavailableError(`A part of the product could not be fetched: ${String(error)}`);
      },
    );
    return loading;
  };
  return {
    find: async (query) => (await repository()).find(query),
    byId: async (id) => (await repository()).byId(id),
    byIds: async (ids) => (await repository()).byIds(ids),
    byKey: async (key) => (await repository()).byKey(key),
    add: async (record) => (await repository()).add(record),
    update: async (id, version, changes) => (await repository()).update(id, version, changes),
    updateAll: async (updates) => (await repository()).updateAll(updates),
    addAll: async (records, progress) => (await repository()).addAll(records, progress),
    changesSince: async (token) => (await repository()).changesSince(token),
  };
}
