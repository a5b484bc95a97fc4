import { UnavailableError } from "#domain/shared/failures.ts";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { describe, expect, it, vi } from "vitest";
import { openPortfolio, type KeptPortfolio, type PortfolioState } from "./portfolio-store.ts";

function start(repositories: ReturnType<typeof tabPortfolio>, kept?: KeptPortfolio) {
  const written: Omit<KeptPortfolio, "isOld">[] = [];
  const store = openPortfolio({
    reader: repositories.portfolio,
    rowsByIds: (ids) => repositories.initiatives.byIds(ids),
    cache: {
      read: () => Promise.resolve(kept),
      write: (portfolio) => {
        written.push(portfolio);
        return Promise.resolve();
      },
    },
  });
  const states: PortfolioState[] = [];
  store.subscribe(() => states.push(store.state()));
  return { store, written, states };
}

const ready = (state: PortfolioState | undefined) => {
  if (state?.state !== "ready") throw new Error(`The portfolio is ${state?.state ?? "nothing"}.`);
  return state;
};

describe("openPortfolio", () => {
  it("loads the whole list when nothing is kept", async () => {
    const { store } = start(tabPortfolio());
    await store.refresh();
    expect(ready(store.state()).portfolio.rows).toHaveLength(450);
    expect(ready(store.state()).isFresh).toBe(true);
  });

  it("shows kept rows first, then what has changed, without loading all again", async () => {
    const repositories = tabPortfolio({ size: 10 });
    const portfolio = await repositories.portfolio.load();
    repositories.initiatives.edit(3, { title: "Nytt namn" });
    repositories.initiatives.remove(4);
    const load = vi.spyOn(repositories.portfolio, "load");
    const { store, states } = start(repositories, { portfolio, leftOut: [], isOld: false });
    await store.refresh();
    expect(ready(states[0]).isFresh).toBe(false);
    expect(ready(states[0]).portfolio.rows).toHaveLength(10);
    const { rows } = ready(store.state()).portfolio;
    expect(rows).toHaveLength(9);
    expect(rows.find(({ id }) => id === 3)?.title).toBe("Nytt namn");
    expect(load).not.toHaveBeenCalled();
  });

  it("keeps no confidential row on the device, and shows it all the same when opened again", async () => {
    const repositories = tabPortfolio({ size: 5 });
    repositories.initiatives.edit(2, { isConfidential: true, title: "Hemlig" });
    const first = start(repositories);
    await first.store.refresh();
    expect(ready(first.store.state()).portfolio.rows).toHaveLength(5);
    const [kept] = first.written;
    expect(JSON.stringify(kept)).not.toContain("Hemlig");
    expect(kept?.leftOut).toEqual([2]);
    const again = start(repositories, kept && { ...kept, isOld: false });
    await again.store.refresh();
    expect(ready(again.store.state()).portfolio.rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  });

  it("still brings the confidential rows when SharePoint did not answer at first", async () => {
    const repositories = tabPortfolio({ size: 5 });
    repositories.initiatives.edit(2, { isConfidential: true });
    const portfolio = await repositories.portfolio.load();
    const rows = portfolio.rows.filter(({ isConfidential }) => !isConfidential);
    repositories.site.failure = new UnavailableError("down");
    const kept = { portfolio: { ...portfolio, rows }, leftOut: [2], isOld: false };
    const { store, written } = start(repositories, kept);
    await store.refresh();
    expect(ready(store.state()).portfolio.rows).toHaveLength(4);
    repositories.site.failure = undefined;
    await store.refresh();
    expect(ready(store.state()).portfolio.rows).toHaveLength(5);
    expect(written.at(-1)?.leftOut).toEqual([2]);
  });

  it("keeps a row that was saved while the question for changes was under way", async () => {
    const repositories = tabPortfolio({ size: 3 });
    const { store } = start(repositories);
    await store.refresh();
    const { token } = await repositories.portfolio.load();
    vi.spyOn(repositories.portfolio, "changesSince").mockImplementation(async () => {
      await Promise.resolve();
      store.put(repositories.initiatives.edit(1, { title: "Sparad under tiden" }));
      return { changed: [], deleted: [], token: `${token}0`, everything: false };
    });
    await store.refresh();
    expect(ready(store.state()).portfolio.rows[0]?.title).toBe("Sparad under tiden");
  });

  it("reads everything again when what is kept is old, or its place in the changes is forgotten", async () => {
    for (const [isOld, token] of [
      [true, "0"],
      [false, "expired"],
    ] as const) {
      const repositories = tabPortfolio({ size: 4 });
      const portfolio = { ...(await repositories.portfolio.load()), token };
      repositories.units.edit(1, { name: "Nytt namn" });
      const { store } = start(repositories, { portfolio, leftOut: [], isOld });
      await store.refresh();
      expect(ready(store.state()).portfolio.units[0]?.name).toBe("Nytt namn");
    }
  });

  it("keeps showing what it has when SharePoint does not answer, and says so", async () => {
    const repositories = tabPortfolio({ size: 3 });
    const { store } = start(repositories);
    await store.refresh();
    repositories.site.failure = new UnavailableError("down");
    await store.refresh();
    const state = ready(store.state());
    expect(state.portfolio.rows).toHaveLength(3);
    expect(state.isFresh).toBe(false);
    expect(state.problem).toBeInstanceOf(UnavailableError);
  });

  it("fails when there is nothing to show, and loads at the next try", async () => {
    const repositories = tabPortfolio({ size: 3 });
    repositories.site.failure = new UnavailableError("down");
    const { store } = start(repositories);
    await store.refresh();
    expect(store.state().state).toBe("failed");
    repositories.site.failure = undefined;
    await store.refresh();
    expect(ready(store.state()).portfolio.rows).toHaveLength(3);
  });

  it("shows a saved row at once", async () => {
    const repositories = tabPortfolio({ size: 3 });
    const { store } = start(repositories);
    await store.refresh();
    store.put(repositories.initiatives.edit(1, { title: "Just sparad" }));
    expect(ready(store.state()).portfolio.rows[0]?.title).toBe("Just sparad");
  });
});
