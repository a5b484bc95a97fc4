import type { Decision } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Facts } from "./condition.ts";
import { evaluate, type ParameterValue } from "./evaluate.ts";
import type { GoverningModel, RoutingRule } from "./governing-model.ts";

/** One initiative, as far as it matters whether a body should have had it. */
export interface Routable {
  readonly id: number;
  readonly status: InitiativeStatus;
  /** It went into another: that one is looked at instead. */
  readonly isMerged: boolean;
  readonly facts: Facts;
}

export interface Handled {
  readonly model: Pick<GoverningModel, "routing">;
  readonly parameter: ParameterValue;
  readonly bodies: readonly Stored<Body>[];
  readonly meetings: readonly Pick<Stored<Meeting>, "id" | "bodyId">[];
  readonly agendaItems: readonly Pick<AgendaItem, "initiativeId" | "meetingId" | "isWithdrawn">[];
  readonly decisions: readonly Pick<Decision, "initiativeId" | "bodyId" | "standing">[];
}

/** An initiative that was decided without a body that it had to come to. */
export interface Slipped {
  readonly initiativeId: number;
  readonly status: InitiativeStatus;
  /** The rules that sent it there, with their reasons. */
  readonly rules: readonly RoutingRule[];
  readonly bodyRole: string;
}

const decidedOrFurther: readonly InitiativeStatus[] = ["decided", "planning", "executing", "closed"];

/** What slipped past: decided or further, though a mandatory rule sends it to a body that never had it [D-02, A-040, A-058]. */
export function slippedPast(initiatives: readonly Routable[], handled: Handled): readonly Slipped[] {
  const mandatory = handled.model.routing.filter(({ isMandatory }) => isMandatory);
  const bodyRoles = [...new Set(mandatory.map(({ bodyRole }) => bodyRole))];
  const had = new Map(bodyRoles.map((bodyRole) => [bodyRole, hadBy(bodyRole, handled)]));
  return initiatives
    .filter(({ status, isMerged }) => decidedOrFurther.includes(status) && !isMerged)
    .flatMap(({ id, status, facts }) =>
      bodyRoles.flatMap((bodyRole): Slipped[] => {
        const rules = mandatory.filter(
          (rule) => rule.bodyRole === bodyRole && evaluate(rule.when, facts, handled.parameter) === "yes",
        );
        if (rules.length === 0 || had.get(bodyRole)?.has(id) === true) return [];
        return [{ initiativeId: id, status, rules, bodyRole }];
      }),
    );
}

/** Numbers of the initiatives that have stood on an agenda of a body with the role, or of which it has said something that counts. */
function hadBy(bodyRole: string, { bodies, meetings, agendaItems, decisions }: Handled): ReadonlySet<number> {
  const bodyIds = new Set(bodies.filter((body) => body.bodyRole === bodyRole).map(({ id }) => id));
  const meetingIds = new Set(meetings.filter(({ bodyId }) => bodyIds.has(bodyId)).map(({ id }) => id));
  return new Set([
    ...agendaItems
      .filter(({ isWithdrawn, meetingId }) => !isWithdrawn && meetingIds.has(meetingId))
      .map(({ initiativeId }) => initiativeId),
    ...decisions
      .filter(
        ({ bodyId, standing }) => bodyId !== undefined && bodyIds.has(bodyId) && standing !== "doesNotCount",
      )
      .map(({ initiativeId }) => initiativeId),
  ]);
}
