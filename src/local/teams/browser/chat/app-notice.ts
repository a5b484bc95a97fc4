import { element } from "../element.ts";
import type { ChatState } from "./chat-api.ts";
import type { ChatContext } from "./chat-context.ts";

/** Tells that the app is not here, and what can be done; nothing when it is. */
export function appNotice(
  { api, words, readNow }: ChatContext,
  { app, kind }: ChatState,
): HTMLElement | undefined {
  if (app === "installed") return undefined;
  const isPersonal = kind === "personal";
  const titles = { none: words.missing, removed: words.removed, blocked: words.blocked };
  const explanation = isPersonal
    ? app === "removed"
      ? words.removedPersonal
      : words.missingPersonal
    : words.removedTeam;
  const add = (): void => {
    api.install().then(readNow, readNow);
  };
  return element(
    "div",
    { class: "notice", role: "status" },
    element("div", {}, element("b", {}, titles[app]), element("p", {}, explanation)),
    isPersonal && element("button", { type: "button", class: "primary", onclick: add }, words.add),
  );
}
