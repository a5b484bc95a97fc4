import { portfolioProperties, type Initiative, type PortfolioRow } from "#domain/initiatives/initiative.ts";
import type {
  Me,
  Portfolio,
  PortfolioChanges,
  PortfolioReader,
} from "#domain/initiatives/portfolio-reader.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { ChangeToken } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { allInBatch } from "./client/batch.ts";
import type { ConnectedWeb } from "./client/connect-web.ts";
import { ownAccount } from "./client/own-account.ts";
import { firstPage, pageSize, restOfPages, type Page } from "./client/list-items.ts";
import { findRecords, recordsById } from "./find-records.ts";
import { accessList, type ListAccess } from "./list-access.ts";
import { changesSince, listState } from "./list-changes.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { peopleList } from "./lists/people-list.ts";
import { unitsList } from "./lists/units-list.ts";
import { itemQuery, idRanges } from "./query.ts";
import { pickColumns, restName } from "./schema/list.ts";

type OnRows = (soFar: number, of?: number) => void;

/**
 * Opens the portfolio in one request for up to 5,000 initiatives, and one more for each further 5,000; a change query
 * costs one request, and one more when something has changed; the needs' texts cost one for each 5,000 numbers, and some columns of
 * all of them one for each 5,000 rows.
 */
export function portfolioReader(connected: ConnectedWeb): PortfolioReader {
  const rows = accessList(connected, pickColumns(initiativesList, portfolioProperties));
  return {
    load: (onRows) => load(connected, rows, onRows),
    changesSince: (token) => changes(connected, rows, token),
    columns: (properties) => findRecords(accessList(connected, pickColumns(initiativesList, properties)), {}),
    needs: (ids) => needs(connected, ids),
  };
}

/** One request for each 5,000 numbers; SharePoint itself leaves out what is confidential. */
async function needs(connected: ConnectedWeb, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const initiatives = accessList(connected, initiativesList);
  const { need } = initiativesList.columns;
  const name = restName("need", need);
  const found = new Map<number, string>();
  for (const { from, to } of idRanges(ids, pageSize, pageSize)) {
    const query = itemQuery<Initiative>(initiativesList, ["Id", name], {
      where: [
        { property: "id", is: "ge", value: from },
        { property: "id", is: "le", value: to },
        { property: "isConfidential", is: "eq", value: false },
      ],
    });
    const { rows } = await firstPage(initiatives.on(connected.web), query);
    for (const row of rows) found.set(Number(row["Id"]), need.read(row[name]));
  }
  return found;
}

async function load(
  connected: ConnectedWeb,
  initiatives: ListAccess<PortfolioRow>,
  onRows: OnRows = () => undefined,
): Promise<Portfolio> {
  const units = accessList(connected, unitsList);
  const people = accessList(connected, peopleList);
  const { web } = connected;
  // The token is read before the rows: what changes meanwhile is then read twice, never missed.
  const [state, firstRows, firstUnits, firstPeople, account] = await allInBatch(connected, [
    (batch) => listState(initiatives.on(batch)),
    (batch) => firstPage(initiatives.on(batch), initiatives),
    (batch) => firstPage(units.on(batch), units),
    (batch) => firstPage(people.on(batch), people),
    ownAccount,
  ]);
  const tell = (soFar: number): void => onRows(soFar, Math.max(soFar, state.rows));
  tell(firstRows.rows.length);
  const all = async <Record extends object>(
    { list, readSome }: ListAccess<Record>,
    first: Page,
    onPage?: (soFar: number) => void,
  ): Promise<readonly Stored<Record>[]> => {
    const items = await restOfPages(web, first, onPage);
    connected.leftOut.hasOnly(list, items);
    return items.flatMap(readSome);
  };
  const everybody = await all(people, firstPeople);
  return {
    rows: await all(initiatives, firstRows, tell),
    units: await all(units, firstUnits),
    people: everybody,
    me: whoIs(account, everybody),
    token: state.token,
  };
}

const whoIs = (accountId: number, people: readonly Stored<Person>[]): Me => ({
  accountId,
  person: people.find((person) => person.accountId === accountId),
});

async function changes(
  { web }: ConnectedWeb,
  initiatives: ListAccess<PortfolioRow>,
  since: ChangeToken,
): Promise<PortfolioChanges> {
  const { changed, deleted, token, everything } = await changesSince(initiatives.on, web, since);
  return { changed: await recordsById(initiatives, changed), deleted, token, everything };
}
