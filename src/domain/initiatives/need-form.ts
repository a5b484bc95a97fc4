import type { FormRule, NeedField } from "#domain/governance/governing-model.ts";
import { splitProblems } from "#domain/money/split-problems.ts";
import type { Text } from "#domain/shared/language.ts";
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
  | "needAnswers"
  | "purpose"
  | "risks"
  | "followUp"
  | "preStudy"
  | "costSplit"
  | "startsOn"
  | "endsOn"
  | "budget"
  | "isConfidential"
>;

/** SharePoint keeps at most this many characters of a title. */
const longestTitle = 255;

/** What the governing model asks of whoever registers a need. */
export interface NeedRules {
  /** The size of form that the rules chose; left out where no model says anything. */
  readonly form?: Pick<FormRule, "required"> | undefined;
  /** Joint needs say who pays what before they are registered. */
  readonly needsSplit?: boolean | undefined;
}

/** Title, need and unit are always asked for; the rest as the size of form says, so that a small need takes five minutes [A-076, D-12]. */
export function needProblems(
  draft: NeedDraft,
  { form, needsSplit = false }: NeedRules = {},
): readonly Problem[] {
  const asked = (form?.required ?? [])
    .filter((field) => isEmpty(draft, field))
    .map((field): Problem => ({ field, text: askFor[field] }));
  const always = alwaysAsked(draft);
  return [
    ...always,
    ...asked.filter(({ field }) => !always.some((problem) => problem.field === field)),
    ...jointProblems(draft, needsSplit),
  ];
}

function alwaysAsked(draft: NeedDraft): readonly Problem[] {
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

function isEmpty(draft: NeedDraft, field: NeedField): boolean {
  const value = draft[field];
  if (value === undefined) return true;
  if (typeof value === "number") return false;
  return (typeof value === "string" ? value.trim() : value).length === 0;
}

/** The lead is the unit of the need; who pays what is agreed before it is anybody's. */
function jointProblems(draft: NeedDraft, needsSplit: boolean): readonly Problem[] {
  const { unitId, otherUnitIds, costSplit } = draft;
  const others = otherUnitIds.filter((id) => id !== unitId);
  if (unitId === undefined || others.length === 0) return [];
  return needsSplit || costSplit.length > 0 ? splitProblems(costSplit, [unitId, ...others]) : [];
}

const askFor: Readonly<Record<NeedField, Text>> = {
  background: {
    sv: "Skriv bakgrunden och hur det görs i dag.",
    en: "Write the background and how it is done today.",
  },
  volumes: { sv: "Skriv hur många det rör och hur ofta.", en: "Write how many it concerns and how often." },
  effectsForStaff: {
    sv: "Skriv vad medarbetarna får ut av det.",
    en: "Write what the staff will get out of it.",
  },
  effectsForUsers: {
    sv: "Skriv vad de som kommunen är till för får ut av det.",
    en: "Write what those whom the municipality is for will get out of it.",
  },
  expectedCosts: { sv: "Skriv vilka kostnader ni räknar med.", en: "Write which costs you expect." },
  purpose: { sv: "Skriv syftet: vad ska uppnås?", en: "Write the purpose: what is to be reached?" },
  risks: {
    sv: "Skriv vad som kan gå fel och vad ni gör åt det.",
    en: "Write what can go wrong and what you do about it.",
  },
  followUp: {
    sv: "Skriv hur och när ni ser om det gav det ni ville.",
    en: "Write how and when you will see whether it gave what you wanted.",
  },
  budget: {
    sv: "Ange vad det kostar i kronor, så gott ni vet.",
    en: "State what it costs in kronor, as well as you know.",
  },
  startsOn: { sv: "Ange ungefär när det börjar.", en: "State roughly when it begins." },
  endsOn: { sv: "Ange ungefär när det är klart.", en: "State roughly when it is done." },
  origin: { sv: "Välj var behovet kommer ifrån.", en: "Choose where the need comes from." },
  form: { sv: "Välj projekt eller linjeuppdrag.", en: "Choose project or line assignment." },
  otherUnitIds: {
    sv: "Välj vilka andra som har samma behov.",
    en: "Choose which others have the same need.",
  },
  priorityClass: { sv: "Välj vilken klass behovet hör till.", en: "Choose the class of the need." },
  preStudy: {
    sv: "Skriv förstudien: orsaker, målgrupper, intressenter och arbetsflöde.",
    en: "Write the pre-study: causes, target groups, stakeholders and work flow.",
  },
};

/** Ten or twelve digits in the form of a Swedish personal identity number. */
const identityNumber = /\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+ ]?\d{4}\b/;

/** Whether a text seems to hold a personnummer, which has no place in the register. */
export const looksLikeIdentityNumber = (text: string): boolean => identityNumber.test(text);
