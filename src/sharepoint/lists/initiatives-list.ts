import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import {
  evidenceLabels,
  fundingLabels,
  initiativeFormLabels,
  originLabels,
  priorityClassLabels,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import {
  boolean,
  choice,
  key,
  lookups,
  note,
  optionalBoolean,
  optionalChoice,
  optionalKronor,
  optionalLookup,
  optionalNumber,
  text,
} from "#sharepoint/schema/columns.ts";
import { costSplit, needAnswers } from "#sharepoint/json-shapes/need-shapes.ts";
import { optionalInstant, partialDate } from "#sharepoint/schema/date-columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const initiativesList = defineList<Initiative>({
  name: "Initiatives",
  title: { sv: "Initiativ", en: "Initiatives" },
  purpose: {
    sv: "Digitaliseringsinitiativ från första behov till uppmätt nytta: en rad per initiativ.",
    en: "Digitalization initiatives from the first need to the measured benefit: one row each.",
  },
  columns: {
    key: key(),
    title: text("Rubrik", "Title", { indexed: true }),
    need: note("Behov", "Need"),
    background: note("Bakgrund och nuläge", "Background and how it is done today"),
    volumes: note("Omfattning och volymer", "Scope and volumes"),
    effectsForStaff: note("Effekter för medarbetare", "Effects for staff"),
    effectsForUsers: note("Effekter för dem vi är till för", "Effects for those we serve"),
    expectedCosts: note("Förväntade kostnader", "Expected costs"),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    otherUnitIds: lookups("Andra enheter", "Other units", "Units"),
    ownerId: optionalLookup("Verksamhetsföreträdare", "Owner", "People", { indexed: true }),
    form: choice("Form", "Form", initiativeFormLabels, { startsAs: "project", whenUnknown: "project" }),
    origin: optionalChoice("Ursprung", "Origin", originLabels),
    priorityClass: optionalChoice("Prioritetsklass", "Priority class", priorityClassLabels, {
      indexed: true,
    }),
    legalReference: text("Lagrum", "Legal reference"),
    isNewSystem: optionalBoolean("Nytt system", "New system"),
    needAnswers: json("Svar på frågorna", "Answers to the questions", needAnswers, { whenEmpty: {} }),
    purpose: note("Syfte, mål och vision", "Purpose, goals and vision"),
    risks: note("Risker och åtgärder", "Risks and measures"),
    followUp: note("Uppföljning", "Follow-up"),
    preStudy: note("Förstudie", "Pre-study"),
    reviewerIds: lookups("Granskare", "Reviewers", "People"),
    benefitOwnerId: optionalLookup("Effekthemtagningsansvarig", "Effect owner", "People", { indexed: true }),
    changeLeadId: optionalLookup("Förändringsledare", "Change lead", "People"),
    projectLeadId: optionalLookup("Projektledare", "Project lead", "People"),
    funding: optionalChoice("Finansiering", "Funding", fundingLabels),
    costSplit: json("Kostnadsfördelning", "Cost split", costSplit, { whenEmpty: [] }),
    systemId: optionalLookup("Förvaltningsobjekt", "Managed object", "Systems", { indexed: true }),
    replacesIds: lookups("Ersätter", "Replaces", "Systems"),
    isFocused: boolean("Särskilt fokuserad", "Specially focused", { indexed: true }),
    startsOn: partialDate("Start", "Start", { indexed: true }),
    endsOn: partialDate("Slut", "End", { indexed: true }),
    budget: optionalKronor("Budget (kr)", "Budget (SEK)", { indexed: true }),
    isConfidential: boolean("Sekretess", "Confidential", { indexed: true }),
    recordNumber: text("Diarienummer", "Record number", { indexed: true }),
    benefitCalculation: optionalChoice("Nyttokalkyl", "Benefit calculation", evidenceLabels),
    evaluation: optionalChoice("Utvärdering", "Evaluation", evidenceLabels),
    purposeAndGoals: optionalChoice("Syfte och mål", "Purpose and goals", evidenceLabels),
    riskAnalysis: optionalChoice("Riskanalys", "Risk analysis", evidenceLabels),
    statedStatus: choice("Angiven status", "Stated status", initiativeStatusLabels, {
      startsAs: "idea",
      whenUnknown: "unstated",
    }),
    statedAt: optionalInstant("Status angiven", "Stated at"),
    status: choice("Status", "Status", initiativeStatusLabels, {
      startsAs: "idea",
      whenUnknown: "unstated",
      indexed: true,
      derived: true,
    }),
    score: optionalNumber("Poäng", "Score", { indexed: true, derived: true }),
    step: text("Steg", "Step", { indexed: true, derived: true }),
    sourceRegister: text("Källregister", "Source register", { indexed: true }),
    sourceKey: text("Nyckel i källan", "Source key", { indexed: true }),
  },
  view: ["title", "unitId", "ownerId", "status", "priorityClass", "score", "startsOn", "endsOn", "budget"],
  rights: everyone("own", { coordinators: "edit" }),
  isAddedToInTab: true,
  links: [
    {
      internalName: "ValuationLink",
      label: { sv: "Värdera", en: "Value" },
      route: "valuation/[$ID]",
    },
  ],
});
