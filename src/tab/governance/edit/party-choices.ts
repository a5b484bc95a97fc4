import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { roles } from "#domain/organisation/person.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import type { Text } from "#domain/shared/language.ts";

/** Everybody whom a model can name: its bodies, a unit's seat in each common one, those whom an initiative or its unit has, and every role. */
export const allParties = ({ bodyRoles }: Pick<GoverningModel, "bodyRoles">): readonly Party[] => [
  ...bodyRoles.map(({ key }): Party => `body:${key}`),
  ...bodyRoles.filter(({ isOnePerUnit }) => !isOnePerUnit).map(({ key }): Party => `seat:${key}`),
  "unit:manager",
  "unit:strategist",
  "initiative:owner",
  "initiative:benefitOwner",
  ...roles.map((role): Party => `role:${role}`),
];

export const partyChoices = (
  model: Pick<GoverningModel, "bodyRoles">,
  text: (text: Text) => string,
): readonly { readonly value: Party; readonly text: string }[] =>
  allParties(model).map((value) => ({ value, text: text(partyHeading(model, value)) }));
