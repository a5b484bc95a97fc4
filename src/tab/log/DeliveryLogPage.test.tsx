// @vitest-environment jsdom
import type { Notice } from "#domain/digest/notice.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabNow, tabPortfolio, type TabPortfolioOptions } from "../../../tests/support/tab-portfolio.ts";
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
