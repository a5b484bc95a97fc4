import {
  outcomePartsOf,
  printOutcome,
  readOutcome,
  type Outcome,
} from "#domain/initiatives/basis-guidance.ts";
import { basisKinds, type BasisItem } from "#domain/initiatives/basis-item.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import type { Language } from "#domain/shared/language.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

/** What a person has filled in of one piece. */
export type WrittenBasis = Pick<
  BasisItem,
  "kind" | "title" | "text" | "outcome" | "personId" | "dueOn" | "doneOn" | "hours" | "link"
>;

export const blankBasis: WrittenBasis = {
  kind: "stakeholder",
  title: "",
  text: "",
  outcome: "",
  personId: undefined,
  dueOn: undefined,
  doneOn: undefined,
  hours: undefined,
  link: "",
};

export const writtenOf = ({
  kind,
  title,
  text,
  outcome,
  personId,
  dueOn,
  doneOn,
  hours,
  link,
}: BasisItem): WrittenBasis => ({ kind, title, text, outcome, personId, dueOn, doneOn, hours, link });

/** The outcome with one named part, or what is written beside them, changed. */
export function withOutcome(
  outcome: string,
  part: keyof Outcome["parts"] | "rest",
  words: string,
  language: Language,
): string {
  const { parts, rest } = readOutcome(outcome);
  const changed = part === "rest" ? { parts, rest: words } : { parts: { ...parts, [part]: words }, rest };
  return printOutcome(changed, language);
}

/** The outcome as the parts that its kind asks for, and the rest; what belongs to another kind is told with the rest. */
export function shownOutcome({ kind, outcome }: Pick<BasisItem, "kind" | "outcome">, language: Language) {
  const asked = outcomePartsOf(kind);
  if (asked.length === 0) return { parts: [], rest: outcome };
  const { parts, rest } = readOutcome(outcome);
  const others = Object.fromEntries(
    Object.entries(parts).filter(([key]) => !asked.some((part) => part === key)),
  );
  return {
    parts: asked.flatMap((part) => {
      const words = parts[part] ?? "";
      return words.trim() === "" ? [] : [{ part, words }];
    }),
    rest: Object.keys(others).length === 0 ? rest : printOutcome({ parts: others, rest }, language),
  };
}

const textIn = (kept: ReadonlyMap<string, unknown>, name: string): string => {
  const value = kept.get(name);
  return typeof value === "string" ? value : "";
};

/** What was kept on the device; undefined when it is nothing of this form. */
export function readWrittenBasis(from: unknown): WrittenBasis | undefined {
  const kept = propertiesOf(from);
  const kind = basisKinds.find((known) => known === kept.get("kind"));
  if (!kind) return undefined;
  const personId = kept.get("personId");
  const hours = kept.get("hours");
  return {
    kind,
    title: textIn(kept, "title"),
    text: textIn(kept, "text"),
    outcome: textIn(kept, "outcome"),
    personId: typeof personId === "number" ? personId : undefined,
    dueOn: calendarDate(textIn(kept, "dueOn")),
    doneOn: calendarDate(textIn(kept, "doneOn")),
    hours: typeof hours === "number" ? hours : undefined,
    link: textIn(kept, "link"),
  };
}
