import type { ListDefinition } from "#sharepoint/schema/list.ts";
import { systemsList } from "./systems-list.ts";
import { basisItemsList } from "./basis-items-list.ts";
import { plansList } from "./plans-list.ts";
import { enquiriesList } from "./enquiries-list.ts";
import { planReportsList } from "./plan-reports-list.ts";
import { retirementsList } from "./retirements-list.ts";
import { agendaItemsList } from "./agenda-items-list.ts";
import { bodiesList } from "./bodies-list.ts";
import { calculationsList } from "./calculations-list.ts";
import { conversationsList } from "./conversations-list.ts";
import { decisionsList } from "./decisions-list.ts";
import { dutiesList } from "./duties-list.ts";
import { eventsList } from "./events-list.ts";
import { fundEntriesList } from "./fund-entries-list.ts";
import { handOversList } from "./hand-overs-list.ts";
import { initiativesList } from "./initiatives-list.ts";
import { meetingsList } from "./meetings-list.ts";
import { modelDraftsList } from "./model-drafts-list.ts";
import { modelsList } from "./models-list.ts";
import { needLinksList } from "./need-links-list.ts";
import { outboxList } from "./outbox-list.ts";
import { peopleList } from "./people-list.ts";
import { poolsList } from "./pools-list.ts";
import { savedViewsList } from "./saved-views-list.ts";
import { settingsList } from "./settings-list.ts";
import { signOffsList } from "./sign-offs-list.ts";
import { unitsList } from "./units-list.ts";
import { valuationsList } from "./valuations-list.ts";

/** Every list of the product, in the order in which they are made and described. */
export const allLists: readonly ListDefinition[] = [
  unitsList,
  peopleList,
  bodiesList,
  initiativesList,
  valuationsList,
  decisionsList,
  meetingsList,
  agendaItemsList,
  eventsList,
  outboxList,
  conversationsList,
  modelsList,
  modelDraftsList,
  calculationsList,
  signOffsList,
  dutiesList,
  needLinksList,
  fundEntriesList,
  poolsList,
  handOversList,
  systemsList,
  basisItemsList,
  plansList,
  enquiriesList,
  planReportsList,
  retirementsList,
  settingsList,
  savedViewsList,
];
