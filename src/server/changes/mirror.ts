import type { Decision } from "#domain/decisions/decision.ts";
import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

type ByInitiative = { readonly id: number; readonly initiativeId: number };

/** Rows of one list that belong to initiatives, found by either number. */
export class RowsByInitiative<Row extends ByInitiative> {
  readonly #rows = new Map<number, Row>();
  readonly #ofInitiative = new Map<number, Set<number>>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.set(row);
  }

  has(id: number): boolean {
    return this.#rows.has(id);
  }

  of(initiativeId: number): readonly Row[] {
    return [...(this.#ofInitiative.get(initiativeId) ?? [])].flatMap((id) => this.#rows.get(id) ?? []);
  }

  set(row: Row): void {
    this.delete(row.id);
    this.#rows.set(row.id, row);
    const ids = this.#ofInitiative.get(row.initiativeId) ?? new Set();
    this.#ofInitiative.set(row.initiativeId, ids.add(row.id));
  }

  /** @returns the initiative that it belonged to */
  delete(id: number): number | undefined {
    const row = this.#rows.get(id);
    if (!row) return undefined;
    this.#rows.delete(id);
    this.#ofInitiative.get(row.initiativeId)?.delete(id);
    return row.initiativeId;
  }
}

/** What the server knows of the lists, read once and then kept up by their change logs, so that work grows with what changes. */
export interface Mirror {
  readonly rows: Map<number, Stored<PortfolioRow>>;
  readonly valuations: RowsByInitiative<Stored<Valuation>>;
  readonly decisions: RowsByInitiative<Stored<Decision>>;
  /** Line decisions that counted when they were made: they go on counting when the manager or the unit is another. */
  readonly accepted: Set<number>;
  units: readonly Stored<Unit>[];
  people: readonly Stored<Person>[];
  /** The server's own user number: what it wrote itself. */
  readonly accountId: number;
}

export async function loadMirror(repositories: Repositories): Promise<Mirror> {
  const { portfolio, valuations, decisions } = repositories;
  const opened: Portfolio = await portfolio.load();
  const [valued, decided] = [await valuations.find(), await decisions.find()];
  return {
    rows: new Map(opened.rows.map((row) => [row.id, row])),
    valuations: new RowsByInitiative(valued),
    decisions: new RowsByInitiative(decided),
    accepted: await acceptedDecisions(repositories),
    units: opened.units,
    people: opened.people,
    accountId: opened.me.accountId,
  };
}

/** Only the server writes events, so an event about a decision says that it counted. */
async function acceptedDecisions({ events }: Repositories): Promise<Set<number>> {
  const accepted = new Set<number>();
  for (const kind of ["forwarded", "rejected"] as const) {
    const found = await events.find({ where: [{ property: "kind", is: "eq", value: kind }] });
    for (const { key } of found) accepted.add(Number(key.split(":").at(-1)));
  }
  return accepted;
}
