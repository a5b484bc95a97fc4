import type { app as TeamsApp } from "@microsoft/teams-js";
import { within } from "./time-limit.ts";

/** Seconds that Teams has to answer before the tab goes on without it. */
const patience = 5;

/** What the tab needs of the Teams window around it. */
export interface TeamsHost {
  readonly theme: string;
  readonly locale: string;
  /** Entra object id of the person, as Teams says: a hint, never a right. */
  readonly objectId: string;
  /** The place that a deep link asks for; empty when none. */
  readonly subPage: string;
  readonly onTheme: (handler: (theme: string) => void) => void;
  /** Takes away Teams' own waiting page. */
  readonly showIsReady: () => void;
}

/** @returns undefined when no Teams answers in time */
export async function connectTeams(hostOrigins: readonly string[]): Promise<TeamsHost | undefined> {
  try {
    return await within(patience, openHost(hostOrigins));
  } catch {
    return undefined;
  }
}

/** Teams' client, of which only this part is fetched. */
export async function fetchTeams(): Promise<typeof TeamsApp> {
  const { app } = await import("@microsoft/teams-js");
  return app;
}

async function openHost(hostOrigins: readonly string[]): Promise<TeamsHost> {
  const app = await fetchTeams();
  await app.initialize([...hostOrigins]);
  const context = await app.getContext();
  return {
    theme: context.app.theme,
    locale: context.app.locale,
    objectId: context.user?.id ?? "",
    subPage: context.page.subPageId ?? "",
    onTheme: (handler) => {
      app.registerOnThemeChangeHandler(handler);
    },
    showIsReady: () => {
      void app.notifySuccess();
    },
  };
}
