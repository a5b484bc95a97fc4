// @vitest-environment jsdom
import { UnavailableError } from "#domain/shared/failures.ts";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allowConsole } from "../../../tests/support/setup.ts";
import { showScreen, type ScreenOptions } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { PortfolioPage } from "./PortfolioPage.tsx";

/** jsdom lays nothing out: every element is as large as the window. */
function windowOf(width: number, height: number): void {
  const sizes = { clientWidth: width, offsetWidth: width, clientHeight: height, offsetHeight: height };
  for (const [name, value] of Object.entries(sizes)) {
    vi.spyOn(HTMLElement.prototype, name as "clientWidth", "get").mockReturnValue(value);
  }
}

async function showPortfolio(repositories = tabPortfolio(), options: ScreenOptions = {}) {
  showScreen(
    <main>
      <PortfolioPage />
    </main>,
    repositories,
    options,
  );
  await screen.findByText(/^[\d\s]+ (av|of) [\d\s]+ initia/);
  return repositories;
}

function firstOf(elements: readonly HTMLElement[]): HTMLElement {
  const [first] = elements;
  if (!first) throw new Error("There are no such elements.");
  return first;
}
const grid = () => screen.getByRole("grid", { name: "Initiativ" });
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const type = (text: string) => {
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: text } });
};

beforeEach(() => {
  // jsdom is older than the element.
  allowConsole(/The tag <%s> is unrecognized.* search/);
  sessionStorage.clear();
  window.history.replaceState(null, "", "/?view=portfolio&host=browser");
  windowOf(1400, 900);
});

