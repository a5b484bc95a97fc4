import { element } from "../element.ts";
import type { Language, Theme } from "../page-state.ts";
import type { TeamsHost } from "../teams-host.ts";
import { avatar } from "./avatar.ts";

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}

function choice({ id, label, value, options, choose }: Choice): HTMLElement {
  const select = element(
    "select",
    { id },
    ...options.map(([key, text]) => element("option", { value: key, selected: key === value }, text)),
  );
  select.addEventListener("change", () => choose(select.value));
  return element("label", { class: "choice" }, element("span", {}, label), select);
}

const themes: readonly Theme[] = ["default", "dark", "contrast"];
const languages: readonly (readonly [Language, string])[] = [
  ["sv", "Svenska"],
  ["en", "English"],
];

/** Who sits in Teams, and how it looks: what in Teams is settings stands here in the open. */
export function topBar(teams: TeamsHost): HTMLElement {
  const { words, state, settings, person, go } = teams;
  return element(
    "header",
    { class: "top" },
    element("span", { class: "demo" }, words().demo),
    element("span", { class: "search", "aria-hidden": "true" }, words().search),
    choice({
      id: "choose-person",
      label: words().you,
      value: state().user,
      options: settings.people.map(({ upn, name, jobTitle }) => [
        upn,
        jobTitle ? `${name}, ${jobTitle}` : name,
      ]),
      choose: (user) => go({ user }),
    }),
    choice({
      id: "choose-theme",
      label: words().theme,
      value: state().theme,
      options: themes.map((theme) => [theme, words().themes[theme]]),
      choose: (value) => go({ theme: themes.find((theme) => theme === value) ?? "default" }),
    }),
    choice({
      id: "choose-language",
      label: words().language,
      value: state().lang,
      options: languages,
      choose: (value) => go({ lang: value === "en" ? "en" : "sv" }),
    }),
    avatar(person().name),
  );
}
