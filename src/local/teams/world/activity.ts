import { z } from "zod";

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown().optional() });

/** What a bot may send; everything that is not looked at passes through unchanged. */
export const activitySchema = z.looseObject({
  type: z.string().default("message"),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
});

export type Activity = z.infer<typeof activitySchema>;

export const cardContentType = "application/vnd.microsoft.card.adaptive";

/** The first Adaptive Card of an activity. */
export function cardOf(activity: Activity): Record<string, unknown> | undefined {
  const content = activity.attachments?.find(({ contentType }) => contentType === cardContentType)?.content;
  return isRecord(content) ? content : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const inlineImage = /data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/g;

/** Bytes as Teams counts them: UTF-16, inline images left out. Source: learn, format-your-bot-messages. */
export const messageBytes = (activity: Activity): number =>
  JSON.stringify(activity).replace(inlineImage, "").length * 2;

/** About 100 KB; over it the connector answers 413. */
export const greatestMessageBytes = 100 * 1024;
