import type { DutyRule } from "#domain/governance/governing-model.ts";
import { acquisitionDuties } from "./acquisition-duties.ts";
import { automationDuties } from "./automation-duties.ts";
import { privacyDuties } from "./privacy-duties.ts";
import { securityDuties } from "./security-duties.ts";

/** Every duty that follows from law and security questions, as all four presets have them. */
export const lawAndSecurityDuties: readonly DutyRule[] = [
  ...privacyDuties,
  ...securityDuties,
  ...automationDuties,
  ...acquisitionDuties,
];
