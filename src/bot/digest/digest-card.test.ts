import { describe, expect, it } from "vitest";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Language } from "#domain/shared/language.ts";
import { digestOf, meeting, people, tab, text, units } from "../../../tests/support/card-material.ts";
import { expectGoodCard, markdownIn } from "../../../tests/support/parsed-card.ts";
import { digestCard } from "./digest-card.ts";

const digest = (
  total: number,
  changed: number,
  changes: Partial<PortfolioRow> = {},
  language: Language = "sv",
) =>
  digestCard({
    ...digestOf(total, changed, changes),
    units,
    people,
    meeting,
    language,
    tab,
    reference: "ABCD-2345",
  });

describe("the digest card", () => {
  it("tells each change from what to what, with totals whose parts sum to the whole [D-03 in part]", () => {
    const card = digest(12, 1);
    expectGoodCard(card);
    expect(text(card)).toContain("Ny status: Värderad → För beslut");
    expect(text(card)).toMatch(/budget: 100\s000 kr → 250\s000 kr/u);
    expect(text(card)).toContain("1 initiativ har ändrats: 0 nya behov, 1 tagna vidare, 0 avslagna.");
    expect(text(card)).toContain("12 initiativ");
    const counts = [...text(card).matchAll(/(\d+) av 12 ·/gu)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(initiativeStatuses.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(text(card)).toContain("Status saknas");
    expect(text(card)).toContain("Nästa möte: Rådet i november torsdag 26 november kl. 13:00");
  });

  it("stays under 28 KB with 5,000 initiatives and 100 changes, and says how many are not shown", () => {
    const card = digest(5000, 100);
    expectGoodCard(card);
    const shown = text(card).match(/Ny status: Värderad → För beslut/gu)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(3);
    expect(text(card)).toContain(`… och ${String(100 - shown)} initiativ till i portföljen`);
    expect(text(card)).toMatch(/455 av 5\s000 · 9,1 %/u);
  });

  it("leaves out what is confidential and says how many, also what became so after the digest was made", () => {
    const hidden = digest(12, 5, { isConfidential: true });
    expectGoodCard(hidden);
    expect(text(hidden)).toContain("5 sekretessmarkerade ärenden har också ändrats");
    expect(text(hidden)).not.toContain("Initiativ 1");
    const { digest: made, rows } = digestOf(12, 2);
    const first = rows.get(1);
    if (first) rows.set(1, { ...first, isConfidential: true });
    const late = digestCard({ digest: made, rows, units, people, meeting, language: "sv", tab });
    expect(text(late)).toContain("1 sekretessmarkerat ärende");
    expect(text(late)).not.toContain("Initiativ 1 ");
  });

  it("tells that another governing model has taken over, and reads digests from before such were told of", () => {
    const { digest: made, rows } = digestOf(3, 1);
    const of = (told: object) =>
      digestCard({ digest: { ...made, ...told }, rows, units, people, meeting, language: "sv", tab });
    const told = text(of({ newModels: ["Som i Täby"] }));
    expect(told).toContain("Ny styrmodell gäller");
    expect(told).toContain("Som i Täby");
    expect(text(of({ newModels: undefined }))).not.toContain("Ny styrmodell");
  });

  it("is in English too", () => {
    const card = digest(12, 1, {}, "en");
    expectGoodCard(card);
    expect(text(card)).toContain("New status: Valued → For decision");
    expect(markdownIn(card).join("\n")).not.toMatch(/[åäö]/iu);
  });
});
