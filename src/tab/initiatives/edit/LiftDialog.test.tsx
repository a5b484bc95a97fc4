// @vitest-environment jsdom
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Role } from "#domain/organisation/person.ts";
import { NotAllowedError } from "#domain/shared/failures.ts";
import { configure, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  addMeeting,
  shownId,
  showInitiative,
  siteWithInitiative,
} from "../../../../tests/support/initiative-page.tsx";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const open = (roles?: readonly Role[]): void => {
  site = siteWithInitiative(roles);
};
const show = (): Promise<void> => showInitiative(site);
const region = (name: string) => within(screen.getByRole("region", { name }));
const registeredByAnother = (changes: { readonly ownerId: number }): void => {
  const row = site.initiatives.rows.get(id);
  if (row) site.initiatives.rows.set(id, { ...row, ...changes, createdBy: 3 });
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

beforeEach(() => {
  open();
});

describe("taking an initiative to a meeting", () => {
  it("puts it last on the chosen meeting's agenda, once [A-057 in part]", async () => {
    const meetingId = addMeeting(site, "Råd 24 november", "2026-11-24T08:00:00Z");
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
    addMeeting(site, "Råd i våras", "2026-03-24T08:00:00Z");
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
    const meetingId = addMeeting(site, "Råd 24 november", "2026-11-24T08:00:00Z");
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
    "is offered at any step to ordinary staff who drive it: %s [A-057]",
    async (status) => {
      open(["staff"]);
      site.initiatives.edit(id, { status });
      registeredByAnother({ ownerId: 1 });
      await show();
      expect(screen.getByRole("button", { name: "Lyft till ett möte" })).toBeTruthy();
    },
  );

  it("is offered to a body's members [A-057 in part]", async () => {
    open(["member"]);
    registeredByAnother({ ownerId: 2 });
    await show();
    expect(screen.getByRole("button", { name: "Lyft till ett möte" })).toBeTruthy();
  });

  it("says whom to ask when it was taken off that agenda and the person may only add", async () => {
    open(["staff"]);
    registeredByAnother({ ownerId: 1 });
    const meetingId = addMeeting(site, "Råd 24 november", "2026-11-24T08:00:00Z");
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
