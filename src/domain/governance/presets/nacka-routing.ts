import type { RoutingRule } from "#domain/governance/governing-model.ts";

const source = "Nacka kommun, digitaliseringsprocessen";

/** When Nacka handles a case in common, with its limits as parameters [D-02]; each municipality says for itself whether it is a must. */
export const nackaRouting = (bodyRole: string, isMandatory: boolean): readonly RoutingRule[] => [
  {
    key: "sharedHours",
    bodyRole,
    isMandatory,
    when: { fact: "answer:sharedHours", above: { parameter: "sharedHours" } },
    reason: {
      sv: "Det behövs mer tid från gemensamma resurser än enheten kan räkna med.",
      en: "It needs more time from shared resources than a unit can count on.",
    },
    source,
  },
  {
    key: "totalHours",
    bodyRole,
    isMandatory,
    when: { fact: "answer:totalHours", above: { parameter: "totalHours" } },
    reason: { sv: "Arbetet är stort i timmar räknat.", en: "The work is large in hours." },
    source,
  },
  {
    key: "unclearFunding",
    bodyRole,
    isMandatory,
    when: { fact: "answer:isFundingUnclear", is: true },
    reason: { sv: "Det är oklart hur det ska betalas.", en: "It is unclear how it is to be paid for." },
    source,
  },
  {
    key: "newSupport",
    bodyRole,
    isMandatory,
    when: { fact: "isNewSystem", is: true },
    reason: { sv: "Nytt it-stöd köps eller byggs.", en: "New IT support is bought or built." },
    source,
  },
  {
    key: "integrations",
    bodyRole,
    isMandatory,
    when: { fact: "answer:needsIntegrations", is: true },
    reason: { sv: "Nya integrationer behövs.", en: "New integrations are needed." },
    source,
  },
  {
    key: "handledOutside",
    bodyRole,
    isMandatory,
    when: { fact: "answer:isHandledOutside", is: true },
    reason: {
      sv: "Information hanteras av någon utanför kommunen.",
      en: "Information is handled by somebody outside the municipality.",
    },
    source,
  },
  {
    key: "severalUnits",
    bodyRole,
    isMandatory,
    when: { fact: "units", above: 1 },
    reason: { sv: "Flera enheter berörs.", en: "Several units are concerned." },
    source,
  },
];
