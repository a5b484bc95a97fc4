type OfInitiatives = { readonly id: number };

/** Rows of one list that belong to initiatives, found by either number. */
export class RowsOfInitiatives<Row extends OfInitiatives> {
  readonly #rows = new Map<number, Row>();
  readonly #ofInitiative = new Map<number, Set<number>>();
  readonly #initiatives: (row: Row) => readonly number[];

  constructor(rows: readonly Row[], initiatives: (row: Row) => readonly number[]) {
    this.#initiatives = initiatives;
    for (const row of rows) this.set(row);
  }

  all(): Iterable<Row> {
    return this.#rows.values();
  }

  get(id: number): Row | undefined {
    return this.#rows.get(id);
  }

  of(initiativeId: number): readonly Row[] {
    return [...(this.#ofInitiative.get(initiativeId) ?? [])].flatMap((id) => this.#rows.get(id) ?? []);
  }

  /** @returns the initiatives that the row belongs to, and those that it belonged to before */
  set(row: Row): readonly number[] {
    const before = this.delete(row.id);
    this.#rows.set(row.id, row);
    const after = this.#initiatives(row);
    for (const id of after) this.#ofInitiative.set(id, (this.#ofInitiative.get(id) ?? new Set()).add(row.id));
    return [...before, ...after];
  }

  /** @returns the initiatives that it belonged to */
  delete(id: number): readonly number[] {
    const row = this.#rows.get(id);
    if (!row) return [];
    this.#rows.delete(id);
    const initiatives = this.#initiatives(row);
    for (const each of initiatives) this.#ofInitiative.get(each)?.delete(id);
    return initiatives;
  }
}

/** Rows with one initiative each. */
export const ofOne = <Row extends OfInitiatives & { readonly initiativeId: number }>(
  rows: readonly Row[],
): RowsOfInitiatives<Row> => new RowsOfInitiatives(rows, ({ initiativeId }) => [initiativeId]);
