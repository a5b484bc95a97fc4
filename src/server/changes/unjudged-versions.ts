import { addMinutes } from "#domain/shared/add-minutes.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import { pickProperties } from "./pick-properties.ts";

/** SharePoint's clock and the server's may differ by less than this. */
const clocksDiffer = 15;

interface Known<Row extends object, Property extends keyof Row> {
  /** The row as it is believed; undefined when it is not known. */
  readonly before: Stored<Row> | undefined;
  readonly guarded: readonly Property[];
  readonly about: Pick<Derivation, "mirror" | "readAt">;
}

/**
 * The versions of a row that remain to be judged, after the one that stands: the row as it is believed, and otherwise as it was when
 * the lists were read last. A settlement by a deputy or a coordinator of that day stands when they are none any more.
 * @param versions oldest first
 */
export function unjudged<Row extends object, Property extends keyof Row>(
  versions: readonly Past<Pick<Row, Property>>[],
  { before, guarded, about: { mirror, readAt } }: Known<Row, Property>,
): readonly Past<Pick<Row, Property>>[] {
  const by = mirror.accountId;
  if (before) {
    const later = versions.filter(({ at }) => at >= before.modifiedAt);
    return [{ said: pickProperties(before, guarded), by, at: before.modifiedAt }, ...later];
  }
  const read = instant(readAt ?? "");
  const until = read && addMinutes(read, -clocksDiffer);
  const last = until === undefined ? -1 : versions.findLastIndex(({ at }) => at < until);
  return versions
    .slice(Math.max(0, last))
    .map((version, index) => (index === 0 && last >= 0 ? { ...version, by } : version));
}
