import type { Repositories } from "#domain/shared/repositories.ts";
import { connectWeb, type Connection } from "./client/connect-web.ts";
import { lazyRepository } from "./lazy-repository.ts";
import { listRepository } from "./list-repository.ts";
import { agendaItemsList } from "./lists/agenda-items-list.ts";
import { bodiesList } from "./lists/bodies-list.ts";
import { conversationsList } from "./lists/conversations-list.ts";
import { decisionsList } from "./lists/decisions-list.ts";
import { eventsList } from "./lists/events-list.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { meetingsList } from "./lists/meetings-list.ts";
import { outboxList } from "./lists/outbox-list.ts";
import { peopleList } from "./lists/people-list.ts";
import { savedViewsList } from "./lists/saved-views-list.ts";
import { settingsList } from "./lists/settings-list.ts";
import { unitsList } from "./lists/units-list.ts";
import { valuationsList } from "./lists/valuations-list.ts";
import { portfolioReader } from "./portfolio-reader.ts";

/** Everything that a site keeps, with the rights of whoever the token is for. Nothing is sent until something is asked for. */
export function connectSharePoint(connection: Connection): Repositories {
  const web = connectWeb(connection);
  return {
    units: listRepository(web, unitsList),
    people: listRepository(web, peopleList),
    bodies: listRepository(web, bodiesList),
    initiatives: listRepository(web, initiativesList),
    valuations: listRepository(web, valuationsList),
    decisions: listRepository(web, decisionsList),
    meetings: listRepository(web, meetingsList),
    agendaItems: listRepository(web, agendaItemsList),
    events: listRepository(web, eventsList),
    notices: listRepository(web, outboxList),
    conversations: listRepository(web, conversationsList),
    settings: listRepository(web, settingsList),
    savedViews: listRepository(web, savedViewsList),
    models: lazyRepository(web, async () => (await import("./lists/models-list.ts")).modelsList),
    modelDrafts: lazyRepository(
      web,
      async () => (await import("./lists/model-drafts-list.ts")).modelDraftsList,
    ),
    calculations: lazyRepository(
      web,
      async () => (await import("./lists/calculations-list.ts")).calculationsList,
    ),
    signOffs: lazyRepository(web, async () => (await import("./lists/sign-offs-list.ts")).signOffsList),
    duties: lazyRepository(web, async () => (await import("./lists/duties-list.ts")).dutiesList),
    needLinks: lazyRepository(web, async () => (await import("./lists/need-links-list.ts")).needLinksList),
    fundEntries: lazyRepository(
      web,
      async () => (await import("./lists/fund-entries-list.ts")).fundEntriesList,
    ),
    pools: lazyRepository(web, async () => (await import("./lists/pools-list.ts")).poolsList),
    handOvers: lazyRepository(web, async () => (await import("./lists/hand-overs-list.ts")).handOversList),
    portfolio: portfolioReader(web),
  };
}
