import { describe, expect, it } from "vitest";
import type { Duty } from "#domain/governance/duty.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { at } from "../../../tests/support/council-site.ts";
import { dutySettledEvent, linkEvents } from "./governance-events.ts";

const kept = {
  version: "1",
  createdAt: at("2026-11-18T08:00:00Z"),
  modifiedAt: at("2026-11-20T08:00:00Z"),
  createdBy: 1,
  modifiedBy: 1,
};
const duty: Stored<Duty> = {
  ...kept,
  id: 4,
  key: "duty:7:dpia",
  initiativeId: 7,
  rule: "dpia",
  title: { sv: "Konsekvensbedömning", en: "Impact assessment" },
  why: { sv: "", en: "" },
  source: "",
  ownerId: 2,
  dueOn: "2026-12-18" as CalendarDate,
  state: "open",
  note: "",
  settledById: undefined,
};
const link: Stored<NeedLink> = {
  ...kept,
  id: 9,
  key: "link",
  initiativeId: 7,
  otherId: 8,
  kind: "merge",
  reason: "Samma system",
  statedById: 3,
  costSplit: [],
};

describe("what is told of a duty", () => {
  it("is that it was settled, once for each time that it was", () => {
    expect(dutySettledEvent(duty)).toBeUndefined();
    const done = { ...duty, state: "done", note: "Klar", settledById: 2 } as const;
    expect(dutySettledEvent(done)).toMatchObject({
      kind: "dutySettled",
      at: "2026-11-20T08:00:00Z",
      initiativeId: 7,
      personId: 2,
      to: "done",
      why: { sv: "Klar", en: "Klar" },
    });
    expect(dutySettledEvent(done)?.key).toBe(dutySettledEvent(done)?.key);
    expect(dutySettledEvent({ ...done, version: "2" })?.key).not.toBe(dutySettledEvent(done)?.key);
  });
});

describe("what is told of two needs that were compared", () => {
  it("stands on both, each naming the other, with keys of their own [D-09 in part]", () => {
    const events = linkEvents(link);
    expect(events).toMatchObject([
      {
        kind: "merged",
        initiativeId: 7,
        to: "8",
        why: { sv: "Samma system", en: "Samma system" },
        personId: 3,
      },
      { kind: "merged", initiativeId: 8, to: "7" },
    ]);
    expect(new Set(events.map(({ key }) => key)).size).toBe(2);
    expect(linkEvents({ ...link, kind: "wait" }).map(({ kind }) => kind)).toEqual(["linked", "linked"]);
  });
});
