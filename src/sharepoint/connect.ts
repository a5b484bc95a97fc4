import type { Repositories } from "#domain/shared/repositories.ts";
import { connectWeb, type Connection } from "./client/connect-web.ts";
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
    portfolio: portfolioReader(web),
  };
}
