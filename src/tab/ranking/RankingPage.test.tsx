// @vitest-environment jsdom
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { RankingPage } from "./RankingPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 5 });
  for (const id of [1, 2, 3, 4, 5]) site.initiatives.edit(id, { status: "closed" });
});
const waits = (id: number, title: string, more: Parameters<typeof site.initiatives.edit>[1]): void => {
  site.initiatives.edit(id, { title, status: "valued", score: undefined, needAnswers: {}, ...more });
};
const show = async (): Promise<void> => {
  showScreen(<RankingPage />, site);
  await screen.findByRole("heading", { level: 1, name: "Rangordning" });
};
const titles = (): readonly (string | null)[] =>
  within(screen.getByRole("list", { name: "Initiativen i ordning" }))
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);

describe("the ranking page", () => {
  it("puts law first whatever its score, and says why each stands where it does [A-133, D-04 in part]", async () => {
    waits(1, "Effektivt", { priorityClass: "efficiency", score: 95 });
    waits(2, "Lagkrav", { priorityClass: "law", score: 10, legalReference: "" });
    waits(3, "Kritiskt", { priorityClass: "critical", score: 40 });
    await show();
    await screen.findByText("Lagkrav");
    expect(titles()).toEqual(["Lagkrav", "Kritiskt", "Effektivt"]);
    expect(screen.getByText("Klass inre effektivitet, den ovanför samhällsviktig verksamhet.")).toBeDefined();
    expect(screen.getByText("Klassen gällande rätt behöver lagrum och sista dag")).toBeDefined();
  });

  it("draws the line where the hours end, and keeps the order below it [A-062]", async () => {
    waits(1, "Först", { priorityClass: "law", needAnswers: { sharedHours: 60 } });
    waits(2, "Stort", { priorityClass: "critical", needAnswers: { sharedHours: 90 } });
    waits(3, "Litet", { priorityClass: "efficiency", needAnswers: { sharedHours: 20 } });
    await show();
    await screen.findByText("Först");
    fireEvent.change(screen.getByLabelText("Gemensamma resurser (timmar)"), { target: { value: "100" } });
    const items = [...screen.getByRole("list", { name: "Initiativen i ordning" }).children];
    expect(items.map((item) => /Först|Stort|Litet|Hit räcker/u.exec(item.textContent)?.[0])).toEqual([
      "Först",
      "Hit räcker",
      "Stort",
      "Litet",
    ]);
    expect(screen.getByText("60 av 100 timmar är tagna ovanför linjen.")).toBeDefined();
    expect(screen.getAllByText("Skulle rymmas i de timmar som är kvar")).toHaveLength(1);
  });

  it("shows which initiatives change place when a weight changes by a fifth [D-04 in part]", async () => {
    const value = (initiativeId: number, levels: readonly number[]): void => {
      site.valuations.put({
        key: `v${String(initiativeId)}`,
        initiativeId,
        valuedById: 1,
        model: vaxjoMatrix.key,
        modelVersion: vaxjoMatrix.version,
        answers: Object.fromEntries(
          vaxjoMatrix.criteria.map(({ key }, index) => [key, { level: levels[index] ?? 1, reason: "" }]),
        ),
        comment: "",
      });
    };
    waits(1, "Tid", { priorityClass: "critical", score: 60 });
    waits(2, "Pengar", { priorityClass: "critical", score: 60 });
    value(1, [5, 1, 3, 3, 3]);
    value(2, [1, 5, 3, 3, 3]);
    await show();
    const row = (await screen.findByRole("rowheader", { name: "Potentiell effekt i kostnad" })).closest("tr");
    if (!row) throw new Error("The criterion is not in a row.");
    expect(within(row).getByText("2 byter plats")).toBeDefined();
    expect(within(row).getByText("Pengar: från 2 till 1")).toBeDefined();
    expect(within(row).getByText("Ordningen är densamma")).toBeDefined();
  });

  it("leaves what is confidential out", async () => {
    waits(1, "Öppet", { priorityClass: "law" });
    waits(2, "Hemligt", { priorityClass: "law", isConfidential: true });
    await show();
    await screen.findByText("Öppet");
    expect(titles()).toEqual(["Öppet"]);
  });
});
