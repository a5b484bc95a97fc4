// @vitest-environment jsdom
import type { Event } from "#domain/digest/event.ts";
import type { Role } from "#domain/organisation/person.ts";
import { instant } from "#domain/shared/calendar.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { council, decision } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { InitiativePage } from "./InitiativePage.tsx";
import {
  addMeeting,
  shownId,
  showInitiative,
  siteWithInitiative,
} from "../../../tests/support/initiative-page.tsx";

const id = shownId;
const at = (text: string) => {
  const moment = instant(text);
  if (!moment) throw new Error(`${text} is no moment.`);
  return moment;
};
let site: ReturnType<typeof siteWithInitiative>;
const open = (roles?: readonly Role[]): void => {
  site = siteWithInitiative(roles);
};
const show = (): Promise<void> => showInitiative(site);
const region = (name: string) => within(screen.getByRole("region", { name }));
const happened = (kind: Event["kind"], moment: string, more: Partial<Event>): void => {
  const none = { personId: undefined, meetingId: undefined, from: "", to: "", why: { sv: "", en: "" } };
  site.events.put({ ...none, key: `${kind}:${moment}`, kind, at: at(moment), initiativeId: id, ...more });
};

beforeEach(() => {
  open();
});

describe("an initiative's page", () => {
  it("tells the whole case: need, valuation, decision, meetings and what happened, newest first [A-067]", async () => {
    site.bodies.put(council({ key: "council" }));
    const meetingId = addMeeting(site, "Råd 24 november", "2026-11-24T08:00:00Z");
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: Object.fromEntries(vaxjoMatrix.criteria.map(({ key }) => [key, { level: 3, reason: "" }])),
      comment: "",
    });
    site.decisions.put(
      decision({
        initiativeId: id,
        decidedById: 4,
        reason: "Väl beskrivet",
        valuationId: 1,
        standing: "counts",
      }),
    );
    const item = { meetingId, initiativeId: id, position: 1, minutes: 15, isWithdrawn: false };
    site.agendaItems.put({ ...item, key: "a1", itemType: "decision", note: "Chefen har tagit det vidare" });
    happened("registered", "2026-09-28T09:00:00Z", { personId: 2 });
    happened("statusChanged", "2026-10-20T13:02:30Z", { from: "valued", to: "forDecision" });
    await show();
    expect(region("Behovet").getByText("Nycklar försvinner")).toBeTruthy();
    expect(region("Värderingar").getByText("50 av 100")).toBeTruthy();
    const decisions = region("Beslut");
    for (const words of ["Tas vidare", "Cecilia Ek", "Väl beskrivet"])
      expect(decisions.getByText(words)).toBeTruthy();
    expect(region("På möten").getByRole("link", { name: "Råd 24 november" })).toBeTruthy();
    const history = region("Historik").getAllByRole("listitem");
    expect(history.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Värderat.*Anna Andersson/u),
      expect.stringMatching(/^Taget vidare.*Cecilia Ek.*Väl beskrivet/u),
      expect.stringMatching(/^Ny status: Värderad → För beslut/u),
      expect.stringMatching(/^Behov registrerat.*Anna Andersson/u),
    ]);
  });

  it("shows for each score who gave it, why, and what its level means, with the model one click away [A-149, A-150 in part]", async () => {
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 3,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: { feasibility: { level: 5, reason: "Beprövat i Lund" } },
      comment: "",
    });
    await show();
    const valuations = region("Värderingar");
    expect(valuations.getByText(/^Björn Lind, /u)).toBeTruthy();
    expect(valuations.getByText("Beprövat hos oss eller andra; inga kända hinder.")).toBeTruthy();
    expect(valuations.getByText("Motivering: Beprövat i Lund")).toBeTruthy();
    expect(valuations.getAllByText(/Inte besvarat/u)).toHaveLength(4);
    expect(valuations.getByText(/Växjös värderingsmatris, version 1.*KPMG.*2023-04-13/u)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Värdera på nytt" }).getAttribute("href")).toContain(
      `view=valuation/${String(id)}`,
    );
  });

  it("shows each step of the process with who is responsible, by name, and where it is [A-012, A-056 in part]", async () => {
    site.units.edit(2, { managerId: 4 });
    await show();
    const steps = region("Vägen").getAllByRole("listitem");
    const [process] = vaxjo.processes;
    expect(steps.map(({ textContent }) => textContent.replaceAll("\u00AD", ""))).toEqual(
      process?.steps.map(({ name }): unknown => expect.stringContaining(name.sv)),
    );
    const words = steps.map(({ textContent }) => textContent.replaceAll("\u00AD", ""));
    const named = (part: string): string => words.find((each) => each.includes(part)) ?? "";
    expect(named("Granska")).toContain("Enhetens chefCecilia Ek");
    expect(named("Värdera")).toContain("VerksamhetsföreträdarenAnna Andersson");
    const current = steps.filter((step) => step.getAttribute("aria-current") === "step");
    expect(current.map(({ textContent }) => textContent.replaceAll("\u00AD", ""))).toEqual([
      expect.stringContaining(process?.steps.find(({ status }) => status === "forDecision")?.name.sv ?? "-"),
    ]);
  });

  it("says which of the closing documents exist, and what that makes of four [A-211 in part]", async () => {
    site.initiatives.edit(id, {
      benefitCalculation: "missing",
      evaluation: "missing",
      purposeAndGoals: "partly",
      riskAnalysis: "yes",
    });
    await show();
    const documents = region("Avslutsdokument");
    expect(documents.getByText("1,5 av 4")).toBeTruthy();
    expect(documents.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Tydligt syfte och målDelvis",
      "NyttokalkylSaknas",
      "RiskanalysJa",
      "ProjektutvärderingSaknas",
    ]);
  });

  it("shows the new status as soon as the server has derived it from a valuation", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    site.initiatives.edit(id, { status: "idea", statedStatus: "idea", score: undefined });
    site.valuations.put({
      key: "v1",
      initiativeId: id,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: {},
      comment: "",
    });
    await show();
    site.initiatives.edit(id, { status: "valued" });
    await vi.advanceTimersByTimeAsync(3500);
    expect(await screen.findByText("Värderad")).toBeTruthy();
    vi.useRealTimers();
  });

  it("is marked when it is confidential", async () => {
    site.initiatives.edit(id, { isConfidential: true });
    await show();
    expect(screen.getByText("Sekretess")).toBeTruthy();
  });

  it("says that it is gone, and where to look, when it has been removed", async () => {
    site.site.failure = new NotFoundError("gone");
    showScreen(<InitiativePage id={id} />, site);
    expect(await screen.findByText(/Uppgiften finns inte längre/u)).toBeTruthy();
  });
});
