// @vitest-environment jsdom
import type { Role } from "#domain/organisation/person.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { retirement, system } from "../../../tests/support/plan-records.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { SystemsPage } from "./SystemsPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
const open = (roles: readonly Role[] = ["coordinator"]): void => {
  site = tabPortfolio({ size: 3, roles });
};
beforeEach(() => {
  open();
});

const show = async (part?: string): Promise<void> => {
  showScreen(<SystemsPage />, site);
  if (part !== undefined) fireEvent.click(await screen.findByRole("tab", { name: part }));
};
const region = async (name: string) => within(await screen.findByRole("region", { name }));
const plain = (text: string): string => text.replaceAll("\u00A0", " ").replaceAll("−", "-");
const figures = (name: string): readonly string[] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => plain(cell.textContent)).join("|"));

describe("the register of objects and systems", () => {
  it("stands by unit with the four who are responsible, and says who is missing [A-022]", async () => {
    site.systems.put(
      system({
        name: "Lärande",
        kind: "object",
        objectManagerId: 2,
        ownerId: 3,
        managerId: 4,
        operationsId: 5,
      }),
    );
    site.systems.put(system({ name: "Skolsystemet", unitId: 2, ownerId: 3, yearlyCost: 1_250_000 }));
    await show();
    const unit = await region("Kommunledningsförvaltningen");
    for (const [role, name] of [
      ["Objektförvaltare:", "Anna Andersson"],
      ["Systemägare:", "Björn Lind"],
      ["Systemförvaltare:", "Cecilia Ek"],
      ["Driftansvarig:", "David Nyström"],
    ] as const)
      expect(unit.getByText(role).nextSibling?.textContent).toBe(name);
    const other = await region("Förvaltningen för arbete och välfärd");
    expect(other.getByText("Saknas: systemförvaltare, driftansvarig")).toBeTruthy();
    expect(plain(other.getByText(/per år/u).textContent)).toBe("1 250 000 kr per år");
    fireEvent.click(screen.getByRole("button", { name: "Bara de som saknar ansvariga" }));
    expect(screen.queryByRole("region", { name: "Kommunledningsförvaltningen" })).toBeNull();
  });

  it("is added to and retired with its day by the coordinator, and keeps what is typed when another was first [A-091 in part]", async () => {
    await show();
    fireEvent.click(await screen.findByRole("button", { name: "Lägg till objekt eller system" }));
    fireEvent.change(screen.getByLabelText("Namn"), { target: { value: "Diariesystemet" } });
    fireEvent.click(screen.getByRole("button", { name: "Lägg till" }));
    fireEvent.click(await screen.findByRole("button", { name: "Ändra Diariesystemet" }));
    fireEvent.change(screen.getByLabelText("Läge"), { target: { value: "retired" } });
    fireEvent.change(screen.getByLabelText("Avvecklat den"), { target: { value: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await screen.findByText("Ange vilken dag det avvecklades.");
    fireEvent.change(screen.getByLabelText("Avvecklat den"), { target: { value: "2026-06-30" } });
    site.systems.edit(1, { yearlyCost: 70_000 }, 3);
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await screen.findByText(/Någon annan har ändrat det här/u);
    fireEvent.click(screen.getByRole("button", { name: "Läs in det nya" }));
    await waitFor(() => {
      expect(screen.getByLabelText("Kostnad per år (kr)")).toHaveProperty("value", "70000");
    });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await screen.findByText("Avvecklat 30 juni 2026");
    expect(site.systems.rows.get(1)).toMatchObject({
      state: "retired",
      retiredOn: "2026-06-30",
      yearlyCost: 70_000,
    });
  });

  it("is read by everybody and changed by nobody but the coordinator and managers", async () => {
    open(["staff"]);
    site.systems.put(system({ name: "Diariesystemet" }));
    await show();
    await screen.findByRole("heading", { name: "Diariesystemet" });
    expect(screen.queryByRole("button", { name: /Ändra|Lägg till/u })).toBeNull();
  });
});

describe("what objects and systems cost", () => {
  it("adds up by unit and kind, and is not mixed with what initiatives cost [A-174]", async () => {
    site.initiatives.edit(1, { budget: 9_000_000 });
    site.systems.put(system({ kind: "software", yearlyCost: 40_000 }));
    site.systems.put(system({ kind: "equipment", yearlyCost: 60_000 }));
    site.systems.put(system({ yearlyCost: 500_000, unitId: 2 }));
    site.systems.put(system({ unitId: 2 }));
    await show("Kostnad och budget");
    fireEvent.click(await screen.findByRole("button", { name: /Visa som tabell: IT-kostnad/u }));
    expect(figures("IT-kostnad per enhet och år, tabell")).toEqual([
      "Enhet|Förvaltningsobjekt|System|Mjukvara|IT- och kommunikationsutrustning|Summa",
      "Förvaltningen för arbete och välfärd|0 kr|500 000 kr|0 kr|0 kr|500 000 kr",
      "Kommunledningsförvaltningen|0 kr|0 kr|40 000 kr|60 000 kr|100 000 kr",
      "Summa|0 kr|500 000 kr|40 000 kr|60 000 kr|600 000 kr",
    ]);
    expect(screen.getByText(/1 utan angiven kostnad är inte med/u)).toBeTruthy();
  });

  it("is followed up against this year's decided budget, with a warning above it [A-169]", async () => {
    site.systems.put(system({ name: "Lärande", decidedBudget: 100_000, usedBudget: 101_000 }));
    site.systems.put(system({ name: "Omsorg", decidedBudget: 100_000, usedBudget: 80_000 }));
    await show("Kostnad och budget");
    expect(await screen.findByText("1 har använt mer än vad som är beslutat.")).toBeTruthy();
    expect(figures("Beslutad budget i år, tabell").slice(1)).toEqual([
      "Lärande|100 000 kr|101 000 kr|-1 000 kr|101,0 %|Över budget",
      "Omsorg|100 000 kr|80 000 kr|20 000 kr|80,0 %|Inom budget",
      "Summa|200 000 kr|181 000 kr|19 000 kr|90,5 %|Inom budget",
    ]);
  });
});

describe("what is replaced and retired", () => {
  it("is planned year by year with its cost, and what is overdue is said [A-161]", async () => {
    site.systems.put(system({ name: "Lön", replaceInYear: 2028, replacementCost: 2_000_000 }));
    site.systems.put(system({ name: "Diariet", replaceInYear: 2025, replacementCost: 500_000 }));
    await show("Ersättning och avveckling");
    expect(await screen.findByText(/^1 skulle redan ha ersatts/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Visa som tabell: Ersättningsplan/u }));
    expect(figures("Ersättningsplan, tabell")).toEqual([
      "År|Kostnad|Vad",
      "2025, försenat|500 000 kr|Diariet (500 000 kr)",
      "2026|0 kr|–",
      "2027|0 kr|–",
      "2028|2 000 000 kr|Lön (2 000 000 kr)",
      "Summa|2 500 000 kr|–",
    ]);
  });

  it("names the initiatives that replace what leaves, counted, and those that bring something and replace nothing [A-045, A-091 in part]", async () => {
    site.systems.put(system({ name: "Diariet", state: "phasingOut", yearlyCost: 90_000 }));
    site.systems.put(
      system({ name: "Meraki", state: "retired", retiredOn: dayOf("2026-01-31"), yearlyCost: 30_000 }),
    );
    site.initiatives.edit(1, { title: "Ärenden", status: "executing", isNewSystem: true, replacesIds: [1] });
    site.initiatives.edit(2, { title: "Ny portal", status: "decided", isNewSystem: true });
    site.initiatives.edit(3, { isNewSystem: false });
    await show("Ersättning och avveckling");
    const card = await region("Det som fasas ut");
    expect(plain(card.getByText(/^Fasas ut: /u).textContent)).toBe(
      "Fasas ut: 1. Avvecklade: 1. Det avvecklade kostade 30 000 kr per år.",
    );
    expect(
      figures("Det som fasas ut, tabell")
        .slice(1)
        .map((row) => row.trim()),
    ).toEqual(["Diariet|90 000 kr|Fasas ut |Ärenden", "Meraki|30 000 kr|Avvecklat |Inget initiativ"]);
    expect(
      card.getByText("2 beslutade initiativ inför ett nytt system. 1 av dem ersätter inget."),
    ).toBeTruthy();
    expect(card.getByRole("link", { name: "Ny portal" })).toBeTruthy();
  });

  it("answers the auditors' question with a number, overdue first, by unit and kind, with nothing and no answer told apart [A-091, D-08]", async () => {
    site.systems.put(system());
    site.initiatives.edit(1, { title: "Ärenden", status: "executing" });
    site.initiatives.edit(2, { title: "Ny portal", status: "planning" });
    site.initiatives.edit(3, { title: "Robotar", status: "decided" });
    const put = (said: Parameters<typeof retirement>[0]) => site.retirements.put(retirement(said));
    put({ name: "Blankettflödet", promisedOn: dayOf("2030-06-30"), savedYearly: 250_000 });
    put({ kind: "service", name: "Telefontiden", promisedOn: dayOf("2020-06-30"), ownerId: 3, unitId: 2 });
    const settledOn = dayOf("2026-02-01");
    put({ kind: "system", name: "Diariet", state: "retired", settledOn, savedYearly: 90_000 });
    put({ kind: "method", name: "Dubbelregistrering", state: "retired", settledOn, savedYearly: 10_000 });
    put({ kind: "structure", name: "Arkivrådet", state: "kept", settledOn, note: "Arkivlagen kräver det" });
    put({ initiativeId: 2, kind: "nothing", name: "", note: "Arbetet har inte gjorts förut" });
    await show("Ersättning och avveckling");
    const card = await region("Vad tas bort när något nytt kommer?");
    const answers = [...card.getAllByRole("definition")].map((each) => each.textContent);
    const terms = card.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms.map((term, index) => `${term}: ${answers[index] ?? ""}`)).toEqual([
      "Avvecklat: 2",
      "Utlovat: 2",
      "Varav försenat: 1",
      "Blir kvar: 1",
      "Svarat ingenting: 1",
      "Inte svarat: 1",
    ]);
    expect(plain(card.getByText(/^2 har avvecklats/u).textContent)).toBe(
      "2 har avvecklats, och det minskar kostnaden med 100 000 kr per år. 2 har utlovats, för ytterligare 250 000 kr per år. 1 utan angivet belopp är inte med i summorna. 2 av 3 initiativ som pågår har svarat.",
    );
    expect(figures("Utlovat, det försenade först").slice(1)).toEqual([
      "TelefontidenTjänst|30 juni 2020 Försenat|Förvaltningen för arbete och välfärd|Björn Lind|Ärenden|–",
      "BlankettflödetProcess|30 juni 2030 |Kommunledningsförvaltningen|Åsa Öberg|Ärenden|250 000 kr",
    ]);
    expect(figures("Avvecklat eller kvar")).toContain(
      "ArkivrådetStruktur|Blir kvar, 1 feb. 2026: Arkivlagen kräver det|Kommunledningsförvaltningen|Åsa Öberg|Ärenden|–",
    );
    expect(
      within(card.getByRole("list", { name: "Ingenting, eftersom …" })).getByRole("listitem").textContent,
    ).toBe("Ny portalArbetet har inte gjorts förut");
    const silent = card.getByRole("list", { name: "Pågår utan svar (1)" });
    expect(within(silent).getByRole("link", { name: "Robotar" })).toBeTruthy();
    expect(figures("Per enhet")).toEqual([
      "Enhet|Avvecklat|Utlovat|Varav försenat|Blir kvar|Minskat per år|Utlovat per år",
      "Kommunledningsförvaltningen|2|1|0|1|100 000 kr|250 000 kr",
      "Förvaltningen för arbete och välfärd|0|1|1|0|0 kr|0 kr",
      "Summa|2|2|1|1|100 000 kr|250 000 kr",
    ]);
    expect(figures("Per slag").map((row) => row.split("|").slice(0, 3).join("|"))).toEqual([
      "Slag|Avvecklat|Utlovat",
      "Process|0|1",
      "System|1|0",
      "Tjänst|0|1",
      "Struktur|0|0",
      "Arbetssätt|1|0",
      "Summa|2|2",
    ]);
    expect(screen.getByRole("img", { name: "Avvecklat och utlovat per år, diagram" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Visa som tabell: Avvecklat och utlovat/u }));
    expect(figures("Avvecklat och utlovat per år")).toContain("2026|2|0|0|1|100 000 kr|0 kr");
  });

  it("counts a system that two initiatives make needless once, and says so [A-091, D-08]", async () => {
    for (const initiativeId of [1, 2])
      site.retirements.put(
        retirement({ initiativeId, kind: "system", systemId: 7, name: "Diariet", savedYearly: 300_000 }),
      );
    await show("Ersättning och avveckling");
    const card = await region("Vad tas bort när något nytt kommer?");
    expect(plain(card.getByText(/för ytterligare/u).textContent)).toMatch(
      /1 har utlovats, för ytterligare 300 000 kr per år\. 1 gäller ett system som redan är med/u,
    );
    expect(figures("Utlovat, det försenade först")).toHaveLength(3);
  });

  it("answers nought as nought, also where there is no system", async () => {
    for (const id of [1, 2, 3]) site.initiatives.edit(id, { status: "idea" });
    await show("Ersättning och avveckling");
    expect(await screen.findByText(/^Svaret är noll: ingenting är avvecklat/u)).toBeTruthy();
    expect(screen.getByText(/Inget initiativ pågår/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: "Register" }));
    expect(screen.getByText("Inga objekt eller system än")).toBeTruthy();
  });

  it("says nothing as nothing", async () => {
    site.systems.put(system());
    for (const id of [1, 2, 3]) site.initiatives.edit(id, { isNewSystem: false });
    await show("Ersättning och avveckling");
    expect(await screen.findByText(/^Inget fasas ut, inget är avvecklat/u)).toBeTruthy();
    expect(screen.getByText("Inget har ett år då det måste ersättas.")).toBeTruthy();
    expect(screen.getByText("Inget beslutat initiativ inför ett nytt system.")).toBeTruthy();
  });
});
