import type { Problem } from "#domain/shared/problem.ts";
import type { Initiative } from "./initiative.ts";

/** What a person writes when registering a need. */
export type NeedDraft = Pick<
  Initiative,
  | "key"
  | "title"
  | "need"
  | "background"
  | "volumes"
  | "effectsForStaff"
  | "effectsForUsers"
  | "expectedCosts"
  | "unitId"
  | "otherUnitIds"
  | "form"
  | "origin"
  | "priorityClass"
  | "legalReference"
  | "isNewSystem"
  | "startsOn"
  | "budget"
  | "isConfidential"
>;

/** SharePoint keeps at most this many characters of a title. */
const longestTitle = 255;

/** Title, need and unit are asked for; the rest may wait, so that a need takes five minutes. */
export function needProblems(draft: NeedDraft): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (field: keyof NeedDraft, sv: string, en: string) => problems.push({ field, text: { sv, en } });
  const title = draft.title.trim();
  if (title === "")
    say("title", "Skriv en rubrik som andra känner igen.", "Write a title that others recognise.");
  if (title.length > longestTitle)
    say(
      "title",
      `Korta rubriken till högst ${longestTitle} tecken. Det du vill ha kvar kan stå i behovet.`,
      `Shorten the title to at most ${longestTitle} characters. What you want to keep can go into the need.`,
    );
  if (draft.need.trim() === "")
    say("need", "Beskriv behovet med några meningar.", "Describe the need in a few sentences.");
  if (draft.unitId === undefined)
    say(
      "unitId",
      "Välj vilken förvaltning eller vilket bolag som har behovet.",
      "Choose which unit has the need.",
    );
  if (draft.priorityClass === "law" && draft.legalReference.trim() === "")
    say(
      "legalReference",
      "Ange lag och paragraf som kräver det.",
      "State the law and section that demands it.",
    );
  if (draft.budget !== undefined && !(draft.budget >= 0))
    say("budget", "Ange kostnaden i kronor, noll eller mer.", "Give the cost in kronor, nought or more.");
  return problems;
}

/** Ten or twelve digits in the form of a Swedish personal identity number. */
const identityNumber = /\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+ ]?\d{4}\b/;

/** Whether a text seems to hold a personnummer, which has no place in the register. */
export const looksLikeIdentityNumber = (text: string): boolean => identityNumber.test(text);
