import type { Instant } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const agendaStates = ["draft", "toPost", "posted"] as const;
export type AgendaState = (typeof agendaStates)[number];

/** One meeting of a body. */
export interface Meeting {
  readonly key: string;
  readonly bodyId: number;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly joinUrl: string;
  /** `toPost` asks the bot to post the agenda in the body's channel. */
  readonly agendaState: AgendaState;
}

export const agendaItemTypes = [
  "decision",
  "allocateResources",
  "planExecution",
  "participation",
  "statusUpdate",
  "dialogue",
] as const;
/** Växjö's four purposes of PULS [A-101], a decision, and dialogue that any step may ask for [A-057]. */
export type AgendaItemType = (typeof agendaItemTypes)[number];
export const agendaItemTypeLabels: Labels<AgendaItemType> = {
  decision: { sv: "Beslut", en: "Decision" },
  allocateResources: { sv: "Resurser för beslutsunderlag", en: "Resources for the basis of decision" },
  planExecution: { sv: "Planera genomförande", en: "Plan execution" },
  participation: { sv: "Vilka funktioner deltar", en: "Which functions take part" },
  statusUpdate: { sv: "Lägesrapport", en: "Status update" },
  dialogue: { sv: "Dialog", en: "Dialogue" },
};

/** One initiative on one meeting's agenda. */
export interface AgendaItem {
  readonly key: string;
  readonly meetingId: number;
  readonly initiativeId: number;
  readonly itemType: AgendaItemType;
  readonly position: number;
  readonly minutes: number;
  /** Why it is on the agenda, in a sentence. */
  readonly note: string;
  /** Taken off the agenda: rows are never deleted, and the same row comes back when the initiative is put there again. */
  readonly isWithdrawn: boolean;
}
