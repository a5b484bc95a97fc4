// @vitest-environment jsdom
import type { Event } from "#domain/digest/event.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Role } from "#domain/organisation/person.ts";
import { calendarDate, instant } from "#domain/shared/calendar.ts";
import { NotAllowedError, NotFoundError } from "#domain/shared/failures.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { InitiativePage } from "./InitiativePage.tsx";

const id = 1;
const at = (text: string) => {
  const moment = instant(text);
  if (!moment) throw new Error(`${text} is no moment.`);
  return moment;
};

let site: ReturnType<typeof tabPortfolio>;
const open = (roles: readonly Role[] = ["coordinator"]): void => {
  site = tabPortfolio({ size: 6, roles });
  site.initiatives.edit(
    id,
    {
      title: "Digitala medicinskåp",
      need: "Nycklar försvinner",
      unitId: 2,
      ownerId: 2,
      status: "forDecision",
      score: 70,
    },
    3,
  );
};
const show = async (): Promise<void> => {
  showScreen(<InitiativePage id={id} />, site);
  await screen.findByRole("heading", { level: 1, name: "Digitala medicinskåp" });
  await screen.findByText("Förvaltningen för arbete och välfärd");
};
const region = (name: string) => within(screen.getByRole("region", { name }));
const happened = (kind: Event["kind"], moment: string, more: Partial<Event>): void => {
  const none = { personId: undefined, meetingId: undefined, from: "", to: "", why: "" };
  site.events.put({ ...none, key: `${kind}:${moment}`, kind, at: at(moment), initiativeId: id, ...more });
};
const addMeeting = (title: string, startsAt: string): number =>
  site.meetings.put({
    key: `meeting:${startsAt}`,
    bodyId: 1,
    title,
    startsAt: at(startsAt),
    endsAt: at(startsAt),
    place: "",
    joinUrl: "",
    agendaState: "draft",
  }).id;

const registeredByAnother = (changes: { readonly ownerId: number }): void => {
  const row = site.initiatives.rows.get(id);
  if (row) site.initiatives.rows.set(id, { ...row, ...changes, createdBy: 3 });
};

beforeEach(() => {
  open();
});

describe("an initiative's page", () => {
  it("tells the whole case: need, valuation, decision, meetings and what happened, newest first [A-067]", async () => {
    site.bodies.put({
      key: "council",
      name: "Digitaliseringsrådet",
      purpose: "",
      mandate: "prepares",
      startsOn: calendarDate("2026-01-01"),
      endsOn: undefined,
      chairId: undefined,
      secretaryId: undefined,
      memberIds: [],
      channelId: "",
    });
    const meetingId = addMeeting("Råd 24 november", "2026-11-24T08:00:00Z");
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: Object.fromEntries(vaxjoMatrix.criteria.map(({ key }) => [key, { level: 3, reason: "" }])),
      comment: "",
    });
    const decided = { initiativeId: id, bodyId: undefined, meetingId: undefined, valuationId: 1 };
    site.decisions.put({
      ...decided,
      key: "d1",
      outcome: "forward",
      decidedById: 4,
      reason: "Väl beskrivet",
    });
    const item = { meetingId, initiativeId: id, position: 1, minutes: 15, isWithdrawn: false };
    site.agendaItems.put({ ...item, key: "a1", itemType: "decision", note: "Chefen har tagit det vidare" });
    happened("registered", "2026-09-28T09:00:00Z", { personId: 2 });
    happened("statusChanged", "2026-10-20T13:02:30Z", { from: "valued", to: "forDecision" });
    await show();
    expect(region("Behovet").getByText("Nycklar försvinner")).toBeTruthy();
    expect(region("Värderingar").getByText("50 av 100")).toBeTruthy();
    const decision = region("Beslut");
    for (const words of ["Tas vidare", "Cecilia Ek", "Väl beskrivet"])
      expect(decision.getByText(words)).toBeTruthy();
    expect(region("På möten").getByRole("link", { name: "Råd 24 november" })).toBeTruthy();
    const history = region("Historik").getAllByRole("listitem");
    expect(history.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Värderat.*Anna Andersson/u),
      expect.stringMatching(/^Taget vidare av chef.*Cecilia Ek.*Väl beskrivet/u),
      expect.stringMatching(/^Ny status: Värderad → För beslut/u),
      expect.stringMatching(/^Behov registrerat.*Anna Andersson/u),
    ]);
  });

  it("shows for each score who gave it, why, and what its level means, with the model one click away [A-149, A-150 in part]", async () => {
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 3,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: { feasibility: { level: 5, reason: "Beprövat i Lund" } },
      comment: "",
    });
    await show();
    const valuations = region("Värderingar");
    expect(valuations.getByText(/^Björn Lind, /u)).toBeTruthy();
    expect(valuations.getByText("Beprövat hos oss eller andra; inga kända hinder.")).toBeTruthy();
    expect(valuations.getByText("Motivering: Beprövat i Lund")).toBeTruthy();
    expect(valuations.getAllByText(/Inte besvarat/u)).toHaveLength(4);
    expect(valuations.getByText(/Växjös värderingsmatris, version 1.*KPMG.*2023-04-13/u)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Värdera på nytt" }).getAttribute("href")).toContain(
      `view=valuation/${String(id)}`,
    );
  });

  it("shows the eight steps of the path with who acts at each, and where it is [A-056 in part]", async () => {
    await show();
    const steps = region("Vägen").getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/VärderaVerksamheten/u),
      expect.stringMatching(/GranskaChef och intressenter/u),
      expect.stringMatching(/Ta vidare eller avslåChef/u),
      expect.stringMatching(/Avsätt resurser för underlagVerksamheten och digitalisering/u),
      expect.stringMatching(/Skriv beslutsunderlagVerksamheten/u),
      expect.stringMatching(/BeslutaChef och resursägare/u),
      expect.stringMatching(/PlaneraMed digitalisering/u),
      expect.stringMatching(/GenomförVerksamheten och funktioner/u),
    ]);
    expect(steps.findIndex((step) => step.getAttribute("aria-current") === "step")).toBe(3);
  });

  it("says which of the closing documents exist, and what that makes of four [A-211 in part]", async () => {
    site.initiatives.edit(id, {
      benefitCalculation: "missing",
      evaluation: "missing",
      purposeAndGoals: "partly",
      riskAnalysis: "yes",
    });
    await show();
    const documents = region("Avslutsdokument");
    expect(documents.getByText("1,5 av 4")).toBeTruthy();
    expect(documents.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Tydligt syfte och målDelvis",
      "NyttokalkylSaknas",
      "RiskanalysJa",
      "ProjektutvärderingSaknas",
    ]);
  });

  it("shows the new status as soon as the server has derived it from a valuation", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    site.initiatives.edit(id, { status: "idea", statedStatus: "idea", score: undefined });
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: {},
      comment: "",
    });
    await show();
    site.initiatives.edit(id, { status: "valued" });
    await vi.advanceTimersByTimeAsync(3500);
    expect(await screen.findByText("Värderad")).toBeTruthy();
    vi.useRealTimers();
  });

  it("is marked when it is confidential", async () => {
    site.initiatives.edit(id, { isConfidential: true });
    await show();
    expect(screen.getByText("Sekretess")).toBeTruthy();
  });

  it("says that it is gone, and where to look, when it has been removed", async () => {
    site.site.failure = new NotFoundError("gone");
    showScreen(<InitiativePage id={id} />, site);
    expect(await screen.findByText(/Uppgiften finns inte längre/u)).toBeTruthy();
  });
});

