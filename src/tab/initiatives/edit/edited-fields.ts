import { answerOf } from "#domain/governance/facts.ts";
import type { Question } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { editedFields, type StaticField } from "./edited-field-names.ts";
import { fieldCodecs } from "./field-codecs.ts";
import { numberIn } from "./number-in.ts";

/** A field of the initiative, or an answer to one of the model's questions. */
export type EditedField = StaticField | `answer:${string}`;

/** The fields that may be edited here, all as text; what is not stated is empty. */
export type Edits = Readonly<Record<EditedField, string>>;

export type Questions = readonly Pick<Question, "key" | "kind">[];

export const answerField = (key: string): EditedField => `answer:${key}`;

/** The answer to a question, as text; empty when it has none. */
export const answerTo = (edits: Edits, key: string): string => edits[answerField(key)] ?? "";

export const fieldsWith = (questions: Questions): readonly EditedField[] => [
  ...editedFields,
  ...questions.map(({ key }) => answerField(key)),
];

export function editsOf(initiative: Initiative, questions: Questions): Edits {
  const fields = editedFields.map((field) => [field, fieldCodecs[field].read(initiative)]);
  const answers = questions.map(({ key }) => [answerField(key), textOfAnswer(answerOf(initiative, key))]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is in one of the two
  return Object.fromEntries([...fields, ...answers]) as Edits;
}

const textOfAnswer = (answer: boolean | number | string | undefined): string => {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return answer === undefined ? "" : String(answer);
};

function answerIn(text: string, kind: Question["kind"]): boolean | number | string | undefined {
  if (text.trim() === "") return undefined;
  if (kind === "yesNo") return text === "yes";
  if (kind !== "number") return text.trim();
  return numberIn(text);
}

interface Between {
  readonly before: Edits;
  readonly after: Edits;
  readonly questions: Questions;
  /** The row that `before` was read from: answers to questions that the model no longer asks are kept. */
  readonly base: Pick<Initiative, "needAnswers">;
}

/** What has to be written so that `before` becomes `after`; nothing else is touched. */
export function changesBetween({ before, after, questions, base }: Between): Partial<Initiative> {
  const changed = editedFields.filter((field) => before[field] !== after[field]);
  const changes = changed.flatMap((field) => Object.entries(fieldCodecs[field].write(after[field].trim())));
  return { ...Object.fromEntries<unknown>(changes), ...answerChanges({ before, after, questions, base }) };
}

function answerChanges({ before, after, questions, base }: Between): Partial<Initiative> {
  const changed = questions.filter(({ key }) => before[answerField(key)] !== after[answerField(key)]);
  const answers: Record<string, boolean | number | string> = { ...base.needAnswers };
  for (const { key, kind } of changed) {
    if (key === "isNewSystem") continue;
    const answer = answerIn(answerTo(after, key), kind);
    if (answer === undefined) delete answers[key];
    else answers[key] = answer;
  }
  const isNew = changed.some(({ key }) => key === "isNewSystem");
  const newSystem = answerIn(after["answer:isNewSystem"] ?? "", "yesNo");
  return {
    ...(isNew ? { isNewSystem: newSystem === undefined ? undefined : newSystem === true } : {}),
    ...(changed.some(({ key }) => key !== "isNewSystem") ? { needAnswers: answers } : {}),
  };
}

export interface KeptEdits {
  readonly opened: Edits;
  readonly mine: Edits;
  /** Of the record as it was opened. */
  readonly version: string;
}

/** Reads what was kept on the device; anything that is not whole is dropped. */
export function readKeptEdits(kept: unknown): KeptEdits | undefined {
  const parts = propertiesOf(kept);
  const opened = readEdits(parts.get("opened"));
  const mine = readEdits(parts.get("mine"));
  const version = parts.get("version");
  return opened && mine && typeof version === "string" ? { opened, mine, version } : undefined;
}

function readEdits(kept: unknown): Edits | undefined {
  const parts = propertiesOf(kept);
  if (!editedFields.every((field) => parts.has(field))) return undefined;
  if (![...parts.values()].every((value) => typeof value === "string")) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field has just been seen to be a string
  return Object.fromEntries(parts) as Edits;
}
