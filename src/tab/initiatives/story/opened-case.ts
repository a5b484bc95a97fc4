import { deriveCase, type DerivedCase } from "#domain/governance/derive-case.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import type { InitiativeCase } from "./load-case.ts";

/** An initiative's rows read by the governing model: where it stands, and what each decision is worth. */
export interface OpenedCase extends InitiativeCase {
  readonly governance: Governance;
  readonly derived: DerivedCase;
  readonly bodies: ReadonlyMap<number, Stored<Body>>;
  readonly today: CalendarDate;
}

/** No user has this number. */
const nobody = -1;

export function openCase(story: InitiativeCase, governance: Governance, today: CalendarDate): OpenedCase {
  const { book, organisation } = governance;
  const accepted = new Set(
    story.decisions.flatMap(({ id, standing }) => (standing === "counts" ? [id] : [])),
  );
  // Only the server writes events, so that one of them tells its user number.
  const accountId = story.events[0]?.createdBy ?? nobody;
  return {
    ...story,
    governance,
    today,
    bodies: new Map(organisation.bodies.map((body) => [body.id, body])),
    derived: deriveCase(story, { book, organisation, accountId, accepted, today }),
  };
}
