import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Log } from "#bot/bot-dependencies.ts";
import { DeliveryFailure, reasons } from "#bot/shared/delivery-failure.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import type { Conversation, Notice } from "#domain/digest/notice.ts";
import { noticeReference } from "#domain/digest/notices.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { later } from "#server/later.ts";
import { markOf, type Mark, type Said } from "./mark.ts";
import type { PlaceOf } from "./place-of.ts";
import type { Pace } from "./pacing.ts";
import type { ReadBack } from "./read-back.ts";

/** Makes the card of a notice. */
export type Compose = (notice: Notice, language: Language) => Promise<IAdaptiveCard>;

export interface Delivery {
  readonly messenger: Messenger;
  readonly readBack: ReadBack;
  readonly compose: Compose;
  readonly placeOf: PlaceOf;
  readonly pace: Pace;
  /** Called before the message leaves, which it does not when this fails. */
  readonly begin: (notice: Stored<Notice>) => Promise<void>;
  readonly now: Clock;
  readonly log: Log;
}

type Sent = Pick<Said, "conversationId" | "activityId" | "sentAt">;

const secondsAlive = 24 * 3600;
const longestWait = 3600;
const shortWait = 5;
const triesAtOnce = 3;

/** Sends a notice, or finds that it was sent when it is in doubt. @returns what came of it, also when it failed */
export async function deliverNotice(notice: Stored<Notice>, delivery: Delivery): Promise<Mark> {
  const tried = { ...notice, attempts: notice.attempts + 1 };
  const isInDoubt = notice.state === "sending";
  try {
    return markOf(tried, { ...(await send(tried, isInDoubt, delivery)), state: "sent", reason: "" });
  } catch (error) {
    return putOff(tried, isInDoubt, error, delivery);
  }
}

/** A failure before the message left: it is in doubt only if it was so already. */
class NotSent extends Error {
  override readonly name = "NotSent";
}

async function send(notice: Stored<Notice>, isInDoubt: boolean, options: Delivery): Promise<Sent> {
  const { place, card, found } = await prepare(notice, isInDoubt, options);
  const { conversationId } = place;
  const sentAt = notice.sentAt ?? options.now();
  if (found !== undefined) return { conversationId, activityId: found, sentAt };
  await begun(notice, options);
  const activityId = await patiently(conversationId, options, async () => {
    if (notice.activityId === "") return options.messenger.post(place, card);
    await options.messenger.update(place, notice.activityId, card);
    return notice.activityId;
  });
  return { conversationId, activityId, sentAt };
}

async function begun(notice: Stored<Notice>, { begin }: Delivery): Promise<void> {
  try {
    await begin(notice);
  } catch (error) {
    throw new NotSent("nothing was sent", { cause: error });
  }
}

async function prepare(
  notice: Stored<Notice>,
  isInDoubt: boolean,
  { readBack, compose, placeOf }: Delivery,
): Promise<{ place: Conversation; card: IAdaptiveCard; found: string | undefined }> {
  try {
    const place = await placeOf(notice);
    if (place instanceof DeliveryFailure) throw place;
    const isLookedFor = isInDoubt && notice.activityId === "";
    const found = isLookedFor ? await readBack(place, noticeReference(notice.key)) : undefined;
    return { place, card: await compose(notice, place.preferredLanguage ?? "sv"), found };
  } catch (error) {
    if (error instanceof DeliveryFailure && error.kind === "refused") throw error;
    if (error instanceof NotFoundError) throw new DeliveryFailure("refused", reasons.pointless);
    throw new NotSent("nothing was sent", { cause: error });
  }
}

/** Teams often asks for a second or two: that long is waited for here, in real time. */
async function patiently<Answer>(
  conversationId: string,
  { pace }: Delivery,
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

function putOff(
  notice: Stored<Notice>,
  wasInDoubt: boolean,
  error: unknown,
  { now, log }: Pick<Delivery, "now" | "log">,
): Mark {
  const failure = error instanceof DeliveryFailure ? error : undefined;
  if (!failure) log.warn("a message could not be sent", error instanceof NotSent ? error.cause : error);
  const isHopeless = failure?.kind === "refused" || failure?.kind === "tooLarge";
  const isUnsure = error instanceof NotSent ? wasInDoubt : failure === undefined || failure.kind === "unsure";
  const age = Date.parse(now()) - Date.parse(notice.createdAt);
  if (isHopeless || age > secondsAlive * 1000) {
    return markOf(notice, { state: "dead", reason: isHopeless ? failure.reason.sv : reasons.tooLate.sv });
  }
  const wait = Math.max(failure?.retryAfter ?? 0, Math.min(longestWait, 2 ** notice.attempts));
  return markOf(notice, {
    state: isUnsure ? "sending" : "due",
    notBefore: later(now(), wait),
    reason: (failure?.reason ?? reasons.notReady).sv,
  });
}
