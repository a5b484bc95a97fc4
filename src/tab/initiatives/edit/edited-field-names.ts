export const editedTexts = [
  "title",
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "recordNumber",
] as const;
/** What a decision rests on. */
export const basisTexts = ["purpose", "risks", "followUp", "preStudy"] as const;
export const editedPeople = ["ownerId", "projectLeadId", "changeLeadId", "benefitOwnerId"] as const;
export const editedFrame = ["form", "priorityClass", "legalReference", "budget", "funding"] as const;
export const editedUnits = ["unitId", "otherUnitIds", "costSplit"] as const;
/** The object that it belongs to, and the systems that it replaces. */
export const editedSystems = ["systemId", "replacesIds"] as const;
export const editedEvidences = [
  "purposeAndGoals",
  "benefitCalculation",
  "riskAnalysis",
  "evaluation",
] as const;
export const editedFields = [
  ...editedTexts,
  ...basisTexts,
  ...editedPeople,
  "reviewerIds",
  ...editedFrame,
  "isFocused",
  ...editedSystems,
  ...editedUnits,
  ...editedEvidences,
] as const;
export type StaticField = (typeof editedFields)[number];
