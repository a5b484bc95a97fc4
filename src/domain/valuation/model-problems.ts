import type { Text } from "#domain/shared/language.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { isCounted } from "./score.ts";
import type { Criterion, ValuationModel } from "./valuation-model.ts";

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });
const isBlank = ({ sv, en }: Text): boolean => sv.trim() === "" || en.trim() === "";

/**
 * What keeps a way to value from being published. `field` is a path: `criteria.<key>.levels`.
 * Checks what the score needs: keys of their own, levels that differ and say what they mean, weights, and fields that exist.
 */
export function valuationModelProblems(model: ValuationModel): readonly Problem[] {
  const problems: Problem[] = [];
  if (!model.criteria.some((criterion) => criterion.isRequired && isCounted(criterion)))
    problems.push(
      problem(
        "criteria",
        "Ingen obligatorisk fråga ger poäng: ge minst en nivåfråga en vikt över 0.",
        "No required criterion gives points: give at least one with levels a weight above 0.",
      ),
    );
  const keys = model.criteria.map(({ key }) => key);
  for (const key of new Set(keys.filter((each, index) => keys.indexOf(each) !== index)))
    problems.push(
      problem(
        `criteria.${key}`,
        "Två frågor har samma nyckel: byt nyckel på en.",
        "Two criteria have the same key: change one.",
      ),
    );
  return [...problems, ...model.criteria.flatMap(criterionProblems), ...quadrantProblems(model)];
}

function criterionProblems(criterion: Criterion): readonly Problem[] {
  const at = `criteria.${criterion.key}`;
  const problems: Problem[] = [];
  if (criterion.key.trim() === "" || isBlank(criterion.name) || isBlank(criterion.guidance))
    problems.push(
      problem(
        `${at}.name`,
        "Ge frågan nyckel, namn och vägledning på båda språken.",
        "Give the criterion a key, a name and guidance in both languages.",
      ),
    );
  if (!Number.isFinite(criterion.weight) || criterion.weight < 0)
    problems.push(
      problem(
        `${at}.weight`,
        "Ange vikten som ett tal från 0 och uppåt.",
        "Give the weight as a number from 0 up.",
      ),
    );
  if (criterion.kind === "calculation" && criterion.shows === undefined)
    problems.push(
      problem(
        `${at}.shows`,
        "Välj vad frågan visar ur kalkylen.",
        "Choose what it shows of the calculation.",
      ),
    );
  return criterion.kind === "level" ? [...problems, ...levelProblems(criterion, at)] : problems;
}

function levelProblems({ levels }: Criterion, at: string): readonly Problem[] {
  const values = levels.map(({ value }) => value);
  const differ = new Set(values).size === values.length && values.every(Number.isFinite);
  const problems: Problem[] = [];
  if (levels.length < 2 || !differ)
    problems.push(
      problem(
        `${at}.levels`,
        "Ge frågan minst två nivåer med olika värden.",
        "Give the criterion at least two levels with different values.",
      ),
    );
  if (levels.some(({ name, meaning }) => isBlank(name) || isBlank(meaning)))
    problems.push(
      problem(
        `${at}.levels`,
        "Skriv vad varje nivå betyder, på båda språken.",
        "Write what every level means, in both languages.",
      ),
    );
  return problems;
}

function quadrantProblems({ quadrants, criteria }: ValuationModel): readonly Problem[] {
  if (!quadrants) return [];
  const isLevel = (key: string): boolean =>
    criteria.some((each) => each.key === key && each.kind === "level");
  return quadrants.x !== quadrants.y && isLevel(quadrants.x) && isLevel(quadrants.y)
    ? []
    : [
        problem(
          "quadrants",
          "Välj två olika nivåfrågor som axlar i fyrfältaren.",
          "Choose two different criteria with levels as axes of the four fields.",
        ),
      ];
}

/**
 * A model that somebody may have valued with is never changed: what is new needs a new version [D-25].
 * @param published models as they have been published before
 */
export function changedInUse(
  model: ValuationModel,
  published: readonly ValuationModel[],
): readonly Problem[] {
  const earlier = published.find(({ key, version }) => key === model.key && version === model.version);
  return !earlier || same(earlier, model)
    ? []
    : [
        problem(
          "version",
          `Version ${String(model.version)} av ${model.name.sv} är redan i bruk och ser annorlunda ut: höj versionen.`,
          `Version ${String(model.version)} of ${model.name.en} is already in use and differs: raise the version.`,
        ),
      ];
}

/** Equal as data, in whatever order the properties stand and whether an undefined one is written out. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other;
  const [a, b] = [entriesOf(one), entriesOf(other)];
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key)));
}

const entriesOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, each]) => each !== undefined));
