// @vitest-environment jsdom
import { contradictions } from "#domain/governance/contradictions.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { GovernancePage } from "./GovernancePage.tsx";

const day = (text: string): CalendarDate => {
  const found = calendarDate(text);
  if (!found) throw new Error(`${text} is no day.`);
  return found;
};

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 3, roles: ["staff"] });
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
});
const publish = (definition: Partial<GoverningModel>, takesOverOn = "2026-11-01"): void => {
  const model = { ...vaxjo, key: "own", version: site.models.rows.size + 1, ...definition };
  expect(contradictions(model)).toEqual([]);
  site.models.put({
    key: `own:${String(model.version)}:${takesOverOn}`,
    name: `Vår modell ${String(model.version)}`,
    takesOverOn: day(takesOverOn),
    decidedBy: "Kommunstyrelsen",
    decidedOn: day("2026-10-13"),
    paragraph: "§ 112",
    publishedById: 1,
    note: { sv: "Rådet får besluta om gemensamma system", en: "The council may decide on joint systems" },
    definition: model,
  });
};
const show = async (): Promise<void> => {
  showScreen(<GovernancePage />, site);
  await screen.findByRole("tablist");
};
const open = (part: string): void => {
  fireEvent.click(screen.getByRole("tab", { name: part }));
};

describe("how the municipality governs, for everybody", () => {
  it("says in plain language how it is, and that nobody has decided on it yet [A-082]", async () => {
    await show();
    expect(screen.getByText(vaxjo.summary.sv)).toBeTruthy();
    expect(screen.getByText(/inte beslutat om någon styrmodell än/u)).toBeTruthy();
  });

  it("tells what is new in the reader's language, and a name of the row's own as it is", async () => {
    publish({});
    showScreen(<GovernancePage />, site, { language: "en" });
    expect(await screen.findAllByText("The council may decide on joint systems")).toHaveLength(2);
    expect(screen.queryByText(/Rådet får besluta om gemensamma system/u)).toBeNull();
    expect(screen.getAllByText(/^Vår modell/u).length).toBeGreaterThan(0);
    const [row] = [...site.models.rows.values()];
    site.models.edit(row?.id ?? 0, { name: row?.definition.name.sv ?? "" });
    cleanup();
    showScreen(<GovernancePage />, site, { language: "en" });
    const versions = within(await screen.findByRole("region", { name: "Versions" }));
    expect(versions.getAllByText(row?.definition.name.en ?? "", { exact: false }).length).toBeGreaterThan(0);
  });

  it("says who decided on the model, when, by which paragraph, since when it holds, and what comes [A-231]", async () => {
    publish({});
    publish({}, "2027-01-01");
    await show();
    const short = within(screen.getByRole("region", { name: "I korthet" }));
    for (const words of ["Kommunstyrelsen", "13 okt. 2026", "§ 112", "1 nov. 2026"]) {
      expect(short.getByText(words)).toBeTruthy();
    }
    expect(short.getByText("”Vår modell 2” tar över 1 jan. 2027.")).toBeTruthy();
  });

  it("shows who does what as a matrix, with delegation point and amount, and as a list [A-035, A-230]", async () => {
    publish({
      mandates: [
        ...vaxjo.mandates.filter(({ party, matter }) => party !== "body:council" || matter !== "acquisition"),
        {
          party: "body:council",
          matter: "acquisition",
          mandate: "decides",
          delegationPoint: "KS 4.2",
          upTo: 500_000,
        },
      ],
    });
    await show();
    open("Vem gör vad");
    const row = screen.getByRole("row", { name: /^PULS/u });
    expect(within(row).getByText("Beslutar")).toBeTruthy();
    expect(within(row).getByText(/KS 4\.2, högst 500\s000\skr/u)).toBeTruthy();
    expect(within(row).getAllByText("Informeras").length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole("button", { name: "Lista" }));
    expect(screen.queryByRole("table")).toBeNull();
    const manager = screen.getByRole("heading", { level: 3, name: "Enhetens chef" }).parentElement;
    expect(within(manager ?? document.body).getAllByText("Beslutar").length).toBeGreaterThan(0);
  });

  it("shows each step with the one who is responsible, its gate and where it leads, also backwards [A-012]", async () => {
    await show();
    open("Processen");
    expect(screen.getByRole("img", { name: /Processens \d+ steg som bild/u })).toBeTruthy();
    const steps = screen
      .getAllByRole("listitem")
      .filter((item) => within(item).queryByRole("heading", { level: 3 }));
    expect(steps).toHaveLength(vaxjo.processes[0]?.steps.length ?? 0);
    const review = within(steps[1] ?? document.body);
    expect(review.getByText("Enhetens chef")).toBeTruthy();
    expect(review.getByText("Behovet ska vara värderat.")).toBeTruthy();
    expect(review.getByText("Avslås → Avslaget")).toBeTruthy();
    expect(screen.getAllByText(/→ Värdera behovet \(tillbaka\)/u).length).toBeGreaterThan(0);
  });

  it("shows a unit's own process when it is chosen [A-023, D-24]", async () => {
    const own = {
      ...vaxjo.processes[0],
      key: "omsorg",
      name: { sv: "Omsorgens cykel", en: "" },
      unitKeys: ["omsorg"],
    };
    publish({ processes: [...vaxjo.processes, own as never] });
    await show();
    open("Processen");
    fireEvent.change(screen.getByRole("combobox", { name: "Process" }), { target: { value: "omsorg" } });
    expect(screen.getByText("Följs av Omsorgsförvaltningen.")).toBeTruthy();
  });

  it("says every rule in words, with reason and source [D-02]", async () => {
    const rule = vaxjo.routing.find(({ key }) => key === "newSystem");
    if (!rule) throw new Error("The rule of new systems is gone.");
    publish({
      routing: [
        ...vaxjo.routing,
        {
          key: "dear",
          bodyRole: "council",
          isMandatory: false,
          when: {
            any: [
              { fact: "budget", above: 300_000 },
              { all: [{ fact: "priorityClass", is: "law" }, { not: { fact: "isNewSystem", is: true } }] },
            ],
          },
          reason: { sv: "Dyrt eller tvingande.", en: "Dear or compelling." },
          source: "KS § 7",
        },
      ],
    });
    await show();
    open("Regler och formulär");
    const rules = within(screen.getByRole("region", { name: "Vad som måste till vilket organ" }));
    expect(rules.getAllByText("Måste till PULS").length).toBeGreaterThan(0);
    expect(rules.getByText("När nytt system: ja.")).toBeTruthy();
    expect(rules.getByText(rule.reason.sv)).toBeTruthy();
    expect(rules.getAllByText("Kan tas till PULS").length).toBeGreaterThan(0);
    expect(
      rules.getByText(
        /^När kostnaden är över 300\s000 eller \(prioritetsklassen är ”Gällande rätt” och nytt system: nej\)\.$/u,
      ),
    ).toBeTruthy();
    expect(rules.getByText("KS § 7")).toBeTruthy();
  });

  it("shows the meaning of each level, the order of ranking and each value with its source [A-149, D-04]", async () => {
    await show();
    open("Värdering");
    expect(screen.getByText(/Märkbart för en arbetsgrupp/u)).toBeTruthy();
    expect(screen.getByText(/lag före samhällsviktig verksamhet/u)).toBeTruthy();
    open("Pengar och värden");
    expect(screen.getByText("Inga centrala medel: enheterna betalar själva.")).toBeTruthy();
    expect(screen.getByText("Kalkylränta")).toBeTruthy();
  });
});
