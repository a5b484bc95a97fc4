import type { PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import { portfolioProperties, type Initiative, type PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { ConflictError, DuplicateError, NotFoundError, UnavailableError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Changes, Condition, Query, Repository, Update, Updated } from "#domain/shared/repository.ts";
import type { UnreadableRow, UnreadableRows } from "#domain/shared/unreadable-rows.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What a test may do to every list at once. */
export interface MemorySite {
  now: () => Instant;
  /** The user number written into what is added or changed. */
  account: number;
  /** While set, every call fails with it before anything happens. */
  failure: Error | undefined;
  /** Called after a write has been kept; throwing here is an answer that was lost. */
  afterWrite: (list: string, kind: "add" | "update") => void;
  /** Every call, as `list.method`. */
  readonly calls: string[];
}

type Keyed = { readonly key: string };

const compared = (a: unknown, b: unknown): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "string" && typeof b === "string" ? (a < b ? -1 : Number(a > b)) : 0;
};

const holds = <R>(row: Stored<R>, { property, is, value }: Condition<R>): boolean => {
  const found: unknown = row[property];
  const [a, b] = [found ?? null, value];
  if (is === "eq") return a === b;
  if (is === "ne") return a !== b;
  if (a === null || b === null) return false;
  const order = compared(a, b);
  return { gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[is];
};

/** A list in memory that keeps the promises of `Repository`. */
export class MemoryRepository<R extends Keyed> implements Repository<R> {
  readonly rows = new Map<number, Stored<R>>();
  /** Every version of every row, oldest first. */
  readonly versions: Stored<R>[] = [];
  readonly #log: { id: number; kind: "changed" | "deleted" }[] = [];
  readonly #site: MemorySite;
  readonly #name: string;
  #next = 1;
  constructor(site: MemorySite, name: string) {
    this.#site = site;
    this.#name = name;
  }

  async #called(method: string): Promise<void> {
    this.#site.calls.push(`${this.#name}.${method}`);
    await Promise.resolve();
    if (this.#site.failure) throw this.#site.failure;
  }

  async find(query: Query<R> = {}): Promise<readonly Stored<R>[]> {
    await this.#called("find");
    const found = [...this.rows.values()].filter((row) =>
      (query.where ?? []).every((each) => holds(row, each)),
    );
    const by = query.orderBy;
    const sorted = by
      ? found.toSorted((a, b) => {
          const order = compared(a[by.property], b[by.property]);
          return by.descending === true ? -order : order;
        })
      : found;
    return sorted.slice(0, query.top);
  }

  async byId(id: number): Promise<Stored<R>> {
    await this.#called("byId");
    return this.#one(id);
  }

  #one(id: number): Stored<R> {
    const row = this.rows.get(id);
    if (!row) throw new NotFoundError(`${this.#name} ${String(id)}`);
    return row;
  }

  async byIds(ids: readonly number[]): Promise<readonly Stored<R>[]> {
    await this.#called("byIds");
    return ids.flatMap((id) => this.rows.get(id) ?? []);
  }

  async byKey(key: string): Promise<Stored<R> | undefined> {
    await this.#called("byKey");
    return this.#keyed(key);
  }

  #keyed(key: string): Stored<R> | undefined {
    return [...this.rows.values()].find((row) => row.key === key);
  }

  async add(record: R): Promise<Stored<R>> {
    await this.#called("add");
    const existing = this.#keyed(record.key);
    if (existing) {
      if (same(existing, record)) return existing;
      throw new DuplicateError(record.key);
    }
    const row = this.put(record);
    this.#site.afterWrite(this.#name, "add");
    return row;
  }

  /** Adds without any of the site's faults. */
  put(record: R): Stored<R> {
    const at = this.#site.now();
    const by = this.#site.account;
    const row = {
      ...record,
      id: this.#next,
      version: `"${this.#name}-${String(this.#next)},1"`,
      createdAt: at,
      modifiedAt: at,
      createdBy: by,
      modifiedBy: by,
    };
    this.#next += 1;
    this.rows.set(row.id, row);
    this.versions.push(row);
    this.#log.push({ id: row.id, kind: "changed" });
    return row;
  }

  async update(id: number, version: string, changes: Partial<R>): Promise<Stored<R>> {
    await this.#called("update");
    const row = this.#one(id);
    if (version !== "*" && version !== row.version) throw new ConflictError(`${this.#name} ${String(id)}`);
    const updated = this.edit(id, changes);
    this.#site.afterWrite(this.#name, "update");
    return updated;
  }

  async updateAll(updates: readonly Update<R>[]): Promise<readonly Updated[]> {
    await this.#called("updateAll");
    return updates.map(({ id, version, changes }) => {
      const row = this.rows.get(id);
      if (!row) return "gone";
      if (version !== row.version) return "changed";
      this.edit(id, changes);
      this.#site.afterWrite(this.#name, "update");
      return "updated";
    });
  }

  /** Changes without any of the site's faults, as `by`. */
  edit(id: number, changes: Partial<R>, by = this.#site.account): Stored<R> {
    const row = this.#one(id);
    const number = Number(row.version.replace(/^.*,(\d+)"$/u, "$1")) + 1;
    const updated = {
      ...row,
      ...changes,
      version: row.version.replace(/,\d+"$/u, `,${String(number)}"`),
      modifiedAt: this.#site.now(),
      modifiedBy: by,
    };
    this.rows.set(id, updated);
    this.versions.push(updated);
    this.#log.push({ id, kind: "changed" });
    return updated;
  }

  remove(id: number): void {
    this.rows.delete(id);
    this.#log.push({ id, kind: "deleted" });
  }

  async addAll(records: readonly R[], progress?: (done: number) => void): Promise<number> {
    await this.#called("addAll");
    let added = 0;
    for (const record of records) {
      if (this.#keyed(record.key)) continue;
      this.put(record);
      added += 1;
    }
    if (added > 0) this.#site.afterWrite(this.#name, "add");
    progress?.(records.length);
    return added;
  }

  async changesSince(token: string | undefined): Promise<Changes> {
    await this.#called("changesSince");
    const end = String(this.#log.length);
    if (token === undefined) return { changed: [], deleted: [], token: end, everything: false };
    if (token === "expired") return { changed: [], deleted: [], token: end, everything: true };
    const seen = this.#log.slice(Number(token));
    const ids = [...new Set(seen.map(({ id }) => id))];
    return {
      changed: ids.filter((id) => this.rows.has(id)),
      deleted: ids.filter((id) => !this.rows.has(id)),
      token: end,
      everything: false,
    };
  }
}

const same = (kept: object, wanted: object): boolean =>
  Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(Reflect.get(kept, name)) === JSON.stringify(value),
  );

type Lists = {
  readonly [
    Name in keyof Omit<Repositories, "portfolio" | "unreadable">
  ]: Repositories[Name] extends Repository<infer R> ? (R extends Keyed ? MemoryRepository<R> : never) : never;
};

export type MemoryRepositories = Lists & {
  readonly portfolio: PortfolioReader;
  readonly unreadable: UnreadableInMemory;
  readonly site: MemorySite;
};

/** Rows that a test says cannot be read, at once or first when the lists are read through. */
export interface UnreadableInMemory extends UnreadableRows {
  put(...rows: readonly UnreadableRow[]): void;
  foundByCheck: readonly UnreadableRow[];
}

function unreadableInMemory(): UnreadableInMemory {
  let rows: readonly UnreadableRow[] = [];
  const listeners = new Set<() => void>();
  const put = (...more: readonly UnreadableRow[]): void => {
    rows = [...rows, ...more];
    for (const listener of listeners) listener();
  };
  const unreadable: UnreadableInMemory = {
    foundByCheck: [],
    put,
    all: () => rows,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: async (onList) => {
      await Promise.resolve();
      onList?.(1, 1);
      put(...unreadable.foundByCheck);
    },
  };
  return unreadable;
}

/** All the lists of a site, empty, in memory. */
export function memoryRepositories(now: () => Instant): MemoryRepositories {
  const site: MemorySite = { now, account: 1, failure: undefined, afterWrite: () => undefined, calls: [] };
  const list = <R extends Keyed>(name: string): MemoryRepository<R> => new MemoryRepository<R>(site, name);
  const lists: Lists = {
    units: list("units"),
    people: list("people"),
    bodies: list("bodies"),
    initiatives: list("initiatives"),
    valuations: list("valuations"),
    decisions: list("decisions"),
    meetings: list("meetings"),
    agendaItems: list("agendaItems"),
    events: list("events"),
    notices: list("notices"),
    conversations: list("conversations"),
    settings: list("settings"),
    savedViews: list("savedViews"),
    models: list("models"),
    modelDrafts: list("modelDrafts"),
    calculations: list("calculations"),
    signOffs: list("signOffs"),
    duties: list("duties"),
    needLinks: list("needLinks"),
    fundEntries: list("fundEntries"),
    pools: list("pools"),
    handOvers: list("handOvers"),
    systems: list("systems"),
    basisItems: list("basisItems"),
    plans: list("plans"),
    enquiries: list("enquiries"),
    planReports: list("planReports"),
    retirements: list("retirements"),
  };
  return { ...lists, portfolio: portfolioOf(lists), unreadable: unreadableInMemory(), site };
}

/** Makes every call fail as when SharePoint does not answer. */
export const sharePointIsDown = new UnavailableError("SharePoint does not answer");

function columnsOf<Property extends keyof Initiative>(
  row: Stored<Initiative>,
  names: readonly Property[],
): Stored<Pick<Initiative, Property>> {
  const { id, version, createdAt, modifiedAt, createdBy, modifiedBy } = row;
  const properties = Object.fromEntries(names.map((name) => [name, row[name]]));
  const columns = { ...properties, id, version, createdAt, modifiedAt, createdBy, modifiedBy };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the same list of names as the type
  return columns as Stored<Pick<Initiative, Property>>;
}

const asPortfolioRow = (row: Stored<Initiative>): Stored<PortfolioRow> => columnsOf(row, portfolioProperties);

const portfolioOf = ({ initiatives, units, people }: Lists): PortfolioReader => ({
  async load() {
    const { token } = await initiatives.changesSince(undefined);
    return {
      rows: (await initiatives.find()).map(asPortfolioRow),
      units: await units.find(),
      people: await people.find(),
      me: { accountId: 1, person: undefined },
      token,
    };
  },
  async changesSince(token) {
    const changes = await initiatives.changesSince(token);
    return { ...changes, changed: (await initiatives.byIds(changes.changed)).map(asPortfolioRow) };
  },
  async columns(properties) {
    return (await initiatives.find()).map((row) => columnsOf(row, properties));
  },
  async needs(ids) {
    const found = await initiatives.byIds(ids);
    return new Map(found.filter(({ isConfidential }) => !isConfidential).map(({ id, need }) => [id, need]));
  },
});
