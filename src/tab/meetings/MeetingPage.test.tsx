// @vitest-environment jsdom
import { agendaNotice } from "#domain/digest/notices.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { agendaItemTypes } from "#domain/meetings/meeting.ts";
import type { Role } from "#domain/organisation/person.ts";
import { instant } from "#domain/shared/calendar.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { council, dayOf, modelVersion } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { MeetingPage } from "./MeetingPage.tsx";
import { MeetingsPage } from "./MeetingsPage.tsx";

const at = (text: string) => {
  const moment = instant(text);
  if (!moment) throw new Error(`${text} is no moment.`);
  return moment;
};

let site: ReturnType<typeof tabPortfolio>;
const open = (roles: readonly Role[] = ["coordinator"]): void => {
  site = tabPortfolio({ size: 8, roles });
  site.bodies.put(council({ key: "council", channelId: "19:council@thread.tacv2" }));
  addMeeting("Råd 24 november", "2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z");
  for (const [index, title] of ["Medicinskåp", "Bygglov", "Nattillsyn"].entries()) {
    site.initiatives.edit(index + 1, {
      title,
      need: `Behovet av ${title}`,
      status: "forDecision",
      score: 70,
    });
    site.agendaItems.put({
      key: `a${String(index)}`,
      meetingId: 1,
      initiativeId: index + 1,
      itemType: "decision",
      position: index + 1,
      minutes: 20,
      note: "",
      isWithdrawn: false,
    });
  }
};
const addMeeting = (title: string, startsAt: string, endsAt: string): void => {
  site.meetings.put({
    key: `meeting:${startsAt}`,
    bodyId: 1,
    title,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    place: "Linné",
    joinUrl: "https://teams.microsoft.com/l/meetup-join/1",
    agendaState: "draft",
  });
};
const show = async (): Promise<void> => {
  showScreen(<MeetingPage id={1} />, site);
  await screen.findByRole("heading", { level: 1, name: "Råd 24 november" });
  await screen.findAllByText("Kommunledningsförvaltningen");
};
const titles = (): readonly (string | null)[] =>
  screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

beforeEach(() => {
  open();
});

