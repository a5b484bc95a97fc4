import { bodyRoleOf } from "#domain/governance/parties.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { agendaItemTypes, type AgendaItemType } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import { mandates, type Mandate } from "#domain/organisation/mandate.ts";

/** The most that a body may do with any matter: `decides` before `recommends`, and so on; one unknown to the model is informed. */
export function widestMandate(
  { mandates: lines }: Pick<GoverningModel, "mandates">,
  body: Pick<Body, "bodyRole"> | undefined,
): Mandate {
  const own = lines.filter(({ party }) => body !== undefined && bodyRoleOf(party) === body.bodyRole);
  return mandates.find((mandate) => own.some((line) => line.mandate === mandate)) ?? "isInformed";
}

const informing: readonly AgendaItemType[] = ["participation", "statusUpdate", "dialogue"];

/** What an item may be for at a body with a mandate: only one that decides or recommends is asked for a decision. */
export function typesFor(mandate: Mandate): readonly AgendaItemType[] {
  if (mandate === "decides" || mandate === "recommends") return agendaItemTypes;
  return mandate === "isInformed" ? informing : agendaItemTypes.filter((type) => type !== "decision");
}

/** The first that comes to mind for a body with the mandate. */
export const usualType = (mandate: Mandate): AgendaItemType => typesFor(mandate)[0] ?? "dialogue";
