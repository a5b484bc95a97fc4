import { element } from "../element.ts";
import { icon } from "../icon.ts";

interface Tab {
  readonly name: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}

interface TabStripOptions {
  readonly avatar: HTMLElement;
  readonly title: string;
  readonly tabs: readonly Tab[];
  readonly add?: { readonly label: string; readonly press: () => void };
  readonly action?: HTMLElement;
}

/** The head of a channel or chat: its name and its tabs. */
export function tabStrip({ avatar, title, tabs, add, action }: TabStripOptions): HTMLElement {
  const buttons = tabs.map(({ name, isOpen, open }) =>
    element(
      "button",
      { class: "tab", role: "tab", "aria-selected": String(isOpen), onclick: () => open() },
      name,
    ),
  );
  const addButton =
    add &&
    element(
      "button",
      { class: "icon-button", "aria-label": add.label, title: add.label, onclick: () => add.press() },
      icon("plus", 18),
    );
  return element(
    "header",
    { class: "strip" },
    avatar,
    element("h1", {}, title),
    element("div", { class: "tabs", role: "tablist", "aria-label": title }, ...buttons),
    addButton,
    element("span", { class: "spring" }),
    action,
  );
}
