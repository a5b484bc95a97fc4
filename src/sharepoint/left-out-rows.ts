import type { UnreadableRow } from "#domain/shared/unreadable-rows.ts";
import type { Item, ListDefinition, UnreadableRowError } from "./schema/list.ts";

interface Known {
  readonly row: UnreadableRow;
  readonly property: string;
}

/** The rows that have been left out by one connection to a site, until they are read again or are gone. */
export class LeftOutRows {
  readonly #siteUrl: string;
  readonly #rows = new Map<string, Known>();
  readonly #listeners = new Set<() => void>();
  #all: readonly UnreadableRow[] = [];

  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl;
  }

  readonly all = (): readonly UnreadableRow[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @returns false when it was known already */
  add({ name, title }: ListDefinition, { id, column, property }: UnreadableRowError): boolean {
    const key = keyOf(name, id);
    const isNews = this.#rows.get(key)?.property !== property;
    const address = `${this.#siteUrl}/Lists/${name}/DispForm.aspx?ID=${String(id)}`;
    if (isNews) {
      this.#rows.set(key, { row: { list: name, title, id, column, address }, property });
      this.#changed();
    }
    return isNews;
  }

  /** A row has been read: what was wrong with it is mended, unless the reading left that column out. */
  wasRead({ name, columns }: ListDefinition, id: number): void {
    const key = keyOf(name, id);
    const known = this.#rows.get(key);
    if (known && Object.hasOwn(columns, known.property)) this.#delete([key]);
  }

  /** The list has these rows and no others. */
  hasOnly({ name }: ListDefinition, rows: readonly Item[]): void {
    const known = [...this.#rows.values()].filter(({ row }) => row.list === name);
    if (known.length === 0) return;
    const ids = new Set(rows.map((row) => Number(row["Id"])));
    const gone = known.filter(({ row }) => !ids.has(row.id));
    if (gone.length > 0) this.#delete(gone.map(({ row }) => keyOf(name, row.id)));
  }

  #delete(keys: readonly string[]): void {
    for (const key of keys) this.#rows.delete(key);
    this.#changed();
  }

  #changed(): void {
    this.#all = [...this.#rows.values()].map(({ row }) => row);
    for (const listener of this.#listeners) listener();
  }
}

const keyOf = (list: string, id: number): string => `${list} ${String(id)}`;
