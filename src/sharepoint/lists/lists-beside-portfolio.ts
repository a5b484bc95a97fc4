import { systemsList } from "./systems-list.ts";
import { basisItemsList } from "./basis-items-list.ts";
import { plansList } from "./plans-list.ts";
import { enquiriesList } from "./enquiries-list.ts";
import { planReportsList } from "./plan-reports-list.ts";
import { retirementsList } from "./retirements-list.ts";
import { agendaItemsList } from "./agenda-items-list.ts";
import { bodiesList } from "./bodies-list.ts";
import { conversationsList } from "./conversations-list.ts";
import { decisionsList } from "./decisions-list.ts";
import { dutiesList } from "./duties-list.ts";
import { eventsList } from "./events-list.ts";
import { fundEntriesList } from "./fund-entries-list.ts";
import { handOversList } from "./hand-overs-list.ts";
import { meetingsList } from "./meetings-list.ts";
import { needLinksList } from "./need-links-list.ts";
import { outboxList } from "./outbox-list.ts";
import { poolsList } from "./pools-list.ts";
import { signOffsList } from "./sign-offs-list.ts";
import { valuationsList } from "./valuations-list.ts";

/** What the portfolio does without and reading takes no library for: one file, fetched when the first of them is asked for. */
export const listsBesidePortfolio = {
  agendaItems: agendaItemsList,
  bodies: bodiesList,
  conversations: conversationsList,
  decisions: decisionsList,
  duties: dutiesList,
  events: eventsList,
  fundEntries: fundEntriesList,
  handOvers: handOversList,
  meetings: meetingsList,
  needLinks: needLinksList,
  notices: outboxList,
  systems: systemsList,
  basisItems: basisItemsList,
  plans: plansList,
  enquiries: enquiriesList,
  planReports: planReportsList,
  retirements: retirementsList,
  pools: poolsList,
  signOffs: signOffsList,
  valuations: valuationsList,
} as const;
