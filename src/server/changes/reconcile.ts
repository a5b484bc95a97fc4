import { deriveCases, type Before } from "./derive-cases.ts";
import type { Derivation } from "./derivation.ts";
import { judgePlans } from "./judge-plans.ts";
import { tellReports } from "./tell-reports.ts";
import { vetStatements } from "./vet-statements.ts";

/**
 * Derives every initiative anew from its rows and puts right what differs, with an event for each.
 * @param before the rows as they were known, when they were
 * @returns how many had a status or score that their rows do not give
 */
export async function reconcile(about: Derivation, before: Before = new Map()): Promise<number> {
  await judgePlans(about);
  await tellReports([], about);
  return deriveCases(await vetStatements(await about.repositories.initiatives.find(), about), before, about);
}
