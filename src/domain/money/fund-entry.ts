import type { Labels } from "#domain/shared/language.ts";

export const fundEntryKinds = [
  "frame",
  "applied",
  "granted",
  "declined",
  "planned",
  "used",
  "returned",
] as const;
/** A line of the ledger of central funds. */
export type FundEntryKind = (typeof fundEntryKinds)[number];
export const fundEntryKindLabels: Labels<FundEntryKind> = {
  frame: { sv: "Ram", en: "Frame" },
  applied: { sv: "Ansökt", en: "Applied for" },
  granted: { sv: "Beviljat", en: "Granted" },
  declined: { sv: "Avslaget", en: "Declined" },
  planned: { sv: "Planerad förbrukning", en: "Planned use" },
  used: { sv: "Förbrukat", en: "Used" },
  returned: { sv: "Återlämnat", en: "Returned" },
};

/** Rows are added and never changed; a mistake is corrected by one with the opposite sign. */
export interface FundEntry {
  readonly key: string;
  /** Key of the model's fund. */
  readonly fund: string;
  readonly kind: FundEntryKind;
  readonly initiativeId: number | undefined;
  readonly unitId: number | undefined;
  readonly year: number;
  /** Kronor. */
  readonly amount: number;
  readonly note: string;
  readonly enteredById: number | undefined;
}
