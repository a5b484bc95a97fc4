import { stepAfter } from "#domain/governance/asking.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import { partyName } from "#domain/governance/decision-refusal.ts";
import { bodyRoleOf } from "#domain/governance/parties.ts";
import type { Language } from "#domain/shared/language.ts";
import { sentence } from "#bot/shared/sentences.ts";

/** Where an initiative went by a decision, in the middle of a sentence: the body that takes it up, or the step; undefined where it ended. */
export function whereTo(derived: DerivedCase, decisionId: number, language: Language): string | undefined {
  const step = stepAfter(derived, decisionId);
  if (!step) return undefined;
  const bodyRole = step.agenda ?? bodyRoleOf(step.party);
  if (bodyRole === undefined) return sentence("theStep", language, { step: step.name[language] });
  if (bodyRole === "council") return sentence("theCouncil", language);
  return partyName(derived.standing.model, `body:${bodyRole}`)[language];
}
