import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What a list adds to its row at an index, which was made at a moment and has never been changed. */
export const storedAt =
  (made: Instant) =>
  (index: number): Stored<object> => ({
    id: index + 1,
    version: "1",
    createdAt: made,
    modifiedAt: made,
    createdBy: 1,
    modifiedBy: 1,
  });
