/** A way to look at the portfolio that somebody has named: filters, grouping and order. */
export interface SavedView {
  readonly key: string;
  /** The Person whose view it is; undefined for a view that everybody sees. */
  readonly ownerId: number | undefined;
  readonly name: string;
  /** JSON text; who reads it checks it. */
  readonly definition: string;
  /** Shown to nobody any more: rows are never deleted. */
  readonly isRemoved: boolean;
}
