import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { matters, type Matter } from "#domain/organisation/mandate.ts";

/** The parties of a model: its bodies first, then those who act in its mandates and steps, each once. */
export function partiesOf({
  bodyRoles,
  mandates,
  processes,
}: Pick<GoverningModel, "bodyRoles" | "mandates" | "processes">): readonly Party[] {
  return [
    ...new Set<Party>([
      ...bodyRoles.map(({ key }): Party => `body:${key}`),
      ...mandates.map(({ party }) => party),
      ...processes.flatMap(({ steps }) => steps.map(({ party }) => party)),
    ]),
  ];
}

/** The kinds of matter that the model gives anybody a mandate for, in their own order. */
export const mattersOf = ({ mandates }: Pick<GoverningModel, "mandates">): readonly Matter[] =>
  matters.filter((matter) => mandates.some((line) => line.matter === matter));
