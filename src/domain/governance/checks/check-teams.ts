import { onward, partyName } from "#domain/governance/decision-refusal.ts";
import type { GoverningModel, Process, Step, Team } from "#domain/governance/governing-model.ts";
import { roleLabels, roles } from "#domain/organisation/person.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { partyProblems } from "./check-bodies.ts";
import { found, repeated, untold } from "./found.ts";

/** Teams that do nothing, that nobody can be in, or that hand over to nobody. */
export const teamProblems = (model: GoverningModel): readonly Problem[] => [
  ...repeated(
    model.teams.map(({ role }) => role),
    (role) => `teams.${role}`,
  ),
  ...model.teams.flatMap((team) => oneTeam(model, team)),
];

function oneTeam(model: GoverningModel, team: Team): readonly Problem[] {
  const path = `teams.${team.role}`;
  const party = partyProblems(model, `${path}.role`, `role:${team.role}`);
  return [
    ...untold(`${path}.name`, team.name),
    ...(party.length > 0 ? party : idle(model, team, path)),
    ...competenceProblems(team, path),
    ...handingProblems(model, team, path),
  ];
}

const stepsOf = ({ processes }: GoverningModel, { role }: Team): readonly (readonly [Process, Step])[] =>
  processes.flatMap((process) =>
    process.steps.filter(({ party }) => party === `role:${role}`).map((step) => [process, step] as const),
  );

function idle(model: GoverningModel, team: Team, path: string): readonly Problem[] {
  if (stepsOf(model, team).length > 0) return [];
  const label = roleLabels[team.role];
  return [
    found(
      `${path}.role`,
      `”${team.name.sv}” har inget att göra: inget steg har rollen ”${label.sv}” som part. Låt ett steg ha den, eller ta bort teamet.`,
      `“${team.name.en}” has nothing to do: no step has the role “${label.en}” as its party. Let a step have it, or remove the team.`,
    ),
  ];
}

function competenceProblems({ role, name, competences }: Team, path: string): readonly Problem[] {
  const field = `${path}.competences`;
  if (competences.length === 0)
    return [
      found(
        field,
        `Ingen kan vara med i ”${name.sv}”: teamet har inga kompetenser. Lägg till minst en.`,
        `Nobody can be in “${name.en}”: the team has no competences. Add at least one.`,
      ),
    ];
  return [
    ...repeated(
      competences.map((each) => each.role),
      (each) => `${field}.${each}`,
    ),
    ...competences.flatMap((each) => oneCompetence(role, each, field)),
  ];
}

function oneCompetence(
  team: Team["role"],
  { role, atLeast }: Team["competences"][number],
  field: string,
): readonly Problem[] {
  if (!roles.includes(role))
    return [
      found(
        `${field}.${role}`,
        "Ingen kan ha kompetensen: rollen finns inte. Välj en roll.",
        "Nobody can have the competence: there is no such role. Choose a role.",
      ),
    ];
  return [
    ...(role === team
      ? [
          found(
            `${field}.${role}`,
            "Kompetensen är teamets egen roll, som alla i teamet har. Välj en roll som skiljer dem åt.",
            "The competence is the team's own role, which everybody in the team has. Choose a role that tells them apart.",
          ),
        ]
      : []),
    ...(Number.isInteger(atLeast) && atLeast >= 1
      ? []
      : [
          found(
            `${field}.${role}.atLeast`,
            "Antalet ska vara ett heltal, 1 eller mer. Behövs ingen: ta bort kompetensen.",
            "The number must be a whole number, 1 or more. If nobody is needed, remove the competence.",
          ),
        ]),
  ];
}

function handingProblems(model: GoverningModel, team: Team, path: string): readonly Problem[] {
  const { handsTo, name } = team;
  const field = `${path}.handsTo`;
  const nobody = partyProblems(model, field, handsTo);
  if (nobody.length > 0) return nobody;
  const to = partyName(model, handsTo);
  const isLost = stepsOf(model, team).some(
    ([process, step]) => !after(process, step).some(({ party }) => party === handsTo),
  );
  return handsTo === `role:${team.role}` || isLost
    ? [
        found(
          field,
          `”${name.sv}” lämnar över till ${to.sv}, som inte har något steg efter teamets. Välj en part som tar vid, eller lägg till ett steg.`,
          `“${name.en}” hands over to ${to.en}, who has no step after the team's. Choose a party that goes on, or add a step.`,
        ),
      ]
    : [];
}

/** The steps that a step leads onward to, itself left out. */
function after({ steps }: Process, from: Step): readonly Step[] {
  const reached = new Set<Step>();
  const waiting = [from];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const next = step.moves.filter(({ act }) => onward.includes(act)).map(({ to }) => to);
    for (const other of steps.filter(({ key }) => next.includes(key))) {
      if (other === from || reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return [...reached];
}
