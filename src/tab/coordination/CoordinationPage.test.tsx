// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { council, dayOf, duty, needLink } from "../../../tests/support/records.ts";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { CoordinationPage } from "./CoordinationPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
const region = (name: string) => within(screen.getByRole("region", { name }));
const show = async (): Promise<void> => {
  showScreen(<CoordinationPage />, site);
  await screen.findByRole("region", { name: "Parallella projekt" });
};
const words = (name: string): readonly string[] =>
  region(name)
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent.replace(/\s/gu, " "));
const chooseUnit = async (unit: string): Promise<void> => {
  await screen.findByRole("option", { name: unit });
  const field = screen.getByRole("combobox", { name: "Verksamhet" });
  fireEvent.change(field, {
    target: { value: String([...site.units.rows.values()].find(({ name }) => name === unit)?.id) },
  });
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

beforeEach(() => {
  site = tabPortfolio({ size: 8 });
  for (const id of [1, 2, 3, 4, 5, 6, 7, 8])
    site.initiatives.edit(id, { isNewSystem: false, otherUnitIds: [], status: "developing", unitId: id });
  site.initiatives.edit(1, { title: "Digitala medicinskåp", need: "Nycklar till skåp försvinner" });
  site.initiatives.edit(2, { title: "Skåp med digitala lås", need: "Nycklar till skåp försvinner ofta" });
});

describe("parallel projects", () => {
  it("are pairs alike in different units that nobody has answered about, answered in one press [D-09, A-079]", async () => {
    await show();
    await waitFor(() => {
      expect(words("Parallella projekt")).toEqual([
        expect.stringMatching(
          /^Digitala medicinskåpKommunledningsförvaltningen.*registrerat.*Skåp med digitala låsFörvaltningen för arbete och välfärd.*likt?, \d\d,\d %/iu,
        ),
      ]);
    });
    fireEvent.click(screen.getByRole("button", { name: /^Svara om Digitala medicinskåp och Skåp/u }));
    fireEvent.click(await screen.findByRole("radio", { name: /^Samma behov/u }));
    fireEvent.click(screen.getByRole("button", { name: "Spara svaret" }));
    expect(await screen.findByText("Inga lika initiativ väntar på svar.")).toBeTruthy();
    expect([...site.needLinks.rows.values()]).toMatchObject([{ initiativeId: 1, otherId: 2, kind: "same" }]);
    expect(region("Parallella projekt").getByText(/^Samma behov, Åsa Öberg/u)).toBeTruthy();
  });

  it("are not two of one unit, nor one that is answered about", async () => {
    site.initiatives.edit(2, { unitId: 1 });
    await show();
    expect(await screen.findByText("Inga lika initiativ väntar på svar.")).toBeTruthy();
  });

  it("can be narrowed to one unit's", async () => {
    await show();
    await screen.findByRole("button", { name: /^Svara om/u });
    await chooseUnit("Omsorgsförvaltningen");
    expect(await screen.findByText("Inga lika initiativ väntar på svar.")).toBeTruthy();
  });
});

describe("what slipped past", () => {
  it("is decided or further without the body that a rule sends it to, with reason and source [D-02, A-040, A-058]", async () => {
    site.initiatives.edit(3, { title: "Nytt journalsystem", isNewSystem: true, status: "executing" });
    site.initiatives.edit(4, { title: "Nytt bokningssystem", isNewSystem: true, status: "executing" });
    const bodyId = site.bodies.put(council({ bodyRole: "council" })).id;
    const meetingAt = { startsAt: site.site.now(), endsAt: site.site.now(), place: "", joinUrl: "" };
    const meeting = { key: "m", bodyId, title: "Råd", ...meetingAt, agendaState: "posted" as const };
    const meetingId = site.meetings.put(meeting).id;
    const item = { key: "a", meetingId, initiativeId: 4, itemType: "dialogue" as const, position: 1 };
    site.agendaItems.put({ ...item, minutes: 15, note: "", isWithdrawn: false });
    await show();
    expect(words("Slank förbi")).toEqual([
      expect.stringMatching(/^Nytt journalsystemOmsorgsförvaltningenGenomförsSkulle till PULS.*KPMG/u),
    ]);
  });
});

describe("joint initiatives", () => {
  it("stand with lead and split, those that lack either first [A-078]", async () => {
    const costSplit = [
      { unitId: 5, percent: 60 },
      { unitId: 6, percent: 40 },
    ];
    site.initiatives.edit(5, { title: "Gemensam växel", otherUnitIds: [6], costSplit });
    site.initiatives.edit(7, { title: "Gemensam karta", otherUnitIds: [8] });
    site.initiatives.edit(8, { title: "Utan ledning", unitId: undefined, otherUnitIds: [3] });
    await show();
    const [first, second, third] = words("Gemensamma initiativ");
    expect(first).toMatch(/^Utan ledningIngen leder det/u);
    expect(second).toMatch(/^Gemensam kartaLeds av .*Kostnaden är inte fördelad$/u);
    expect(third).toMatch(/^Gemensam växelLeds av Tekniska.*60,0 %.*40,0 %/u);
  });

  it("leave out what has gone into another", async () => {
    site.initiatives.edit(7, { otherUnitIds: [8] });
    site.needLinks.put(needLink({ initiativeId: 5, otherId: 7, kind: "merge" }));
    await show();
    expect(
      region("Gemensamma initiativ").getByText("Inga initiativ delas av flera verksamheter."),
    ).toBeTruthy();
  });
});

describe("overdue duties", () => {
  it("stand by day, with owner and initiative; open ones that are not due are left out [A-220, D-20]", async () => {
    site.duties.put(duty({ initiativeId: 3, ownerId: 4, dueOn: dayOf("2026-11-22") }));
    site.duties.put(duty({ initiativeId: 3, dueOn: dayOf("2026-11-23") }));
    site.duties.put(duty({ initiativeId: 3, dueOn: dayOf("2026-10-01"), state: "done" }));
    await show();
    expect(words("Försenade plikter")).toEqual([
      expect.stringMatching(/Cecilia EkSkulle vara klar 22 nov\. 2026/u),
    ]);
  });
});
