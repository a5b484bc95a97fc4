import { rankingKeys, type GoverningModel, type Parameter } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { partyProblems } from "./check-bodies.ts";
import { found, repeated, unknown, untold } from "./found.ts";

interface Dated {
  readonly key: string;
  readonly validFrom: string;
  readonly validTo: string | undefined;
}

function datedProblems(rows: readonly Dated[], list: string): readonly Problem[] {
  return rows.flatMap(({ key, validFrom, validTo }, index) => {
    const path = `${list}.${key}`;
    if (validTo !== undefined && validTo < validFrom)
      return [
        found(
          `${path}.validTo`,
          "Sista dagen ligger före den första. Ändra någon av dem.",
          "The last day is before the first. Change one of them.",
        ),
      ];
    const overlaps = rows
      .slice(0, index)
      .some(
        (other) =>
          other.key === key &&
          other.validFrom <= (validTo ?? "9999-12-31") &&
          validFrom <= (other.validTo ?? "9999-12-31"),
      );
    return overlaps
      ? [
          found(
            `${path}.validFrom`,
            `”${key}” har två värden samma dag. Avsluta det ena innan det andra börjar gälla.`,
            `“${key}” has two values on the same day. End the one before the other begins.`,
          ),
        ]
      : [];
  });
}

const valueProblems = ({ key, value, source }: Parameter): readonly Problem[] => [
  ...(Number.isFinite(value) ? [] : [found(`parameters.${key}.value`, "Ange ett tal.", "Give a number.")]),
  ...untold(`parameters.${key}.source`, { sv: source }),
];

function rankingProblems({ ranking: { keys, capacityHours } }: GoverningModel): readonly Problem[] {
  return [
    ...(keys.length > 0
      ? []
      : [found("ranking.keys", "Ange vad som rangordnar.", "State what ranks the initiatives.")]),
    ...repeated(keys, (key) => `ranking.keys.${key}`),
    ...keys.flatMap((key) => unknown(`ranking.keys.${key}`, key, rankingKeys, ["ordningen", "ordering"])),
    ...(keys.length > 0 && keys[0] !== "priorityClass"
      ? [
          found(
            "ranking.keys",
            "Klassen ska stå först: annars kan poäng ta något förbi det som lagen kräver.",
            "The class must come first: otherwise points can take something past what the law demands.",
          ),
        ]
      : []),
    ...(capacityHours === undefined || capacityHours > 0
      ? []
      : [
          found(
            "ranking.capacityHours",
            "Kapaciteten ska vara mer än 0 timmar. Lämna fältet tomt om den är okänd.",
            "The capacity must be more than 0 hours. Leave the field empty if it is unknown.",
          ),
        ]),
  ];
}

function moneyProblems({ money: { fund, costTypes } }: GoverningModel): readonly Problem[] {
  return [
    ...repeated(
      costTypes.map(({ key }) => key),
      (key) => `money.costTypes.${key}`,
    ),
    ...(costTypes.length > 0
      ? []
      : [found("money.costTypes", "Ange minst en kostnadstyp.", "Name at least one kind of cost.")]),
    ...(fund && fund.lastYear < fund.firstYear
      ? [
          found(
            "money.fund.lastYear",
            "Sista året ligger före det första. Ändra något av dem.",
            "The last year is before the first. Change one of them.",
          ),
        ]
      : []),
  ];
}

function dutyProblems(model: GoverningModel): readonly Problem[] {
  const { duties } = model;
  return [
    ...repeated(
      duties.map(({ key }) => key),
      (key) => `duties.${key}`,
    ),
    ...datedProblems(
      duties.filter(({ key }, index) => duties.findIndex((other) => other.key === key) === index),
      "duties",
    ),
    ...duties.flatMap(({ key, title, party, dueInDays }) => [
      ...untold(`duties.${key}.title`, title),
      ...partyProblems(model, `duties.${key}.party`, party),
      ...(dueInDays >= 0
        ? []
        : [
            found(
              `duties.${key}.dueInDays`,
              "Ange om hur många dagar det ska vara gjort, 0 eller fler.",
              "State in how many days it must be done, 0 or more.",
            ),
          ]),
    ]),
  ];
}

/** Ranking, money, dated parameters, duties and goals. */
export const listProblems = (model: GoverningModel): readonly Problem[] => [
  ...untold("name", model.name),
  ...untold("summary", model.summary),
  ...(Number.isInteger(model.version) && model.version > 0
    ? []
    : [
        found(
          "version",
          "Versionen ska vara ett heltal, 1 eller mer.",
          "The version must be a whole number, 1 or more.",
        ),
      ]),
  ...rankingProblems(model),
  ...moneyProblems(model),
  ...datedProblems(model.parameters, "parameters"),
  ...model.parameters.flatMap(valueProblems),
  ...dutyProblems(model),
  ...datedProblems(model.goals, "goals"),
];
