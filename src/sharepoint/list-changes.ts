import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import { NotAllowedError, NotFoundError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { Changes, ChangeToken } from "#domain/shared/repository.ts";
import { objectIn, rowsIn, textIn } from "./client/answers.ts";
import type { Item } from "./schema/list.ts";

/** SharePoint's numbers for what happened to a row. */
const deletion = 3;
const atATime = 1000;

type OnList = (web: IWeb) => IList;

/** Where the list's change log ends now, and how many rows the list has. */
export async function listState(
  list: IList,
): Promise<{ readonly token: ChangeToken; readonly rows: number }> {
  const answer = objectIn(await list.select("CurrentChangeToken", "ItemCount")());
  return {
    token: textIn(objectIn(answer["CurrentChangeToken"]), "StringValue"),
    rows: Number(answer["ItemCount"]),
  };
}

/**
 * What happened to the list's rows since the token, read to the end of the change log.
 * A token that SharePoint does not take, which it keeps for 60 days, gives `everything`.
 */
export async function changesSince(on: OnList, web: IWeb, token: ChangeToken | undefined): Promise<Changes> {
  if (token === undefined) return { changed: [], deleted: [], everything: false, ...(await nowOn(on, web)) };
  try {
    return await readLog(on, web, token);
  } catch (error) {
    if (isAboutAccess(error)) throw error;
    return { changed: [], deleted: [], everything: true, ...(await nowOn(on, web)) };
  }
}

const nowOn = async (on: OnList, web: IWeb): Promise<{ readonly token: ChangeToken }> => ({
  token: (await listState(on(web))).token,
});

const isAboutAccess = (error: unknown): boolean =>
  [NotAllowedError, NotFoundError, SignedOutError, UnavailableError].some((kind) => error instanceof kind);

async function readLog(on: OnList, web: IWeb, since: ChangeToken): Promise<Changes> {
  const last = new Map<number, "changed" | "deleted">();
  let token = since;
  for (;;) {
    const changes = rowsIn(
      await on(web).getChanges({
        Item: true,
        Add: true,
        Update: true,
        DeleteObject: true,
        Restore: true,
        ChangeTokenStart: { StringValue: token },
      }),
    );
    for (const change of changes) note(last, change);
    const end = changes.at(-1);
    if (end) token = textIn(objectIn(end["ChangeToken"]), "StringValue");
    if (changes.length < atATime) break;
  }
  const numbers = (of: "changed" | "deleted"): number[] =>
    [...last].filter(([, what]) => what === of).map(([id]) => id);
  return { changed: numbers("changed"), deleted: numbers("deleted"), token, everything: false };
}

function note(last: Map<number, "changed" | "deleted">, change: Item): void {
  const id = change["ItemId"];
  if (typeof id !== "number") return;
  last.delete(id);
  last.set(id, change["ChangeType"] === deletion ? "deleted" : "changed");
}
