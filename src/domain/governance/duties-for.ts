import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { Facts } from "./condition.ts";
import type { Duty } from "./duty.ts";
import { evaluate, type ParameterValue, type Truth } from "./evaluate.ts";
import type { DutyRule, GoverningModel, Party } from "./governing-model.ts";
import { bodyFor, bodyRoleOf, peopleOf, type Organisation } from "./parties.ts";

/** What decides which duties an initiative has. */
export interface DutyMaterial {
  readonly initiative: Stored<Initiative>;
  readonly model: Pick<GoverningModel, "duties" | "bodyRoles">;
  readonly facts: Facts;
  readonly parameter: ParameterValue;
  readonly organisation: Organisation;
  readonly day: CalendarDate;
}

export const dutyKey = (initiativeId: number, rule: string): string => `duty:${String(initiativeId)}:${rule}`;

/** Whether a rule is one of the model's on a day. */
const isInForce = ({ validFrom, validTo }: DutyRule, day: CalendarDate): boolean =>
  validFrom <= day && (validTo === undefined || validTo >= day);

/**
 * The one person who answers for a party: whom it names, the chair of a body, or somebody with the role, in the initiative's unit
 * before others; undefined when there is nobody.
 */
export function answererFor(
  party: Party,
  initiative: Pick<Initiative, "unitId" | "ownerId" | "benefitOwnerId">,
  model: Pick<GoverningModel, "bodyRoles">,
  organisation: Organisation,
  day: CalendarDate,
): Stored<Person> | undefined {
  const people = peopleOf(party, initiative, model, organisation, day);
  const bodyRole = bodyRoleOf(party);
  const body =
    bodyRole === undefined ? undefined : bodyFor(model, bodyRole, initiative, organisation.bodies, day);
  const leads = [body?.chairId, body?.secretaryId].flatMap(
    (id) => people.find((each) => each.id === id) ?? [],
  );
  const isNear = ({ unitId }: Person): number => (unitId === initiative.unitId ? 0 : 1);
  return leads[0] ?? people.toSorted((a, b) => isNear(a) - isNear(b) || a.id - b.id)[0];
}

/** Nothing is asked of what will not be carried out, or has been. */
const isOver = ({ status }: Pick<Initiative, "status">): boolean =>
  status === "rejected" || status === "closed";

/**
 * The duties that the model's rules make and that are not there yet, each with an owner and a day [A-220 in part, D-20 in part].
 * A rule makes a duty once: what is settled, or no longer asked for, is not made again.
 */
export function dutiesFor(material: DutyMaterial, existing: readonly Pick<Duty, "key">[]): readonly Duty[] {
  const { initiative, model, facts, parameter, organisation, day } = material;
  if (isOver(initiative)) return [];
  const there = new Set(existing.map(({ key }) => key));
  return model.duties
    .filter((rule) => isInForce(rule, day) && evaluate(rule.when, facts, parameter) === "yes")
    .map((rule): Duty => ({
      key: dutyKey(initiative.id, rule.key),
      initiativeId: initiative.id,
      rule: rule.key,
      title: rule.title,
      why: rule.why,
      source: rule.source,
      ownerId: answererFor(rule.party, initiative, model, organisation, day)?.id,
      dueOn: addDays(day, rule.dueInDays),
      state: "open",
      note: "",
      settledById: undefined,
    }))
    .filter(({ key }) => !there.has(key));
}

/**
 * What a duty's rule says today. A duty stays when the answer behind it has changed: it is then offered to be settled as not needed,
 * by somebody who says why.
 * @returns undefined when the model has no such rule any more
 */
export function dutyTruth(
  { rule: key }: Pick<Duty, "rule">,
  { model, facts, parameter, day }: Pick<DutyMaterial, "model" | "facts" | "parameter" | "day">,
): Truth | undefined {
  const rule = model.duties.find((each) => each.key === key && isInForce(each, day));
  return rule && evaluate(rule.when, facts, parameter);
}

/** Open duties that nothing asks for any longer. */
export const noLongerAsked = <Row extends Pick<Duty, "rule" | "state">>(
  duties: readonly Row[],
  material: Pick<DutyMaterial, "model" | "facts" | "parameter" | "day">,
): readonly Row[] =>
  duties.filter((duty) => {
    const truth = dutyTruth(duty, material);
    return duty.state === "open" && (truth === undefined || truth === "no");
  });

/** Open duties whose day has passed, the longest overdue first. */
export const overdue = <Row extends Pick<Duty, "dueOn" | "state" | "key">>(
  duties: readonly Row[],
  today: CalendarDate,
): readonly Row[] =>
  duties
    .filter(({ state, dueOn }) => state === "open" && dueOn < today)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.key.localeCompare(b.key));
