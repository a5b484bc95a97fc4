import type { Text } from "#domain/shared/language.ts";
import { at } from "./guarded.ts";

/**
 * `wait`: not delivered, may be later; `unsure`: no answer, so it may have been delivered; `refused`: will not be delivered;
 * `tooLarge`: a smaller message may be.
 */
export type DeliveryFailureKind = "wait" | "unsure" | "refused" | "tooLarge";

/** Why Teams did not take a message, in words for the delivery log. */
export class DeliveryFailure extends Error {
  override readonly name = "DeliveryFailure";
  readonly kind: DeliveryFailureKind;
  readonly reason: Text;
  /** Seconds that Teams asks us to wait, when it says. */
  readonly retryAfter: number | undefined;
  constructor(kind: DeliveryFailureKind, reason: Text, retryAfter?: number) {
    super(reason.en);
    this.kind = kind;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

export const reasons = {
  throttled: {
    sv: "Teams ber oss vänta. Meddelandet skickas strax.",
    en: "Teams asks us to wait. The message goes out shortly.",
  },
  noAnswer: {
    sv: "Teams svarade inte, så det är osäkert om meddelandet kom fram. Det kontrolleras innan det skickas igen.",
    en: "Teams did not answer, so it is unsure whether the message arrived. It is checked before it is sent again.",
  },
  blocked: {
    sv: "Mottagaren har blockerat eller tagit bort appen. Be personen öppna Rådslag i Teams, eller skicka länken på annat sätt.",
    en: "The recipient has blocked or removed the app. Ask the person to open Rådslag in Teams, or send the link another way.",
  },
  removed: {
    sv: "Appen finns inte i kanalen eller chatten längre. Lägg till den igen, så skickas meddelandet.",
    en: "The app is no longer in the channel or chat. Add it again and the message will be sent.",
  },
  gone: {
    sv: "Kanalen, chatten eller personen finns inte längre i Teams.",
    en: "The channel, chat or person is no longer in Teams.",
  },
  noConversation: {
    sv: "Rådslag är inte installerat för mottagaren. Be personen öppna Rådslag i Teams, så skickas meddelandet.",
    en: "Rådslag is not installed for the recipient. Ask the person to open Rådslag in Teams and the message will be sent.",
  },
  noChannel: {
    sv: "Rådet har ingen kanal. Lägg till Rådslag i rådets kanal, så skickas meddelandet.",
    en: "The body has no channel. Add Rådslag to the body's channel and the message will be sent.",
  },
  tooLarge: {
    sv: "Meddelandet är för stort för Teams. Öppna fliken i stället.",
    en: "The message is too large for Teams. Open the tab instead.",
  },
  signIn: {
    sv: "Teams godtar inte botens inloggning just nu. Kontrollera certifikatet om det inte går över.",
    en: "Teams does not accept the bot's sign-in right now. Check the certificate if it does not pass.",
  },
  refused: {
    sv: "Teams tog inte emot meddelandet. Felet är noterat i serverns logg.",
    en: "Teams did not accept the message. The error is noted in the server's log.",
  },
  notReady: {
    sv: "SharePoint eller Teams svarade inte när meddelandet skulle skickas. Det prövas igen.",
    en: "SharePoint or Teams did not answer when the message was to be sent. It is tried again.",
  },
  tooLate: {
    sv: "Meddelandet har inte gått att skicka på ett dygn.",
    en: "The message could not be sent for a day and a night.",
  },
  pointless: {
    sv: "Det som meddelandet handlar om finns inte längre i listan.",
    en: "What the message is about is no longer in the list.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Reads the HTTP client's error; whatever has no answer may have arrived. */
export function deliveryFailure(error: unknown, now: number): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  const status = at(error, "response", "status");
  const codes = [
    at(error, "response", "data", "subCode"),
    at(error, "response", "data", "error", "code"),
  ].filter((code) => typeof code === "string");
  const wait = secondsToWait(at(error, "response", "headers"), now);
  switch (status) {
    case 429:
    case 412:
      return new DeliveryFailure("wait", reasons.throttled, wait);
    case 401:
      return new DeliveryFailure("wait", reasons.signIn, wait);
    case 403:
      return codes.includes("MessageWritesBlocked")
        ? new DeliveryFailure("refused", reasons.blocked)
        : new DeliveryFailure("refused", reasons.removed);
    case 404:
      return new DeliveryFailure("refused", reasons.gone);
    case 413:
      return new DeliveryFailure("tooLarge", reasons.tooLarge);
    default:
      return typeof status === "number" && status >= 400 && status < 500 && status !== 408
        ? new DeliveryFailure("refused", reasons.refused)
        : new DeliveryFailure("unsure", reasons.noAnswer, wait);
  }
}

/** The larger of `Retry-After` (seconds or date) and `RateLimit-Reset`, in seconds. */
function secondsToWait(headers: unknown, now: number): number | undefined {
  const seconds = ["retry-after", "ratelimit-reset"].flatMap((name) => {
    const value = at(headers, name);
    if (typeof value !== "string" && typeof value !== "number") return [];
    const number = Number(value);
    if (Number.isFinite(number)) return [number];
    const date = Date.parse(String(value));
    return Number.isNaN(date) ? [] : [Math.max(0, Math.ceil((date - now) / 1000))];
  });
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}