describe("PortfolioPage", () => {
  it("opens every initiative of the municipality and says how many, though it draws few [A-200]", async () => {
    await showPortfolio();
    expect(screen.getByText("450 av 450 initiativ")).toBeTruthy();
    expect(grid().getAttribute("aria-rowcount")).toBe("451");
    expect(within(grid()).getAllByRole("row").length).toBeLessThan(60);
  });

  it("draws as few rows of 50,000 as of 450", async () => {
    await showPortfolio(tabPortfolio({ size: 50_000 }));
    expect(grid().getAttribute("aria-rowcount")).toBe("50001");
    expect(within(grid()).getAllByRole("row").length).toBeLessThan(60);
  });

  it("says for each figure on how many initiatives it rests [D-03 in part]", async () => {
    await showPortfolio();
    expect(screen.getByText("405 av 450 har budget")).toBeTruthy();
    expect(screen.getByText("188 saknar status")).toBeTruthy();
  });

  it("counts the initiatives that cannot be read among all, and never as shown [D-03 in part]", async () => {
    const site = tabPortfolio({ size: 450 });
    const about = { title: { sv: "", en: "" }, column: "", address: "" };
    site.unreadable.put({ ...about, list: "Initiatives", id: 901 }, { ...about, list: "Units", id: 9 });
    await showPortfolio(site);
    expect(screen.getByText("450 av 451 initiativ")).toBeTruthy();
  });

  it("narrows at every keystroke and counts what is left", async () => {
    await showPortfolio();
    type("bygglov");
    expect(screen.getByText("57 av 450 initiativ")).toBeTruthy();
    type("bygglovxyz");
    expect(screen.getByText("0 av 450 initiativ")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Inget initiativ passar" })).toBeTruthy();
    fireEvent.click(firstOf(screen.getAllByRole("button", { name: "Rensa sökning och filter" })));
    expect(screen.getByText("450 av 450 initiativ")).toBeTruthy();
  });

  it("filters by status with a count beside every choice, the missing ones too [A-201 in part]", async () => {
    await showPortfolio();
    press("Filter");
    const status = await screen.findByRole("group", { name: "Status" });
    fireEvent.click(within(status).getByRole("checkbox", { name: /Genomförs\s*98/ }));
    expect(screen.getByText("98 av 450 initiativ")).toBeTruthy();
    fireEvent.click(within(status).getByRole("checkbox", { name: /Status saknas\s*188/ }));
    expect(screen.getByText("286 av 450 initiativ")).toBeTruthy();
    press("Ta bort filtret Status: Genomförs");
    expect(screen.getByText("188 av 450 initiativ")).toBeTruthy();
  });

  it("draws the statuses with counts and per cent that add up to the total [A-063, A-201, X-001, X-002]", async () => {
    await showPortfolio();
    press("Diagram");
    const chart = await screen.findByRole("region", { name: "Initiativ efter status" });
    const bars = within(chart)
      .getAllByRole("button", { name: /initiativ, .*Filtrera/ })
      .map((bar) => /^(.*?) initiativ/.exec(bar.getAttribute("aria-label") ?? "")?.[1]);
    expect(bars).toEqual([
      "Idé: 0",
      "I utvecklingsfas: 73",
      "Värderad: 25",
      "För beslut: 45",
      "Beslutad: 10",
      "I planering: 11",
      "Genomförs: 98",
      "Vilande: 0",
      "Avslutad: 0",
      "Avslagen: 0",
      "Status saknas: 188",
    ]);
    expect(within(chart).getByText("Statusarna summerar till 450 av 450 initiativ.")).toBeTruthy();
    fireEvent.click(within(chart).getByRole("button", { name: /Visa som tabell/ }));
    const table = within(chart).getByRole("table", { name: "Initiativ efter status" });
    expect(within(table).getByRole("row", { name: /Summa 450 100,0/ })).toBeTruthy();
  });

  it("filters when a bar is pressed, and the chart still adds up", async () => {
    await showPortfolio();
    press("Diagram");
    fireEvent.click(await screen.findByRole("button", { name: /^För beslut: 45/ }));
    expect(screen.getByText("45 av 450 initiativ")).toBeTruthy();
    expect(screen.getByText("Statusarna summerar till 450 av 450 initiativ.")).toBeTruthy();
  });

  it("ranks the units' shares, and counts without KLF when asked [A-202]", async () => {
    await showPortfolio();
    press("Diagram");
    const chart = await screen.findByRole("region", { name: "Andel per förvaltning och bolag" });
    const first = () =>
      within(chart)
        .getAllByRole("button", { name: /Filtrera/ })[0]
        ?.getAttribute("aria-label");
    expect(first()).toMatch(/^KLF: 120 initiativ, 26,7/);
    fireEvent.click(within(chart).getByRole("checkbox", { name: "Räkna utan KLF" }));
    expect(first()).toMatch(/^FAV: 53 initiativ, 16,1/);
    expect(within(chart).getByText("Visar 330 av 450 initiativ.")).toBeTruthy();
  });

  it("sorts by a column and turns the order at the next press", async () => {
    await showPortfolio();
    const header = () => within(grid()).getByRole("columnheader", { name: "Budget" });
    const firstBudget = () => within(grid()).getAllByRole("row")[1]?.textContent;
    fireEvent.click(within(header()).getByRole("button"));
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(firstBudget()).toMatch(/6.290.000/);
    fireEvent.click(within(header()).getByRole("button"));
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    expect(firstBudget()).toMatch(/50.000/);
  });

  it("is moved in with the arrow keys, one cell in the tab order at a time", async () => {
    await showPortfolio();
    const link = firstOf(within(grid()).getAllByRole("link"));
    link.focus();
    fireEvent.keyDown(link, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("data-column")).toBe("1");
    fireEvent.keyDown(document.activeElement ?? grid(), { key: "ArrowDown" });
    expect(document.activeElement?.getAttribute("data-row")).toBe("2");
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it("opens an initiative from its row", async () => {
    await showPortfolio();
    fireEvent.click(firstOf(within(grid()).getAllByRole("link")));
    expect(window.location.search).toMatch(/^\?view=initiative\/\d+&host=browser$/);
  });

  it("shows cards instead of a grid where it is narrow", async () => {
    windowOf(280, 600);
    await showPortfolio();
    expect(screen.queryByRole("grid")).toBeNull();
    expect(
      within(screen.getByRole("list", { name: "Initiativ" })).getAllByRole("link").length,
    ).toBeGreaterThan(2);
  });

  it("saves what is shown as a view and shows it again", async () => {
    const repositories = await showPortfolio();
    type("bygglov");
    press("Vyer");
    fireEvent.change(await screen.findByRole("textbox", { name: "Spara det som visas som en vy" }), {
      target: { value: "Bygglov" },
    });
    press("Spara");
    await screen.findByText("Vyn är sparad.");
    const [saved] = repositories.savedViews.rows.values();
    expect(saved?.name).toBe("Bygglov");
    expect(saved?.ownerId).toBe(1);
    press("Alla initiativ");
    expect(screen.getByText("450 av 450 initiativ")).toBeTruthy();
    press("Vyer");
    fireEvent.click(await screen.findByRole("button", { name: "Bygglov" }));
    expect(screen.getByText("57 av 450 initiativ")).toBeTruthy();
  });

  it("removes one's own view, without deleting its row, and takes that back", async () => {
    const repositories = tabPortfolio({ roles: ["staff"] });
    const view = { definition: "{}", isRemoved: false };
    repositories.savedViews.put({ ...view, key: "v1", ownerId: 1, name: "Min vy" });
    repositories.site.account = 5;
    repositories.savedViews.put({ ...view, key: "v2", ownerId: undefined, name: "Allas vy" });
    repositories.site.account = 1;
    await showPortfolio(repositories);
    press("Vyer");
    fireEvent.click(await screen.findByRole("button", { name: "Ta bort vyn Min vy" }));
    expect(await screen.findByText("Vyn Min vy är borttagen.")).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Min vy" })).toBeNull());
    expect(screen.getByRole("button", { name: "Allas vy" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ta bort vyn Allas vy" })).toBeNull();
    expect(repositories.savedViews.rows.get(1)?.isRemoved).toBe(true);
    press("Ångra");
    expect(await screen.findByRole("button", { name: "Min vy" })).toBeTruthy();
  });

  it("lets a coordinator remove a view that everybody sees", async () => {
    const repositories = tabPortfolio();
    repositories.site.account = 5;
    const view = { key: "v1", ownerId: undefined, name: "Allas vy", definition: "{}", isRemoved: false };
    repositories.savedViews.put(view);
    await showPortfolio(repositories);
    press("Vyer");
    fireEvent.click(await screen.findByRole("button", { name: "Ta bort vyn Allas vy" }));
    await waitFor(() => expect(repositories.savedViews.rows.get(1)?.isRemoved).toBe(true));
  });

  it("keeps the search and filters when one comes back from an initiative", async () => {
    const repositories = await showPortfolio();
    type("bygglov");
    document.body.replaceChildren();
    await showPortfolio(repositories);
    expect(screen.getByText("57 av 450 initiativ")).toBeTruthy();
  });

  it("speaks English", async () => {
    await showPortfolio(tabPortfolio(), { language: "en" });
    expect(screen.getByText("450 of 450 initiatives")).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "Priority class" })).toBeTruthy();
  });

  it("invites to register the first need when there is none", async () => {
    showScreen(<PortfolioPage />, tabPortfolio({ size: 0 }));
    expect(await screen.findByRole("heading", { name: "Inga initiativ här än" })).toBeTruthy();
  });

  it("says that SharePoint does not answer, and opens when it does", async () => {
    const repositories = tabPortfolio();
    repositories.site.failure = new UnavailableError("down");
    showScreen(
      <main>
        <PortfolioPage />
      </main>,
      repositories,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("SharePoint svarar inte");
    repositories.site.failure = undefined;
    act(() => {
      press("Försök igen");
    });
    await waitFor(() => expect(screen.getByText("450 av 450 initiativ")).toBeTruthy());
  });
});
