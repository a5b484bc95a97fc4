import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { currentModel } from "#domain/valuation/valuation-models.ts";
import type { Answers, Valuation } from "#domain/valuation/valuation.ts";
import { seededRandom, type Random } from "./random.ts";

const valuedStatuses: readonly InitiativeStatus[] = [
  "valued",
  "forDecision",
  "decided",
  "planning",
  "executing",
];

/** Answers by initiative key, for each initiative that has come that far. */
export function demoAnswers(
  initiatives: readonly Pick<Initiative, "key" | "status">[],
): ReadonlyMap<string, Answers> {
  const random = seededRandom(5020);
  return new Map(
    initiatives
      .filter(({ status }) => valuedStatuses.includes(status))
      .map(({ key }) => [key, answers(random)]),
  );
}

/** One valuation by the owner of each initiative that has answers. */
export function demoValuations(
  initiatives: readonly Stored<Initiative>[],
  answersByKey: ReadonlyMap<string, Answers>,
): readonly Valuation[] {
  return initiatives.flatMap(({ id, key, ownerId }) => {
    const given = answersByKey.get(key);
    return given
      ? [
          {
            key: `demo-valuation-${key}`,
            initiativeId: id,
            valuedById: ownerId,
            model: currentModel.key,
            modelVersion: currentModel.version,
            answers: given,
            comment: "",
          },
        ]
      : [];
  });
}

const answers = (random: Random): Answers =>
  Object.fromEntries(
    currentModel.criteria.map(({ key, levels }) => {
      const level = random.pick([...levels, levels[1] ?? levels[0]]);
      return [key, { level: level?.value ?? 1, reason: "" }];
    }),
  );
