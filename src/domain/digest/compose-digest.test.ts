import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { anInitiative, at } from "../../../tests/support/council-site.ts";
import { composeDigest, type DigestMaterial } from "./compose-digest.ts";
import { eventKinds, type Event } from "./event.ts";

const now = at("2026-11-23T06:30:00Z");
const kept = { version: "1", createdAt: now, modifiedAt: now, createdBy: 1, modifiedBy: 1 };
const row = (id: number, changes = {}) => ({ ...anInitiative(changes), id, ...kept, ...changes });
const event = (id: number, more: Partial<Event>) => ({
  key: `e${String(id)}`,
  kind: "edited" as const,
  at: now,
  personId: undefined,
  initiativeId: 1,
  meetingId: undefined,
  from: "",
  to: "",
  why: { sv: "", en: "" },
  ...more,
  id,
  ...kept,
});
const digest = (material: Partial<DigestMaterial>) =>
  composeDigest({
    events: [],
    rows: [row(1), row(2), row(3, { isConfidential: true })],
    nextMeeting: undefined,
    since: undefined,
    until: now,
    lastEventId: 40,
    silentBefore: at("2026-10-24T00:00:00Z"),
    ...material,
  });

describe("the digest", () => {
  it("joins several steps of the same kind into one, from the first to the last", () => {
    const { entries } = digest({
      events: [
        event(1, { kind: "statusChanged", from: "idea", to: "valued" }),
        event(2, { kind: "edited", from: "budget=1", to: "budget=2" }),
        event(3, { kind: "statusChanged", from: "valued", to: "forDecision" }),
        event(4, { kind: "edited", from: "budget=2", to: "budget=3" }),
        event(5, { kind: "edited", from: "title=A", to: "title=B" }),
        event(6, { kind: "edited", from: "title=B", to: "title=A" }),
      ],
    });
    expect(entries).toEqual([
      {
        initiativeId: 1,
        happened: [
          { kind: "statusChanged", from: "idea", to: "forDecision", personId: undefined },
          { kind: "edited", from: "budget=1", to: "budget=3", personId: undefined },
        ],
      },
    ]);
  });

  it("puts decisions before new needs before edits", () => {
    const { entries, newNeeds, forwarded, rejected } = digest({
      rows: [row(1), row(2), row(4)],
      events: [
        event(1, { initiativeId: 1, from: "budget=1", to: "budget=2" }),
        event(2, { initiativeId: 2, kind: "registered" }),
        event(3, { initiativeId: 4, kind: "rejected" }),
      ],
    });
    expect(entries.map(({ initiativeId }) => initiativeId)).toEqual([4, 2, 1]);
    expect([newNeeds, forwarded, rejected]).toEqual([1, 0, 1]);
  });

  it("tells of confidential initiatives by number only, and counts them in the totals", () => {
    const made = digest({ events: [event(1, { initiativeId: 3, kind: "registered", to: "hemligt" })] });
    expect(made).toMatchObject({ confidential: 1, changed: 0, newNeeds: 0, entries: [], total: 3 });
    expect(JSON.stringify(made)).not.toContain("hemligt");
  });

  it("goes on where the last one ended, whatever the events' times say", () => {
    expect(digest({ events: [] }).untilEventId).toBe(40);
    expect(
      digest({ events: [event(51, { at: at("2026-01-01T00:00:00Z") }), event(45, {})] }).untilEventId,
    ).toBe(51);
  });

  it("names the governing models that have taken over", () => {
    const took = event(41, { kind: "modelTookOver", initiativeId: undefined, to: "Som i Täby" });
    expect(digest({ events: [took, event(42, {})] })).toMatchObject({
      newModels: ["Som i Täby"],
      changed: 1,
    });
  });

  it("leaves a whole register's import out of the changes", () => {
    expect(digest({ events: [event(1, { kind: "imported" })] })).toMatchObject({ changed: 0, total: 3 });
    const ofTheBasis = (["basisAdded", "basisDone", "basisRemoved"] as const).map((kind, index) =>
      event(index + 1, { kind }),
    );
    expect(digest({ events: ofTheBasis })).toMatchObject({ changed: 0, entries: [] });
  });

  it("names what is under way but has not been touched for long", () => {
    const old = { modifiedAt: at("2026-09-01T00:00:00Z") };
    const rows = [
      row(1, { status: "executing", ...old }),
      row(2, { status: "closed", ...old }),
      row(3, { status: "executing", isConfidential: true, ...old }),
      row(4, { status: "executing" }),
    ];
    expect(digest({ rows }).silent).toEqual({ count: 1, ids: [1] });
  });

  it("has totals whose parts sum to the whole, for any portfolio and any events [D-03 in part, X-002 in part]", () => {
    const anyRow = fc.record({
      status: fc.constantFrom(...initiativeStatuses),
      isConfidential: fc.boolean(),
      budget: fc.option(fc.nat(), { nil: undefined }),
    });
    const anyEvent = fc.record({ initiativeId: fc.nat(20), kind: fc.constantFrom(...eventKinds) });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.array(anyEvent), (some, happened) => {
        const rows = some.map((each, index) => row(index + 1, each));
        const made = digest({ rows, events: happened.map((each, index) => event(index + 41, each)) });
        expect(made.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(made.total);
        expect(made.budget.known + made.budget.unknown).toBe(made.total);
        expect(made.total).toBe(rows.length);
        const secret = new Set(rows.filter(({ isConfidential }) => isConfidential).map(({ id }) => id));
        expect(made.entries.filter(({ initiativeId }) => secret.has(initiativeId))).toEqual([]);
      }),
    );
  });
});
