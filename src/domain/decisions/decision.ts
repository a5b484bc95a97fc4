import type { Labels } from "#domain/shared/language.ts";

export const outcomes = ["forward", "reject", "recommend", "grant", "investigateFurther", "decline"] as const;
/** What was said: `forward` and `reject` are the line manager's; the rest a body's. */
export type Outcome = (typeof outcomes)[number];

export const outcomeLabels: Labels<Outcome> = {
  forward: { sv: "Tas vidare", en: "Taken forward" },
  reject: { sv: "Avslås", en: "Rejected" },
  recommend: { sv: "Rekommenderas", en: "Recommended" },
  grant: { sv: "Beviljas", en: "Granted" },
  investigateFurther: { sv: "Utreds vidare", en: "To be investigated further" },
  decline: { sv: "Beviljas inte", en: "Not granted" },
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
}
