import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
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
  const kept = model.criteria.flatMap(({ key, levels }) => {
    const answer = valuation.answers[key];
    return answer && levels.some(({ value }) => value === answer.level) ? [[key, answer] as const] : [];
  });
  return {
    answers: Object.fromEntries(kept),
    reasons: Object.fromEntries(kept.map(([key, { reason }]) => [key, reason])),
    comment: valuation.comment,
  };
}

/** The answers as they are sent: a reason without a level is no answer. */
export function answersToSend({ answers, reasons }: ValuationDraft): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, { level }]): [string, Answer] => [
      key,
      { level, reason: (reasons[key] ?? "").trim() },
    ]),
  );
}

/** Reads what was kept on the device; a draft of another model or an older form is dropped. */
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
