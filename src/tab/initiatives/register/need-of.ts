import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedDraft } from "#domain/initiatives/need-form.ts";
import type { Question } from "#domain/governance/governing-model.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import type { WrittenNeed } from "./need-draft.ts";

/** What registering a need says of it. */
export type RegisteredNeed = NeedDraft & Pick<Initiative, "benefitCalculation">;

/** @returns undefined for nothing, NaN for what is no sum */
export function kronor(written: string): number | undefined {
  const digits = written.replace(/\s|kr\.?|kronor|SEK/giu, "");
  if (digits === "") return undefined;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** @returns undefined for nothing, NaN for what is no number */
export function amount(written: string): number | undefined {
  const digits = written.replace(/\s|%/gu, "").replace(",", ".");
  if (digits === "") return undefined;
  return /^\d{1,12}(\.\d{1,4})?$/u.test(digits) ? Number(digits) : Number.NaN;
}

/** @param ownUnitId counts until a unit is chosen */
export function needOf(
  written: WrittenNeed,
  ownUnitId: number | undefined,
  questions: readonly Question[],
): RegisteredNeed {
  const { answers, shares: _shares, savedVolume, savedMinutes, ...rest } = written;
  const unitId = written.unitId ?? ownUnitId;
  const light = { savedVolume: readable(savedVolume), savedMinutes: readable(savedMinutes) };
  const isCalculated = light.savedVolume !== undefined && light.savedMinutes !== undefined;
  return {
    ...rest,
    title: rest.title.trim(),
    need: rest.need.trim(),
    legalReference: rest.priorityClass === "law" ? rest.legalReference.trim() : "",
    unitId,
    otherUnitIds: rest.otherUnitIds.filter((id) => id !== unitId),
    budget: kronor(written.budget),
    startsOn: written.startsOn.trim() === "" ? undefined : parsePartialDate(written.startsOn),
    endsOn: written.endsOn.trim() === "" ? undefined : parsePartialDate(written.endsOn),
    needAnswers: {
      ...Object.fromEntries(
        questions.flatMap((question) => {
          const answer = answerOf(question, answers[question.key] ?? "");
          return answer === undefined || question.key === "isNewSystem" ? [] : [[question.key, answer]];
        }),
      ),
      ...Object.fromEntries(
        Object.entries(light).flatMap(([key, found]) => (found === undefined ? [] : [[key, found]])),
      ),
    },
    costSplit: [],
    benefitCalculation: isCalculated ? "yes" : undefined,
  };
}

const readable = (written: string): number | undefined => {
  const found = amount(written);
  return Number.isNaN(found) ? undefined : found;
};

/** A written answer as rules read it; undefined while there is none that can be read. */
export function answerOf(
  { kind, choices }: Question,
  written: string,
): boolean | number | string | undefined {
  if (kind === "yesNo") return written === "yes" ? true : written === "no" ? false : undefined;
  if (kind === "number") return readable(written);
  if (kind === "choice") return choices.find(({ value }) => value === written)?.value;
  return written.trim() === "" ? undefined : written.trim();
}

/** The row that registering a need adds. */
export function initiativeOf(need: RegisteredNeed, ownerId: number | undefined, now: Instant): Initiative {
  return {
    ...blankInitiative,
    ...need,
    ownerId,
    statedStatus: "idea",
    statedAt: now,
    status: "idea",
  };
}
