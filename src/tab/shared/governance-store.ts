import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { UnavailableError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What is kept of how the municipality governs: whatever the day, so that the day can change while the tab is open. */
export interface GovernanceRows {
  readonly book: ModelBook;
  readonly published: readonly Stored<ModelVersion>[];
  readonly organisation: Organisation;
}

export type GovernanceState =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: GovernanceRows; readonly isReloading: boolean }
  | { readonly state: "failed"; readonly problem: unknown };

export interface GovernanceStore {
  /** The first to listen starts the reading. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => GovernanceState;
  /** Looks for what others have published or changed; nothing while nobody has asked for anything. */
  readonly refresh: () => Promise<void>;
  /** Reads again, what failed included, and shows that it does. */
  readonly reload: () => Promise<void>;
}

type Sources = Pick<Repositories, "models" | "bodies" | "units" | "people">;

/** Reads nothing until somebody listens. A row that nobody has changed stays the same object, so that nothing is drawn in vain. */
export function openGovernance(repositories: Sources): GovernanceStore {
  let state: GovernanceState = { state: "loading" };
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const show = (next: GovernanceState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = async (): Promise<void> => {
    const known = state.state === "ready" ? state.value : undefined;
    try {
      const value = await read(repositories, known);
      if (value !== known || state.state !== "ready" || state.isReloading)
        show({ state: "ready", value, isReloading: false });
    } catch (problem) {
      // What is shown stays: rows that are a minute old are better than none.
      show(known ? { state: "ready", value: known, isReloading: false } : { state: "failed", problem });
    }
  };
  const start = (): Promise<void> => {
    running ??= look().finally(() => {
      running = undefined;
    });
    return running;
  };
  let isUsed = false;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (!isUsed) {
        isUsed = true;
        void start();
      }
      return () => listeners.delete(listener);
    },
    state: () => state,
    refresh: () => (isUsed ? start() : Promise.resolve()),
    reload: async () => {
      isUsed = true;
      // What a reading under way has already asked for may be older than what the caller has just saved.
      await running;
      show(state.state === "ready" ? { ...state, isReloading: true } : { state: "loading" });
      await start();
    },
  };
}

async function read(
  { models, bodies, units, people }: Sources,
  known: GovernanceRows | undefined,
): Promise<GovernanceRows> {
  const last = known?.published.reduce((highest, { id }) => Math.max(highest, id), 0) ?? 0;
  // Published versions are added and never changed: only newer ones are asked for again.
  const [added, ...rest] = await Promise.all([
    models.find(last === 0 ? {} : { where: [{ property: "id", is: "gt", value: last }] }),
    bodies.find(),
    units.find(),
    people.find(),
  ]);
  const before = known?.organisation;
  const [foundBodies, foundUnits, foundPeople] = rest;
  const organisation = {
    bodies: keptWhere(foundBodies, before?.bodies),
    units: keptWhere(foundUnits, before?.units),
    people: keptWhere(foundPeople, before?.people),
  };
  const isSame =
    organisation.bodies === before?.bodies &&
    organisation.units === before.units &&
    organisation.people === before.people;
  if (known && isSame && added.length === 0) return known;
  const published = known && added.length === 0 ? known.published : [...(known?.published ?? []), ...added];
  return {
    published,
    book: known && published === known.published ? known.book : await bookOf(published),
    organisation: known && isSame ? known.organisation : organisation,
  };
}

/** The rows read before when nothing about them has changed. */
function keptWhere<Row>(
  found: readonly Stored<Row>[],
  before: readonly Stored<Row>[] | undefined,
): readonly Stored<Row>[] {
  const isSame =
    before?.length === found.length &&
    found.every(({ id, version }, index) => before[index]?.id === id && before[index].version === version);
  return isSame ? before : found;
}

/** The rules and the ready-made models are large: they are fetched by the pages that read them. */
async function bookOf(published: readonly ModelVersion[]): Promise<ModelBook> {
  const { ModelBook: Book } = await import("#domain/governance/model-in-force.ts").catch((error: unknown) => {
    throw new UnavailableError(`The rules could not be fetched: ${String(error)}`);
  });
  return new Book(published);
}
