import type { Matter } from "#domain/organisation/mandate.ts";
import type { Labels, Text } from "#domain/shared/language.ts";

export const outcomes = [
  "forward",
  "reject",
  "recommend",
  "grant",
  "investigateFurther",
  "decline",
  "complete",
] as const;
/** What was said: `forward` and `reject` move a matter on or end it; `complete` says that the work of a step is done; the rest are a gate's. */
export type Outcome = (typeof outcomes)[number];

export const outcomeLabels: Labels<Outcome> = {
  forward: { sv: "Tas vidare", en: "Taken forward" },
  reject: { sv: "Avslås", en: "Rejected" },
  recommend: { sv: "Rekommenderas", en: "Recommended" },
  grant: { sv: "Beviljas", en: "Granted" },
  investigateFurther: { sv: "Utreds vidare", en: "To be investigated further" },
  decline: { sv: "Beviljas inte", en: "Not granted" },
  complete: { sv: "Klart, går vidare", en: "Done, moves on" },
};

/** Somebody's decision or recommendation on an initiative: one row, one author, never changed. */
export interface Decision {
  readonly key: string;
  readonly initiativeId: number;
  readonly outcome: Outcome;
  /** The person who decided. */
  readonly decidedById: number;
  /** Set when decided in a body; undefined for a line manager's decision. */
  readonly bodyId: number | undefined;
  readonly meetingId: number | undefined;
  readonly reason: string;
  /** The valuation that it rests on. */
  readonly valuationId: number | undefined;
  /** Key of the process step at which it was recorded; empty when it was recorded outside any model. */
  readonly step: string;
  readonly matter: Matter | undefined;
  /** Key of the ModelVersion in force. */
  readonly model: string;
  /** Where the right to decide came from, as it stood then. */
  readonly delegationPoint: string;
  /** Written by the server: whether it counts, and otherwise why not. */
  readonly standing: Standing;
  readonly standingReason: Text;
}

export const standings = ["notYetRead", "counts", "doesNotCount"] as const;
export type Standing = (typeof standings)[number];
export const standingLabels: Labels<Standing> = {
  notYetRead: { sv: "Inte läst än", en: "Not read yet" },
  counts: { sv: "Räknas", en: "Counts" },
  doesNotCount: { sv: "Räknas inte", en: "Does not count" },
};
