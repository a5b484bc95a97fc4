import type { RowHistory } from "#domain/shared/row-history.ts";
import type { RowHistories } from "#sharepoint/row-histories.ts";
import type { MemoryRepositories, MemoryRepository } from "./memory-repositories.ts";

const historyOf =
  <Row extends { readonly key: string }>({ versions }: MemoryRepository<Row>): RowHistory<Row> =>
  (ids, properties) =>
    Promise.resolve(
      new Map(
        ids.map((id) => [
          id,
          versions
            .filter((version) => version.id === id)
            .map((version) => ({
              // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the same names as the type
              said: Object.fromEntries(properties.map((name) => [name, version[name]])) as never,
              by: version.modifiedBy,
              at: version.modifiedAt,
            })),
        ]),
      ),
    );

/** What the rows in memory have said. */
export const memoryHistories = ({
  initiatives,
  duties,
  retirements,
  enquiries,
}: MemoryRepositories): RowHistories => ({
  initiatives: historyOf(initiatives),
  duties: historyOf(duties),
  retirements: historyOf(retirements),
  enquiries: historyOf(enquiries),
});
