import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { Retirement } from "./retirement.ts";

type Written = Pick<
  Retirement,
  "kind" | "name" | "promisedOn" | "savedYearly" | "state" | "settledOn" | "note"
>;

/** What keeps a retirement from being saved: a promise has a name and a day, "nothing" and "stays" have a reason. */
export const retirementProblems = (written: Written, today: CalendarDate): readonly Problem[] =>
  written.kind === "nothing"
    ? nothingProblems(written)
    : [...promiseProblems(written), ...settlementProblems(written, today)];

const nothingProblems = ({ note }: Written): readonly Problem[] =>
  note.trim() === ""
    ? [
        problem(
          "note",
          "Skriv varför ingenting tas bort. Svaret räknas bara med ett skäl.",
          "Write why nothing goes away. The answer counts only with a reason.",
        ),
      ]
    : [];

const promiseProblems = ({ name, state, promisedOn, savedYearly }: Written): readonly Problem[] => [
  ...(name.trim() === "" ? [problem("name", "Skriv vad som tas bort.", "Write what goes away.")] : []),
  ...(state === "promised" && promisedOn === undefined
    ? [
        problem(
          "promisedOn",
          "Ange till vilken dag det ska vara borta.",
          "State the day by which it is to be gone.",
        ),
      ]
    : []),
  ...((savedYearly ?? 0) < 0
    ? [problem("savedYearly", "Ett belopp kan inte vara under noll.", "An amount cannot be below nought.")]
    : []),
];

function settlementProblems({ state, settledOn, note }: Written, today: CalendarDate): readonly Problem[] {
  if (state === "promised") return [];
  return [
    ...(settledOn === undefined
      ? [problem("settledOn", "Ange vilken dag det blev så.", "State the day when it became so.")]
      : []),
    ...(settledOn !== undefined && settledOn > today
      ? [
          problem(
            "settledOn",
            "Den dagen har inte varit än. Bekräfta när det är gjort.",
            "That day has not come. Confirm once it is done.",
          ),
        ]
      : []),
    ...(state === "kept" && note.trim() === ""
      ? [problem("note", "Skriv varför det blir kvar.", "Write why it stays.")]
      : []),
  ];
}

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });
