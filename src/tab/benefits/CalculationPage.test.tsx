// @vitest-environment jsdom
import type { Calculation, MoneyLine } from "#domain/benefits/calculation.ts";
import { UnavailableError } from "#domain/shared/failures.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chainLink, needLink } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { CalculationPage } from "./CalculationPage.tsx";

const initiativeId = 1;
let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 4 });
  site.initiatives.edit(initiativeId, { title: "Digitala medicinskåp", unitId: 1 });
});

const show = async () => {
  const shown = showScreen(<CalculationPage id={initiativeId} />, site);
  await screen.findByRole("heading", { level: 1, name: "Nyttokalkyl: Digitala medicinskåp" });
  await screen.findByRole("button", { name: "Lägg till kostnad" });
  return shown;
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const fill = (group: string, part: Readonly<Record<string, string>>): void => {
  const box = screen.getByRole("group", { name: group });
  for (const [label, value] of Object.entries(part))
    fireEvent.change(within(box).getByLabelText(label), { target: { value } });
};
const addInvestment = (amount = "600 000"): void => {
  press("Lägg till kostnad");
  fill("Kostnad 1", { "Kronor per år": amount, "Vad?": "Inköp" });
};
const addEffect = (part: Readonly<Record<string, string>> = {}): void => {
  press("Lägg till effekt");
  fill("Effekt 1", { "Kronor per år": "180 000", ...part });
  fill("Effekt 1", { "Vad?": "Tid" });
};
const made = () => [...site.calculations.rows.values()];
const result = () => within(screen.getByRole("region", { name: "Resultat" }));

const moneyLine = (kind: MoneyLine["kind"], year: number, amount: number): MoneyLine => ({
  kind,
  what: kind === "cost" ? "Inköp" : "Tid",
  unitId: 1,
  year,
  costType: "personnel",
  amount,
  estimate: undefined,
  colour: "green",
  benefitKind: "financial",
  taking: "frameRoom",
  freed: undefined,
});
const earlier = (key: string, investment: number): Calculation => ({
  key,
  initiativeId,
  madeById: 2,
  startYear: 2026,
  horizon: 3,
  discountRate: 0.03,
  convention: "end",
  lines: [moneyLine("cost", 0, investment), ...[1, 2, 3].map((year) => moneyLine("effect", year, 50_000))],
  chain: [],
  confidence: undefined,
  assumptions: "",
  responsibleHours: undefined,
});

describe("the calculation's editor", () => {
  it("works out the result as one writes, with rate, years and convention beside it [A-140 in part]", async () => {
    await show();
    expect(screen.getByLabelText("Kalkylränta, procent")).toHaveProperty("value", "3");
    expect(screen.getAllByText(/Källa: Inera, nyttokalkyl/u)).toHaveLength(2);
    addInvestment();
    addEffect();
    expect(result().getByText("224 347 kr")).toBeTruthy();
    expect(result().getByText("3,3 år")).toBeTruthy();
    expect(result().getByText(/3,0.% ränta, 5 år i drift, första året diskonterat en gång/u)).toBeTruthy();
  });

  it("shows green effects alone beside all of them", async () => {
    await show();
    addInvestment();
    addEffect();
    const row = () => within(result().getByRole("row", { name: /^Återbetalningstid/u }));
    expect(
      row()
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["3,3 år", "Inte inom perioden"]);
    fireEvent.change(screen.getByLabelText("Hur säkert syns den i resultatet?"), {
      target: { value: "green" },
    });
    expect(
      row()
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["3,3 år", "3,3 år"]);
  });

  it("marks and sums what lands in other units [A-143]", async () => {
    await show();
    addInvestment();
    addEffect({ "Var den hamnar": "3" });
    const box = within(screen.getByRole("region", { name: "Landar hos andra" }));
    expect(box.getByText("Omsorgsförvaltningen")).toBeTruthy();
    expect(box.getByText("900 000 kr")).toBeTruthy();
    expect(screen.getByText("Hamnar hos någon annan")).toBeTruthy();
  });

  it("splits the effect by unit, year and cost type into freed room and adjusted frame, and the table sums [A-145 in part, A-172]", async () => {
    await show();
    addInvestment("100 000");
    addEffect({
      "Från år": "1",
      "Till år": "2",
      "Hur den hämtas hem": "frameAdjustment",
      Kostnadstyp: "licences",
    });
    const table = within(screen.getByRole("region", { name: "Per nämnd, år och kostnadstyp" })).getByRole(
      "table",
    );
    const total = within(within(table).getByRole("row", { name: /^Summa/u }));
    expect(
      total.getAllByRole("cell").map(({ textContent }) => textContent.replaceAll("\u00A0", " ")),
    ).toEqual(["100 000 kr", "360 000 kr", "0 kr", "360 000 kr", "0 kr", "0 kr"]);
    expect(within(table).getAllByRole("rowheader", { name: "Licenser och avtal" })).toHaveLength(2);
  });

  it("works out time × volume from a monthly salary and puts it among the effects", async () => {
    await show();
    fireEvent.change(screen.getByLabelText("Antal per år"), { target: { value: "1 000" } });
    fireEvent.change(screen.getByLabelText("Minuter som sparas varje gång"), { target: { value: "30" } });
    expect(screen.getByText(/^347.kr i timmen/u)).toBeTruthy();
    expect(
      screen.getByText(/^500 timmar frigörs om året, värda 173.521.kr\. 86.761.kr av det hämtas hem/u),
    ).toBeTruthy();
    press("Lägg till som effekt");
    const line = within(screen.getByRole("group", { name: "Frigjord tid" }));
    expect(line.getByLabelText("Kronor per år")).toHaveProperty("value", "86761");
    expect(line.getByLabelText("Frigjorda timmar per år")).toHaveProperty("value", "500");
    expect(line.getByLabelText("Hur den hämtas hem")).toHaveProperty("value", "otherTasks");
  });

  it("takes three estimates instead of one, and shows the span", async () => {
    await show();
    addInvestment();
    fireEvent.click(screen.getByRole("button", { name: "Tre bedömningar i stället" }));
    fill("Inköp", { Optimistiskt: "500000", Pessimistiskt: "900000" });
    expect(screen.getByText(/Räknas som 640.000.kr/u)).toBeTruthy();
    expect(result().getByText("Spann ur de tre bedömningarna")).toBeTruthy();
  });

  it("warns that such investments overrun, without changing a figure", async () => {
    await show();
    addInvestment();
    addEffect();
    expect(result().getByText(/Blir den här mer än 37,4.% dyrare lönar den sig inte/u)).toBeTruthy();
  });

  it("draws what has come in so far, with the payback marked, and as a table", async () => {
    await show();
    addInvestment();
    addEffect();
    expect(screen.getByRole("img", { name: /2031 300.tkr.*Betalt efter 3,3 år/u })).toBeTruthy();
    press("Visa som tabell: Samlat netto per år");
    expect(screen.getByRole("rowheader", { name: "5 (2031)" })).toBeTruthy();
  });

  it("warns when a text seems to hold a personal identity number", async () => {
    await show();
    fireEvent.change(screen.getByLabelText("Antaganden"), { target: { value: "Enligt 811228-9874" } });
    expect(screen.getByText(/Det ser ut att stå ett personnummer här/u)).toBeTruthy();
  });
});

describe("the chain of effects", () => {
  it("keeps effect and benefit apart, negative effects and an indicator with start and target [A-146, A-147, A-148, A-139 in part, D-19]", async () => {
    await show();
    press("Lägg till kedja");
    const chain = within(screen.getByRole("group", { name: "Kedja 1" }));
    const write = (label: RegExp | string, value: string): void => {
      fireEvent.change(chain.getByLabelText(label), { target: { value } });
    };
    write("Det vi gör", "Inför nyckelskåp");
    write("Vad ändras i organisationen?", "Fler system att logga in i");
    fireEvent.click(chain.getByRole("checkbox", { name: /Effekten är negativ/u }));
    write("Vad får de ut av det?", "Rätt läkemedel i tid");
    const indicator = chain.getByLabelText("Indikator");
    expect(
      document.querySelectorAll(`#${indicator.getAttribute("list") ?? "none"} option`).length,
    ).toBeGreaterThan(5);
    write("Indikator", "Avvikelser per månad");
    write("Startvärde", "12");
    write("Målvärde", "0");
    press("Spara versionen");
    await screen.findByText(/Versionen är sparad/u);
    expect(made()[0]?.chain).toEqual([
      {
        activity: "Inför nyckelskåp",
        effect: "Fler system att logga in i",
        isNegative: true,
        benefit: "Rätt läkemedel i tid",
        goal: "",
        indicator: "Avvikelser per månad",
        start: 12,
        target: 0,
        unitId: undefined,
        workEffect: undefined,
      },
    ]);
  });

  it("tells effects with us from benefit for those outside, what becomes of tasks, and what is bad [A-146, A-147, A-051]", async () => {
    const link = { activity: "", goal: "", indicator: "", start: undefined, target: undefined };
    site.calculations.put({
      ...earlier("chained", 100_000),
      chain: [
        chainLink({ ...link, effect: "Ingen hämtar nycklar", benefit: "Hjälp i tid", workEffect: "removed" }),
        chainLink({ ...link, effect: "Fler inloggningar", benefit: "", isNegative: true }),
      ],
    });
    await show();
    const chain = within(screen.getByRole("region", { name: "Effekt och nytta" }));
    const lists = chain.getAllByRole("list").map(({ textContent }) => textContent);
    expect(lists).toEqual(["Ingen hämtar nycklar", "Fler inloggningar", "Hjälp i tid"]);
    expect(chain.getByText("Uppgifter: 1 försvinner, 0 fördjupas, 0 blir möjliga.")).toBeTruthy();
    expect(chain.getByText(/^2 går inte att följa upp/u)).toBeTruthy();
  });

  it("says which initiatives it makes possible, with their benefits, and that these are counted there [A-090, D-19]", async () => {
    site.calculations.put({
      ...earlier("enabled", 0),
      initiativeId: 2,
      chain: [
        chainLink({
          activity: "",
          goal: "",
          indicator: "",
          start: undefined,
          target: undefined,
          effect: "Färre samtal",
          benefit: "Svar samma dag",
        }),
      ],
    });
    const link = { initiativeId, otherId: 2, kind: "enables" as const, reason: "Färre svinn" };
    site.needLinks.put(needLink(link));
    site.needLinks.put(needLink({ ...link, otherId: 3, kind: "same" }));
    site.needLinks.put(needLink({ ...link, initiativeId: 3, otherId: initiativeId }));
    const title = site.initiatives.rows.get(2)?.title ?? "";
    await show();
    expect(
      await screen.findByText(
        /^Det här är en förutsättning för ett annat initiativ\. .*räknas där och inte här/u,
      ),
    ).toBeTruthy();
    expect(screen.getByRole("link", { name: title }).closest("li")?.textContent).toMatch(
      new RegExp(`^${title}Färre svinnSvar samma dagFrigör 150.tkr, varav 150.tkr sparas\\.$`, "u"),
    );
    expect(screen.queryByText(/räknas den bara där/u)).toBeNull();
    addEffect({ "Från år": "1", "Till år": "1", "Var den hamnar": "1", Kostnadstyp: "personnel" });
    expect(screen.getByText(/^”Tid” står också i kalkylen för .*räknas den bara där/u)).toBeTruthy();
  });

  it("shows what is freed apart from what is taken home, and never counts the rest as saved [A-184, A-147, D-19]", async () => {
    await show();
    addEffect({ "Från år": "1", "Till år": "1", "Hur den hämtas hem": "otherTasks" });
    press("Ange frigjorda timmar");
    fill("Tid", { "Kronor per år": "90 000", "Frigjorda timmar per år": "400" });
    press("Lägg till effekt");
    fill("Effekt 2", { "Kronor per år": "-20 000", "Från år": "1", "Till år": "1" });
    fill("Effekt 2", { "Vad?": "Mer support" });
    const card = () => within(screen.getByRole("region", { name: "Frigjort och hemtaget" }));
    const rows = () =>
      card()
        .getAllByRole("row")
        .map(({ textContent }) => textContent.replaceAll("\u00A0", " "));
    expect(rows()).toEqual([
      "Vad blir det av det?KronorTimmar",
      "Frigjort180 000 kr400",
      "Hemtaget i budget0 kr0",
      "Till andra uppgifter90 000 kr200",
      "Hämtar ingen hem90 000 kr200",
      "Negativa effekter−20 000 kr",
      "Sparat−20 000 kr",
    ]);
    expect(card().getByText(/^200 av 400 frigjorda timmar tas om hand/u)).toBeTruthy();
    expect(card().getByText(/^Blir sämre: Mer support/u)).toBeTruthy();
    expect(result().getByRole("row", { name: /^Nettonuvärde 67.961.kr/u })).toBeTruthy();
    fill("Tid", { "Hur den hämtas hem": "notTaken" });
    expect(rows()).toContain("Hämtar ingen hem180 000 kr400");
    expect(result().getByRole("row", { name: /^Nettonuvärde .19.417.kr/u })).toBeTruthy();
    expect(card().getByText(/^Räknat bara på det som hämtas hem.*−19.417.kr/u)).toBeTruthy();
    fill("Tid", { "Hur den hämtas hem": "frameAdjustment", "Kronor per år": "500 000" });
    expect(rows()).toContain("Hemtaget i budget180 000 kr400");
    press("Spara versionen");
    expect(screen.getAllByText(/^Mer kan inte hämtas hem än tiden är värd/u).length).toBeGreaterThan(0);
    expect(made()).toEqual([]);
    fill("Tid", { "Kronor per år": "180 000" });
    press("Spara versionen");
    await screen.findByText(/Versionen är sparad/u);
    expect(made()[0]?.lines[0]).toMatchObject({ amount: 180_000, freed: { hours: 400, hourlyCost: 450 } });
  });

  it("suggests things to count beyond time and money [A-136 in part, A-227 in part]", async () => {
    await show();
    press("Lägg till kedja");
    const list = document.querySelector("#indicator-suggestions")?.textContent ?? "";
    for (const word of ["Stölder och svinn", "Spårbarhet", "svårt att läsa", "Rättssäker handläggning"])
      expect(list).toContain(word);
  });
});

describe("saving a calculation", () => {
  it("adds one row a version, keeps the earlier ones and compares with them [A-140 in part]", async () => {
    site.calculations.put(earlier("first", 100_000));
    await show();
    fill("Inköp", { "Kronor per år": "120000" });
    press("Spara versionen");
    await screen.findByText(/Versionen är sparad/u);
    expect(made()).toHaveLength(2);
    expect(made()[1]).toMatchObject({ madeById: 1, initiativeId, horizon: 3 });
    press("Jämför med version 1");
    const row = within(screen.getByRole("row", { name: /^Återbetalningstid 2,4 år 2 år/u }));
    expect(row.getAllByRole("cell")).toHaveLength(2);
    expect(localStorage.length).toBe(0);
  });

  it("says what is missing, and leads there", async () => {
    await show();
    press("Lägg till effekt");
    fill("Effekt 1", { "Kronor per år": "mycket" });
    press("Spara versionen");
    const summary = await screen.findByRole("region", { name: /Några uppgifter behövs/u });
    fireEvent.click(within(summary).getByRole("button", { name: "Skriv beloppet med siffror." }));
    expect(document.activeElement).toBe(screen.getByLabelText("Kronor per år"));
    expect(made()).toEqual([]);
  });

  it("stops when somebody has saved a version meanwhile, and saves when asked again", async () => {
    await show();
    addInvestment();
    site.calculations.put(earlier("other", 100_000));
    press("Spara versionen");
    await screen.findByText(/Anna Andersson sparade en version/u);
    expect(made()).toHaveLength(1);
    press("Spara min som ny version");
    await waitFor(() => {
      expect(made()).toHaveLength(2);
    });
  });

  it("becomes one row although the answer was lost", async () => {
    await show();
    addInvestment();
    site.site.afterWrite = () => {
      site.site.afterWrite = () => undefined;
      throw new UnavailableError("the answer was lost");
    };
    press("Spara versionen");
    fireEvent.click(await screen.findByRole("button", { name: "Försök igen" }));
    await screen.findByText(/Versionen är sparad/u);
    expect(made()).toHaveLength(1);
  });

  it("is there again when the page is opened anew", async () => {
    const first = await show();
    addInvestment();
    first.unmount();
    await show();
    expect(screen.getByText("Vi har tagit fram det du började skriva tidigare.")).toBeTruthy();
    expect(screen.getByDisplayValue("600 000")).toBeTruthy();
  });
});
