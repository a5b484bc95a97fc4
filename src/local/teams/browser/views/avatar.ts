import { element } from "../element.ts";

const hues = [262, 210, 172, 28, 340, 95, 235, 12];

const initials = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2)
    .toUpperCase();

/** A person's initials on a colour that is always the same for the name. */
export function avatar(name: string): HTMLElement {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const made = element("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
  made.style.setProperty("--hue", String(hues[sum % hues.length] ?? 262));
  return made;
}
