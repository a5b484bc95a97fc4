import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Facts } from "./condition.ts";
import { evaluate, type ParameterValue } from "./evaluate.ts";
import {
  processEnds,
  type GoverningModel,
  type Process,
  type ProcessEnd,
  type Step,
} from "./governing-model.ts";
import { bodyFor, bodyRoleOf, isAtWork, type Organisation } from "./parties.ts";
import { stepByKey } from "./process-of.ts";

/** What decides which steps an initiative meets. */
export interface Ground {
  readonly model: GoverningModel;
  readonly process: Process;
  readonly initiative: Pick<Initiative, "unitId">;
  readonly organisation: Organisation;
  readonly facts: Facts;
  readonly parameter: ParameterValue;
  readonly day: CalendarDate;
}

export const isEnd = (to: string): to is ProcessEnd => processEnds.some((end) => end === to);

/**
 * Whether an initiative meets a step: its condition holds, and there is somebody to meet where each unit has its own body.
 * A unit without one, such as a company without a forum, skips the step; not where that body decides: nobody decides
 * for it by its not being there.
 */
export function applies(step: Step, ground: Ground): boolean {
  if (isWithoutBody(step, ground)) return false;
  return (
    step.appliesWhen === undefined || evaluate(step.appliesWhen, ground.facts, ground.parameter) === "yes"
  );
}

function isWithoutBody({ party, matter }: Step, { model, initiative, organisation, day }: Ground): boolean {
  const bodyRole = bodyRoleOf(party);
  const role = model.bodyRoles.find(({ key }) => key === bodyRole);
  if (!role?.isOnePerUnit) return false;
  const line = model.mandates.find((each) => each.party === party && each.matter === matter);
  if (line?.mandate === "decides") return false;
  const body = bodyFor(model, role.key, initiative, organisation.bodies, day);
  return !body || !isAtWork(body, day);
}

/**
 * Where one lands when sent to a step: there, or further along the way onward while the steps do not apply.
 * In a ring of steps of which none applies, and where the way onward leads nowhere, it is the step where that was found.
 */
export function landing(to: string, ground: Ground): Step | ProcessEnd | undefined {
  const seen = new Set<string>();
  let place = to;
  for (;;) {
    if (isEnd(place)) return place;
    const step = stepByKey(ground.process, place);
    const onward = step?.moves[0]?.to;
    if (!step || seen.has(place) || onward === undefined || applies(step, ground)) return step;
    seen.add(place);
    place = onward;
  }
}

/** The step at which an initiative that stands at a step is to be met: that one, or a later one while it does not apply. */
export function metAt(step: Step | undefined, ground: Ground): Step | undefined {
  if (!step) return undefined;
  const to = landing(step.key, ground);
  return to === undefined || typeof to === "string" ? step : to;
}
