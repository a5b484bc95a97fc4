import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { isCounted } from "#domain/valuation/score.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { found, repeated, unknown, untold } from "./found.ts";

/** A weight this large is written as per cent: as parts beside each other nobody needs more than a few. */
const leastPercent = 10;

/** The ways to value: criteria, levels and weights. */
export function valuationProblems({ valuationModels }: GoverningModel): readonly Problem[] {
  return [
    ...repeated(
      valuationModels.map(({ key }) => key),
      (key) => `valuationModels.${key}`,
    ),
    ...valuationModels.flatMap(oneModel),
  ];
}

function oneModel({ key, name, when, source, criteria, quadrants }: ValuationModel): readonly Problem[] {
  const path = `valuationModels.${key}`;
  const keys = criteria.map((criterion) => criterion.key);
  const axes = quadrants ? [...new Set([quadrants.x, quadrants.y])] : [];
  return [
    ...untold(`${path}.name`, name),
    ...untold(`${path}.when`, when),
    ...untold(`${path}.source`, { sv: source }),
    ...repeated(keys, (criterion) => `${path}.criteria.${criterion}`),
    ...criteria.flatMap((criterion) => criterionProblems(criterion, `${path}.criteria.${criterion.key}`)),
    ...asksSomething(criteria, `${path}.criteria`),
    ...weightProblems(criteria, `${path}.criteria`),
    ...axes.flatMap((axis) => unknown(`${path}.quadrants`, axis, keys, ["kriteriet", "criterion"])),
    ...(quadrants ? axisProblems(axes, criteria, `${path}.quadrants`) : []),
  ];
}

const asksSomething = (criteria: readonly Criterion[], field: string): readonly Problem[] =>
  criteria.length > 0
    ? []
    : [
        found(
          field,
          "Modellen frågar inget: lägg till minst ett kriterium, eller ta bort modellen.",
          "The model asks nothing: add at least one criterion, or remove the model.",
        ),
      ];

/** A picture of four fields has two axes with a scale each. */
function axisProblems(
  axes: readonly string[],
  criteria: readonly Criterion[],
  field: string,
): readonly Problem[] {
  const known = criteria.filter(({ key }) => axes.includes(key));
  return axes.length === 2 && known.every(({ kind }) => kind === "level")
    ? []
    : [
        found(
          field,
          "Bilden med fyra fält behöver två olika kriterier med nivåer som axlar. Välj andra axlar, eller ta bort bilden.",
          "The picture of four fields needs two different criteria with levels as axes. Choose other axes, or remove the picture.",
        ),
      ];
}

function criterionProblems(
  { name, kind, shows, levels, weight }: Criterion,
  path: string,
): readonly Problem[] {
  return [
    ...untold(`${path}.name`, name),
    ...(weight >= 0
      ? []
      : [
          found(
            `${path}.weight`,
            "Vikten ska vara 0 eller mer. Vänd skalan i stället, om en hög nivå talar emot.",
            "The weight must be 0 or more. Reverse the scale instead, if a high level speaks against.",
          ),
        ]),
    ...repeated(
      levels.map(({ value }) => String(value)),
      (value) => `${path}.levels.${value}`,
    ),
    ...(kind === "level" && levels.length < 2
      ? [
          found(
            `${path}.levels`,
            "Kriteriet behöver minst två nivåer att välja mellan.",
            "The criterion needs at least two levels to choose from.",
          ),
        ]
      : []),
    ...(kind === "calculation" && shows === undefined
      ? [
          found(
            `${path}.shows`,
            "Välj vad kriteriet visar ur nyttokalkylen.",
            "Choose what the criterion shows of the benefit calculation.",
          ),
        ]
      : []),
    ...levels.flatMap(({ value, meaning }) => untold(`${path}.levels.${String(value)}.meaning`, meaning)),
  ];
}

function weightProblems(criteria: readonly Criterion[], field: string): readonly Problem[] {
  const weights = criteria.filter(({ kind }) => kind === "level").map(({ weight }) => weight);
  if (weights.length === 0) return [];
  if (!criteria.some(isCounted))
    return [
      found(
        field,
        "Inget kriterium räknas: vikterna blir 0 tillsammans. Ge minst ett en vikt.",
        "No criterion counts: the weights come to 0. Give at least one a weight.",
      ),
    ];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!weights.some((weight) => weight >= leastPercent) || Math.abs(sum - 100) < 0.005) return [];
  const shown = String(Math.round(sum * 100) / 100);
  return [
    found(
      field,
      `Vikterna är skrivna som procent och blir ${shown.replace(".", ",")} tillsammans. Ändra dem så att de blir 100.`,
      `The weights are written as per cent and come to ${shown}. Change them to make 100.`,
    ),
  ];
}
