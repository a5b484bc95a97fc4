import { splitProblems } from "#domain/money/split-problems.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Initiative } from "./initiative.ts";
import type { NeedLink } from "./need-link.ts";
import { mergedInto, participantsOf } from "./need-links.ts";

type LinkDraft = Pick<NeedLink, "initiativeId" | "otherId" | "kind" | "reason" | "costSplit">;
type Units = Pick<Stored<Initiative>, "id" | "unitId" | "otherUnitIds">;

export interface LinkMaterial {
  readonly links: readonly Stored<NeedLink>[];
  /** At least the two that are compared and what has gone into them. */
  readonly initiatives: readonly Units[];
  /** Whether the municipality wants to know who pays before needs become one. */
  readonly needsSplit: boolean;
}

const problem = (field: keyof LinkDraft, sv: string, en: string): Problem => ({ field, text: { sv, en } });

/** What keeps a word on two needs from being said: `different` says why, and a merge has a lead and a cost split [D-09, A-078]. */
export function linkProblems(draft: LinkDraft, material: LinkMaterial): readonly Problem[] {
  const { initiativeId, otherId, kind, reason } = draft;
  if (initiativeId === otherId)
    return [
      problem("otherId", "Välj ett annat initiativ än det här.", "Choose another initiative than this."),
    ];
  if (kind === "different" && reason.trim() === "")
    return [
      problem(
        "reason",
        "Skriv vad som skiljer dem åt, så att ingen behöver fråga igen.",
        "Write how they differ, so that nobody has to ask again.",
      ),
    ];
  return kind === "merge" ? mergeProblems(draft, material) : [];
}

function mergeProblems(
  draft: LinkDraft,
  { links, initiatives, needsSplit }: LinkMaterial,
): readonly Problem[] {
  const { initiativeId, otherId, costSplit } = draft;
  const gone = goneProblem(draft, links);
  if (gone) return [gone];
  const lead = initiatives.find(({ id }) => id === initiativeId);
  if (lead?.unitId === undefined)
    return [
      problem(
        "initiativeId",
        "Det initiativ som ska leda saknar förvaltning. Ange den först: någon ska leda och betala.",
        "The initiative that is to lead has no unit. State it first: somebody must lead and pay.",
      ),
    ];
  if (!needsSplit && costSplit.length === 0) return [];
  const other = initiatives.filter(({ id }) => id === otherId);
  const joined = [
    ...participantsOf(lead, initiatives, links),
    ...other.flatMap((each) => participantsOf(each, initiatives, links)),
  ];
  return splitProblems(costSplit, [...new Set(joined)]);
}

/** Neither of the two may have gone into another already: nobody is to look for it where it is not, or in a ring. */
function goneProblem(
  { initiativeId, otherId }: LinkDraft,
  links: LinkMaterial["links"],
): Problem | undefined {
  const leadWent = mergedInto(links, initiativeId);
  if (leadWent !== undefined)
    return problem(
      "initiativeId",
      `Det initiativ som ska leda har självt gått upp i initiativ ${String(leadWent)}. Gå samman med det i stället.`,
      `The initiative that is to lead has itself gone into initiative ${String(leadWent)}. Merge with that instead.`,
    );
  const otherWent = mergedInto(links, otherId);
  return otherWent === undefined || otherWent === initiativeId
    ? undefined
    : problem(
        "otherId",
        `Initiativet har redan gått upp i initiativ ${String(otherWent)}. Gå samman med det i stället.`,
        `The initiative has already gone into initiative ${String(otherWent)}. Merge with that instead.`,
      );
}
