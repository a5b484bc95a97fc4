/** The situation that the host page shows; its address holds all of it, so that a situation can be opened directly. */
export interface PageState {
  /** Sign-in name of the person who sits in Teams. */
  readonly user: string;
  readonly view: View;
  /** Within a channel, a chat or a meeting's page. */
  readonly tab: "posts" | "app";
  readonly theme: Theme;
  readonly lang: Language;
  /** The tab's subPageId, "" for its start. */
  readonly page: string;
  /** Id of the team's channel; "" for General. */
  readonly channel: string;
  /** Chat id of the meeting; "" for the first one. */
  readonly meeting: string;
  /** False: the tab signs in as in a browser. */
  readonly naa: boolean;
}

/** The tab's `entityId` in Teams until somebody configures another. */
export const defaultPageId = "radslag";

const views = ["channel", "chat", "meeting", "meeting-page", "calendar", "personal"] as const;
const themes = ["default", "dark", "contrast"] as const;
const languages = ["sv", "en"] as const;
const tabs = ["app", "posts"] as const;

export type View = (typeof views)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

const oneOf = <T extends string>(known: readonly [T, ...T[]], value: string | null): T =>
  known.find((candidate) => candidate === value) ?? known[0];

export function readPageState(search: string, users: readonly { readonly upn: string }[]): PageState {
  const query = new URLSearchParams(search);
  const asked = query.get("user")?.toLowerCase();
  return {
    user: users.find(({ upn }) => upn.toLowerCase() === asked)?.upn ?? users[0]?.upn ?? "",
    view: oneOf(views, query.get("view")),
    tab: oneOf(tabs, query.get("tab")),
    theme: oneOf(themes, query.get("theme")),
    lang: oneOf(languages, query.get("lang")),
    page: query.get("page") ?? "",
    channel: query.get("channel") ?? "",
    meeting: query.get("meeting") ?? "",
    naa: query.get("naa") !== "0",
  };
}

export function printPageState(state: PageState): string {
  const query = new URLSearchParams({ user: state.user, view: state.view });
  if (state.tab !== "app") query.set("tab", state.tab);
  if (state.page !== "") query.set("page", state.page);
  if (state.channel !== "") query.set("channel", state.channel);
  if (state.meeting !== "") query.set("meeting", state.meeting);
  if (state.theme !== "default") query.set("theme", state.theme);
  if (state.lang !== "sv") query.set("lang", state.lang);
  if (!state.naa) query.set("naa", "0");
  return `/?${query.toString()}`;
}

/** True when going from one to the other leaves the frames as they are: a theme is pushed into them instead. */
export const keepsFrames = (before: PageState, after: PageState): boolean =>
  printPageState({ ...before, theme: "default" }) === printPageState({ ...after, theme: "default" });
