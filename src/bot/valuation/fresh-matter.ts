import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { reviewMatter, type ReviewMatter } from "./review-matter.ts";
import type { ReviewSubject } from "./review-subject.ts";

interface About {
  readonly initiativeId: number;
  readonly subject: ReviewSubject;
}

/**
 * An initiative as it is in the lists just now. What gates read is taken from memory first, and read anew only when the answer could
 * not be taken on it: three requests for an answer that is right.
 * @throws NotFoundError
 */
export async function freshMatter(
  { initiativeId, subject }: About,
  { repositories, papersOf, governing, now }: BotDependencies,
  isEnough: (matter: ReviewMatter) => boolean,
): Promise<ReviewMatter> {
  const where = [{ property: "initiativeId", is: "eq", value: initiativeId }] as const;
  const [initiative, valuations, decisions, papers, rules] = await Promise.all([
    repositories.initiatives.byId(initiativeId),
    repositories.valuations.find({ where }),
    repositories.decisions.find({ where }),
    papersOf(initiativeId),
    governing(),
  ]);
  const today = swedishDay(now());
  const rows = { ...papers, initiative, valuations, decisions };
  const known = reviewMatter(subject, rows, rules, today);
  if (isEnough(known)) return known;
  const [calculations, signOffs, duties, basisItems, retirements, from, to] = await Promise.all([
    repositories.calculations.find({ where }),
    repositories.signOffs.find({ where }),
    repositories.duties.find({ where }),
    repositories.basisItems.find({ where }),
    repositories.retirements.find({ where }),
    repositories.needLinks.find({ where }),
    repositories.needLinks.find({ where: [{ property: "otherId", is: "eq", value: initiativeId }] }),
  ]);
  const needLinks = [...from, ...to];
  const anew = { ...rows, calculations, signOffs, duties, needLinks, basisItems, retirements };
  return reviewMatter(subject, anew, rules, today);
}
