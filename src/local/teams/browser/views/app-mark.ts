import { element } from "../element.ts";
import { icon } from "../icon.ts";

export const appMark = (): HTMLElement => element("span", { class: "app-mark" }, icon("app", 18));
