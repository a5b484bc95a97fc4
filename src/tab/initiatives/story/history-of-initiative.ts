import type { Decision } from "#domain/decisions/decision.ts";
import { decisionEvent } from "#domain/digest/derive-events.ts";
import type { Event, EventKind } from "#domain/digest/event.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { asSaid, type Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

export interface HistoryEntry {
  readonly key: string;
  readonly kind: EventKind;
  readonly at: Instant;
  readonly personId: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly why: Text;
}

export interface HistoryFacts {
  readonly initiative: Pick<Stored<Initiative>, "id" | "createdAt" | "ownerId" | "sourceRegister">;
  readonly valuations: readonly Stored<Valuation>[];
  readonly decisions: readonly Stored<Decision>[];
  readonly events: readonly Event[];
}

/** An event and the row that it was derived from may differ by the time that the server needs to read the row. */
const sameMomentMs = 120_000;

/** What has happened to an initiative, newest first: the events, and what the rows show that has no event yet. */
export function historyOfInitiative(facts: HistoryFacts): readonly HistoryEntry[] {
  const { events } = facts;
  const unseen = rowsAsEntries(facts).filter((entry) => !events.some((event) => isSame(event, entry)));
  return [...events, ...unseen].toSorted((one, other) => other.at.localeCompare(one.at));
}

/** A decision that the server has found not to count is told as such, not as what it said. */
const isDecided = (event: Event, entry: HistoryEntry): boolean =>
  event.kind === "decisionNotCounted" &&
  entry.key.startsWith("decision:") &&
  event.at === entry.at &&
  event.personId === entry.personId;

function isSame(event: Event, entry: HistoryEntry): boolean {
  const apart = Math.abs(new Date(event.at).getTime() - new Date(entry.at).getTime());
  if (entry.kind === "registered" || entry.kind === "imported") return event.kind === entry.kind;
  if (isDecided(event, entry)) return true;
  return event.kind === entry.kind && apart <= sameMomentMs;
}

function rowsAsEntries({ initiative, valuations, decisions }: HistoryFacts): readonly HistoryEntry[] {
  const none = { from: "", to: "", why: asSaid("") };
  const imported = initiative.sourceRegister !== "";
  return [
    {
      ...none,
      key: `initiative:${initiative.id}`,
      kind: imported ? "imported" : "registered",
      at: initiative.createdAt,
      personId: imported ? undefined : initiative.ownerId,
      why: asSaid(initiative.sourceRegister),
    },
    ...valuations.map(({ id, createdAt, valuedById, comment }) => ({
      ...none,
      key: `valuation:${id}`,
      kind: "valued" as const,
      at: createdAt,
      personId: valuedById,
      why: asSaid(comment),
    })),
    ...decisions.map((row) => ({ ...decisionEvent(row), key: `decision:${row.id}` })),
  ];
}
