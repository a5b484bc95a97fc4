import type { Role } from "#domain/organisation/person.ts";
import type { Labels } from "#domain/shared/language.ts";

export const aspects = ["security", "law", "technology", "userBenefit"] as const;
/** What auditors ask whether it was considered. */
export type Aspect = (typeof aspects)[number];
export const aspectLabels: Labels<Aspect> = {
  security: { sv: "Säkerhet", en: "Security" },
  law: { sv: "Juridik", en: "Law" },
  technology: { sv: "Teknik", en: "Technology" },
  userBenefit: { sv: "Användarnytta", en: "User benefit" },
};

/** Who may sign for each aspect, beside the coordinator. */
export const signers: Readonly<Record<Aspect, readonly Role[]>> = {
  security: ["securityOfficer", "dataProtectionOfficer"],
  law: ["lawyer", "dataProtectionOfficer"],
  technology: ["resourceOwner", "systemOwner"],
  userBenefit: ["developer", "manager"],
};

export const verdicts = ["suitable", "withConditions", "notSuitable"] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels: Labels<Verdict> = {
  suitable: { sv: "Lämpligt", en: "Suitable" },
  withConditions: { sv: "Lämpligt med villkor", en: "Suitable with conditions" },
  notSuitable: { sv: "Inte lämpligt", en: "Not suitable" },
};

/** One person's word on one aspect of an initiative; a new row takes over from an older one. */
export interface SignOff {
  readonly key: string;
  readonly initiativeId: number;
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  /** The conditions, or the reason. */
  readonly note: string;
  readonly signedById: number;
}
