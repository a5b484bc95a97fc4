import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const mandates = ["decides", "recommends", "prepares", "supports", "isInformed"] as const;
/** What a body may do with an item: only `decides` lets it record a decision. */
export type Mandate = (typeof mandates)[number];

export const mandateLabels: Labels<Mandate> = {
  decides: { sv: "Beslutar", en: "Decides" },
  recommends: { sv: "Rekommenderar", en: "Recommends" },
  prepares: { sv: "Bereder", en: "Prepares" },
  supports: { sv: "Stödjer", en: "Supports" },
  isInformed: { sv: "Informeras", en: "Is informed" },
};

/** A council, preparation group or forum: purpose, mandate, members and the channel where it meets. */
export interface Body {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly mandate: Mandate;
  readonly startsOn: CalendarDate | undefined;
  readonly endsOn: CalendarDate | undefined;
  readonly chairId: number | undefined;
  readonly secretaryId: number | undefined;
  readonly memberIds: readonly number[];
  /** The Teams channel to which agendas and digests go: `19:…@thread.tacv2`; empty until the app is added there. */
  readonly channelId: string;
}
