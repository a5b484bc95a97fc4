import type { Instant } from "#domain/shared/calendar.ts";
import type { Labels, Text } from "#domain/shared/language.ts";

export const eventKinds = [
  "registered",
  "imported",
  "edited",
  "valued",
  "calculated",
  "forwarded",
  "rejected",
  "recommended",
  "granted",
  "declined",
  "sentBack",
  "stepDone",
  "decisionNotCounted",
  "statusChanged",
  "onAgenda",
  "offAgenda",
  "agendaPosted",
  "signedOff",
  "dutyCreated",
  "dutySettled",
  "retirementSettled",
  "basisAdded",
  "basisDone",
  "basisRemoved",
  "linked",
  "merged",
  "modelTookOver",
  "restored",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventKindLabels: Labels<EventKind> = {
  registered: { sv: "Behov registrerat", en: "Need registered" },
  imported: { sv: "Importerat", en: "Imported" },
  edited: { sv: "Ändrat", en: "Edited" },
  valued: { sv: "Värderat", en: "Valued" },
  calculated: { sv: "Nyttokalkyl gjord", en: "Calculation made" },
  forwarded: { sv: "Taget vidare", en: "Taken forward" },
  rejected: { sv: "Avslaget", en: "Rejected" },
  recommended: { sv: "Rekommenderat", en: "Recommended" },
  granted: { sv: "Beviljat", en: "Granted" },
  declined: { sv: "Inte beviljat", en: "Not granted" },
  sentBack: { sv: "Utreds vidare", en: "To be investigated further" },
  stepDone: { sv: "Steg klart", en: "Step done" },
  decisionNotCounted: { sv: "Beslut som inte räknas", en: "Decision that does not count" },
  statusChanged: { sv: "Ny status", en: "New status" },
  onAgenda: { sv: "Uppsatt på dagordning", en: "Put on agenda" },
  offAgenda: { sv: "Borttaget från dagordning", en: "Taken off agenda" },
  agendaPosted: { sv: "Dagordning publicerad", en: "Agenda posted" },
  signedOff: { sv: "Bedömt", en: "Signed off" },
  dutyCreated: { sv: "Ny plikt", en: "New duty" },
  dutySettled: { sv: "Plikt avklarad", en: "Duty settled" },
  basisAdded: { sv: "Underlag tillagt", en: "Added to the basis" },
  basisDone: { sv: "Aktivitet gjord", en: "Activity done" },
  basisRemoved: { sv: "Underlag borttaget", en: "Removed from the basis" },
  retirementSettled: { sv: "Utfasning bekräftad", en: "Retirement confirmed" },
  linked: { sv: "Jämfört med ett annat behov", en: "Compared with another need" },
  merged: { sv: "Gick samman", en: "Merged" },
  modelTookOver: { sv: "Ny styrmodell", en: "New governing model" },
  restored: { sv: "Återställt", en: "Restored" },
};

/** Something that happened, derived from a change; rows are added and never changed. */
export interface Event {
  /** From what it is derived, so that reading the same change twice adds nothing: list, item, version, kind. */
  readonly key: string;
  readonly kind: EventKind;
  readonly at: Instant;
  /** Who did it; undefined when the server did. */
  readonly personId: number | undefined;
  readonly initiativeId: number | undefined;
  readonly meetingId: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly why: Text;
}
