import { noRows } from "#domain/governance/case-rows.ts";
import { factsOf } from "#domain/governance/facts.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { slippedPast, type Slipped } from "#domain/governance/slipped-past.ts";
import { mergedInto } from "#domain/initiatives/need-links.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import type { CoordinationRows } from "./load-coordination.ts";

/** Initiatives that were decided without a body that the model in force sends them to, by what their own rows say [D-02]. */
export function slippedInitiatives(
  rows: CoordinationRows,
  { model, book, bodies, organisation }: Pick<Governance, "model" | "book" | "bodies" | "organisation">,
  today: CalendarDate,
): readonly Slipped[] {
  const { initiatives, needLinks, agendaItems, meetings, decisions } = rows;
  const parameter = parameterOn(model, today);
  const authors = { people: organisation.people, accountId: undefined };
  const routable = initiatives.map((initiative) => ({
    id: initiative.id,
    status: initiative.status,
    isMerged: mergedInto(needLinks, initiative.id) !== undefined,
    facts: factsOf({
      rows: { ...noRows, initiative },
      model,
      authors,
      parameter,
      valuationModel: (key, version) => book.valuationModel(key, version),
    }),
  }));
  return slippedPast(routable, { model, parameter, bodies, meetings, agendaItems, decisions });
}
