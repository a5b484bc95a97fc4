import type { KeptPortfolio, PortfolioCache } from "#tab/shared/portfolio-store.ts";

const databaseName = "radslag";
const storeName = "portfolio";
/** Raised when the shape of what is kept changes; what older versions kept is then dropped. */
const shape = 1;
/** Milliseconds after which units and people are read again too. */
const oldAfter = 12 * 3_600_000;

interface Entry extends Omit<KeptPortfolio, "isOld"> {
  readonly savedAt: number;
}

/** Keeps one person's portfolio of one site in the browser's database; another person's is dropped. */
export function portfolioCache(siteUrl: string, accountId: string): PortfolioCache {
  const key = `${siteUrl}|${accountId}`;
  return {
    read: async () => {
      const entry = await attempt((store) => asEntry(store.get(key)));
      return entry && { ...entry, isOld: Date.now() - entry.savedAt > oldAfter };
    },
    write: async (kept) => {
      const entry: Entry = { ...kept, savedAt: Date.now() };
      await attempt((store) => {
        store.clear();
        return store.put(entry, key);
      });
    },
  };
}

/** Forgets every portfolio kept on this device. */
export async function forgetPortfolios(): Promise<void> {
  await attempt((store) => store.clear());
}

function asEntry(request: IDBRequest<unknown>): IDBRequest<Entry | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `write` puts entries in this version of the database
  return request as IDBRequest<Entry | undefined>;
}

/** A browser that keeps nothing, as in private windows, costs a cold start and nothing else. */
async function attempt<Value>(
  action: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> {
  try {
    const database = await open();
    try {
      const transaction = database.transaction(storeName, "readwrite");
      return await settled(action(transaction.objectStore(storeName)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, shape);
  request.addEventListener("upgradeneeded", () => {
    const database = request.result;
    if (database.objectStoreNames.contains(storeName)) database.deleteObjectStore(storeName);
    database.createObjectStore(storeName);
  });
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("The browser's database did not say why it failed."));
    });
  });
}
