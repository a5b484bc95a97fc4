import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answer, Answers, Valuation } from "#domain/valuation/valuation.ts";

/** A valuation while it is being filled in. */
export interface ValuationDraft {
  /** The row's key, made at the first answer: a form that is sent twice makes one row. */
  readonly key: string;
  readonly model: string;
  readonly modelVersion: number;
  readonly answers: Answers;
  /** Reasons also of criteria that have no level yet. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly comment: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
}

export const emptyDraft = (model: ValuationModel): ValuationDraft => ({
  key: "",
  model: model.key,
  modelVersion: model.version,
  answers: {},
  reasons: {},
  comment: "",
  changedAt: "",
});

/** A draft that takes over what an earlier valuation said, as far as the model still asks for it. */
export function draftFrom(valuation: Valuation, model: ValuationModel): Partial<ValuationDraft> {
  const kept = model.criteria.flatMap(({ key, kind, levels }) => {
    const answer = valuation.answers[key];
    if (!answer) return [];
    const isKept = kind !== "level" || levels.some(({ value }) => value === answer.level);
    return isKept ? [[key, answer] as const] : [];
  });
  return {
    answers: Object.fromEntries(kept.filter(([, { level }]) => level !== undefined)),
    reasons: Object.fromEntries(kept.map(([key, { reason }]) => [key, reason])),
    comment: valuation.comment,
  };
}

/** The answers as they are sent: a reason without a level is no answer where a level is asked. */
export function answersToSend({ answers, reasons }: ValuationDraft, { criteria }: ValuationModel): Answers {
  return Object.fromEntries(
    criteria.flatMap(({ key, kind }): [string, Answer][] => {
      const level = kind === "level" ? answers[key]?.level : undefined;
      const reason = (reasons[key] ?? "").trim();
      const isAnswered = level !== undefined || (kind !== "level" && reason !== "");
      return isAnswered ? [[key, { level, reason }]] : [];
    }),
  );
}

/** Whether a criterion has what it asks for; a calculation that is there answers for itself. */
export const isAnswered = ({ key, kind }: Criterion, answers: Answers, isCalculated: boolean): boolean =>
  kind === "calculation" ? isCalculated : answers[key] !== undefined;

type Versioned = Pick<ValuationModel, "key" | "version">;

const isUnder =
  ({ key, version }: Versioned) =>
  ({ model, modelVersion }: ValuationDraft): boolean =>
    model === key && modelVersion === version;

/** What was begun under a model, among all that was begun about one initiative. */
export const draftUnder = (model: Versioned, drafts: readonly ValuationDraft[]): ValuationDraft | undefined =>
  drafts.find(isUnder(model));

/** What was begun under other models, to be kept until one of them governs again. */
export const draftsBeside = (
  model: Versioned,
  drafts: readonly ValuationDraft[],
): readonly ValuationDraft[] => drafts.filter((draft) => !isUnder(model)(draft));

/** Reads what was kept on the device of one initiative: a draft for each model; what cannot be read is dropped. */
export function readValuationDrafts(kept: unknown): readonly ValuationDraft[] | undefined {
  const drafts = (Array.isArray(kept) ? kept : [kept]).flatMap((each) => readValuationDraft(each) ?? []);
  return drafts.length === 0 ? undefined : drafts;
}

/** Reads one draft; undefined when an older form kept it otherwise. */
export function readValuationDraft(kept: unknown): ValuationDraft | undefined {
  if (!isRecord(kept) || !isRecord(kept["answers"]) || !isRecord(kept["reasons"])) return undefined;
  const { key, model, modelVersion, comment, changedAt } = kept;
  if (typeof key !== "string" || typeof model !== "string" || typeof modelVersion !== "number")
    return undefined;
  if (typeof comment !== "string" || typeof changedAt !== "string") return undefined;
  return {
    key,
    model,
    modelVersion,
    comment,
    changedAt,
    answers: readAnswers(kept["answers"]),
    reasons: Object.fromEntries(
      Object.entries(kept["reasons"]).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    ),
  };
}

function readAnswers(kept: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, answer]): [string, Answer][] =>
      isRecord(answer) && typeof answer["level"] === "number"
        ? [[key, { level: answer["level"], reason: "" }]]
        : [],
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
