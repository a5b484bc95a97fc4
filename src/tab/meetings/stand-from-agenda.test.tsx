// @vitest-environment jsdom
import { configure, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { chain } from "../../../tests/support/governed-case.ts";
import { addMeeting, shownId, siteWithInitiative } from "../../../tests/support/initiative-page.tsx";
import { council, modelVersion } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { MeetingPage } from "./MeetingPage.tsx";

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

describe("taking a stand from an agenda", () => {
  it("opens with the meeting and the body filled in", async () => {
    const id = shownId;
    const site = siteWithInitiative(["manager"]);
    site.models.put(modelVersion(chain, { key: "chain:1", name: "Vår kedja", publishedById: 1 }));
    const row = site.initiatives.rows.get(id);
    if (row) site.initiatives.rows.set(id, { ...row, createdBy: 99 });
    site.initiatives.edit(id, { status: "valued", statedStatus: "valued", budget: 50_000, score: undefined });
    const forum = council({ key: "forum", name: "Forum FAV", bodyRole: "forum", unitId: 2, chairId: 1 });
    const bodyId = site.bodies.put(forum).id;
    const meetingId = addMeeting(site, "Forum 20 november", "2026-11-20T08:00:00Z");
    site.meetings.edit(meetingId, { bodyId });
    const item = { key: "a", meetingId, initiativeId: id, itemType: "dialogue" as const, position: 1 };
    site.agendaItems.put({ ...item, minutes: 15, note: "", isWithdrawn: false });
    showScreen(<MeetingPage id={meetingId} />, site);
    fireEvent.click(await screen.findByRole("button", { name: "Ta ställning till Digitala medicinskåp" }));
    fireEvent.click(await screen.findByRole("button", { name: "Rekommendera" }));
    expect(screen.getByText("Skrivs in som sagt på Forum 20 november.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Spara: Rekommendera" }));
    await screen.findByText(/^Sparat: rekommendera/u);
    expect([...site.decisions.rows.values()]).toMatchObject([
      { outcome: "recommend", bodyId, meetingId, decidedById: 1 },
    ]);
  });
});
