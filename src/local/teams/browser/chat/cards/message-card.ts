import { element } from "../../element.ts";
import { cardDialog, opensDialog } from "./card-dialog.ts";
import { cardView } from "./card-view.ts";
import type { PressedAction, PressOutcome } from "../chat-api.ts";
import type { ChatContext } from "../chat-context.ts";

/** A card in a message, with what came of pressing its buttons below it. */
export function messageCard(context: ChatContext, messageId: string, card: object): HTMLElement {
  const outcome = element("p", { class: "outcome", role: "status" });
  const show = (result: PressOutcome): void => {
    outcome.className = `outcome ${result.kind}`;
    outcome.textContent = result.kind === "message" || result.kind === "failed" ? result.text : "";
  };
  let isBusy = false;
  const press = async (action: PressedAction): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    holder.setAttribute("aria-busy", "true");
    show({ kind: "nothing" });
    try {
      if (opensDialog(action)) await cardDialog(context, action);
      else show(await context.api.press(messageId, action));
    } catch {
      show({ kind: "failed", text: context.words.notPressed });
    }
    isBusy = false;
    holder.removeAttribute("aria-busy");
    context.readNow();
  };
  const view = cardView(card, {
    theme: context.theme(),
    openLink: context.openLink,
    press: (action) => void press(action),
  });
  const holder = element("div", { class: "card-holder" }, view, outcome);
  return holder;
}
