// @vitest-environment jsdom
import type { Notice } from "#domain/digest/notice.ts";
import { ConflictError, UnavailableError } from "#domain/shared/failures.ts";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabNow, tabPortfolio, type TabPortfolioOptions } from "../../../tests/support/tab-portfolio.ts";
import { LeftOutBar } from "#tab/shared/LeftOutBar.tsx";
import { DeliveryLogPage } from "./DeliveryLogPage.tsx";

const notice: Notice = {
  key: "notice:1",
  kind: "review",
  recipient: "anna.andersson@kommun.example",
  initiativeId: 3,
  meetingId: undefined,
  content: "{}",
  state: "sent",
  attempts: 1,
  notBefore: tabNow,
  reason: "",
  conversationId: "19:a",
  activityId: "1",
  sentAt: tabNow,
};
const dead: Notice = {
  ...notice,
  key: "notice:2",
  recipient: "bjorn@kommun.example",
  state: "dead",
  attempts: 5,
  reason: "Mottagaren har inte lagt till Rådslag i Teams.",
  sentAt: undefined,
};

async function showLog(notices: readonly Notice[], options: TabPortfolioOptions = {}) {
  const repositories = tabPortfolio({ size: 5, ...options });
  for (const each of notices) repositories.notices.put(each);
  showScreen(<DeliveryLogPage />, repositories);
  await screen.findByText(/utskick( än)?$/);
  return repositories;
}

describe("DeliveryLogPage", () => {
  it("shows what was sent to whom, about which initiative, and why something was not", async () => {
    await showLog([notice, dead]);
    const [newest, older] = within(screen.getByRole("list", { name: "Utskick" })).getAllByRole("listitem");
    expect(newest?.textContent).toContain("Mottagaren har inte lagt till Rådslag i Teams.");
    expect(newest?.textContent).toContain("5 försök");
    expect(older?.textContent).toContain("Anna Andersson");
    expect(older?.textContent).toContain("Journal för socialtjänsten 3");
    expect(older?.textContent).toContain("skickat 23 nov. 2026");
  });

  it("filters by state, with a count beside each", async () => {
    await showLog([notice, dead]);
    fireEvent.click(screen.getByRole("button", { name: "Kunde inte skickas (1)" }));
    expect(screen.getByText("1 av 2 utskick")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Skickas (0)" }));
    expect(screen.getByRole("heading", { name: "Inga utskick med det läget" })).toBeTruthy();
  });

  it("lets the coordinator put a message back in the queue", async () => {
    const { notices } = await showLog([dead]);
    fireEvent.click(screen.getByRole("button", { name: /^Skicka igen: Granskning/ }));
    await waitFor(() => expect(notices.rows.get(1)?.state).toBe("due"));
    expect(notices.rows.get(1)).toMatchObject({ attempts: 0, reason: "", notBefore: tabNow });
    expect(await screen.findByText("Väntar")).toBeTruthy();
  });

  it("offers nobody else to send again", async () => {
    await showLog([dead], { roles: ["member"] });
    expect(screen.queryByRole("button", { name: /Skicka igen/ })).toBeNull();
  });

  it("says so when the server was sending it at that very moment", async () => {
    const { notices } = await showLog([dead]);
    vi.spyOn(notices, "update").mockRejectedValue(new ConflictError("412"));
    fireEvent.click(screen.getByRole("button", { name: /^Skicka igen/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("Någon annan har ändrat");
  });

  it("tells what will show here when nothing has been sent", async () => {
    await showLog([]);
    expect(screen.getByRole("heading", { name: "Inga utskick än" })).toBeTruthy();
  });
});

describe("rows that cannot be read, on the log's page", () => {
  const row = {
    list: "Units",
    title: { sv: "Enheter", en: "Units" },
    id: 7,
    column: "Slag",
    address: "https://kommun.example/sites/rad/Lists/Units/DispForm.aspx?ID=7",
  };

  it("are named with list, row and column, what to do, and the way to the row", async () => {
    const site = await showLog([]);
    const part = within(screen.getByRole("region", { name: "Rader som inte kan läsas" }));
    expect(part.getByText(/^Inga sådana rader/u)).toBeTruthy();
    act(() => {
      site.unreadable.put(row);
    });
    expect(part.getByRole("link", { name: "Enheter, rad 7" }).getAttribute("href")).toBe(row.address);
    expect(part.getByText(/^Öppna raden, rätta ”Slag”/u)).toBeTruthy();
  });

  it("are looked for in every list when the coordinator asks", async () => {
    const site = await showLog([]);
    site.unreadable.foundByCheck = [row];
    fireEvent.click(screen.getByRole("button", { name: "Läs igenom alla listor" }));
    expect(await screen.findByText("Alla listor är lästa: 1 rad kan inte läsas.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Enheter, rad 7" })).toBeTruthy();
  });

  it("say so when the lists could not be read through", async () => {
    const site = await showLog([]);
    vi.spyOn(site.unreadable, "check").mockRejectedValue(new UnavailableError("503"));
    fireEvent.click(screen.getByRole("button", { name: "Läs igenom alla listor" }));
    expect((await screen.findByRole("alert")).textContent).toContain("SharePoint svarar inte");
  });

  it("are for the coordinator to mend, and for others to ask about", async () => {
    const site = await showLog([], { roles: ["member"] });
    expect(screen.queryByRole("region", { name: "Rader som inte kan läsas" })).toBeNull();
    cleanup();
    site.unreadable.put(row, { ...row, id: 8 });
    showScreen(<LeftOutBar />, site);
    const said = await screen.findByText(/^2 rader i SharePoint kan inte läsas/u);
    expect(said.textContent).toContain("Be rådets koordinator");
    cleanup();
    showScreen(
      <LeftOutBar />,
      { ...site, portfolio: tabPortfolio({ size: 5 }).portfolio },
      { language: "en" },
    );
    expect(
      (await screen.findByRole("link", { name: "Show what to correct" })).getAttribute("href"),
    ).toContain("log");
  });
});
