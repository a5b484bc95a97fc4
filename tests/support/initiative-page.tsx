import { screen } from "@testing-library/react";
import { InitiativePage } from "#tab/initiatives/InitiativePage.tsx";
import type { Role } from "#domain/organisation/person.ts";
import { instant } from "#domain/shared/calendar.ts";
import { showScreen, type ScreenOptions } from "./show-screen.tsx";
import { tabPortfolio } from "./tab-portfolio.ts";

/** The initiative that the tests of its page are about. */
export const shownId = 1;

type Site = ReturnType<typeof tabPortfolio>;

/** A small municipality with that initiative, as seen by somebody with these roles. */
export function siteWithInitiative(roles: readonly Role[] = ["coordinator"]): Site {
  const site = tabPortfolio({ size: 6, roles });
  site.initiatives.edit(
    shownId,
    {
      title: "Digitala medicinskåp",
      need: "Nycklar försvinner",
      unitId: 2,
      ownerId: 2,
      status: "forDecision",
      statedStatus: "forDecision",
      score: 70,
    },
    3,
  );
  return site;
}

export async function showInitiative(site: Site, options: ScreenOptions = {}): Promise<void> {
  showScreen(<InitiativePage id={shownId} />, site, options);
  await screen.findByRole("heading", { level: 1, name: "Digitala medicinskåp" });
  await screen.findByText("Förvaltningen för arbete och välfärd");
}

/** @returns the meeting's id */
export function addMeeting(site: Site, title: string, startsAt: string): number {
  const moment = instant(startsAt);
  if (!moment) throw new Error(`${startsAt} is no moment.`);
  return site.meetings.put({
    key: `meeting:${startsAt}`,
    bodyId: 1,
    title,
    startsAt: moment,
    endsAt: moment,
    place: "",
    joinUrl: "",
    agendaState: "draft",
  }).id;
}
