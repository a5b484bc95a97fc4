import { instant, type Instant } from "#domain/shared/calendar.ts";

/** The moment so many seconds after another, or before it. */
export const later = (at: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(at) + seconds * 1000).toISOString()) ?? at;
