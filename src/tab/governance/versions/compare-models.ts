import type { GoverningModel, MandateLine } from "#domain/governance/governing-model.ts";
import { isSame } from "#domain/governance/publication-problems.ts";
import { mandateLabels, matterLabels, type Mandate } from "#domain/organisation/mandate.ts";
import type { Text } from "#domain/shared/language.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";

export const comparedParts = [
  "texts",
  "bodies",
  "mandates",
  "teams",
  "steps",
  "routing",
  "questions",
  "forms",
  "valuation",
  "ranking",
  "money",
  "parameters",
  "duties",
  "goals",
] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** One thing that is not the same in both models. */
export interface Difference {
  /** Unique among the differences of two models. */
  readonly key: string;
  readonly part: ComparedPart;
  readonly kind: "added" | "removed" | "changed";
  readonly what: Text;
  /** For a mandate: what it was, and what it is. */
  readonly mandates?: readonly [before: Mandate, after: Mandate];
}

interface Named {
  readonly key: string;
  readonly name: Text;
  readonly content: unknown;
}

/** What a model has in a part, by key and name. */
const named: Readonly<Partial<Record<ComparedPart, (model: GoverningModel) => readonly Named[]>>> = {
  bodies: ({ bodyRoles }) => bodyRoles.map((each) => ({ key: each.key, name: each.name, content: each })),
  teams: ({ teams }) => teams.map((each) => ({ key: each.role, name: each.name, content: each })),
  steps: ({ processes }) =>
    processes.flatMap((process) =>
      process.steps.map((step, index) => ({
        key: `${process.unitKeys.length === 0 ? "" : process.key}/${step.key}`,
        name:
          process.unitKeys.length === 0
            ? step.name
            : {
                sv: `${step.name.sv} (${process.name.sv})`,
                en: `${step.name.en} (${process.name.en})`,
              },
        content: { step, index },
      })),
    ),
  routing: ({ routing }) => routing.map((each) => ({ key: each.key, name: each.reason, content: each })),
  questions: ({ questions }) => questions.map((each) => ({ key: each.key, name: each.text, content: each })),
  forms: ({ forms }) => forms.map((each) => ({ key: each.size, name: each.reason, content: each })),
  valuation: ({ valuationModels }) =>
    valuationModels.flatMap(({ key, name, when, source, quadrants, criteria }) => [
      { key, name, content: { name, when, source, quadrants } },
      ...criteria.map((each) => ({
        key: `${key}/${each.key}`,
        name: { sv: `${name.sv}: ${each.name.sv}`, en: `${name.en}: ${each.name.en}` },
        content: each,
      })),
    ]),
  parameters: ({ parameters }) =>
    parameters.map((each) => ({ key: `${each.key}/${each.validFrom}`, name: each.name, content: each })),
  duties: ({ duties }) => duties.map((each) => ({ key: each.key, name: each.title, content: each })),
  goals: ({ goals }) => goals.map((each) => ({ key: each.key, name: each.name, content: each })),
};

/** What differs from one model to another, part by part. */
export function compareModels(before: GoverningModel, after: GoverningModel): readonly Difference[] {
  return comparedParts.flatMap((part) => {
    const read = named[part];
    if (read) return compareNamed(part, read(before), read(after));
    if (part === "mandates") return compareMandates(before, after);
    return compareWhole(part, before, after);
  });
}

function compareNamed(
  part: ComparedPart,
  before: readonly Named[],
  after: readonly Named[],
): readonly Difference[] {
  const was = new Map(before.map((each) => [each.key, each]));
  const is = new Map(after.map((each) => [each.key, each]));
  return [
    ...after.flatMap((each): readonly Difference[] => {
      const former = was.get(each.key);
      if (!former) return [{ key: `+${each.key}`, part, kind: "added", what: each.name }];
      return isSame(former.content, each.content)
        ? []
        : [{ key: each.key, part, kind: "changed", what: each.name }];
    }),
    ...before
      .filter(({ key }) => !is.has(key))
      .map(({ key, name }): Difference => ({ key: `-${key}`, part, kind: "removed", what: name })),
  ];
}

const keyOf = ({ party, matter }: MandateLine): string => `${party} ${matter}`;

/** Each party's mandate for each matter, whoever has no line being informed. */
function compareMandates(before: GoverningModel, after: GoverningModel): readonly Difference[] {
  const was = new Map(before.mandates.map((line) => [keyOf(line), line]));
  const is = new Map(after.mandates.map((line) => [keyOf(line), line]));
  return [...new Map([...was, ...is])].flatMap(([key, line]): readonly Difference[] => {
    const [former, now] = [was.get(key), is.get(key)];
    if (isSame(former, now)) return [];
    const party = partyHeading(now ? after : before, line.party);
    const matter = matterLabels[line.matter];
    const what: Text = {
      sv: `${party.sv}, ${matter.sv.toLowerCase()}`,
      en: `${party.en}, ${matter.en.toLowerCase()}`,
    };
    const mandates = [former?.mandate ?? "isInformed", now?.mandate ?? "isInformed"] as const;
    return [{ key, part: "mandates", kind: "changed", what, mandates }];
  });
}

const whole: Readonly<
  Partial<Record<ComparedPart, readonly [name: Text, read: (model: GoverningModel) => unknown]>>
> = {
  texts: [
    { sv: "Namn och sammanfattning", en: "Name and summary" },
    ({ name, summary, source }) => ({ name, summary, source }),
  ],
  ranking: [{ sv: "Rangordningen", en: "The ranking" }, ({ ranking }) => ranking],
  money: [{ sv: "Vem som betalar", en: "Who pays" }, ({ money }) => money],
};

function compareWhole(
  part: ComparedPart,
  before: GoverningModel,
  after: GoverningModel,
): readonly Difference[] {
  const found = whole[part];
  if (!found) return [];
  const [what, read] = found;
  return isSame(read(before), read(after)) ? [] : [{ key: part, part, kind: "changed", what }];
}

/** A mandate's change in words; undefined where only delegation point or amount is another. */
export function mandateChange({ mandates }: Difference): Text | undefined {
  if (!mandates || mandates[0] === mandates[1]) return undefined;
  const [before, after] = [mandateLabels[mandates[0]], mandateLabels[mandates[1]]];
  return {
    sv: `${before.sv.toLowerCase()} → ${after.sv.toLowerCase()}`,
    en: `${before.en.toLowerCase()} → ${after.en.toLowerCase()}`,
  };
}
