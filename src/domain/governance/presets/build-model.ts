import type { Condition } from "#domain/governance/condition.ts";
import type {
  BodyRole,
  MandateLine,
  Party,
  Question,
  Requirement,
  Step,
} from "#domain/governance/governing-model.ts";
import type { Mandate, Matter } from "#domain/organisation/mandate.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";

/** A day as written in a preset. */
export function day(text: string): CalendarDate {
  const found = calendarDate(text);
  if (!found) throw new Error(`Not a day: ${text}`);
  return found;
}

type StepParts = Pick<Step, "key" | "name" | "status" | "party" | "matter" | "guidance" | "moves"> &
  Partial<Step>;

/** A step without agenda, condition and requirements, unless it says otherwise. */
export const step = (parts: StepParts): Step => ({
  agenda: undefined,
  appliesWhen: undefined,
  entry: [],
  exit: [],
  ...parts,
});

/** A party's mandate in several kinds of matter, with the delegation point and the amount that are the same in all. */
export const mandated = (
  party: Party,
  mandate: Mandate,
  matters: readonly Matter[],
  delegationPoint = "",
  upTo?: number,
): readonly MandateLine[] => matters.map((matter) => ({ party, matter, mandate, delegationPoint, upTo }));

export const bodyRole = (
  parts: Omit<BodyRole, "isOnePerUnit" | "principles"> & Partial<BodyRole>,
): BodyRole => ({
  isOnePerUnit: false,
  principles: [],
  ...parts,
});

export const requirement = (key: string, when: Condition, sv: string, en: string): Requirement => ({
  key,
  text: { sv, en },
  when,
});

type Asked = Pick<Question, "key" | "topic" | "text" | "help">;

export const yesNo = (asked: Asked): Question => ({ ...asked, kind: "yesNo", choices: [], unit: undefined });
export const count = (asked: Asked, sv: string, en: string): Question => ({
  ...asked,
  kind: "number",
  choices: [],
  unit: { sv, en },
});
export const words = (asked: Asked): Question => ({ ...asked, kind: "text", choices: [], unit: undefined });
export const choice = (asked: Asked, choices: Readonly<Record<string, Text>>): Question => ({
  ...asked,
  kind: "choice",
  choices: Object.entries(choices).map(([value, text]) => ({ value, text })),
  unit: undefined,
});

/** Whether a fact is one of several values. */
export const isAnyOf = (fact: string, values: readonly string[]): Condition => ({
  any: values.map((is) => ({ fact, is })),
});

/** Holds when it is known whether the initiative must come to a body: every rule for it is answered. */
export const knowsWhether = (body: string): Condition => ({
  any: [
    { fact: `mustGoTo:${body}`, is: true },
    { fact: `mustGoTo:${body}`, is: false },
  ],
});
