import {
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Version,
  Versions,
  type Action,
} from "adaptivecards";
import { element } from "../../element.ts";
import { cardHostConfig, type ChatTheme } from "./card-host-config.ts";
import type { PressedAction } from "../chat-api.ts";
import { markdownToHtml } from "../markdown.ts";

export interface CardViewOptions {
  readonly theme: ChatTheme;
  readonly press: (action: PressedAction) => void;
  readonly openLink: (url: string) => void;
}

/** The package registers its tables by a side effect that bundlers leave out. */
GlobalRegistry.defaultElements.register("Table", Table, Versions.v1_5);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** Draws a card; elements that only newer clients know give way to their `fallback`. */
export function cardView(card: object, { theme, press, openLink }: CardViewOptions): HTMLElement {
  const holder = element("div", { class: "card" });
  const adaptiveCard = new AdaptiveCard();
  adaptiveCard.hostConfig = cardHostConfig(theme);
  adaptiveCard.onExecuteAction = (action: Action) => {
    if (action instanceof OpenUrlAction) openLink(action.url ?? "");
    else if (action instanceof ExecuteAction || action instanceof SubmitAction) press(pressed(action));
  };
  adaptiveCard.onAnchorClicked = (_element, anchor) => {
    openLink(anchor.href);
    return true;
  };
  adaptiveCard.parse(card, new SerializationContext(new Version(1, 6)));
  const rendered = adaptiveCard.render();
  if (rendered) holder.append(rendered);
  if (isFullWidth(card)) holder.classList.add("full");
  return holder;
}

/** `data` holds the inputs once the card has prepared the action. */
function pressed(action: ExecuteAction | SubmitAction): PressedAction {
  const verb = action instanceof ExecuteAction ? action.verb : undefined;
  return {
    type: action.getJsonTypeName(),
    data: action.data,
    ...(action.id !== undefined && { id: action.id }),
    ...(verb !== undefined && verb !== "" && { verb }),
  };
}

const isFullWidth = (card: object): boolean =>
  "msteams" in card &&
  typeof card.msteams === "object" &&
  card.msteams !== null &&
  "width" in card.msteams &&
  String(card.msteams.width).toLowerCase() === "full";
