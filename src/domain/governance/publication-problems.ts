import { roleLabels, type Person } from "#domain/organisation/person.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { parametersIn } from "./checks/check-conditions.ts";
import { found } from "./checks/found.ts";
import type { Condition } from "./condition.ts";
import { contradictions } from "./contradictions.ts";
import { parameterOn } from "./parameter-on.ts";
import type { GoverningModel } from "./governing-model.ts";
import type { ModelVersion } from "./model-version.ts";
import { teamState } from "./teams.ts";

/** When a model takes over, and where it was decided. */
export type Publication = Pick<ModelVersion, "decidedBy" | "paragraph"> & {
  readonly takesOverOn: CalendarDate | undefined;
  readonly decidedOn: CalendarDate | undefined;
};

/** What keeps a model from being published: its contradictions, and what a version in use asks for. */
export function publicationProblems(
  model: GoverningModel,
  publication: Publication,
  published: readonly ModelVersion[],
  today: CalendarDate,
): readonly Problem[] {
  // One that contradicts itself, written past the tab, never governs and so stands in nobody's way; its number is taken all the same.
  const sound = published.filter(({ definition }) => contradictions(definition).length === 0);
  return [
    ...contradictions(model),
    ...decisionProblems(publication, today),
    ...takeOverProblems(publication, sound, today),
    ...versionProblems(model, published),
    ...valuationVersionProblems(model, sound),
  ];
}

function decisionProblems(
  { decidedBy, decidedOn, paragraph }: Publication,
  today: CalendarDate,
): readonly Problem[] {
  return [
    ...(decidedBy.trim() === ""
      ? [found("decidedBy", "Ange vem som har beslutat om modellen.", "State who decided on the model.")]
      : []),
    ...(decidedOn === undefined
      ? [
          found(
            "decidedOn",
            "Ange vilken dag modellen beslutades.",
            "State the day when the model was decided.",
          ),
        ]
      : decidedOn > today
        ? [
            found(
              "decidedOn",
              "Beslutsdagen ligger i framtiden. Publicera modellen när den är beslutad.",
              "The day of decision is in the future. Publish the model when it is decided.",
            ),
          ]
        : []),
    ...(paragraph.trim() === ""
      ? [found("paragraph", "Ange paragrafen i protokollet.", "State the paragraph of the minutes.")]
      : []),
  ];
}

function takeOverProblems(
  { takesOverOn }: Publication,
  published: readonly ModelVersion[],
  today: CalendarDate,
): readonly Problem[] {
  if (takesOverOn === undefined)
    return [
      found("takesOverOn", "Ange från vilken dag modellen gäller.", "State from which day the model holds."),
    ];
  if (takesOverOn < today)
    return [
      found(
        "takesOverOn",
        "Modellen kan inte ta över bakåt i tiden: det som redan är beslutat har beslutats enligt den förra. Välj i dag eller senare.",
        "The model cannot take over in the past: what is decided was decided under the former. Choose today or later.",
      ),
    ];
  const later = published.filter((version) => version.takesOverOn > takesOverOn);
  return later.length === 0
    ? []
    : [
        found(
          "takesOverOn",
          `”${later[0]?.name ?? ""}” tar över den ${later[0]?.takesOverOn ?? ""} och skulle ersätta den här då. Välj en senare dag.`,
          `“${later[0]?.name ?? ""}” takes over on ${later[0]?.takesOverOn ?? ""} and would replace this one then. Choose a later day.`,
        ),
      ];
}

function versionProblems(model: GoverningModel, published: readonly ModelVersion[]): readonly Problem[] {
  const versions = published
    .filter(({ definition }) => definition.key === model.key)
    .map(({ definition }) => definition.version);
  const highest = Math.max(0, ...versions);
  return versions.length === 0 || model.version > highest
    ? []
    : [
        found(
          "version",
          `Version ${String(highest)} är redan publicerad och ändras aldrig. Ge den här version ${String(highest + 1)}.`,
          `Version ${String(highest)} is published already and is never changed. Give this one version ${String(highest + 1)}.`,
        ),
      ];
}

/** Old valuations keep the model that they were made with, so what was published under a number stays what it was [D-25]. */
function valuationVersionProblems(
  { valuationModels }: GoverningModel,
  published: readonly ModelVersion[],
): readonly Problem[] {
  const kept = published.flatMap(({ definition }) => definition.valuationModels);
  return valuationModels.flatMap((model) => {
    const sameKey = kept.filter(({ key }) => key === model.key);
    const isOther = sameKey.some(
      ({ version, ...rest }) => version === model.version && !isSame({ version, ...rest }, model),
    );
    const next = String(Math.max(0, ...sameKey.map(({ version }) => version)) + 1);
    return isOther
      ? [
          found(
            `valuationModels.${model.key}.version`,
            `”${model.name.sv}” version ${String(model.version)} är publicerad med ett annat innehåll, och det finns värderingar som hör till den. Ge den ändrade version ${next}.`,
            `“${model.name.en}” version ${String(model.version)} is published with another content, and valuations belong to it. Give the changed one version ${next}.`,
          ),
        ]
      : [];
  });
}

/** Whether two values hold the same, in whatever order their properties stand; a property without value is as one left out. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))] as const;
  return [...keys].every((key) => isSame(a.get(key), b.get(key)));
}

const conditionsOf = (model: GoverningModel): readonly (Condition | undefined)[] => [
  ...model.routing.map(({ when }) => when),
  ...model.forms.map(({ when }) => when),
  ...model.duties.map(({ when }) => when),
  ...model.processes.flatMap(({ steps }) =>
    steps.flatMap(({ appliesWhen, entry, exit }) => [
      appliesWhen,
      ...[...entry, ...exit].map(({ when }) => when),
    ]),
  ),
];

/**
 * What does not keep a model from being published but is to be said first: a parameter that rules read and that has no value on the
 * day, so that nothing that is compared with it is known until it gets one.
 */
export function valuelessParameters(model: GoverningModel, day: CalendarDate): readonly Problem[] {
  const value = parameterOn(model, day);
  const read = new Set(conditionsOf(model).flatMap((each) => (each ? parametersIn(each) : [])));
  const known = [...read].filter((key) => model.parameters.some((each) => each.key === key));
  return known
    .filter((key) => value(key) === undefined)
    .map((key) => {
      const name = model.parameters.find((each) => each.key === key)?.name ?? { sv: key, en: key };
      return found(
        `parameters.${key}`,
        `”${name.sv}” har inget värde den ${day}, och regler läser det: de svarar ”okänt” tills det får ett. Ange värdet som gäller då.`,
        `“${name.en}” has no value on ${day}, and rules read it: they answer “unknown” until it has one. Give the value that holds then.`,
      );
    });
}

/** Competences that a team of the model lacks among the people there are: said before publishing, and no hindrance. */
export const vacantCompetences = (
  { teams }: Pick<GoverningModel, "teams">,
  people: readonly Stored<Person>[],
): readonly Problem[] =>
  teams.flatMap((team) =>
    teamState(team, people).vacancies.map(({ role, atLeast, filledBy }) => {
      const { sv, en } = roleLabels[role];
      const [have, need] = [String(filledBy.length), String(atLeast)];
      return found(
        `teams.${team.role}.competences.${role}`,
        `”${team.name.sv}” saknar ${sv.toLocaleLowerCase("sv")}: ${have} av ${need} finns. Ge någon i teamet rollen under Organisation.`,
        `“${team.name.en}” lacks ${en.toLocaleLowerCase("en")}: ${have} of ${need} in place. Give somebody in the team the role under Organisation.`,
      );
    }),
  );
