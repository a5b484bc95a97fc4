import type { Labels } from "#domain/shared/language.ts";

export const roles = [
  "member",
  "chair",
  "secretary",
  "coordinator",
  "manager",
  "resourceOwner",
  "developer",
  "staff",
  "auditor",
  "director",
  "municipalDirector",
  "strategist",
  "valuationTeam",
  "economist",
  "teamCoordinator",
  "projectModelLead",
  "socialEconomist",
  "systemOwner",
  "objectManager",
  "securityOfficer",
  "dataProtectionOfficer",
  "lawyer",
] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Labels<Role> = {
  member: { sv: "Ledamot", en: "Member" },
  chair: { sv: "Ordförande", en: "Chair" },
  secretary: { sv: "Sekreterare", en: "Secretary" },
  coordinator: { sv: "Koordinator", en: "Coordinator" },
  manager: { sv: "Chef", en: "Manager" },
  resourceOwner: { sv: "Resursägare", en: "Resource owner" },
  developer: { sv: "Verksamhetsutvecklare", en: "Operations developer" },
  staff: { sv: "Medarbetare", en: "Staff" },
  auditor: { sv: "Revisor", en: "Auditor" },
  director: { sv: "Direktör", en: "Director" },
  municipalDirector: { sv: "Kommundirektör", en: "Municipal director" },
  strategist: { sv: "Strateg", en: "Strategist" },
  valuationTeam: { sv: "Värderingsteam", en: "Valuation team" },
  economist: { sv: "Ekonom", en: "Accountant" },
  teamCoordinator: { sv: "Samordnare", en: "Team coordinator" },
  projectModelLead: { sv: "Projektmodellansvarig", en: "Project model lead" },
  socialEconomist: { sv: "Nationalekonom", en: "Economist" },
  systemOwner: { sv: "Systemägare", en: "System owner" },
  objectManager: { sv: "Objektförvaltare", en: "Object manager" },
  securityOfficer: { sv: "Informationssäkerhet", en: "Information security" },
  dataProtectionOfficer: { sv: "Dataskydd", en: "Data protection" },
  lawyer: { sv: "Jurist", en: "Lawyer" },
};

/** Somebody with a part in an initiative or a body; an external person has no account in the tenant. */
export interface Person {
  /** Sign-in name in lower case; for an external person the e-mail address. */
  readonly key: string;
  readonly name: string;
  /** Entra object id; empty for an external person. */
  readonly objectId: string;
  /** The site's user number; undefined for an external person. */
  readonly accountId: number | undefined;
  readonly unitId: number | undefined;
  /** One person may have several roles. */
  readonly roles: readonly Role[];
  /** Who acts when this person is away. */
  readonly deputyId: number | undefined;
  readonly title: string;
}
