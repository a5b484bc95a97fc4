import type { Duty } from "#domain/governance/duty.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { ListsChangedError, NotFoundError } from "#domain/shared/failures.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Past, RowHistory } from "#domain/shared/row-history.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { asObject, objectIn, rowsIn, textIn } from "./client/answers.ts";
import { allInBatch, type Part } from "./client/batch.ts";
import { connectWeb, type ConnectedWeb, type Connection } from "./client/connect-web.ts";
import { listOn } from "./client/list-items.ts";
import { dutiesList } from "./lists/duties-list.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { enquiriesList } from "./lists/enquiries-list.ts";
import { retirementsList } from "./lists/retirements-list.ts";
import { columnOf, internalName, type Item, type List } from "./schema/list.ts";

/** The histories of the rows whose owners may write them, though not everything in them. */
export interface RowHistories {
  readonly initiatives: RowHistory<Initiative>;
  readonly duties: RowHistory<Duty>;
  readonly retirements: RowHistory<Retirement>;
  readonly enquiries: RowHistory<Enquiry>;
}

/** SharePoint's own version history: one request for each row, up to 100 in a batch. */
export function rowHistories(connection: Connection): RowHistories {
  const connected = connectWeb(connection);
  return {
    initiatives: historyOf(connected, initiativesList),
    duties: historyOf(connected, dutiesList),
    retirements: historyOf(connected, retirementsList),
    enquiries: historyOf(connected, enquiriesList),
  };
}

const historyOf =
  <Row extends object>(connected: ConnectedWeb, list: List<Row>): RowHistory<Row> =>
  async (ids, properties) => {
    const parts = ids.map((id): Part<readonly Item[]> => async (web) => {
      const item = listOn(web, connected.siteUrl, list.name).items.getById(id);
      try {
        return rowsIn(objectIn(await item.select("Id", "Versions").expand("Versions")())["Versions"]);
      } catch (error) {
        if (error instanceof NotFoundError) return [];
        throw error;
      }
    });
    const found = await allInBatch<(readonly Item[])[]>(connected, parts);
    return new Map(
      ids.map((id, index) => [id, pastsOf(list, (found[index] ?? []).toReversed(), properties)]),
    );
  };

/**
 * A version names columns by their internal names, and gives what points elsewhere as an object with its number. What cannot be read in
 * a version says what it said before, or first said after: whoever mends a row has not written the rest of it.
 * @param versions oldest first
 */
function pastsOf<Row extends object, Property extends keyof Row & string>(
  list: List<Row>,
  versions: readonly Item[],
  properties: readonly Property[],
): readonly Past<Pick<Row, Property>>[] {
  const said = new Map(properties.map((property) => [property, readOn(list, versions, property)]));
  return versions.map((version, index) => {
    const at = instant(textIn(version, "Modified"));
    if (at === undefined) throw new Error("SharePoint gave no time for a version of a row.");
    return {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the same names as the type
      said: Object.fromEntries(properties.map((property) => [property, said.get(property)?.[index]])) as Pick<
        Row,
        Property
      >,
      by: Number(plain(version["Editor"])),
      at,
    };
  });
}

/** What one column said in each version. */
function readOn<Row extends object>(
  list: List<Row>,
  versions: readonly Item[],
  property: keyof Row & string,
): readonly unknown[] {
  const column = columnOf(list, property);
  const found = versions.map((version): { readonly value: unknown } | undefined => {
    try {
      return { value: column.read(plain(version[internalName(property, column)])) };
    } catch (error) {
      if (error instanceof ListsChangedError) return undefined;
      throw error;
    }
  });
  const first = found.find((each) => each !== undefined);
  let last = first;
  return found.map((each) => (last = each ?? last)?.value);
}

const plain = (raw: unknown): unknown => {
  const pointer = asObject(raw);
  return pointer && "LookupId" in pointer ? pointer["LookupId"] || undefined : raw;
};