describe("a meeting's agenda", () => {
  it("shows each item in order with its time, type, minutes, status, score and why it is there", async () => {
    site.agendaItems.edit(2, { itemType: "statusUpdate", minutes: 10, note: "Läget efter sommaren" });
    await show();
    expect(titles()).toEqual(["Medicinskåp", "Bygglov", "Nattillsyn"]);
    const items = screen.getAllByRole("listitem").filter((item) => within(item).queryByRole("heading"));
    expect(items.map((item) => /\d\d:\d\d/u.exec(item.textContent)?.[0])).toEqual([
      "09:00",
      "09:20",
      "09:30",
    ]);
    const second = within(items[1] ?? document.body);
    for (const words of ["10 min", "Lägesrapport", "För beslut", "70 av 100", "Behovet av Bygglov"]) {
      expect(second.getByText(words)).toBeTruthy();
    }
    expect(second.getByText(/Läget efter sommaren/u)).toBeTruthy();
    expect(screen.getByText("10 minuter kvar av mötet")).toBeTruthy();
  });

  it("offers the purposes of the council as item types [A-101]", async () => {
    await show();
    press("Ändra punkten Bygglov");
    const types = within(screen.getByRole("combobox", { name: "Typ" })).getAllByRole("option");
    expect(types.map(({ textContent }) => textContent)).toEqual([
      "Beslut",
      "Resurser för beslutsunderlag",
      "Planera genomförande",
      "Vilka funktioner deltar",
      "Lägesrapport",
      "Dialog",
    ]);
    expect(types).toHaveLength(agendaItemTypes.length);
    fireEvent.change(screen.getByRole("combobox", { name: "Typ" }), { target: { value: "planExecution" } });
    fireEvent.change(screen.getByRole("textbox", { name: "Minuter" }), { target: { value: "35" } });
    press("Spara");
    await screen.findByText("Punkterna tar 15 minuter mer än mötet räcker till.");
    expect(site.agendaItems.rows.get(2)).toMatchObject({ itemType: "planExecution", minutes: 35 });
  });

  it("keeps what is written about an item when the page is left", async () => {
    const first = showScreen(<MeetingPage id={1} />, site);
    fireEvent.click(await screen.findByRole("button", { name: "Ändra punkten Bygglov" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Varför den tas upp" }), {
      target: { value: "Nytt läge" },
    });
    first.unmount();
    await show();
    press("Ändra punkten Bygglov");
    expect(screen.getByDisplayValue("Nytt läge")).toBeTruthy();
  });

  it("shows the principles beside the agenda: who is responsible, and that it must be valued [A-102]", async () => {
    await show();
    const principles = within(screen.getByRole("region", { name: "Så arbetar vi" }));
    expect(principles.getByText(/Verksamheten tar initiativet till mötet och ansvarar/u)).toBeTruthy();
    expect(principles.getByText(/Behovet ska vara värderat/u)).toBeTruthy();
  });

  it("shows Täby's principles where its way governs, on beginning digitally and testing again among them [A-092]", async () => {
    site.models.put(modelVersion(taby, { key: "taby", takesOverOn: dayOf("2026-01-01") }));
    await show();
    const principles = within(screen.getByRole("region", { name: "Så arbetar vi" }));
    expect(principles.getByText(/Ny verksamhet börjar digitalt och nyskapande/u)).toBeTruthy();
    expect(principles.queryByText(/Behovet ska vara värderat/u)).toBeNull();
  });

  it("points out an item for decision that has not been valued [A-061 in part]", async () => {
    site.initiatives.edit(3, { score: undefined });
    await show();
    expect(screen.getByText(/Behöver värderas före beslut/u)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Värdera" }).getAttribute("href")).toContain("view=valuation/3");
  });

  it("moves an item by writing that item only, and says where it went", async () => {
    await show();
    site.site.calls.length = 0;
    press("Flytta upp Nattillsyn");
    await waitFor(() => {
      expect(titles()).toEqual(["Medicinskåp", "Nattillsyn", "Bygglov"]);
    });
    expect(screen.getByText("Nattillsyn är nu punkt 2.")).toBeTruthy();
    expect(site.site.calls.filter((call) => /update|add/u.test(call))).toEqual(["agendaItems.update"]);
    expect(screen.getByRole("button", { name: "Flytta upp Medicinskåp" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });

  it("takes a further initiative from the portfolio, and leaves out confidential ones and those that are there", async () => {
    site.initiatives.edit(5, { title: "Skyddat boende", isConfidential: true });
    site.initiatives.edit(6, { title: "Sensorer i boende" });
    await show();
    const search = screen.getByRole("combobox", { name: "Sök på rubrik eller verksamhet" });
    fireEvent.click(search);
    fireEvent.change(search, { target: { value: "boende" } });
    const options = await screen.findAllByRole("option", { name: /boende/u });
    expect(options.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Sensorer i boende"),
    ]);
    fireEvent.click(options[0] ?? search);
    press("Sätt upp");
    await waitFor(() => {
      expect(titles()).toEqual(["Medicinskåp", "Bygglov", "Nattillsyn", "Sensorer i boende"]);
    });
    expect(screen.getByText("Sensorer i boende står nu på dagordningen.")).toBeTruthy();
  });

  it("puts an item off to the same body's next meeting", async () => {
    addMeeting("Råd 8 december", "2026-12-08T08:00:00Z", "2026-12-08T09:00:00Z");
    await show();
    press("Skjut Bygglov till nästa möte");
    await waitFor(() => {
      expect(titles()).toEqual(["Medicinskåp", "Nattillsyn"]);
    });
    expect(site.agendaItems.rows.get(2)).toMatchObject({ meetingId: 1, isWithdrawn: true });
    expect(site.agendaItems.rows.get(4)).toMatchObject({
      key: "agenda:2:2",
      meetingId: 2,
      initiativeId: 2,
      position: 1,
      minutes: 20,
      isWithdrawn: false,
    });
  });

  it("takes an item off, moves the times up, and gives its row back when it is put on again", async () => {
    await show();
    press("Ta bort Medicinskåp från dagordningen");
    await waitFor(() => {
      expect(titles()).toEqual(["Bygglov", "Nattillsyn"]);
    });
    expect(screen.getByText(/^Medicinskåp står inte längre på dagordningen/u)).toBeTruthy();
    expect(screen.getByText("20 minuter kvar av mötet")).toBeTruthy();
    const first = screen.getAllByRole("listitem").find((item) => within(item).queryByText("Bygglov"));
    expect(first?.textContent).toContain("09:00");
    const search = screen.getByRole("combobox", { name: "Sök på rubrik eller verksamhet" });
    fireEvent.click(search);
    fireEvent.change(search, { target: { value: "Medicinskåp" } });
    fireEvent.click(await screen.findByRole("option", { name: /Medicinskåp/u }));
    press("Sätt upp");
    await waitFor(() => {
      expect(titles()).toEqual(["Bygglov", "Nattillsyn", "Medicinskåp"]);
    });
    expect(site.agendaItems.rows.size).toBe(3);
    expect(site.agendaItems.rows.get(1)).toMatchObject({ key: "a0", isWithdrawn: false });
  });

  it("asks the bot to post it, and shows that it is on its way", async () => {
    await show();
    expect(screen.getByText("Inte publicerad än")).toBeTruthy();
    press("Publicera dagordningen i kanalen");
    await screen.findByText(/På väg till kanalen/u);
    expect(site.meetings.rows.get(1)?.agendaState).toBe("toPost");
    expect(screen.queryByRole("button", { name: "Publicera dagordningen i kanalen" })).toBeNull();
  });

  it("shows that it is posted as soon as the bot has done so, without being loaded again", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    site.meetings.edit(1, { agendaState: "toPost" });
    await show();
    site.meetings.edit(1, { agendaState: "posted" });
    await vi.advanceTimersByTimeAsync(3500);
    expect(await screen.findByText("Publicerad i kanalen")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Uppdatera dagordningen i kanalen" })).toBeTruthy();
    vi.useRealTimers();
  });

  it("says why it could not be sent, as soon as that is known, with the way to the delivery log", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const waiting = site.meetings.edit(1, { agendaState: "toPost" });
    await show();
    const reason = "Appen finns inte i kanalen.";
    const notice = agendaNotice(waiting, { key: "puls" }, waiting.modifiedAt);
    await site.notices.add({ ...notice, state: "dead", reason });
    await vi.advanceTimersByTimeAsync(3500);
    expect(
      await screen.findByText(/Dagordningen kunde inte skickas. Appen finns inte i kanalen./u),
    ).toBeTruthy();
    expect(screen.queryByText(/På väg till kanalen/u)).toBeNull();
    expect(screen.getByRole("link", { name: "Öppna utskicksloggen" })).toBeTruthy();
    vi.useRealTimers();
  });

  it("can be looked at as it will be sent, without what is confidential", async () => {
    site.initiatives.edit(2, { isConfidential: true });
    site.agendaItems.edit(2, { note: "Hemligt skäl" });
    await show();
    press("Förhandsgranska utskicket");
    const dialog = within(await screen.findByRole("dialog", { name: "Så ser utskicket ut" }));
    expect(dialog.getByText("Medicinskåp")).toBeTruthy();
    expect(dialog.queryByText("Bygglov")).toBeNull();
    expect(dialog.queryByText(/Hemligt skäl/u)).toBeNull();
    expect(dialog.getByText("Sekretessmarkerat ärende")).toBeTruthy();
  });

  it("is shown as somebody else left it when both change the same item", async () => {
    await show();
    site.agendaItems.edit(2, { minutes: 45 }, 3);
    press("Flytta upp Bygglov");
    expect(await screen.findByText(/Någon annan har ändrat uppgiften/u)).toBeTruthy();
    expect(await screen.findByText("45 min")).toBeTruthy();
    expect(titles()).toEqual(["Medicinskåp", "Bygglov", "Nattillsyn"]);
  });

  it("can be read, but not changed or posted, by staff", async () => {
    open(["staff"]);
    await show();
    expect(screen.queryByRole("button", { name: /Flytta|Ändra|Publicera|Sätt upp|Ta bort/u })).toBeNull();
    expect(screen.getByRole("button", { name: "Förhandsgranska utskicket" })).toBeTruthy();
  });
});

describe("the meetings page", () => {
  it("shows the next meeting large with its items, and the earlier and later ones below", async () => {
    addMeeting("Råd 10 november", "2026-11-10T08:00:00Z", "2026-11-10T09:00:00Z");
    addMeeting("Råd 8 december", "2026-12-08T08:00:00Z", "2026-12-08T09:00:00Z");
    showScreen(<MeetingsPage />, site);
    const next = within(await screen.findByRole("region", { name: "Råd 24 november" }));
    expect(next.getByText("3 punkter")).toBeTruthy();
    expect(next.getByText("3 beslut")).toBeTruthy();
    expect(next.getByRole("link", { name: "Öppna dagordningen" }).getAttribute("href")).toContain(
      "view=meeting/1",
    );
    const later = within(screen.getByRole("region", { name: "Senare möten" }));
    expect(later.getByRole("link", { name: "Råd 8 december" })).toBeTruthy();
    const past = within(screen.getByRole("region", { name: "Tidigare möten" }));
    expect(past.getByRole("link", { name: "Råd 10 november" })).toBeTruthy();
  });

  it("lets one body be chosen, and says what it is for, how often it meets and what it may do [A-001, A-009]", async () => {
    const said = {
      purpose: "Lärande och samordning",
      cadence: "quarterly",
      bodyRole: "developersForum",
    } as const;
    const { id: bodyId } = site.bodies.put(council({ name: "Forum för utvecklare", ...said }));
    addMeeting("Forum 4 december", "2026-12-04T08:00:00Z", "2026-12-04T09:00:00Z");
    const forum = [...site.meetings.rows.values()].find(({ title }) => title === "Forum 4 december");
    if (forum) site.meetings.edit(forum.id, { bodyId });
    showScreen(<MeetingsPage />, site);
    await screen.findByRole("region", { name: "Råd 24 november" });
    fireEvent.change(screen.getByRole("combobox", { name: "Råd eller forum" }), {
      target: { value: String(bodyId) },
    });
    const next = within(await screen.findByRole("region", { name: "Forum 4 december" }));
    expect(await next.findByText("Inga punkter än")).toBeTruthy();
    for (const words of ["Lärande och samordning", "Möts varje kvartal", "Mandat: informeras"])
      expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText("Råd 24 november")).toBeNull();
  });

  it("has what a centre for support does as entries and a link, without a module of its own [A-025]", async () => {
    const purpose = "Studion hjälper er att prova idéer: https://sjovik.example/studio";
    const { id: bodyId } = site.bodies.put(
      council({ name: "Studio stadshuset", purpose, bodyRole: "studio" }),
    );
    addMeeting("Innovationsveckan", "2026-12-07T08:00:00Z", "2026-12-11T15:00:00Z");
    const week = [...site.meetings.rows.values()].find(({ title }) => title === "Innovationsveckan");
    if (week) site.meetings.edit(week.id, { bodyId });
    showScreen(<MeetingsPage />, site);
    await screen.findByRole("region", { name: "Råd 24 november" });
    fireEvent.change(screen.getByRole("combobox", { name: "Råd eller forum" }), {
      target: { value: String(bodyId) },
    });
    expect(await screen.findByRole("region", { name: "Innovationsveckan" })).toBeTruthy();
    const link = await screen.findByRole("link", { name: "https://sjovik.example/studio" });
    expect(link.getAttribute("href")).toBe("https://sjovik.example/studio");
  });

  it("says why it is empty", async () => {
    site.meetings.remove(1);
    showScreen(<MeetingsPage />, site);
    expect(await screen.findByRole("heading", { name: "Inga möten är inlagda" })).toBeTruthy();
  });
});
