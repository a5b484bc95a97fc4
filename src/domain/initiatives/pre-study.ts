import { printParts, readParts, type HeadedParts } from "#domain/shared/headed-parts.ts";
import type { Labels, Language, Text } from "#domain/shared/language.ts";

export const preStudyTools = [
  "causes",
  "targetGroups",
  "stakeholders",
  "workFlow",
  "information",
  "logicModel",
] as const;
/** The six tools of a pre-study (förstudie). */
export type PreStudyTool = (typeof preStudyTools)[number];
export const preStudyToolLabels: Labels<PreStudyTool> = {
  causes: { sv: "Orsaksanalys", en: "Cause analysis" },
  targetGroups: { sv: "Målgruppsanalys", en: "Target group analysis" },
  stakeholders: { sv: "Intressentanalys", en: "Stakeholder analysis" },
  workFlow: { sv: "Arbetsflödesbeskrivning", en: "Work flow description" },
  information: { sv: "Informationsinventering", en: "Information inventory" },
  logicModel: { sv: "Logikmodellering", en: "Logic modelling" },
};

/** What each tool asks. */
export const preStudyQuestions: Readonly<Record<PreStudyTool, Text>> = {
  causes: {
    sv: "Vad är problemet, hur ofta händer det och varför? Fråga varför tills ni kommer till något som går att ändra.",
    en: "What is the problem, how often does it happen and why? Ask why until you reach something that can be changed.",
  },
  targetGroups: {
    sv: "Vilka ska få det bättre, hur många är de och vad behöver de? Vem har svårast att använda det digitala?",
    en: "Who is to be better off, how many are they and what do they need? Who finds the digital hardest to use?",
  },
  stakeholders: {
    sv: "Vilka påverkar eller påverkas: chefer, medarbetare, andra enheter, leverantörer? Vad vinner eller förlorar de?",
    en: "Who affects it or is affected: managers, staff, other units, suppliers? What do they gain or lose?",
  },
  workFlow: {
    sv: "Vilka steg tas i dag, av vem, och hur lång tid tar de? Vilka steg försvinner och vilka blir nya?",
    en: "Which steps are taken today, by whom, and how long do they take? Which go away and which are new?",
  },
  information: {
    sv: "Vilken information behövs, var finns den, vem äger den? Finns personuppgifter, sekretess eller handlingar som ska bevaras?",
    en: "Which information is needed, where is it, who owns it? Is there personal data, secrecy or records to be kept?",
  },
  logicModel: {
    sv: "Aktivitet → effekt i organisationen → nytta för dem ni är till för → mål.",
    en: "Activity → effect in the organisation → benefit for those you serve → goal.",
  },
};

export type PreStudy = HeadedParts<PreStudyTool>;

/** A pre-study as its parts; what was written without headings is the rest. */
export const readPreStudy = (text: string): PreStudy => readParts(text, preStudyToolLabels);

export const printPreStudy = (study: PreStudy, language: Language): string =>
  printParts(study, preStudyToolLabels, language);
