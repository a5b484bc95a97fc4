// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { retirementKindLabels, retirementKinds } from "#domain/systems/retirement.ts";
import type { Role } from "#domain/organisation/person.ts";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { retirement as newRetirement, system } from "../../../../tests/support/plan-records.ts";
import { dayOf } from "../../../../tests/support/records.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const card = () => within(screen.getByRole("region", { name: "Vad som tas bort" }));
const rows = () => [...site.retirements.rows.values()];
const items = () =>
  card()
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent.replaceAll("\u00A0", " "));
const click = (name: string | RegExp): void => {
  fireEvent.click(card().getByRole("button", { name }));
};
const write = (label: string | RegExp, value: string): void => {
  fireEvent.change(card().getByLabelText(label), { target: { value } });
};
const me = (): number =>
  [...site.people.rows.values()].find(({ accountId }) => accountId === site.site.account)?.id ??
  expect.fail("nobody");
const retirement = (said: Parameters<typeof newRetirement>[0] = {}) =>
  site.retirements.put(newRetirement({ initiativeId: id, ownerId: 3, unitId: 2, ...said }));
/** Somebody who neither drives the initiative nor registered it. */
const asReader = (roles: readonly Role[] = ["staff"]): void => {
  site = siteWithInitiative(roles);
  const row = site.initiatives.rows.get(id);
  if (row) site.initiatives.rows.set(id, { ...row, createdBy: 3 });
};

beforeEach(() => {
  site = siteWithInitiative(["coordinator"]);
});

