import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Log } from "#bot/bot-dependencies.ts";
import { DeliveryFailure, reasons } from "#bot/shared/delivery-failure.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import type { Conversation, Notice } from "#domain/digest/notice.ts";
import { noticeReference } from "#domain/digest/notices.ts";
import { instant, type Clock, type Instant } from "#domain/shared/calendar.ts";
import { ConflictError, NotFoundError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { PlaceOf } from "./place-of.ts";
import type { Pace } from "./pacing.ts";
import type { ReadBack } from "./read-back.ts";

export interface DeliveryOptions {
  readonly notices: Repository<Notice>;
  readonly messenger: Messenger;
  readonly readBack: ReadBack;
  readonly compose: (notice: Notice) => Promise<IAdaptiveCard>;
  readonly placeOf: PlaceOf;
  readonly afterSent: (notice: Stored<Notice>) => Promise<void>;
  readonly pace: Pace;
  readonly now: Clock;
  readonly log: Log;
  /** Names this server among others that share the lists. */
  readonly instance: string;
}

/** What was sent by this process but is not marked so yet, because SharePoint did not answer. */
export type Unmarked = Map<string, Sent>;

interface Sent {
  readonly conversationId: string;
  readonly activityId: string;
  readonly sentAt: Instant;
}

export type DeliveryResult = "sent" | "waiting" | "dead";

const claimSeconds = 120;
const secondsAlive = 24 * 3600;
const longestWait = 3600;
const shortWait = 5;
const triesAtOnce = 3;

const later = (at: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(at) + seconds * 1000).toISOString()) ?? at;

/**
 * Claims a notice with its version, sends it and marks it. @returns undefined when another server has taken it
 * @throws UnavailableError when the claim or the mark cannot be written: the row then tells that it is in doubt
 */
export async function deliverNotice(
  notice: Stored<Notice>,
  options: DeliveryOptions,
  unmarked: Unmarked,
): Promise<DeliveryResult | undefined> {
  const { notices, now, instance } = options;
  const claimed = await unlessTaken(
    notices.update(notice.id, notice.version, {
      state: "sending",
      claimedBy: instance,
      notBefore: later(now(), claimSeconds),
      attempts: notice.attempts + 1,
    }),
  );
  if (!claimed) return undefined;
  const isInDoubt = notice.state === "sending";
  let sent = unmarked.get(notice.key);
  if (!sent) {
    try {
      sent = await send(claimed, isInDoubt, options);
    } catch (error) {
      return putOff(claimed, isInDoubt, error, options);
    }
  }
  unmarked.set(notice.key, sent);
  const mark = { ...sent, state: "sent", claimedBy: "", reason: "" } as const;
  const marked = await unlessTaken(notices.update(claimed.id, claimed.version, mark));
  unmarked.delete(notice.key);
  if (marked) await options.afterSent(marked);
  return "sent";
}

/** @returns undefined when somebody else was first */
export async function unlessTaken<Row>(update: Promise<Row>): Promise<Row | undefined> {
  try {
    return await update;
  } catch (error) {
    if (error instanceof ConflictError || error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** A failure before the message left: it is in doubt only if it was so already. */
class NotSent extends Error {
  override readonly name = "NotSent";
}

async function send(notice: Stored<Notice>, isInDoubt: boolean, options: DeliveryOptions): Promise<Sent> {
  const { place, card, found } = await prepare(notice, isInDoubt, options);
  const { conversationId } = place;
  const sentAt = notice.sentAt ?? options.now();
  if (found !== undefined) return { conversationId, activityId: found, sentAt };
  const activityId = await patiently(conversationId, options, async () => {
    if (notice.activityId === "") return options.messenger.post(place, card);
    await options.messenger.update(place, notice.activityId, card);
    return notice.activityId;
  });
  return { conversationId, activityId, sentAt };
}

async function prepare(
  notice: Stored<Notice>,
  isInDoubt: boolean,
  { readBack, compose, placeOf }: DeliveryOptions,
): Promise<{ place: Conversation; card: IAdaptiveCard; found: string | undefined }> {
  try {
    const place = await placeOf(notice);
    if (place instanceof DeliveryFailure) throw place;
    const isLookedFor = isInDoubt && notice.activityId === "";
    const found = isLookedFor ? await readBack(place, noticeReference(notice.key)) : undefined;
    return { place, card: await compose(notice), found };
  } catch (error) {
    if (error instanceof DeliveryFailure && error.kind === "refused") throw error;
    if (error instanceof NotFoundError) throw new DeliveryFailure("refused", reasons.pointless);
    throw new NotSent("nothing was sent", { cause: error });
  }
}

/** Teams often asks for a second or two: that long is waited for here, in real time. */
async function patiently<Answer>(
  conversationId: string,
  { pace }: DeliveryOptions,
  call: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    await pace.turn(conversationId);
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof DeliveryFailure) || error.kind !== "wait") throw error;
      const seconds = error.retryAfter ?? attempt;
      pace.pause(conversationId, seconds * 1000);
      if (attempt === triesAtOnce || seconds > shortWait) throw error;
    }
  }
}

async function putOff(
  notice: Stored<Notice>,
  wasInDoubt: boolean,
  error: unknown,
  { notices, now, log }: DeliveryOptions,
): Promise<DeliveryResult> {
  const failure = error instanceof DeliveryFailure ? error : undefined;
  if (!failure) log.warn("a message could not be sent", error instanceof NotSent ? error.cause : error);
  const isHopeless = failure?.kind === "refused" || failure?.kind === "tooLarge";
  const isUnsure = error instanceof NotSent ? wasInDoubt : failure === undefined || failure.kind === "unsure";
  const age = Date.parse(now()) - Date.parse(notice.createdAt);
  if (isHopeless || age > secondsAlive * 1000) {
    const reason = isHopeless ? failure.reason.sv : reasons.tooLate.sv;
    await unlessTaken(notices.update(notice.id, notice.version, { state: "dead", claimedBy: "", reason }));
    return "dead";
  }
  const wait = Math.max(failure?.retryAfter ?? 0, Math.min(longestWait, 2 ** notice.attempts));
  await unlessTaken(
    notices.update(notice.id, notice.version, {
      state: isUnsure ? "sending" : "due",
      claimedBy: "",
      notBefore: later(now(), wait),
      reason: (failure?.reason ?? reasons.notReady).sv,
    }),
  );
  return "waiting";
}
