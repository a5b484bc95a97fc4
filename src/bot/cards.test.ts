import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { describe, expect, it } from "vitest";
import {
  agendaItem,
  decision,
  digestOf,
  initiative,
  meeting,
  nasty,
  people,
  review,
  tab,
  text,
  units,
} from "../../tests/support/card-material.ts";
import { plan, planItem, planReport } from "../../tests/support/plan-records.ts";
import { dayOf } from "../../tests/support/records.ts";
import { expectGoodCard, markdownIn } from "../../tests/support/parsed-card.ts";
import { digestCard } from "./digest/digest-card.ts";
import { foundCard } from "./initiatives/found-card.ts";
import { informedCard } from "./initiatives/informed-card.ts";
import { statusCard } from "./initiatives/status-card.ts";
import { agendaCard } from "./meetings/agenda-card.ts";
import { reportCard } from "./plans/report-card.ts";
import { sentenceCard } from "./shared/answer-command.ts";
import { cardBytes } from "./shared/card.ts";
import { helpCard } from "./shared/help-card.ts";
import { decidedCard } from "./valuation/decided-card.ts";

describe("what people type", () => {
  const rows = new Map([[1, initiative(1, { title: nasty })]]);
  const cards: [string, IAdaptiveCard][] = [
    ["review", review({ title: nasty, need: nasty }, "sv", nasty)],
    [
      "informed",
      informedCard({
        initiative: initiative(1, { title: nasty, need: nasty }),
        unit: { name: nasty.slice(0, 200) },
        step: undefined,
        language: "sv",
        tab,
      }),
    ],
    [
      "report",
      reportCard({
        report: {
          id: 1,
          ...planReport({
            words: nasty,
            items: [{ initiativeId: 1, status: "closed", goal: "a", budget: 1 }],
          }),
        },
        plan: plan({ items: [planItem(1, "short", { goal: "a" })] }),
        goals: [
          {
            key: "a",
            name: { sv: nasty.slice(0, 200), en: nasty.slice(0, 200) },
            validFrom: dayOf("2026-01-01"),
            validTo: undefined,
          },
        ],
        unit: { name: nasty.slice(0, 200) },
        body: { name: nasty.slice(0, 200) },
        reportedBy: { name: nasty.slice(0, 200) },
        language: "sv",
        tab,
      }),
    ],
    [
      "decided",
      decidedCard({
        initiative: initiative(1, { title: nasty }),
        decision: { ...decision, reason: nasty },
        decidedBy: { name: nasty.slice(0, 200) },
        where: "rådet",
        language: "sv",
        tab,
      }),
    ],
    [
      "agenda",
      agendaCard({
        meeting: { ...meeting, title: nasty, place: nasty.slice(0, 200) },
        body: { name: nasty.slice(0, 200) },
        items: [agendaItem(1, { note: nasty })],
        rows,
        units,
        language: "sv",
        tab,
      }),
    ],
    [
      "digest",
      digestCard({
        digest: { ...digestOf(1, 1).digest, silent: { count: 1, ids: [1] } },
        rows,
        units,
        people,
        meeting: { ...meeting, title: nasty },
        language: "sv",
        tab,
      }),
    ],
    ["search", foundCard({ query: "fet", rows: [...rows.values()], units, language: "sv", tab })],
    ["search without a hit", foundCard({ query: nasty, rows: [], units, language: "sv", tab })],
  ];
  it.each(cards)("is shown as typed on the %s card, never as Markdown, and never too long", (_name, card) => {
    expectGoodCard(card);
    expect(markdownIn(card).join("\n")).not.toMatch(/evil\.example|<b>|<at>|# rubrik|DATE\(/u);
    expect(text(card)).not.toMatch(/\{\{DATE|\u202E|\\ud800(?!\\udc)/u);
  });
});

describe("the other cards", () => {
  it.each(["sv", "en"] as const)("are good cards in %s", (language) => {
    const help = helpCard("welcome", language, tab);
    expect(help.fallbackText).toContain("bot");
    expectGoodCard(help);
    expectGoodCard(sentenceCard("unavailable", language));
    expectGoodCard(statusCard([...digestOf(12, 0).rows.values()], language, tab));
    expectGoodCard(review({}, language));
  });

  it("shows a portfolio of 5,000 in a status card of the same size as one of 12", () => {
    const [small, large] = [12, 5000].map((total) =>
      statusCard([...digestOf(total, 0).rows.values()], "sv", tab),
    );
    if (!small || !large) throw new Error("two cards were made");
    expectGoodCard(large);
    expect(cardBytes(large)).toBeLessThan(cardBytes(small) * 1.1);
  });
});
