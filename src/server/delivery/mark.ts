import { z } from "zod";
import { noticeStates, type Notice } from "#domain/digest/notice.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

const said = [
  "state",
  "attempts",
  "notBefore",
  "reason",
  "conversationId",
  "activityId",
  "sentAt",
] as const satisfies readonly (keyof Notice)[];

/** What delivering says about a notice. */
export type Said = Pick<Notice, (typeof said)[number]>;

/** What came of a notice, before its own row tells. */
export interface Mark {
  readonly id: number;
  /** Of the row that was delivered: a row with another has been asked for again since. */
  readonly version: string;
  readonly says: Said;
}

/** The row says it already. */
export const isNoted = (row: Notice, { says }: Mark): boolean =>
  said.every((property) => row[property] === says[property]);

/**
 * The notice as it is when what is not yet in its row counts too. One that was asked for again after it was sent is due
 * again, where it stands; one that is in doubt stays so.
 */
export function asMarked(row: Stored<Notice>, mark: Mark | undefined): Stored<Notice> {
  if (!mark) return row;
  const { says, version } = mark;
  if (row.version === version || says.state === "sending") return { ...row, ...says };
  if (says.state !== "sent") return row;
  const { conversationId, activityId, sentAt } = says;
  return { ...row, state: "due", conversationId, activityId, sentAt };
}

export function markOf(notice: Stored<Notice>, changes: Partial<Said>): Mark {
  const { state, attempts, notBefore, reason, conversationId, activityId, sentAt } = {
    ...notice,
    ...changes,
  };
  return {
    id: notice.id,
    version: notice.version,
    says: { state, attempts, notBefore, reason, conversationId, activityId, sentAt },
  };
}

const moment = z.custom<Instant>((value) => typeof value === "string" && instant(value) !== undefined);

/** Without the properties' names, since many are kept in one text. */
export const writtenMark = z.tuple([
  z.number(),
  z.string(),
  z.enum(noticeStates),
  z.number(),
  moment,
  z.string(),
  z.string(),
  z.string(),
  moment.nullable(),
]);
export type WrittenMark = z.infer<typeof writtenMark>;

export const writeMark = ({ id, version, says }: Mark): WrittenMark => [
  id,
  version,
  says.state,
  says.attempts,
  says.notBefore,
  says.reason,
  says.conversationId,
  says.activityId,
  says.sentAt ?? null,
];

export function readMark(written: WrittenMark): Mark {
  const [id, version, state, attempts, notBefore, reason, conversationId, activityId, sentAt] = written;
  const where = { conversationId, activityId, sentAt: sentAt ?? undefined };
  return { id, version, says: { state, attempts, notBefore, reason, ...where } };
}
