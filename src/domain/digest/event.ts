import type { Instant } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const eventKinds = [
  "registered",
  "imported",
  "edited",
  "valued",
  "forwarded",
  "rejected",
  "statusChanged",
  "onAgenda",
  "offAgenda",
  "agendaPosted",
  "restored",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventKindLabels: Labels<EventKind> = {
  registered: { sv: "Behov registrerat", en: "Need registered" },
  imported: { sv: "Importerat", en: "Imported" },
  edited: { sv: "Ändrat", en: "Edited" },
  valued: { sv: "Värderat", en: "Valued" },
  forwarded: { sv: "Taget vidare av chef", en: "Taken forward by manager" },
  rejected: { sv: "Avslaget av chef", en: "Rejected by manager" },
  statusChanged: { sv: "Ny status", en: "New status" },
  onAgenda: { sv: "Uppsatt på dagordning", en: "Put on agenda" },
  offAgenda: { sv: "Borttaget från dagordning", en: "Taken off agenda" },
  agendaPosted: { sv: "Dagordning publicerad", en: "Agenda posted" },
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
  readonly why: string;
}
