import type { ConnectedWeb } from "./client/connect-web.ts";
import { findRecords } from "./find-records.ts";
import { accessList } from "./list-access.ts";
import { allLists } from "./lists/all-lists.ts";
import type { List } from "./schema/list.ts";

/** Reads every row of every list that the person may read, so that it is known which of them cannot be. */
export async function checkLists(
  connected: ConnectedWeb,
  onList: (read: number, of: number) => void = () => undefined,
): Promise<void> {
  for (const [index, list] of allLists.entries()) {
    onList(index, allLists.length);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only whether rows can be read is asked, not what they hold
    await findRecords(accessList(connected, list as List<Record<string, unknown>>), {});
  }
  onList(allLists.length, allLists.length);
}