describe("editing an initiative", () => {
  const edit = async (): Promise<void> => {
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Ändra" }));
  };
  const write = (label: RegExp, value: string): void => {
    fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
  };
  const save = (): void => {
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
  };

  it("is offered to whoever drives it and to the coordinator, and to nobody else", async () => {
    const isOfferedTo = async (role: Role, changes: { createdBy?: number; ownerId?: number }) => {
      open([role]);
      const row = site.initiatives.rows.get(id);
      if (row) site.initiatives.rows.set(id, { ...row, createdBy: 3, ...changes });
      await show();
      const isOffered = screen.queryByRole("button", { name: "Ändra" }) !== null;
      cleanup();
      return isOffered;
    };
    expect(await isOfferedTo("staff", {})).toBe(false);
    expect(await isOfferedTo("staff", { createdBy: 1 })).toBe(true);
    expect(await isOfferedTo("staff", { ownerId: 1 })).toBe(true);
    expect(await isOfferedTo("coordinator", {})).toBe(true);
  });

  it("writes what was changed and nothing else", async () => {
    await edit();
    write(/^Omfattning/u, "340 skåp");
    fireEvent.change(screen.getByRole("combobox", { name: "Riskanalys" }), { target: { value: "partly" } });
    save();
    await screen.findByText("340 skåp");
    expect(region("Avslutsdokument").getByText("Delvis")).toBeTruthy();
    expect(site.initiatives.rows.get(id)).toMatchObject({
      volumes: "340 skåp",
      riskAnalysis: "partly",
      score: 70,
    });
  });

  it("joins two persons' changes when they touched different things", async () => {
    await edit();
    write(/^Omfattning/u, "340 skåp");
    site.initiatives.edit(id, { background: "Papper" }, 3);
    save();
    await screen.findByText("340 skåp");
    expect(site.initiatives.rows.get(id)).toMatchObject({ volumes: "340 skåp", background: "Papper" });
  });

  it("shows both versions when both changed the same text, and saves the one that is chosen", async () => {
    await edit();
    write(/^Behovet/u, "Nycklar kopieras");
    write(/^Omfattning/u, "340 skåp");
    site.initiatives.edit(id, { need: "Nycklar lånas ut" }, 3);
    save();
    await screen.findByRole("heading", { name: "Någon annan har ändrat samma sak" });
    expect(screen.getByText(/Björn Lind sparade/u)).toBeTruthy();
    const versions = within(screen.getByRole("group", { name: "Behovet" }));
    expect(versions.getByRole("radio", { name: /Din version.*Nycklar kopieras/u })).toHaveProperty(
      "checked",
      true,
    );
    fireEvent.click(versions.getByRole("radio", { name: /Version av Björn Lind.*Nycklar lånas ut/u }));
    fireEvent.click(screen.getByRole("button", { name: "Spara mitt val" }));
    await screen.findByText("340 skåp");
    expect(site.initiatives.rows.get(id)).toMatchObject({ need: "Nycklar lånas ut", volumes: "340 skåp" });
  });

  it("keeps what is written when the page is left", async () => {
    const first = showScreen(<InitiativePage id={id} />, site);
    fireEvent.click(await screen.findByRole("button", { name: "Ändra" }));
    write(/^Omfattning/u, "340 skåp");
    first.unmount();
    await edit();
    expect(screen.getByDisplayValue("340 skåp")).toBeTruthy();
    expect(screen.getByText("Vi har tagit fram den ändring du inte hann spara.")).toBeTruthy();
  });
});

