import type { Instant } from "./calendar.ts";

/** A record as kept: its number, the version that a later change must name, and who wrote it when. */
export type Stored<Record> = Record & {
  readonly id: number;
  /** Opaque; equal only while nobody has changed the record. */
  readonly version: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** The site's user number of who made it and who changed it last: `Person.accountId`. */
  readonly createdBy: number;
  readonly modifiedBy: number;
};
