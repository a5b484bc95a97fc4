// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { taby } from "#domain/governance/presets/taby.ts";
import { council, modelVersion } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabNow, tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { MeetingPage } from "./MeetingPage.tsx";

let site: ReturnType<typeof tabPortfolio>;

beforeEach(() => {
  site = tabPortfolio({ size: 4 });
  site.models.put(modelVersion(taby));
  const no = { isReplacement: false, isInfrastructure: false };
  for (const id of [1, 2, 3, 4])
    site.initiatives.edit(id, { isNewSystem: false, needAnswers: no, status: "forDecision", unitId: id });
  const bodyId = site.bodies.put(council()).id;
  const when = { startsAt: tabNow, endsAt: tabNow, place: "", joinUrl: "", agendaState: "draft" } as const;
  const meetingId = site.meetings.put({ key: "m", bodyId, title: "Råd", ...when }).id;
  const item = { meetingId, itemType: "decision", minutes: 15, note: "", isWithdrawn: false } as const;
  for (const id of [1, 4]) site.agendaItems.put({ ...item, key: String(id), initiativeId: id, position: id });
});

it("says of an acquisition on the agenda which others belong with it, and what they are worth together [A-044 in part]", async () => {
  const like = { isNewSystem: true, systemId: 7 };
  site.initiatives.edit(1, { ...like, title: "Nytt larm", needAnswers: { purchaseValue: 450_000 } });
  site.initiatives.edit(2, { ...like, needAnswers: { purchaseValue: 350_000 } });
  site.initiatives.edit(3, { ...like, needAnswers: {} });
  showScreen(<MeetingPage id={1} />, site);
  const line = await screen.findByText(/hör ihop med den här/u);
  expect(line.textContent.replace(/\s/gu, " ")).toBe(
    "2 andra anskaffningar hör ihop med den här. Inköpsvärde tillsammans: 800 000 kr (2 av 3 kända).",
  );
  expect(
    within(line.closest("div") ?? line)
      .getByRole("link")
      .getAttribute("href"),
  ).toContain("view=acquisitions");
  expect(line.closest("li")?.textContent).toContain("Nytt larm");
});

it("reads nothing more for an agenda without acquisitions", async () => {
  showScreen(<MeetingPage id={1} />, site);
  await screen.findAllByRole("heading", { level: 3 });
  expect(screen.queryByText(/hör ihop med den här/u)).toBeNull();
  expect(site.site.calls).not.toContain("needLinks.find");
});
