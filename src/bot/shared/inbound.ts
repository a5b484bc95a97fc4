import type { Language } from "#domain/shared/language.ts";
import { at, tenantOf } from "./guarded.ts";

/** What the bot looks at in an activity that Teams has sent; everything else in it is ignored. */
export interface Inbound {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly action: string;
  readonly text: string;
  readonly value: unknown;
  readonly language: Language;
  /** The language that the person's Teams says; undefined when it says none. */
  readonly saidLanguage: Language | undefined;
  readonly tenantId: string | undefined;
  /** Entra object id of who did it. */
  readonly objectId: string | undefined;
  readonly serviceUrl: string;
  readonly place: "personal" | "channel" | "other";
  /** Without the thread: the 1:1 chat, or the channel. */
  readonly conversationId: string;
  /** Entra group id of the team. */
  readonly teamId: string;
  /** Teams' own id of the team. */
  readonly teamThreadId: string;
  readonly eventType: string;
  /** The channel that an event is about. */
  readonly channelId: string;
  readonly botAdded: boolean;
  readonly botRemoved: boolean;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

export function inbound(activity: unknown): Inbound {
  const of = (...path: string[]): unknown => at(activity, ...path);
  const conversationType = of("conversation", "conversationType");
  const channelId =
    text(of("channelData", "channel", "id")) || text(of("channelData", "settings", "selectedChannel", "id"));
  const conversation = text(of("conversation", "id")).split(";messageid=")[0] ?? "";
  const bot = of("recipient", "id");
  const saidLanguage = languageOf(activity);
  const isBot = (member: unknown): boolean => at(member, "id") === bot;
  return {
    type: text(of("type")),
    id: text(of("id")),
    name: text(of("name")),
    action: text(of("action")),
    text: text(of("text")),
    value: of("value"),
    language: saidLanguage ?? "sv",
    saidLanguage,
    tenantId: tenantOf(activity),
    objectId: text(of("from", "aadObjectId")) || undefined,
    serviceUrl: text(of("serviceUrl")),
    place:
      conversationType === "personal" ? "personal" : conversationType === "channel" ? "channel" : "other",
    conversationId: conversationType === "channel" && channelId !== "" ? channelId : conversation,
    teamId: text(of("channelData", "team", "aadGroupId")),
    teamThreadId: text(of("channelData", "team", "id")),
    eventType: text(of("channelData", "eventType")),
    channelId,
    botAdded: list(of("membersAdded")).some(isBot),
    botRemoved: list(of("membersRemoved")).some(isBot),
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Swedish unless the person's Teams says English. */
function languageOf(activity: unknown): Language | undefined {
  const info = list(at(activity, "entities")).find((entity) => at(entity, "type") === "clientInfo");
  const locale = text(at(activity, "locale")) || text(at(info, "locale"));
  if (locale === "") return undefined;
  return locale.toLowerCase().startsWith("en") ? "en" : "sv";
}