describe("what goes away because of an initiative", () => {
  it.each(retirementKinds.filter((kind) => kind !== "nothing"))(
    "may be a %s: promised with its day and owner, and confirmed as retired with what was done [A-091, D-08 in part]",
    async (kind) => {
      await showInitiative(site);
      expect(card().getByText("Inget svar än.")).toBeTruthy();
      click("Lägg till det som tas bort");
      write("Slag", kind);
      click("Spara");
      expect(card().getByText("Skriv vad som tas bort.")).toBeTruthy();
      expect(card().getByText("Ange till vilken dag det ska vara borta.")).toBeTruthy();
      write(/^Vad tas bort/u, "Det gamla");
      write("Vems är det?", "2");
      write("Ska vara borta", "2027-06-30");
      write(/^Minskad kostnad/u, "10 000");
      click("Spara");
      await card().findByText("0 av 1 klart");
      expect(document.activeElement?.textContent).toBe("Lägg till det som tas bort");
      expect(rows()).toMatchObject([{ kind, unitId: 2, savedYearly: 10_000, state: "promised" }]);
      const label = retirementKindLabels[kind].sv;
      expect(items()[0]).toContain(`Det gamlaUtlovat till 30 juni 2027${label} · Förvaltningen`);
      click("Bekräfta hur det gick: Det gamla");
      write("Vad gjordes?", "Så blev det");
      click("Spara");
      await card().findByText("1 av 1 klart");
      expect(document.activeElement?.textContent).toMatch(/^Det gamlaAvvecklat/u);
      expect(rows()).toMatchObject([{ kind, state: "retired", settledById: me(), note: "Så blev det" }]);
      expect(items()[0]).toMatch(/^Det gamlaAvvecklat \d/u);
      expect(card().getByText(/10\s000\skr mindre per år/u)).toBeTruthy();
    },
  );

  it("may stay after all, with the reason", async () => {
    retirement();
    await showInitiative(site);
    click("Bekräfta hur det gick: Pappersblanketten");
    fireEvent.click(card().getByLabelText("Det blir kvar"));
    write(/^Varför blir det kvar/u, "Lagen kräver papper");
    click("Spara");
    await card().findByText("1 av 1 klart");
    expect(items()[0]).toMatch(/^PappersblankettenBlir kvar, \d.*Lagen kräver papper/u);
    expect(rows()).toMatchObject([{ state: "kept" }]);
  });

  it("may be nothing, with the reason, until something is promised [A-091 in part]", async () => {
    await showInitiative(site);
    click("Ingenting, eftersom …");
    click("Spara");
    expect(card().getByText(/^Skriv varför ingenting tas bort/u)).toBeTruthy();
    expect(rows()).toEqual([]);
    write(/^Varför tas ingenting bort/u, "Arbetet har inte gjorts förut");
    click("Spara");
    await card().findByRole("button", { name: "Ändra: Ingenting tas bort" });
    expect(rows()).toMatchObject([{ kind: "nothing", name: "", note: "Arbetet har inte gjorts förut" }]);
    expect(card().queryByRole("button", { name: "Ingenting, eftersom …" })).toBeNull();
    click("Lägg till det som tas bort");
    write(/^Vad tas bort/u, "Nyckelskåpen");
    write("Ska vara borta", "2027-06-30");
    click("Spara");
    await card().findByText("Tidigare svar: ingenting tas bort");
  });

  it("is not confirmed before its day, nor kept without a reason", async () => {
    retirement();
    await showInitiative(site);
    click("Bekräfta hur det gick: Pappersblanketten");
    write("Vilken dag?", "2099-01-01");
    click("Spara");
    expect(card().getByText(/^Den dagen har inte varit än/u)).toBeTruthy();
    fireEvent.click(card().getByLabelText("Det blir kvar"));
    click("Spara");
    expect(card().getByText("Skriv varför det blir kvar.")).toBeTruthy();
    expect(rows()).toMatchObject([{ state: "promised" }]);
  });

  it("says what is overdue, first", async () => {
    retirement({ name: "Senare", promisedOn: dayOf("2030-01-31") });
    retirement({ name: "Försenat", promisedOn: dayOf("2020-01-31") });
    await showInitiative(site);
    expect(items()[0]).toContain("FörsenatFörsenat, skulle vara borta 31 jan. 2020");
    expect(card().getByText("0 av 2 klart, 1 försenat")).toBeTruthy();
  });

  it("keeps what is typed when somebody else was first, and writes only what was changed", async () => {
    retirement();
    await showInitiative(site);
    click("Ändra: Pappersblanketten");
    write(/^Vad tas bort/u, "Alla pappersblanketter");
    site.retirements.edit(1, { promisedOn: dayOf("2027-03-31") }, 3);
    click("Spara");
    await card().findByText(/^Någon annan har ändrat det här/u);
    click("Läs in det nya");
    await waitFor(() => {
      expect(card().getByLabelText("Ska vara borta")).toHaveProperty("value", "2027-03-31");
    });
    expect(card().getByLabelText(/^Vad tas bort/u)).toHaveProperty("value", "Alla pappersblanketter");
    click("Spara");
    await card().findByText("Alla pappersblanketter");
    expect(rows()).toMatchObject([{ name: "Alla pappersblanketter", promisedOn: "2027-03-31" }]);
  });

  it("keeps a confirmation when somebody else was first", async () => {
    retirement();
    await showInitiative(site);
    click("Bekräfta hur det gick: Pappersblanketten");
    write("Vad gjordes?", "Avtalet är uppsagt");
    site.retirements.edit(1, { name: "Blanketten" }, 3);
    click("Spara");
    await card().findByText(/^Någon annan har ändrat det här/u);
    click("Läs in det nya");
    await card().findByText("Bekräfta: Blanketten");
    click("Spara");
    await card().findByText("Avtalet är uppsagt");
    expect(rows()).toMatchObject([{ name: "Blanketten", state: "retired" }]);
  });

  it("is taken away and put back", async () => {
    retirement();
    await showInitiative(site);
    click("Ta bort: Pappersblanketten");
    await card().findByText("1 borttagen");
    expect(rows()).toMatchObject([{ isRemoved: true }]);
    click("Lägg tillbaka: Pappersblanketten");
    await card().findByText("0 av 1 klart");
  });
});

