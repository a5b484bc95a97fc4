import { describe, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { agendaItem, initiative, meeting, tab, text, units } from "../../../tests/support/card-material.ts";
import { expectGoodCard } from "../../../tests/support/parsed-card.ts";
import { agendaCard } from "./agenda-card.ts";

describe("the agenda card", () => {
  const agenda = (count: number, changes: Partial<Initiative> = {}) => {
    const ids = Array.from({ length: count }, (_, index) => index + 1);
    return agendaCard({
      meeting,
      body: { name: "Digitaliseringsrådet" },
      items: ids.map((id) => agendaItem(id)).toReversed(),
      rows: new Map(ids.map((id) => [id, initiative(id, { title: `Initiativ ${String(id)}`, ...changes })])),
      units,
      language: "sv",
      tab,
    });
  };

  it("leaves out what was taken off it, and its time", () => {
    const items = [agendaItem(1, { isWithdrawn: true }), agendaItem(2)];
    const rows = new Map([1, 2].map((id) => [id, initiative(id, { title: `Initiativ ${String(id)}` })]));
    const card = agendaCard({ meeting, body: undefined, items, rows, units, language: "sv", tab });
    expect(text(card)).toContain("13:00  Initiativ 2");
    expect(text(card)).not.toContain("Initiativ 1");
    expect(text(card)).toContain("20 minuter");
  });

  it("gives each item its time in Swedish time, in order, and says when they do not fit", () => {
    const card = agenda(2);
    expectGoodCard(card);
    expect(text(card).indexOf("13:00  Initiativ 1")).toBeGreaterThan(0);
    expect(text(card).indexOf("13:20  Initiativ 2")).toBeGreaterThan(
      text(card).indexOf("13:00  Initiativ 1"),
    );
    expect(text(card)).toContain("2 punkter, 40 minuter");
    expect(text(card)).toContain("Punkterna tar 10 minuter mer än mötet.");
    expect(text(card)).toContain("torsdag 26 november kl. 13:00–13:30");
  });

  it("stays small with many items and says how many more there are", () => {
    const card = agenda(200);
    expectGoodCard(card);
    expect(text(card)).toMatch(/… och \d+ punkter till/u);
    expect(text(card)).toContain("200 punkter, 4000 minuter");
  });

  it("names no confidential matter, nor one that cannot be found", () => {
    const unnamed = "13:00  Sekretessmarkerat ärende";
    const confidential = text(agenda(1, { isConfidential: true }));
    expect(confidential).toContain(unnamed);
    expect(confidential).not.toContain("Initiativ 1");
    const items = [agendaItem(1)];
    const lost = { meeting, body: undefined, items, rows: new Map(), units, language: "sv", tab } as const;
    expect(text(agendaCard(lost))).toContain(unnamed);
  });

  it("follows only links that are https", () => {
    const card = agendaCard({
      meeting: { ...meeting, joinUrl: "javascript:alert(1)" },
      body: undefined,
      items: [],
      rows: new Map(),
      units: [],
      language: "en",
      tab,
    });
    expectGoodCard(card);
    expect(text(card)).not.toContain("javascript");
  });
});
