import { z } from "zod";
import { element } from "../../element.ts";
import { cardView } from "./card-view.ts";
import type { PressedAction } from "../chat-api.ts";
import type { ChatContext } from "../chat-context.ts";

const task = z.object({
  task: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), value: z.string() }),
    z.object({
      type: z.literal("continue"),
      value: z.object({
        title: z.string().optional(),
        url: z.string().optional(),
        card: z.looseObject({ content: z.looseObject({}) }).optional(),
      }),
    }),
  ]),
});

/** Whether a button asks for a dialog: Action.Submit with `msteams.type` `task/fetch`. */
export const opensDialog = ({ data }: PressedAction): boolean =>
  z.looseObject({ msteams: z.looseObject({ type: z.literal("task/fetch") }) }).safeParse(data).success;

/** Asks the bot for a dialog, shows its card and hands back what is filled in, until the bot has nothing more to show. */
export async function cardDialog(context: ChatContext, { data }: PressedAction): Promise<void> {
  const value = (filled: unknown) => ({ data: filled, context: { theme: context.theme() } });
  const body = element("div", { class: "dialog-body" });
  const title = element("h2", {});
  const close = element("button", { type: "button", "aria-label": context.words.close }, "✕");
  const modal = element("dialog", { class: "chat-dialog" }, element("header", {}, title, close), body);
  const closed = new Promise<void>((resolve) => {
    modal.addEventListener("close", () => {
      modal.remove();
      resolve();
    });
  });
  close.addEventListener("click", () => {
    modal.close();
  });
  const show = (answer: unknown): void => {
    const parsed = task.safeParse(answer);
    if (!parsed.success) {
      modal.close();
    } else if (parsed.data.task.type === "message") {
      body.replaceChildren(element("p", {}, parsed.data.task.value));
    } else {
      const { title: heading = "", url, card } = parsed.data.task.value;
      title.textContent = heading;
      if (card) body.replaceChildren(cardView(card.content, { ...context, theme: context.theme(), press }));
      else if (url !== undefined) context.openLink(url);
      if (!card) modal.close();
    }
  };
  const press = (action: PressedAction): void => {
    context.api.invoke("task/submit", value(action.data)).then(show, () => {
      body.append(element("p", { class: "problem", role: "alert" }, context.words.notPressed));
    });
  };
  const first = await context.api.invoke("task/fetch", value(data));
  context.root().append(modal);
  modal.showModal();
  show(first);
  return closed;
}
