// @vitest-environment jsdom
import { notCountedEvent } from "#domain/digest/governance-events.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { UnavailableError } from "#domain/shared/failures.ts";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chain } from "../../../../tests/support/governed-case.ts";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { council, decision, modelVersion } from "../../../../tests/support/records.ts";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const panel = () => within(screen.getByRole("region", { name: "Ta ställning" }));
const names = (): readonly (string | null)[] =>
  panel()
    .queryAllByRole("button")
    .map(({ textContent }) => textContent);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const write = (name: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
};
const rows = () => [...site.decisions.rows.values()];
const govern = (model: GoverningModel): void => {
  site.models.put(modelVersion(model, { key: "chain:1", name: "Vår kedja", publishedById: 1 }));
};
const standsAt = (statedStatus: "valued" | "forDecision", budget = 50_000): void => {
  site.initiatives.edit(id, { status: statedStatus, statedStatus, budget, score: undefined });
};
const forum = (chairId: number): number =>
  site.bodies.put(council({ key: "forum", name: "Forum FAV", bodyRole: "forum", unitId: 2, chairId })).id;
/** The model's manager may decide up to 100 000 kr. */
const limited: GoverningModel = {
  ...chain,
  mandates: chain.mandates.map((line) =>
    line.party === "unit:manager" ? { ...line, delegationPoint: "KS 4.2", upTo: 100_000 } : line,
  ),
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

beforeEach(() => {
  site = siteWithInitiative(["manager"]);
  govern(chain);
  // Somebody may only state how far it has come who is the coordinator; an import has no author among the people.
  const row = site.initiatives.rows.get(id);
  if (row) site.initiatives.rows.set(id, { ...row, createdBy: 99 });
  standsAt("forDecision");
  site.units.edit(2, { managerId: 1 });
});

describe("taking a stand on an initiative's page", () => {
  it("names whose turn it is, the deputy, and by which right and up to what amount they decide [A-035, A-036, A-230]", async () => {
    site.models.rows.clear();
    govern(limited);
    site.people.edit(4, { deputyId: 3 });
    site.units.edit(2, { managerId: 4 });
    await showInitiative(site);
    expect(panel().getByText("Enhetens chef")).toBeTruthy();
    expect(panel().getByText("Cecilia Ek")).toBeTruthy();
    expect(panel().getByText("(ersättare Björn Lind)")).toBeTruthy();
    expect(panel().getByText("Beslutar, genomförande")).toBeTruthy();
    expect(panel().getByText(/^Enligt KS 4\.2, upp till 100.000.kr$/u)).toBeTruthy();
    expect(panel().getByText(/^Det här kostar 50.000.kr\.$/u)).toBeTruthy();
  });

  it("writes one row that says at which step, under which model and by whom it was said", async () => {
    await showInitiative(site);
    expect(panel().getByText("Det är din tur")).toBeTruthy();
    press("Bevilja");
    write(/^Motivering/u, "Vi har tid i vår");
    press("Spara: Bevilja");
    await screen.findByText(/^Sparat: bevilja/u);
    expect(rows()).toMatchObject([
      {
        initiativeId: id,
        outcome: "grant",
        decidedById: 1,
        bodyId: undefined,
        step: "decide",
        matter: "execution",
        model: "chain:1",
        reason: "Vi har tid i vår",
        standing: "notYetRead",
      },
    ]);
    await waitFor(() => {
      expect(screen.getByRole("listitem", { current: "step" }).textContent).toContain("execute");
    });
  });

  it("demands a reason before it says no or sends back", async () => {
    await showInitiative(site);
    press("Bevilja inte");
    press("Spara: Bevilja inte");
    expect(await screen.findByText(/^Skriv varför/u)).toBeTruthy();
    expect(rows()).toEqual([]);
    write(/^Motivering/u, "Systemet finns redan");
    press("Spara: Bevilja inte");
    await waitFor(() => {
      expect(rows()).toMatchObject([{ outcome: "decline", reason: "Systemet finns redan" }]);
    });
  });

  it("tells whoever may not decide why, in one sentence instead of buttons that fail [A-020, A-035]", async () => {
    site.units.edit(2, { managerId: 4 });
    await showInitiative(site);
    expect(names()).toEqual([]);
    expect(panel().getByText(/är enhetens chefs|enhetens chef/u, { selector: "p" })).toBeTruthy();
    expect(panel().queryByText("Det är din tur")).toBeNull();
  });

  it("offers a deputy what the manager may do [A-036]", async () => {
    site.units.edit(2, { managerId: 4 });
    site.people.edit(4, { deputyId: 1 });
    await showInitiative(site);
    expect(names()).toEqual(["Bevilja", "Bevilja inte", "Utred vidare"]);
  });

  it("offers a body that may not decide to recommend, and writes it as the body's [A-020, D-01]", async () => {
    standsAt("valued");
    const bodyId = forum(1);
    await showInitiative(site);
    expect(panel().getByText("Forum FAV")).toBeTruthy();
    expect(panel().getByText("Rekommenderar, färdplan och prioritering")).toBeTruthy();
    expect(names()).toEqual(["Rekommendera", "Utred vidare"]);
    press("Rekommendera");
    await screen.findByRole("combobox", { name: "På vilket möte?" });
    press("Spara: Rekommendera");
    await waitFor(() => {
      expect(rows()).toMatchObject([{ outcome: "recommend", bodyId, meetingId: undefined, step: "forum" }]);
    });
  });

  it("shows a recommendation and the decision that follows as two records by two people [A-002]", async () => {
    const bodyId = forum(4);
    const said = { initiativeId: id, standing: "counts" } as const;
    site.decisions.put(
      decision({ ...said, outcome: "recommend", decidedById: 4, bodyId, step: "forum", model: "chain:1" }),
    );
    site.decisions.put(decision({ ...said, outcome: "grant", decidedById: 1, step: "decide" }));
    await showInitiative(site);
    const made = within(screen.getByRole("region", { name: "Beslut" })).getAllByRole("listitem");
    expect(made.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/BeviljasBeslut.*Åsa Öberg.*Beslut i linjen/u),
      expect.stringMatching(/RekommenderasRekommendation.*Cecilia Ek.*Forum FAV.*Styrmodell: Vår kedja/u),
    ]);
  });

  it("says of a decision that does not count why it does not [A-020]", async () => {
    site.decisions.put(decision({ initiativeId: id, outcome: "grant", decidedById: 4, step: "decide" }));
    site.decisions.put(
      decision({
        initiativeId: id,
        outcome: "decline",
        decidedById: 4,
        standing: "doesNotCount",
        standingReason: { sv: "Forumet har inget mandat.", en: "The forum has no mandate." },
      }),
    );
    await showInitiative(site);
    const made = within(screen.getByRole("region", { name: "Beslut" }));
    expect(made.getByText("Räknas inte: Forumet har inget mandat.")).toBeTruthy();
    expect(made.getAllByText(/^Räknas inte: /u)).toHaveLength(2);
  });

  it("says it in the reader's language, in the decision and in what has happened [A-020]", async () => {
    const standingReason = { sv: "Forumet har inget mandat.", en: "The forum has no mandate." };
    const standing = "doesNotCount";
    const row = decision({ initiativeId: id, outcome: "decline", decidedById: 4, standing, standingReason });
    site.events.put(notCountedEvent(site.decisions.put(row), standingReason));
    await showInitiative(site, { language: "en" });
    const made = within(screen.getByRole("region", { name: "Decisions" }));
    expect(made.getByText("Does not count: The forum has no mandate.")).toBeTruthy();
    expect(screen.getByText("The forum has no mandate.")).toBeTruthy();
    expect(screen.queryByText(/Forumet har inget mandat/u)).toBeNull();
  });

  it("keeps what is written when the answer is lost, and writes one row when tried again", async () => {
    await showInitiative(site);
    press("Bevilja");
    write(/^Motivering/u, "Vi har tid i vår");
    let isLost = true;
    site.site.afterWrite = () => {
      if (isLost) throw new UnavailableError("lost");
    };
    press("Spara: Bevilja");
    await screen.findByText(/SharePoint svarar inte/u);
    isLost = false;
    press("Försök igen");
    await screen.findByText(/^Sparat: bevilja/u);
    expect(rows()).toHaveLength(1);
  });
});
