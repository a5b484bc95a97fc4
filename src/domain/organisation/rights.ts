import { signers, type Aspect } from "#domain/governance/sign-off.ts";
import type { FundEntryKind } from "#domain/money/fund-entry.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Person, Role } from "./person.ts";
import type { Unit } from "./unit.ts";

/*
 * Who may record a decision follows from the governing model alone: see `decisionRefusal`. Here stands what does not: who keeps
 * agendas, models and the ledger, and who answers for one aspect or duty.
 */

export const hasRole = (person: Person | undefined, ...wanted: readonly Role[]): boolean =>
  person !== undefined && wanted.some((role) => person.roles.includes(role));

/** The line manager of a unit; undefined when the unit has none or the person is gone. */
export const managerOf = (
  unit: Unit | undefined,
  people: readonly Stored<Person>[],
): Stored<Person> | undefined => people.find(({ id }) => id === unit?.managerId);

/** Who may build agendas and publish them. */
export const mayBuildAgenda = (person: Person | undefined): boolean =>
  hasRole(person, "coordinator", "secretary", "chair");

/** Who may import and export the portfolio. */
export const mayImport = (person: Person | undefined): boolean => hasRole(person, "coordinator");

/** Who may write governing models and publish them. */
export const mayEditModel = (person: Person | undefined): boolean => hasRole(person, "coordinator");

/** Whose word on an aspect counts: those with a role for it, and the coordinator. */
export const maySignOff = (person: Person | undefined, aspect: Aspect): boolean =>
  hasRole(person, "coordinator", ...signers[aspect]);

/** Who may say that a duty is done or not needed: its owner or the owner's deputy, and the coordinator. */
export const maySettleDuty = (
  person: Stored<Person> | undefined,
  { ownerId }: { readonly ownerId: number | undefined },
  people: readonly Stored<Person>[],
): boolean => {
  if (hasRole(person, "coordinator")) return true;
  const owner = people.find(({ id }) => id === ownerId);
  return person !== undefined && owner !== undefined && [owner.id, owner.deputyId].includes(person.id);
};

/** Who may enter what of central funds: anybody applies, and the coordinator keeps the rest of the ledger. */
export const mayEnterFunds = (person: Person | undefined, kind: FundEntryKind): boolean =>
  hasRole(person, "coordinator") || (kind === "applied" && person !== undefined);

/** What anybody may say of a need that they register; how far it has come beyond that is for decisions to say. */
const beginnings: readonly InitiativeStatus[] = ["idea", "developing", "dormant", "unstated"];

/** Who may state a status past the steps: the coordinator, who knows what was decided before there was a register [A-020 in part]. */
export const mayStateStatus = (person: Person | undefined, status: InitiativeStatus): boolean =>
  hasRole(person, "coordinator") || beginnings.includes(status);

/** Who may state a status anew once a need is registered: the steps and decisions move it for everybody else [A-020, D-01 in part]. */
export const mayRestateStatus = (person: Person | undefined): boolean => hasRole(person, "coordinator");

/** Who may give a duty another owner or day [A-036 in part]. */
export const mayReassignDuty = (person: Person | undefined): boolean => hasRole(person, "coordinator");
