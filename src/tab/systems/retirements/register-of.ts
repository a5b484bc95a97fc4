import type { Stored } from "#domain/shared/stored.ts";
import type { RetirementRegister } from "#domain/systems/retirement-register.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Replacing } from "../load-systems.ts";

/** The register as the page has it. */
export type Register = RetirementRegister<Stored<Retirement>, Stored<Replacing>>;

export interface RegisterProps {
  readonly register: Register;
  readonly initiatives: readonly Stored<Replacing>[];
}
