import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { templateOf } from "#domain/initiatives/basis-templates.ts";
import { asSaid, type Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Event, EventKind } from "./event.ts";

type Row = Stored<BasisItem>;

interface BasisNews {
  /** What happened before then is nobody's news. */
  readonly startedAt: string;
  /** The person behind an account. */
  readonly personOf: (account: number) => number | undefined;
}

/**
 * What changed rows of the basis tell: added, done or removed, each once however often the row is read. `to` is the kind and `why` the
 * title; a template is told once, by its name, with `to` empty. What was done already when it was written is told as done alone.
 */
export function basisEvents(rows: readonly Row[], news: BasisNews): readonly Event[] {
  const ordered = rows.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
  const events = ordered.flatMap((row) => eventsOf(row, news));
  return [...new Map(events.toReversed().map((event) => [event.key, event])).values()].toReversed();
}

function eventsOf(row: Row, { startedAt, personOf }: BasisNews): readonly Event[] {
  const { id, createdAt, modifiedAt, createdBy, modifiedBy, kind, title, doneOn, isRemoved } = row;
  const isNew = createdAt >= startedAt;
  const isChanged = modifiedAt >= startedAt;
  const isWrittenDone = doneOn !== undefined && createdAt === modifiedAt;
  const tell = (what: EventKind, key: string, to: string, why: Text, isAtFirst: boolean): Event => ({
    key: ["event", what, "basisItems", key].join(":"),
    kind: what,
    at: isAtFirst ? createdAt : modifiedAt,
    personId: personOf(isAtFirst ? createdBy : modifiedBy),
    initiativeId: row.initiativeId,
    meetingId: undefined,
    from: "",
    to,
    why,
  });
  const from = templateOf(row);
  const added = from
    ? tell(
        "basisAdded",
        [row.initiativeId, from.template.key, from.time].join(":"),
        "",
        from.template.added,
        true,
      )
    : tell("basisAdded", String(id), kind, asSaid(title), true);
  const isDoneNow = doneOn !== undefined && isChanged && (isNew || doneOn >= startedAt.slice(0, 10));
  return [
    ...(isNew && !isWrittenDone ? [added] : []),
    ...(isDoneNow && !isRemoved
      ? [tell("basisDone", `${String(id)}:${doneOn}`, kind, asSaid(title), isWrittenDone)]
      : []),
    ...(isRemoved && isChanged
      ? [tell("basisRemoved", `${String(id)}:${row.version}`, kind, asSaid(title), false)]
      : []),
  ];
}
