import type { Repositories } from "#domain/shared/repositories.ts";
import { connectWeb, type Connection } from "./client/connect-web.ts";
import { lazyRepository } from "./lazy-repository.ts";
import { listRepository } from "./list-repository.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { peopleList } from "./lists/people-list.ts";
import { savedViewsList } from "./lists/saved-views-list.ts";
import { settingsList } from "./lists/settings-list.ts";
import { unitsList } from "./lists/units-list.ts";
import { portfolioReader } from "./portfolio-reader.ts";

const others = async () => (await import("./lists/lists-beside-portfolio.ts")).listsBesidePortfolio;

/**
 * Everything that a site keeps, with the rights of whoever the token is for. Nothing is sent until something is asked for, and the
 * definitions of lists that the portfolio does without are not even fetched.
 */
export function connectSharePoint(connection: Connection): Repositories {
  const web = connectWeb(connection);
  return {
    units: listRepository(web, unitsList),
    people: listRepository(web, peopleList),
    bodies: lazyRepository(web, async () => (await others()).bodies),
    initiatives: listRepository(web, initiativesList),
    valuations: lazyRepository(web, async () => (await others()).valuations),
    decisions: lazyRepository(web, async () => (await others()).decisions),
    meetings: lazyRepository(web, async () => (await others()).meetings),
    agendaItems: lazyRepository(web, async () => (await others()).agendaItems),
    events: lazyRepository(web, async () => (await others()).events),
    notices: lazyRepository(web, async () => (await others()).notices),
    conversations: lazyRepository(web, async () => (await others()).conversations),
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
    signOffs: lazyRepository(web, async () => (await others()).signOffs),
    duties: lazyRepository(web, async () => (await others()).duties),
    needLinks: lazyRepository(web, async () => (await others()).needLinks),
    fundEntries: lazyRepository(web, async () => (await others()).fundEntries),
    pools: lazyRepository(web, async () => (await others()).pools),
    handOvers: lazyRepository(web, async () => (await others()).handOvers),
    systems: lazyRepository(web, async () => (await others()).systems),
    basisItems: lazyRepository(web, async () => (await others()).basisItems),
    plans: lazyRepository(web, async () => (await others()).plans),
    enquiries: lazyRepository(web, async () => (await others()).enquiries),
    planReports: lazyRepository(web, async () => (await others()).planReports),
    retirements: lazyRepository(web, async () => (await others()).retirements),
    portfolio: portfolioReader(web),
    unreadable: {
      all: web.leftOut.all,
      subscribe: web.leftOut.subscribe,
      check: async (onList) => (await import("./check-lists.ts")).checkLists(web, onList),
    },
  };
}
