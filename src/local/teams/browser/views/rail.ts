import { element } from "../element.ts";
import { icon, type IconName } from "../icon.ts";
import type { PageState, View as ViewName } from "../page-state.ts";
import type { TeamsHost } from "../teams-host.ts";

/** The left edge: Teams' own apps and the product as a personal app. */
export function rail({ words, state, go, settings }: TeamsHost): HTMLElement {
  const { view } = state();
  const button = (
    name: IconName,
    label: string,
    { shows, opens }: { readonly shows: readonly ViewName[]; readonly opens: Partial<PageState> },
  ): HTMLElement =>
    element(
      "button",
      {
        id: `rail-${name}`,
        "aria-current": shows.includes(view) ? "page" : undefined,
        onclick: () => go({ page: "", tab: "app", ...opens }),
      },
      icon(name, 22),
      element("span", {}, label),
    );
  return element(
    "nav",
    { class: "rail", "aria-label": "Teams" },
    button("chat", words().chat, { shows: ["chat"], opens: { view: "chat", tab: "posts" } }),
    button("team", words().team, { shows: ["channel"], opens: { view: "channel", tab: "posts" } }),
    button("calendar", words().calendar, {
      shows: ["calendar", "meeting", "meeting-page"],
      opens: { view: "calendar" },
    }),
    button("app", settings.appName, { shows: ["personal"], opens: { view: "personal" } }),
  );
}
