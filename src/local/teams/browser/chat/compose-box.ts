import { element } from "../element.ts";
import type { ChatContext } from "./chat-context.ts";

export interface ComposeOptions {
  readonly placeholder: string;
  /** `@Name` that the mention button inserts; absent: no such button. */
  readonly mention?: string;
  /** The thread that is answered. */
  readonly root?: string;
  readonly cancel?: () => void;
}

/** Where a person writes. What was typed stays until it has been sent. */
export function composeBox(context: ChatContext, options: ComposeOptions): HTMLFormElement {
  const { words } = context;
  const problem = element("p", { class: "problem", role: "alert", hidden: true });
  const input = element("textarea", {
    rows: 1,
    placeholder: options.placeholder,
    "aria-label": options.placeholder,
  });
  const send = element(
    "button",
    { class: "send", type: "submit", "aria-label": words.send, title: words.send },
    "➤",
  );
  const show = (text: string): void => {
    problem.textContent = text;
    problem.hidden = text === "";
  };
  const enable = (): void => {
    send.disabled = input.value.trim() === "";
  };
  const insertMention = (): void => {
    if (!input.value.includes(options.mention ?? "")) input.value = `${options.mention ?? ""} ${input.value}`;
    input.focus();
    enable();
  };
  const submit = async (): Promise<void> => {
    const text = input.value.trim();
    if (text === "") return;
    input.value = "";
    enable();
    show("");
    setTimeout(context.readNow, 150);
    try {
      const { isHeard } = await context.api.say(text, options.root);
      if (!isHeard) show(words.notHeard);
      options.cancel?.();
    } catch {
      input.value = input.value === "" ? text : `${text}\n${input.value}`;
      show(words.notSent);
      enable();
    }
    context.readNow();
  };
  const form = element(
    "form",
    {
      class: "compose",
      onsubmit: (event: Event) => {
        event.preventDefault();
        void submit();
      },
    },
    problem,
    element("div", { class: "field" }, input, buttons(context, options, insertMention), send),
  );
  input.addEventListener("input", enable);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  enable();
  return form;
}

function buttons(
  { words }: ChatContext,
  { mention, cancel }: ComposeOptions,
  insert: () => void,
): HTMLElement {
  return element(
    "span",
    { class: "tools" },
    mention !== undefined &&
      element("button", { type: "button", title: `${words.mention} ${mention}`, onclick: insert }, mention),
    cancel && element("button", { type: "button", onclick: cancel }, words.cancel),
  );
}
