// @vitest-environment jsdom
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryRepositories, sharePointIsDown } from "../../../tests/support/memory-repositories.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabNow, tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { openGovernance } from "./governance-store.ts";
import { useGovernance } from "./governance.tsx";

const day = (text: string): CalendarDate => {
  const found = calendarDate(text);
  if (!found) throw new Error(`${text} is no day.`);
  return found;
};
const version = (number: number, takesOverOn: string): ModelVersion => ({
  key: `own:${String(number)}:${takesOverOn}`,
  name: `Modell ${String(number)}`,
  takesOverOn: day(takesOverOn),
  decidedBy: "Kommunstyrelsen",
  decidedOn: day("2026-10-01"),
  paragraph: "§ 112",
  publishedById: 1,
  note: { sv: "", en: "" },
  definition: { ...vaxjo, key: "own", version: number },
});

function Shown() {
  const governance = useGovernance();
  if (governance.state === "failed") return <button onClick={governance.reload}>Försök igen</button>;
  if (governance.state === "loading") return <p>Läser in</p>;
  const { model, version: inForce, published, bodies } = governance.value;
  return (
    <>
      <p>{`${model.key} ${String(model.version)}, ${inForce?.paragraph ?? "inbyggd"}`}</p>
      <p>{`${String(published.length)} publicerade, ${String(bodies.length)} organ`}</p>
    </>
  );
}

describe("how the municipality governs", () => {
  it("is the built-in model until one has been published, and the one of today afterwards [A-231]", async () => {
    const site = tabPortfolio({ size: 1 });
    const first = showScreen(<Shown />, site);
    expect(await screen.findByText("vaxjo 1, inbyggd")).toBeTruthy();
    first.unmount();
    site.models.put(version(1, "2026-11-01"));
    site.models.put(version(2, "2026-11-24"));
    showScreen(<Shown />, site);
    expect(await screen.findByText("own 1, § 112")).toBeTruthy();
    expect(screen.getByText("2 publicerade, 0 organ")).toBeTruthy();
  });

  it("is read when a page first asks, not before, and then followed without a reload", async () => {
    const site = memoryRepositories(() => tabNow);
    const store = openGovernance(site);
    await store.refresh();
    expect(site.site.calls).toEqual([]);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    await store.refresh();
    expect(told).toBe(1);
    const before = store.state();
    await store.refresh();
    expect(store.state()).toBe(before);
    expect(told).toBe(1);
    site.models.put(version(1, "2026-11-01"));
    await store.refresh();
    const after = store.state();
    expect(after.state === "ready" && after.value.book.on(day("2026-11-23")).key).toBe("own");
  });

  it("keeps what it shows when SharePoint is away, and says so when there is nothing yet", async () => {
    const site = tabPortfolio({ size: 1 });
    site.site.failure = sharePointIsDown;
    showScreen(<Shown />, site);
    const again = await screen.findByRole("button", { name: "Försök igen" });
    site.site.failure = undefined;
    act(() => {
      again.click();
    });
    expect(await screen.findByText("vaxjo 1, inbyggd")).toBeTruthy();
    const store = openGovernance(site);
    store.subscribe(() => undefined);
    await store.refresh();
    site.site.failure = sharePointIsDown;
    await store.refresh();
    expect(store.state().state).toBe("ready");
  });
});
