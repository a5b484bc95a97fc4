import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { bodyRoleOf, seatRoleOf } from "#domain/governance/parties.ts";
import { roles } from "#domain/organisation/person.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { found, repeated, unknown, untold } from "./found.ts";

const people: readonly string[] = [
  "unit:manager",
  "unit:strategist",
  "initiative:owner",
  "initiative:benefitOwner",
  ...roles.map((role) => `role:${role}`),
];

/** A party that nobody is: a body that the model does not have, or a role without meaning. */
export function partyProblems(
  { bodyRoles }: Pick<GoverningModel, "bodyRoles">,
  field: string,
  party: Party,
): readonly Problem[] {
  const bodyRole = bodyRoleOf(party) ?? seatRoleOf(party);
  if (bodyRole !== undefined)
    return unknown(
      field,
      bodyRole,
      bodyRoles.map(({ key }) => key),
      ["organet", "body"],
    );
  return people.includes(party)
    ? []
    : [
        found(
          field,
          "Ingen är ansvarig här. Välj ett organ, enhetens chef, verksamhetsföreträdaren eller en roll.",
          "Nobody is responsible here. Choose a body, the unit's manager, the owner or a role.",
        ),
      ];
}

/** Bodies, what they and others may do, and where matters are sent. */
export function bodyProblems(model: GoverningModel): readonly Problem[] {
  const { bodyRoles, mandates, routing } = model;
  const bodies = bodyRoles.map(({ key }) => key);
  return [
    ...repeated(bodies, (key) => `bodyRoles.${key}`),
    ...bodyRoles.flatMap(({ key, name }) => untold(`bodyRoles.${key}.name`, name)),
    ...mandateProblems(model),
    ...repeated(
      mandates.map(({ party, matter }) => `${party}.${matter}`),
      (line) => `mandates.${line}`,
    ),
    ...repeated(
      routing.map(({ key }) => key),
      (key) => `routing.${key}`,
    ),
    ...routing.flatMap(({ key, bodyRole, reason }) => [
      ...unknown(`routing.${key}.bodyRole`, bodyRole, bodies, ["organet", "body"]),
      ...untold(`routing.${key}.reason`, reason),
    ]),
  ];
}

function mandateProblems(model: GoverningModel): readonly Problem[] {
  const { mandates } = model;
  const lines = mandates.flatMap(({ party, matter, upTo }) => [
    ...partyProblems(model, `mandates.${party}.${matter}`, party),
    ...(upTo !== undefined && !(upTo >= 0)
      ? [
          found(
            `mandates.${party}.${matter}.upTo`,
            "Beloppsgränsen ska vara 0 kronor eller mer.",
            "The limit must be SEK 0 or more.",
          ),
        ]
      : []),
  ]);
  const isDecided = mandates.some(({ matter, mandate }) => matter === "execution" && mandate === "decides");
  return isDecided
    ? lines
    : [
        ...lines,
        found(
          "mandates",
          "Ingen får besluta om genomförande. Ge någon part mandatet ”beslutar” i ärendetypen genomförande.",
          "Nobody may decide on execution. Give a party the mandate “decides” in the matter execution.",
        ),
      ];
}
