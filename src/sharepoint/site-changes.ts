// oxlint-disable-next-line import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/webs";
import type { ChangeFeed, ListChanges, ListKey, SiteChanges } from "#domain/shared/change-feed.ts";
import { NotAllowedError, NotFoundError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { ChangeToken } from "#domain/shared/repository.ts";
import { objectIn, rowsIn, textIn } from "./client/answers.ts";
import { connectWeb, type ConnectedWeb, type Connection } from "./client/connect-web.ts";
import type { Item } from "./schema/list.ts";
import type { ListName } from "./schema/list-names.ts";

/** SharePoint's number for a row that was deleted. */
const deletion = 3;
const atATime = 1000;

const listsByKey: Readonly<Record<ListKey, ListName>> = {
  units: "Units",
  people: "People",
  bodies: "Bodies",
  initiatives: "Initiatives",
  valuations: "Valuations",
  decisions: "Decisions",
  meetings: "Meetings",
  agendaItems: "AgendaItems",
  events: "Events",
  notices: "Outbox",
  conversations: "Conversations",
  settings: "Settings",
  savedViews: "SavedViews",
  models: "Models",
  modelDrafts: "ModelDrafts",
  calculations: "Calculations",
  signOffs: "SignOffs",
  duties: "Duties",
  needLinks: "NeedLinks",
  fundEntries: "FundEntries",
  pools: "Pools",
  handOvers: "HandOvers",
  systems: "Systems",
  basisItems: "BasisItems",
  plans: "Plans",
  enquiries: "Enquiries",
  planReports: "PlanReports",
  retirements: "Retirements",
};

/** The site's own change log: one request, and one more for each 1,000 changes; the lists' ids are asked for once. */
export function siteChanges(connection: Connection): ChangeFeed {
  const connected = connectWeb(connection);
  const keys = new ListKeys(connected);
  return {
    async since(token) {
      if (token === undefined) return { lists: new Map(), everything: false, token: await now(connected) };
      try {
        return await readLog(connected, keys, token);
      } catch (error) {
        if (isAboutAccess(error)) throw error;
        return { lists: new Map(), everything: true, token: await now(connected) };
      }
    },
  };
}

const isAboutAccess = (error: unknown): boolean =>
  [NotAllowedError, NotFoundError, SignedOutError, UnavailableError].some((kind) => error instanceof kind);

async function now({ web }: ConnectedWeb): Promise<ChangeToken> {
  const answer = objectIn(await web.select("CurrentChangeToken")());
  return textIn(objectIn(answer["CurrentChangeToken"]), "StringValue");
}

async function readLog({ web }: ConnectedWeb, keys: ListKeys, since: ChangeToken): Promise<SiteChanges> {
  const last = new Map<ListKey, Map<number, "changed" | "deleted">>();
  let token = since;
  for (;;) {
    const changes = rowsIn(
      await web.getChanges({
        Item: true,
        Add: true,
        Update: true,
        DeleteObject: true,
        Restore: true,
        ChangeTokenStart: { StringValue: token },
      }),
    );
    for (const change of changes) note(last, await keys.of(change["ListId"]), change);
    const end = changes.at(-1);
    if (end) token = textIn(objectIn(end["ChangeToken"]), "StringValue");
    if (changes.length < atATime) break;
  }
  const lists = new Map([...last].map(([key, rows]) => [key, changesOf(rows)]));
  return { lists, token, everything: false };
}

function note(
  last: Map<ListKey, Map<number, "changed" | "deleted">>,
  key: ListKey | undefined,
  change: Item,
): void {
  const id = change["ItemId"];
  if (key === undefined || typeof id !== "number") return;
  const rows = last.get(key) ?? new Map<number, "changed" | "deleted">();
  rows.delete(id);
  last.set(key, rows.set(id, change["ChangeType"] === deletion ? "deleted" : "changed"));
}

function changesOf(rows: ReadonlyMap<number, "changed" | "deleted">): ListChanges {
  const numbers = (of: "changed" | "deleted"): number[] =>
    [...rows].filter(([, what]) => what === of).map(([id]) => id);
  return { changed: numbers("changed"), deleted: numbers("deleted") };
}

/** Which list of ours an id is of. The site may have lists of its own; a list that is made later is looked for once. */
class ListKeys {
  readonly #connected: ConnectedWeb;
  readonly #known = new Map<string, ListKey | undefined>();

  constructor(connected: ConnectedWeb) {
    this.#connected = connected;
  }

  async of(listId: unknown): Promise<ListKey | undefined> {
    if (typeof listId !== "string") return undefined;
    const id = listId.toLowerCase();
    if (!this.#known.has(id)) await this.#look();
    if (!this.#known.has(id)) this.#known.set(id, undefined);
    return this.#known.get(id);
  }

  async #look(): Promise<void> {
    const { web } = this.#connected;
    const lists = rowsIn(await web.lists.select("Id", "RootFolder/Name").expand("RootFolder")());
    const names = new Map<string, ListKey>();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record just above
    for (const key of Object.keys(listsByKey) as ListKey[]) names.set(listsByKey[key], key);
    for (const list of lists) {
      const name = textIn(objectIn(list["RootFolder"]), "Name");
      this.#known.set(textIn(list, "Id").toLowerCase(), names.get(name));
    }
  }
}
