// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowedError } from "#domain/shared/failures.ts";
import { asSaid } from "#domain/shared/language.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { at } from "../../../../tests/support/council-site.ts";
import { basisItem, dayOf } from "../../../../tests/support/records.ts";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const card = () => within(screen.getByRole("region", { name: "Underlag och aktiviteter" }));
const rows = () => [...site.basisItems.rows.values()];
const click = (name: string | RegExp): void => {
  fireEvent.click(card().getByRole("button", { name }));
};
const write = (label: string | RegExp, value: string): void => {
  fireEvent.change(card().getByLabelText(label), { target: { value } });
};
const save = (): void => {
  click("Spara");
};

beforeEach(() => {
  site = siteWithInitiative(["coordinator"]);
});

describe("the basis of an initiative", () => {
  it("stands kind by kind with what each is for, who, when and what came of it, and marks what is late [A-052]", async () => {
    site.basisItems.put(
      basisItem({ kind: "stakeholder", title: "Hemtjänstens chefer", personId: 4, initiativeId: id }),
    );
    site.basisItems.put(basisItem({ title: "Tekniken fungerar", dueOn: dayOf("2026-11-02") }));
    site.basisItems.put(
      basisItem({ doneOn: dayOf("2026-11-10"), outcome: "Inga fel", dueOn: dayOf("2026-11-02") }),
    );
    site.basisItems.put(basisItem({ title: "På en annan", initiativeId: 2 }));
    await showInitiative(site);
    expect(card().getByText("1 av 3 gjort, 1 försenat")).toBeTruthy();
    const headings = card().getAllByRole("heading", { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Teknik och ändrat arbetssätt",
      "Intressent",
      "Kontroll före drift",
    ]);
    expect(card().getByText(/^Chefer, medarbetare, invånare och företag som berörs/u)).toBeTruthy();
    const [stakeholder, late, done] = card().getAllByRole("listitem");
    expect(stakeholder?.textContent).toMatch(/^Hemtjänstens chefer.*Cecilia Ek/u);
    expect(late?.textContent).toMatch(/^Tekniken fungerarFörsenat, skulle vara gjort 2 nov\. 2026/u);
    expect(done?.textContent).toMatch(/^Inget läckerGjort 10 nov\. 2026Vad det gav: Inga fel/u);
  });

  it("takes a stakeholder from whoever drives the initiative [A-052]", async () => {
    site = siteWithInitiative(["staff"]);
    const me = [...site.people.rows.values()].find(({ accountId }) => accountId === site.site.account);
    site.initiatives.edit(id, { ownerId: me?.id }, 3);
    await showInitiative(site);
    click("Lägg till underlag");
    save();
    expect(card().getByText("Skriv en rubrik.")).toBeTruthy();
    expect(rows()).toEqual([]);
    write(/^Rubrik/u, "Företagarna i centrum");
    write(/^Beskrivning/u, "Söker tillstånd, vill ha svar samma dag");
    save();
    await card().findByText("Företagarna i centrum");
    expect(rows()).toMatchObject([
      { initiativeId: id, kind: "stakeholder", title: "Företagarna i centrum", isRemoved: false },
    ]);
  });

  it("keeps a tried product and what came of it, on an initiative that was rejected too [A-050]", async () => {
    site.initiatives.edit(id, { status: "rejected", statedStatus: "rejected" }, 3);
    await showInitiative(site);
    click("Lägg till underlag");
    write("Slag", "trial");
    write(/^Rubrik/u, "Robotkatt");
    fireEvent.change(card().getByLabelText("Gjort"), { target: { value: "2026-11-20" } });
    save();
    expect(card().getByText(/^Skriv vad det gav/u)).toBeTruthy();
    write("Köpa", "Nej");
    write("Kostnad", "4 000 kr per katt");
    write("Håller över tid", "Batteriet räcker ett år");
    save();
    const [row] = await card().findAllByRole("listitem");
    expect(row?.textContent).toMatch(
      /^RobotkattGjort 20 nov\. 2026Köpa: NejKostnad: 4 000 kr per kattHåller över tid: Batteriet räcker ett år/u,
    );
    expect(rows()).toMatchObject([{ kind: "trial", doneOn: "2026-11-20" }]);
  });

  it("keeps marketing after going live and the share of users, which is a per cent [A-049]", async () => {
    await showInitiative(site);
    click("Lägg till det som görs efter driftstart");
    await card().findByText("Gör tjänsten känd");
    click("Säg att det är gjort: Mät användningen");
    write("Andel användare, procent", "många");
    save();
    expect(card().getByText("Skriv andelen i procent, 0 till 100.")).toBeTruthy();
    write("Andel användare, procent", "42,5");
    save();
    expect(await card().findByText("Andel användare, procent: 42,5")).toBeTruthy();
    expect(rows().map(({ kind, doneOn }) => [kind, doneOn !== undefined])).toEqual([
      ["marketing", false],
      ["usage", true],
    ]);
  });

  it("adds the change plan in one act, and only once [A-053]", async () => {
    await showInitiative(site);
    click("Lägg till förändringsplan");
    await card().findByText("Led förändringen");
    expect(rows().map(({ kind }) => kind)).toEqual([
      "changeActivity",
      "communication",
      "training",
      "technology",
    ]);
    expect(card().queryByRole("button", { name: "Lägg till förändringsplan" })).toBeNull();
  });

  it("takes hours on work, and none on evidence, and shows technology against change with what is aimed at [A-192, D-19, X-014]", async () => {
    site.basisItems.put(basisItem({ kind: "technology", title: "Koppla ihop", hours: 40, initiativeId: id }));
    site.basisItems.put(
      basisItem({ kind: "communication", title: "Berättat", hours: 20, doneOn: dayOf("2026-11-02") }),
    );
    await showInitiative(site);
    click("Lägg till underlag");
    expect(card().queryByLabelText("Timmar")).toBeNull();
    write("Slag", "training");
    write(/^Rubrik/u, "Utbilda alla");
    write("Timmar", "många");
    save();
    expect(card().getByText("Skriv timmarna med siffror, 0 eller mer.")).toBeTruthy();
    write("Timmar", "60,5");
    save();
    await card().findByText("60,5 timmar");
    expect(rows().at(-1)).toMatchObject({ kind: "training", hours: 60.5 });
    const balance = () => within(card().getByRole("table", { name: "Före och efter driftstart" }));
    const plain = (text: string | null) => (text ?? "").replaceAll("\u00A0", " ");
    expect(
      card().getByText(/^66,8.% av timmarna går till ändrat arbetssätt\. Till 80.% fattas 80 timmar\./u),
    ).toBeTruthy();
    expect(card().getByText(/3 av 3 aktiviteter har timmar/u)).toBeTruthy();
    expect(card().getByText(/^Sikta på 80.% ändrat arbetssätt$/u)).toBeTruthy();
    expect(
      balance()
        .getAllByRole("row")
        .map(({ textContent }) => plain(textContent)),
    ).toEqual([
      "DelTeknikÄndrat arbetssättAndel ändratHar timmar",
      "Före driftstart, gjort020100 %1 av 1",
      "Okänt när, planerat4060,560,2 %2 av 2",
      "Summa4080,566,8 %3 av 3",
    ]);
    expect(card().getByText(/^Driftstart är okänd/u)).toBeTruthy();
  });

  it("holds activities against the planned end, and says that the balance is unknown without hours [A-192, D-19]", async () => {
    site.initiatives.edit(id, { endsOn: parsePartialDate("2026-12") }, 3);
    site.basisItems.put(basisItem({ kind: "training", title: "Före", dueOn: dayOf("2026-12-31") }));
    site.basisItems.put(basisItem({ kind: "marketing", title: "Efter", dueOn: dayOf("2027-01-01") }));
    await showInitiative(site);
    expect(card().getByText(/balansen är okänd\. 0 av 2 aktiviteter har timmar\.$/u)).toBeTruthy();
    expect(card().getByText(/^Driftstart räknas som det planerade slutet, 31 dec\. 2026/u)).toBeTruthy();
    expect(
      card()
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Före driftstart, planerat", "Efter driftstart, planerat", "Summa"]);
  });

  it("stands in the history in words, a template by its name [D-19]", async () => {
    const event = (kind: "basisAdded" | "basisDone", to: string, sv: string, when: string) =>
      site.events.put({
        key: `${kind}:${sv}`,
        kind,
        at: at(when),
        personId: 2,
        initiativeId: id,
        meetingId: undefined,
        from: "",
        to,
        why: asSaid(sv),
      });
    event("basisAdded", "", "Förändringsplan", "2026-11-20T08:00:00Z");
    event("basisDone", "training", "Utbilda användarna", "2026-11-21T08:00:00Z");
    await showInitiative(site);
    const history = within(screen.getByRole("region", { name: "Historik" }));
    expect(history.getByText("Underlag tillagt").closest("li")?.textContent).toMatch(/Förändringsplan$/u);
    expect(history.getByText("Aktivitet gjord").closest("li")?.textContent).toMatch(
      /^Aktivitet gjord: Utbildning.*Utbilda användarna$/u,
    );
  });

  it("takes away what is no longer wanted, and puts it back", async () => {
    site.basisItems.put(basisItem());
    await showInitiative(site);
    click("Ta bort: Inget läcker");
    await card().findByText("1 borttagen");
    expect(rows()).toMatchObject([{ isRemoved: true }]);
    click("Lägg tillbaka: Inget läcker");
    await card().findByText("0 av 1 gjort");
  });

  it("says whose a row is that only another may change, and why a refused one was refused", async () => {
    site = siteWithInitiative(["staff"]);
    const me = [...site.people.rows.values()].find(({ accountId }) => accountId === site.site.account);
    site.initiatives.edit(id, { ownerId: me?.id }, 3);
    site.basisItems.put(basisItem());
    const theirs = site.basisItems.put(basisItem({ title: "Tekniken fungerar" }));
    site.basisItems.rows.set(theirs.id, { ...theirs, createdBy: 3 });
    await showInitiative(site);
    expect(card().getByText(/^Tillagt av .+\. Bara .+ och koordinatorn kan ändra det\.$/u)).toBeTruthy();
    expect(card().queryByRole("button", { name: "Ändra: Tekniken fungerar" })).toBeNull();
    click("Ändra: Inget läcker");
    write(/^Beskrivning/u, "Provat med tre roller");
    site.site.failure = new NotAllowedError("refused");
    save();
    await waitFor(() =>
      expect(card().getByText(/^Du kan bara ändra det du själv har lagt till/u)).toBeTruthy(),
    );
    expect(card().getByDisplayValue("Provat med tre roller")).toBeTruthy();
  });

  it("opens only https addresses, and asks for one that is not to be corrected", async () => {
    site.basisItems.put(basisItem({ link: "https://kommun.example/test" }));
    site.basisItems.put(basisItem({ title: "Skadlig", link: "javascript:alert(1)" }));
    await showInitiative(site);
    expect(
      card()
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["https://kommun.example/test"]);
    click("Ändra: Skadlig");
    save();
    expect(card().getByText("Skriv hela adressen, med https:// först.")).toBeTruthy();
  });
});
