import type { GoverningModel, Move, Process, Step } from "#domain/governance/governing-model.ts";
import { isEnd } from "#domain/governance/landing.ts";
import { mandateOf, outcomesWithin } from "#domain/governance/mandate-of.ts";
import { mandateLabels, matterLabels } from "#domain/organisation/mandate.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { gateProblems } from "./check-conditions.ts";
import { partyProblems } from "./check-bodies.ts";
import { found, repeated, unknown, untold } from "./found.ts";

/** The processes by themselves: who they are for, and each of their steps. */
export function processProblems(model: GoverningModel): readonly Problem[] {
  const { processes } = model;
  const common = processes.filter(({ unitKeys }) => unitKeys.length === 0);
  return [
    ...repeated(
      processes.map(({ key }) => key),
      (key) => `processes.${key}`,
    ),
    ...(common.length === 1 ? [] : [commonProblem(common.length)]),
    ...[...new Set(processes.flatMap(({ unitKeys }) => unitKeys))].flatMap((unit) =>
      sharedUnit(processes, unit),
    ),
    ...processes.flatMap((process) => oneProcess(model, process)),
  ];
}

const commonProblem = (count: number): Problem =>
  count === 0
    ? found(
        "processes",
        "Det saknas en process för dem som inte har en egen. Låt en process gälla alla.",
        "There is no process for those who have none of their own. Let one process be for everybody.",
      )
    : found(
        "processes",
        "Flera processer gäller alla enheter. Låt en göra det, och ange enheter för de andra.",
        "More than one process is for all units. Let one be, and name units for the others.",
      );

function sharedUnit(processes: readonly Process[], unit: string): readonly Problem[] {
  const theirs = processes.filter(({ unitKeys }) => unitKeys.includes(unit));
  return theirs
    .slice(1)
    .map(({ key, name }) =>
      found(
        `processes.${key}.unitKeys`,
        `Enheten ”${unit}” har redan processen ”${theirs[0]?.name.sv ?? ""}”. Ta bort den ur ”${name.sv}”.`,
        `The unit “${unit}” has the process “${theirs[0]?.name.en ?? ""}” already. Take it out of “${name.en}”.`,
      ),
    );
}

function oneProcess(model: GoverningModel, process: Process): readonly Problem[] {
  const { key, steps, name } = process;
  const path = `processes.${key}`;
  if (steps.length === 0)
    return [
      found(
        `${path}.steps`,
        `Processen ”${name.sv}” har inga steg. Lägg till minst ett.`,
        `The process “${name.en}” has no steps. Add at least one.`,
      ),
    ];
  return [
    ...untold(`${path}.name`, name),
    ...repeated(
      steps.map((step) => step.key),
      (step) => `${path}.steps.${step}`,
    ),
    ...steps.flatMap((step) => stepProblems(model, steps, step, `${path}.steps.${step.key}`)),
    ...wayProblems(model, process, path),
  ];
}

function stepProblems(
  model: GoverningModel,
  steps: readonly Step[],
  step: Step,
  path: string,
): readonly Problem[] {
  const bodies = model.bodyRoles.map(({ key }) => key);
  const keys = steps.map(({ key }) => key);
  return [
    ...untold(`${path}.name`, step.name),
    ...untold(`${path}.guidance`, step.guidance),
    ...partyProblems(model, `${path}.party`, step.party),
    ...(step.agenda === undefined ? [] : unknown(`${path}.agenda`, step.agenda, bodies, ["organet", "body"])),
    ...repeated(
      step.moves.map(({ act }) => act),
      (act) => `${path}.moves.${act}`,
    ),
    ...step.moves.flatMap(({ act, to }) =>
      isEnd(to) ? [] : unknown(`${path}.moves.${act}`, to, keys, ["steget", "step"]),
    ),
    ...leavingProblems(model, step, path),
    ...gateProblems(model, steps, step, path),
  ];
}

/** The moves that a step's party has the mandate to make. @param amount kronor; undefined is above every limit */
function movesWithin(model: GoverningModel, step: Step, amount: number | undefined): readonly Move[] {
  const { mandate } = mandateOf(model, step.party, step.matter, amount);
  return step.moves.filter(({ act }) => act === "valued" || outcomesWithin[mandate].includes(act));
}

function leavingProblems(model: GoverningModel, step: Step, path: string): readonly Problem[] {
  const { mandate, isLimited } = mandateOf(model, step.party, step.matter, undefined);
  if (movesWithin(model, step, undefined).length > 0) return [];
  const matter = matterLabels[step.matter];
  if (isLimited && movesWithin(model, step, 0).length > 0)
    return [
      found(
        `${path}.moves`,
        `Över beloppsgränsen kommer ingen vidare från ”${step.name.sv}”: då rekommenderar parten bara, och steget har inget drag för en rekommendation. Lägg till ett.`,
        `Above the limit nothing leaves “${step.name.en}”: the party then only recommends, and the step has no move for that. Add one.`,
      ),
    ];
  return [
    found(
      `${path}.moves`,
      `Steget ”${step.name.sv}” kan aldrig lämnas: parten har mandatet ”${mandateLabels[mandate].sv.toLocaleLowerCase("sv")}” i ärendetypen ”${matter.sv.toLocaleLowerCase("sv")}”, och inget av stegets drag ryms i det. Ändra mandatet eller dragen.`,
      `The step “${step.name.en}” can never be left: the party's mandate is “${mandateLabels[mandate].en.toLocaleLowerCase("en")}” in “${matter.en.toLocaleLowerCase("en")}”, and none of the step's moves is within it. Change the mandate or the moves.`,
    ),
  ];
}

/** Steps that nobody can come to, and steps from which no end can be reached. */
function wayProblems(model: GoverningModel, { steps, name }: Process, path: string): readonly Problem[] {
  const onward = new Map(steps.map((step) => [step.key, movesWithin(model, step, 0).map(({ to }) => to)]));
  const first = steps[0]?.key ?? "";
  const reached = reachableFrom(first, onward);
  if (![...reached].some(isEnd))
    return [
      found(
        path,
        `Processen ”${name.sv}” når aldrig ett slut. Låt minst ett drag avsluta den.`,
        `The process “${name.en}” never reaches an end. Let at least one move end it.`,
      ),
    ];
  return steps.flatMap((step) => {
    if (!reached.has(step.key)) return [unreachable(step, path)];
    return [...reachableFrom(step.key, onward)].some(isEnd) ? [] : [trapped(step, path)];
  });
}

function reachableFrom(first: string, onward: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [first];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    waiting.push(...(onward.get(place) ?? []));
  }
  return reached;
}

const unreachable = ({ key, name }: Step, path: string): Problem =>
  found(
    `${path}.steps.${key}`,
    `Inget drag som någon har mandat för leder till steget ”${name.sv}”. Låt ett steg gå dit, eller ta bort det.`,
    `No move that anybody has the mandate for leads to the step “${name.en}”. Let a step go there, or remove it.`,
  );

const trapped = ({ key, name }: Step, path: string): Problem =>
  found(
    `${path}.steps.${key}`,
    `Från steget ”${name.sv}” når man aldrig ett slut. Låt ett drag gå vidare.`,
    `No end can be reached from the step “${name.en}”. Let a move go onward.`,
  );
