import type { Text } from "#domain/shared/language.ts";

export type Command =
  | { readonly name: "help" | "status" | "agenda" | "unknown" }
  | { readonly name: "search"; readonly query: string };

const names: Readonly<Record<string, "help" | "status" | "agenda" | "search">> = {
  hjälp: "help",
  hjalp: "help",
  help: "help",
  hej: "help",
  hello: "help",
  status: "status",
  läget: "status",
  dagordning: "agenda",
  agenda: "agenda",
  initiativ: "search",
  initiative: "search",
  sök: "search",
  search: "search",
};

export const commandHelp: readonly { readonly says: Text; readonly does: Text }[] = [
  {
    says: { sv: "status", en: "status" },
    does: { sv: "hur många initiativ som är var", en: "how many initiatives stand where" },
  },
  {
    says: { sv: "dagordning", en: "agenda" },
    does: { sv: "nästa mötes punkter", en: "the items of the next meeting" },
  },
  {
    says: { sv: "initiativ och ett ord", en: "initiative and a word" },
    does: { sv: "letar bland initiativens namn", en: "looks among the initiatives' names" },
  },
  { says: { sv: "hjälp", en: "help" }, does: { sv: "visar det här", en: "shows this" } },
];

/** What somebody asks for; in a channel the text begins with the bot's name, which is taken away. */
export function command(text: string): Command {
  const [first = "", ...rest] = text
    .replace(/<at[^>]*>.*?<\/at>/giu, " ")
    .replace(/<[^>]*>|&nbsp;/gu, " ")
    .trim()
    .split(/\s+/u);
  const word = first.toLocaleLowerCase("sv").replace(/[!?.,:]+$/u, "");
  if (word === "") return { name: "help" };
  const name = names[word];
  if (name === undefined) return { name: "unknown" };
  return name === "search" ? { name, query: rest.join(" ").slice(0, 200) } : { name };
}
