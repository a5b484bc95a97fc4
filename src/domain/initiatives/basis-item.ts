import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const basisKinds = [
  "stakeholder",
  "userEvidence",
  "training",
  "communication",
  "changeActivity",
  "marketing",
  "usage",
  "trial",
  "check",
  "technology",
] as const;
/**
 * What an initiative rests on and does beside the technology: who is concerned, what users showed before money was spent
 * training, communication and change, marketing and use after go-live, products tried, tests of
 * technology, security and support, and the technical work itself, to be seen beside the change [A-192, D-19].
 */
export type BasisKind = (typeof basisKinds)[number];
export const basisKindLabels: Labels<BasisKind> = {
  stakeholder: { sv: "Intressent", en: "Stakeholder" },
  userEvidence: { sv: "Användartest eller enkät", en: "Usability test or survey" },
  training: { sv: "Utbildning", en: "Training" },
  communication: { sv: "Kommunikation", en: "Communication" },
  changeActivity: { sv: "Ändrat arbetssätt", en: "Changed way of working" },
  marketing: { sv: "Marknadsföring", en: "Marketing" },
  usage: { sv: "Användning", en: "Use" },
  trial: { sv: "Prövad produkt", en: "Product trial" },
  check: { sv: "Kontroll före drift", en: "Check before going live" },
  technology: { sv: "Tekniskt arbete", en: "Technical work" },
};

/** One piece of an initiative's basis or one activity around it (underlag). */
export interface BasisItem {
  readonly key: string;
  readonly initiativeId: number;
  readonly kind: BasisKind;
  readonly title: string;
  readonly text: string;
  /** What came of it: for a trial whether to buy, what it costs and whether it lasts; for use the share of users. */
  readonly outcome: string;
  readonly personId: number | undefined;
  readonly dueOn: CalendarDate | undefined;
  /** Undefined while it is planned. */
  readonly doneOn: CalendarDate | undefined;
  /** Hours of work, planned or done; undefined is not estimated. */
  readonly hours: number | undefined;
  /** Where more is to be read: an https address, or empty. */
  readonly link: string;
  readonly isRemoved: boolean;
}
