import { expect, it } from "vitest";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { body } from "../../../tests/support/governed-case.ts";
import type { RoutingRule } from "./governing-model.ts";
import { slippedPast, type Handled, type Routable } from "./slipped-past.ts";

const rule = (key: string, isMandatory: boolean): RoutingRule => ({
  key,
  bodyRole: "council",
  isMandatory,
  when: { fact: "isNewSystem", is: true },
  reason: { sv: "Nya system tas alltid upp.", en: "New systems are always raised." },
  source: "Avsnitt 3.2.3",
});
const handled: Handled = {
  model: { routing: [rule("newSystem", true), rule("advice", false)] },
  parameter: () => undefined,
  bodies: [body(2, "council"), body(3, "forum")],
  meetings: [
    { id: 5, bodyId: 2 },
    { id: 6, bodyId: 3 },
  ],
  agendaItems: [],
  decisions: [],
};
const routable = (id: number, changes: Partial<Routable> = {}): Routable => ({
  id,
  status: "executing",
  isMerged: false,
  facts: (name) => (name === "isNewSystem" ? true : undefined),
  ...changes,
});
const slipped = (rows: readonly Routable[], more: Partial<Handled> = {}): readonly number[] =>
  slippedPast(rows, { ...handled, ...more }).map(({ initiativeId }) => initiativeId);

it("is what was decided, or is further, without the body that it had to come to [D-02, A-040 in part, A-058]", () => {
  const all = initiativeStatuses.map((status, index) => routable(index + 1, { status }));
  const past = new Set(slipped(all));
  expect(initiativeStatuses.filter((_, index) => past.has(index + 1))).toEqual([
    "decided",
    "planning",
    "executing",
    "closed",
  ]);
  expect(slippedPast([routable(1)], handled)[0]?.rules.map(({ key }) => key)).toEqual(["newSystem"]);
});

it("is not what nobody has answered, what need not come, or what went into another", () => {
  const facts = (isNewSystem: boolean | undefined) => () => isNewSystem;
  expect(slipped([routable(1, { facts: facts(undefined) }), routable(2, { facts: facts(false) })])).toEqual(
    [],
  );
  expect(slipped([routable(1, { isMerged: true })])).toEqual([]);
});

it("is not what the body has had on an agenda or said something of that counts", () => {
  const item = { initiativeId: 1, meetingId: 5, isWithdrawn: false };
  const said = { initiativeId: 1, bodyId: 2, standing: "counts" } as const;
  expect(slipped([routable(1)], { agendaItems: [item] })).toEqual([]);
  expect(slipped([routable(1)], { decisions: [said] })).toEqual([]);
  expect(slipped([routable(1)], { agendaItems: [{ ...item, isWithdrawn: true }] })).toEqual([1]);
  expect(slipped([routable(1)], { agendaItems: [{ ...item, meetingId: 6 }] })).toEqual([1]);
  expect(slipped([routable(1)], { decisions: [{ ...said, standing: "doesNotCount" }] })).toEqual([1]);
});
