import type { Notice } from "#domain/digest/notice.ts";
import { at } from "#bot/shared/guarded.ts";

/** What somebody is asked about: a step of an initiative, and the row that led there. */
export interface ReviewSubject {
  /** Key of the step; undefined on cards that were sent before steps had names. */
  readonly step: string | undefined;
  /** `valuations.9` */
  readonly cause: string;
}

/** Longer keys than these are nobody's. */
const longest = 200;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= longest ? value : undefined;

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** The subject in a notice's content or a button's data; undefined when it holds none. */
export function subjectIn(data: unknown): ReviewSubject | undefined {
  const valuationId = at(data, "valuationId");
  const cause =
    text(at(data, "cause")) ?? (isId(valuationId) ? `valuations.${String(valuationId)}` : undefined);
  return cause === undefined ? undefined : { cause, step: text(at(data, "step")) };
}

/** What a review notice asks about; only the server writes its content. */
export function reviewSubject({ content, key }: Pick<Notice, "content" | "key">): ReviewSubject {
  const found = subjectIn(JSON.parse(content));
  if (!found) throw new Error(`The notice ${key} asks about nothing.`);
  return found;
}
