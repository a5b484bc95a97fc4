import { describe, expect, it } from "vitest";
import { mandates } from "#domain/organisation/mandate.ts";
import { at } from "../../../tests/support/council-site.ts";
import { inOrder, newAgendaItem, nextMeeting, pastTheStop, startMinutes, totalMinutes } from "./agenda.ts";
import type { AgendaItem } from "./meeting.ts";

const now = at("2026-11-18T08:00:00Z");
const kept = { version: "1", createdAt: now, modifiedAt: now, createdBy: 1, modifiedBy: 1 };
const meeting = (id: number, startsAt: string, bodyId = 1) => ({
  key: `m${String(id)}`,
  bodyId,
  title: "",
  startsAt: at(startsAt),
  endsAt: at(startsAt),
  place: "",
  joinUrl: "",
  agendaState: "draft" as const,
  id,
  ...kept,
});
const item = (id: number, changes: Partial<AgendaItem> = {}) => ({
  key: `i${String(id)}`,
  meetingId: 1,
  initiativeId: id,
  itemType: "decision" as const,
  position: id,
  minutes: 15,
  note: "",
  isWithdrawn: false,
  ...changes,
  id,
  ...kept,
});

describe("the next meeting", () => {
  it("is the body's first that has not begun", () => {
    const all = [
      meeting(1, "2026-11-17T12:00:00Z"),
      meeting(2, "2026-12-03T12:00:00Z"),
      meeting(3, "2026-11-19T12:00:00Z"),
      meeting(4, "2026-11-18T09:00:00Z", 2),
    ];
    expect(nextMeeting(all, 1, now)?.id).toBe(3);
    expect(nextMeeting(all, undefined, now)?.id).toBe(4);
    expect(nextMeeting(all, 1, at("2026-12-03T12:00:00Z"))).toBeUndefined();
  });
});

describe("an item for the agenda", () => {
  const request = { initiative: { id: 7 }, meeting: { id: 3 }, note: "Taget vidare i linjen" };
  it("comes last, with a key that lets an initiative be there once", () => {
    const items = [item(1, { position: 4 }), item(2, { position: 2 })];
    expect(newAgendaItem({ ...request, mandate: "recommends", items })).toMatchObject({
      key: "agenda:3:7",
      position: 5,
      minutes: 15,
    });
  });

  it("is for decision only in a body that may decide or recommend [A-020 in part]", () => {
    const types = mandates.map((mandate) => newAgendaItem({ ...request, mandate, items: [] }).itemType);
    expect(types).toEqual(["decision", "decision", "allocateResources", "allocateResources", "statusUpdate"]);
  });
});

describe("an agenda's time", () => {
  const items = inOrder([item(1, { position: 2, minutes: 20 }), item(2, { position: 1, minutes: 30 })]);
  it("adds up in order", () => {
    expect(items.map(({ id }) => id)).toEqual([2, 1]);
    expect(totalMinutes(items)).toBe(50);
    expect(startMinutes(items)).toEqual([0, 30]);
  });

  it("tells which items end after the meeting's stop", () => {
    expect(pastTheStop(items, 50)).toEqual([]);
    expect(pastTheStop(items, 49).map(({ id }) => id)).toEqual([1]);
  });
});
