import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { readOutcome } from "./basis-guidance.ts";
import type { BasisItem, BasisKind } from "./basis-item.ts";

const titleLimit = 255;
/** Fifty people's year: more is a slip of the pen. */
const mostHours = 100_000;

/** Kinds that are worth nothing without what came of them. */
const tellsWhat: readonly BasisKind[] = ["userEvidence", "trial", "usage", "check"];

type Written = Pick<BasisItem, "kind" | "title" | "outcome" | "doneOn" | "hours" | "link">;

/** Whether a link is an https address that names a host and hides no sign-in in it. */
export function isSafeLink(link: string): boolean {
  if (link !== link.trim() || /\s/u.test(link)) return false;
  return /^https:\/\/[^/?#@\\:]+\.[^/?#@\\:]+(?::\d{1,5})?(?:[/?#][^\\]*)?$/iu.test(link);
}

/** A share of users: 0 to 100, with a comma or a point; undefined when it is none. */
export function shareIn(text: string): number | undefined {
  const plain = text.replace(/\s|%/gu, "").replace(",", ".");
  if (!/^\d{1,3}(?:\.\d+)?$/u.test(plain)) return undefined;
  const share = Number(plain);
  return share <= 100 ? share : undefined;
}

/** What keeps a piece of the basis from being saved, and what to do about it. */
export function basisProblems(item: Written, today: CalendarDate): readonly Problem[] {
  const { title, doneOn, hours, link } = item;
  const problems: Problem[] = [];
  const add = (field: string, sv: string, en: string): void => {
    problems.push({ field, text: { sv, en } });
  };
  if (title.trim() === "") add("title", "Skriv en rubrik.", "Write a title.");
  if (title.length > titleLimit)
    add(
      "title",
      "Rubriken får vara högst 255 tecken. Flytta resten till beskrivningen.",
      "The title may be 255 characters at most. Move the rest to the description.",
    );
  if (doneOn !== undefined && doneOn > today)
    add(
      "doneOn",
      "Dagen har inte varit än. Låt fältet vara tomt tills det är gjort.",
      "That day has not been yet. Leave the field empty until it is done.",
    );
  if (hours !== undefined && !(hours >= 0 && hours <= mostHours))
    add("hours", "Skriv timmarna med siffror, 0 eller mer.", "Write the hours in digits, 0 or more.");
  problems.push(...outcomeProblems(item));
  if (link.trim() !== "" && !isSafeLink(link.trim()))
    add("link", "Skriv hela adressen, med https:// först.", "Write the whole address, with https:// first.");
  return problems;
}

function outcomeProblems({ kind, outcome, doneOn }: Written): readonly Problem[] {
  const { share } = readOutcome(outcome).parts;
  if (kind === "usage" && share !== undefined && shareIn(share) === undefined)
    return [
      {
        field: "share",
        text: {
          sv: "Skriv andelen i procent, 0 till 100.",
          en: "Write the share in per cent, 0 to 100.",
        },
      },
    ];
  if (doneOn === undefined || outcome.trim() !== "" || !tellsWhat.includes(kind)) return [];
  return [
    {
      field: "outcome",
      text: {
        sv: "Skriv vad det gav, så att andra kan lita på det.",
        en: "Write what came of it, so that others can rely on it.",
      },
    },
  ];
}