describe("whose it is", () => {
  it("is read by others, who neither promise nor confirm [A-091 in part]", async () => {
    asReader();
    retirement();
    await showInitiative(site);
    expect(items()[0]).toContain("Bekräftas av Björn Lind");
    expect(card().queryAllByRole("button")).toEqual([]);
  });

  it("is confirmed by its owner, who may not change the promise", async () => {
    asReader();
    retirement({ ownerId: me() });
    await showInitiative(site);
    expect(
      card()
        .getAllByRole("button")
        .map((button) => button.getAttribute("aria-label")),
    ).toEqual(["Bekräfta hur det gick: Pappersblanketten"]);
  });

  it("is not there for others while nobody has said anything", async () => {
    asReader();
    await showInitiative(site);
    expect(screen.queryByRole("region", { name: "Vad som tas bort" })).toBeNull();
  });
});

describe("a system that goes away", () => {
  beforeEach(() => {
    site.systems.put(system({ name: "Nyckelregistret", unitId: 2, ownerId: 4, yearlyCost: 90_000 }));
    site.initiatives.edit(id, { replacesIds: [1] }, 3);
  });

  it("is promised with one press when the initiative replaces it and has a last day [A-045 in part]", async () => {
    site.initiatives.edit(id, { endsOn: parsePartialDate("2027") }, 3);
    await showInitiative(site);
    fireEvent.click(await card().findByRole("button", { name: "Lova att Nyckelregistret tas bort" }));
    await card().findByText("Nyckelregistret");
    expect(rows()).toMatchObject([
      { kind: "system", systemId: 1, unitId: 2, ownerId: 4, savedYearly: 90_000, promisedOn: "2027-12-31" },
    ]);
    expect(card().queryByRole("button", { name: /^Lova/u })).toBeNull();
  });

  it("asks only for the day when the initiative has none", async () => {
    await showInitiative(site);
    fireEvent.click(await card().findByRole("button", { name: "Lova att Nyckelregistret tas bort" }));
    expect(card().getByLabelText(/^Vad tas bort/u)).toHaveProperty("value", "Nyckelregistret");
    write("Ska vara borta", "2027-06-30");
    click("Spara");
    await waitFor(() => {
      expect(rows()).toMatchObject([{ systemId: 1, promisedOn: "2027-06-30" }]);
    });
  });

  it("is chosen in the register, which fills in whose it is and what it costs", async () => {
    await showInitiative(site);
    click("Lägg till det som tas bort");
    write("Slag", "system");
    await card().findByLabelText("System i registret");
    write("System i registret", "1");
    expect(card().getByLabelText(/^Vad tas bort/u)).toHaveProperty("value", "Nyckelregistret");
    expect(card().getByLabelText(/^Minskad kostnad/u)).toHaveProperty("value", "90000");
  });

  it("is set as retired in the register with one press, once it is confirmed as gone", async () => {
    retirement({
      kind: "system",
      name: "Nyckelregistret",
      systemId: 1,
      state: "retired",
      settledOn: dayOf("2026-10-31"),
      settledById: 4,
    });
    await showInitiative(site);
    await card().findByText("I registret står Nyckelregistret som ”i bruk”.");
    click("Sätt Nyckelregistret som avvecklat 31 okt. 2026 i registret");
    await waitFor(() => {
      expect(card().queryByText(/^I registret står/u)).toBeNull();
    });
    expect(site.systems.rows.get(1)).toMatchObject({ state: "retired", retiredOn: "2026-10-31" });
  });

  it("is left to those who keep the register by an owner who does not", async () => {
    asReader();
    site.systems.put(system({ name: "Nyckelregistret" }));
    const settled = { state: "retired", settledOn: dayOf("2026-10-31"), settledById: 4 } as const;
    retirement({ kind: "system", name: "Nyckelregistret", systemId: 1, ownerId: me(), ...settled });
    await showInitiative(site);
    await card().findByText(/Be koordinatorn eller en chef att ändra där/u);
    expect(card().queryByRole("button", { name: /^Sätt/u })).toBeNull();
  });
});