describe("taking an initiative to a meeting", () => {
  it("puts it last on the chosen meeting's agenda, once [A-057 in part]", async () => {
    const meetingId = addMeeting("Råd 24 november", "2026-11-24T08:00:00Z");
    const others = {
      key: "x",
      meetingId,
      initiativeId: 5,
      itemType: "dialogue" as const,
      minutes: 10,
      note: "",
      isWithdrawn: false,
    };
    site.agendaItems.put({ ...others, position: 4 });
    addMeeting("Råd i våras", "2026-03-24T08:00:00Z");
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Lyft till ett möte" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Lyft till ett möte" }));
    const meeting = await dialog.findByRole("combobox", { name: "Möte" });
    expect(within(meeting).getAllByRole("option")).toHaveLength(1);
    fireEvent.change(dialog.getByRole("combobox", { name: "Varför ska det tas upp?" }), {
      target: { value: "participation" },
    });
    fireEvent.change(dialog.getByRole("textbox", { name: "Vad ska mötet göra?" }), {
      target: { value: "Vilka är med?" },
    });
    fireEvent.click(dialog.getByRole("button", { name: "Sätt upp på dagordningen" }));
    await dialog.findByText(/står nu på dagordningen för Råd 24 november/u);
    const mine = [...site.agendaItems.rows.values()].filter(({ initiativeId }) => initiativeId === id);
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      meetingId,
      itemType: "participation",
      position: 5,
      note: "Vilka är med?",
    });
  });

  it("gives it back its row on a meeting whose agenda it was taken off", async () => {
    const meetingId = addMeeting("Råd 24 november", "2026-11-24T08:00:00Z");
    const key = `agenda:${String(meetingId)}:${String(id)}`;
    site.agendaItems.put({
      key,
      meetingId,
      initiativeId: id,
      itemType: "decision",
      position: 1,
      minutes: 15,
      note: "",
      isWithdrawn: true,
    });
    await show();
    expect(region("På möten").queryByRole("link")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Lyft till ett möte" }));
    fireEvent.click(await screen.findByRole("button", { name: "Sätt upp på dagordningen" }));
    await screen.findByText(/står nu på dagordningen för Råd 24 november/u);
    expect([...site.agendaItems.rows.values()]).toMatchObject([
      { key, itemType: "dialogue", isWithdrawn: false },
    ]);
  });

  it.each(initiativeStatuses)(
    "is offered at any step to a body's member: %s [A-057 in part]",
    async (status) => {
      open(["member"]);
      site.initiatives.edit(id, { status });
      await show();
      expect(screen.getByRole("button", { name: "Lyft till ett möte" })).toBeTruthy();
    },
  );

  it("is offered to ordinary staff who drive it [A-057]", async () => {
    open(["staff"]);
    registeredByAnother({ ownerId: 1 });
    await show();
    expect(screen.getByRole("button", { name: "Lyft till ett möte" })).toBeTruthy();
  });

  it("says whom to ask when it was taken off that agenda and the person may only add", async () => {
    open(["staff"]);
    registeredByAnother({ ownerId: 1 });
    const meetingId = addMeeting("Råd 24 november", "2026-11-24T08:00:00Z");
    const taken = { key: "a", meetingId, initiativeId: id, itemType: "decision" as const, position: 1 };
    site.agendaItems.put({ ...taken, minutes: 15, note: "", isWithdrawn: true });
    vi.spyOn(site.agendaItems, "update").mockRejectedValue(new NotAllowedError("403"));
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Lyft till ett möte" }));
    fireEvent.click(await screen.findByRole("button", { name: "Sätt upp på dagordningen" }));
    expect(
      await screen.findByText(/har tagits bort från det mötets dagordning. Be koordinatorn/u),
    ).toBeTruthy();
  });

  it("is not offered to other staff", async () => {
    open(["staff"]);
    registeredByAnother({ ownerId: 2 });
    await show();
    expect(screen.queryByRole("button", { name: "Lyft till ett möte" })).toBeNull();
  });
});
