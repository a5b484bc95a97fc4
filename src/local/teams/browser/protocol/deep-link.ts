import type { PageState } from "../page-state.ts";

interface Destinations {
  readonly teamsAppId: string;
  readonly channelId: string;
  readonly meetings: readonly { readonly chatId: string; readonly joinUrl: string }[];
}

type Place = Pick<PageState, "view" | "tab" | "page" | "channel" | "meeting">;

const field = (context: unknown, name: string): string => {
  if (typeof context !== "object" || context === null) return "";
  const value: unknown = Object.entries(context).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : "";
};

function contextOf(url: URL): unknown {
  try {
    return JSON.parse(url.searchParams.get("context") ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Where a link leads inside Teams; `undefined` when it leads out of it.
 * `https://teams.microsoft.com/l/entity/<app>/<page>?context={subEntityId, channelId, chatId}`, `/l/meetup-join/…`, `/l/chat/…`.
 */
export function placeOfDeepLink(link: string, destinations: Destinations): Place | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (!url || !["teams.microsoft.com", "teams.cloud.microsoft"].includes(url.hostname)) return undefined;
  const [, , kind, appId] = url.pathname.split("/");
  const meeting = destinations.meetings.find(
    ({ joinUrl }) => joinUrl.split("?", 1)[0] === link.split("?", 1)[0],
  );
  if (meeting) return { view: "meeting", tab: "app", page: "", channel: "", meeting: meeting.chatId };
  if (kind === "chat") return { view: "chat", tab: "posts", page: "", channel: "", meeting: "" };
  if (kind !== "entity" || appId !== destinations.teamsAppId) return undefined;
  const context = contextOf(url);
  const page = field(context, "subEntityId");
  const chatId = field(context, "chatId");
  if (field(context, "channelId") === destinations.channelId) {
    return { view: "channel", tab: "app", page, channel: "", meeting: "" };
  }
  return destinations.meetings.some((known) => known.chatId === chatId)
    ? { view: "meeting-page", tab: "app", page, channel: "", meeting: chatId }
    : { view: "personal", tab: "app", page, channel: "", meeting: "" };
}
