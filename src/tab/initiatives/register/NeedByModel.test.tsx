// @vitest-environment jsdom
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { RegisterPage } from "../RegisterPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 4 });
});

const show = async () => {
  const shown = showScreen(<RegisterPage />, site);
  await screen.findByRole("option", { name: "Omsorgsförvaltningen" });
  return shown;
};
const published = (definition: GoverningModel): ModelVersion => {
  const day = calendarDate("2026-01-01");
  if (!day) throw new Error("No day.");
  return {
    key: `${definition.key}:1`,
    name: definition.name.sv,
    takesOverOn: day,
    decidedBy: "Kommunstyrelsen",
    decidedOn: day,
    paragraph: "§ 112",
    publishedById: 1,
    note: { sv: "", en: "" },
    definition,
  };
};
const write = (label: RegExp | string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const answer = (question: RegExp | string, choice: "Ja" | "Nej" | "Vet inte än"): void => {
  fireEvent.click(
    within(screen.getByRole("radiogroup", { name: question })).getByRole("radio", { name: choice }),
  );
};
const open = (title: string): void => {
  const summary = screen.getByText(
    (_, element) => element?.tagName === "SUMMARY" && element.textContent.startsWith(title),
  );
  const details = summary.closest("details");
  if (!details) throw new Error("There is nothing to open.");
  details.open = true;
  fireEvent(details, new Event("toggle"));
};
const verdict = () => within(screen.getByRole("region", { name: "Vart det ska, och varför" }));
const register = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Registrera behovet" }));
};
const registered = async () => {
  await screen.findByRole("heading", { level: 1, name: "Behovet är registrerat" });
  return [...site.initiatives.rows.values()][4];
};
const describeNeed = (): void => {
  write(/^Rubrik/u, "Digitala medicinskåp");
  write(/^Behovet/u, "Nycklar försvinner.");
};
/** What makes Växjö's form the light one. */
const makeSmall = (): void => {
  answer(/nytt digitalt system/u, "Nej");
  write(/^Summa i kronor/u, "90 000");
};

describe("where a need goes", () => {
  it("says at once that a new system must come to the council, why, and before that what it depends on [D-02 in part, A-058 in part]", async () => {
    await show();
    expect(verdict().getByText("Kan behöva till PULS")).toBeTruthy();
    expect(verdict().getByText("Det beror på svaret på ”Är det ett nytt digitalt system?”.")).toBeTruthy();
    answer(/nytt digitalt system/u, "Ja");
    expect(verdict().getByText("Ska till PULS")).toBeTruthy();
    expect(verdict().getByText("Nya digitala system lyfts alltid till PULS.")).toBeTruthy();
    expect(verdict().getByText(/Källa: KPMG, granskning av digitalisering, Växjö/u)).toBeTruthy();
  });

  it("says where it may be taken up, and that ordinary development stays with its unit [A-059, A-086 in part]", async () => {
    await show();
    answer(/nytt digitalt system/u, "Nej");
    expect(verdict().getByText(/vanlig utveckling som ni beslutar om själva/u)).toBeTruthy();
    open("Fler frågor om vilka som kan hjälpa till");
    answer(/Ska ett nytt system upphandlas/u, "Ja");
    expect(verdict().getAllByText("Kan tas upp i PULS")).toHaveLength(2);
    expect(verdict().queryByText(/vanlig utveckling/u)).toBeNull();
  });

  it("follows another model from the day it takes over: in Täby a replacement must come to the council too [A-040 in part]", async () => {
    site.models.put(published(taby));
    await show();
    answer(/^Ersätter det ett system/u, "Ja");
    expect(verdict().getByText("Ska till Digitaliseringsrådet")).toBeTruthy();
  });

  it("asks nothing that the model has no question for", async () => {
    site.models.put(
      published({ ...vaxjo, questions: [], duties: [], routing: [], forms: vaxjo.forms.slice(-1) }),
    );
    await show();
    expect(screen.queryByRole("heading", { name: "Vilka behöver vara med?" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Lag och säkerhet" })).toBeNull();
  });
});

describe("how much is asked", () => {
  it("becomes the five-minute form for a small need, which still fills the nine columns of an audit [D-12, A-076 in part, A-077]", async () => {
    await show();
    describeNeed();
    write(/^Bakgrund/u, "Nycklarna hänger i ett skåp.");
    expect(verdict().getByText("Normal: ungefär 15 minuter")).toBeTruthy();
    makeSmall();
    expect(verdict().getByText("Lätt: ungefär 5 minuter")).toBeTruthy();
    expect(verdict().getByText(/fem minuter räcker/u)).toBeTruthy();
    expect(screen.queryByLabelText(/^Bakgrund/u)).toBeNull();
    expect(verdict().getByText(/Det ni skrev i bakgrund finns kvar/u)).toBeTruthy();
    register();
    const summary = await screen.findByRole("region", { name: /Några uppgifter behövs/u });
    expect(within(summary).getAllByRole("button")).toHaveLength(4);
    write(/^Syfte och mål/u, "Inga nycklar");
    write(/^Risker/u, "Strömavbrott");
    write(/^Uppföljning/u, "Vi räknar avvikelser");
    write(/^När behöver det vara igång/u, "2027");
    write(/^Hur många gånger om året/u, "600");
    write(/^Hur många minuter/u, "15");
    expect(screen.getByText(/^Värt ungefär 67.500.kr om året/u)).toBeTruthy();
    register();
    expect(await registered()).toMatchObject({
      title: "Digitala medicinskåp",
      need: "Nycklar försvinner.",
      unitId: 1,
      purpose: "Inga nycklar",
      risks: "Strömavbrott",
      followUp: "Vi räknar avvikelser",
      budget: 90_000,
      startsOn: "2027",
      benefitCalculation: "yes",
      needAnswers: { savedVolume: 600, savedMinutes: 15 },
      background: "Nycklarna hänger i ett skåp.",
      isNewSystem: false,
    });
  });

  it("goes on showing a field that cannot be read, so that it can be put right", async () => {
    await show();
    describeNeed();
    write(/^När ska det vara klart|^När behöver det vara igång/u, "snart");
    register();
    expect(await screen.findAllByText(/Skriv ett år, en månad eller en dag/u)).toHaveLength(2);
  });
});

describe("law and security", () => {
  it("tells at once which duty an answer creates, for whom and by when, and takes it back [D-20 in part, A-220 in part]", async () => {
    site.people.edit(4, { roles: ["dataProtectionOfficer"] });
    await show();
    open("Lag");
    answer(/^Behandlas personuppgifter/u, "Ja");
    expect(screen.getByText("För in behandlingen i registerförteckningen")).toBeTruthy();
    expect(screen.getByText("Verksamhetsföreträdaren (Åsa Öberg), senast 22 jan. 2027")).toBeTruthy();
    answer(/känsliga eller skyddade/u, "Ja");
    expect(screen.getByText(/^Dataskydd \(Cecilia Ek\), senast 14 dec\. 2026/u)).toBeTruthy();
    answer(/^Behandlas personuppgifter/u, "Nej");
    expect(screen.queryByRole("list", { name: "Det här följer" })).toBeNull();
  });

  it("keeps answers of every kind in the one row, and those not known out of it [A-226 in part]", async () => {
    await show();
    describeNeed();
    open("Fler frågor om vilka som kan hjälpa till");
    write(/^Hur många timmar behövs från gemensamma resurser/u, "120");
    open("Lag");
    write(/^Fattas beslut automatiserat/u, "personDecides");
    write(/^Varför görs undantag/u, "Inget avtal finns");
    answer(/^Behandlas personuppgifter/u, "Ja");
    answer(/känsliga eller skyddade/u, "Vet inte än");
    register();
    expect((await registered())?.needAnswers).toEqual({
      sharedHours: 120,
      automation: "personDecides",
      acquisitionReason: "Inget avtal finns",
      hasPersonalData: true,
    });
    expect(screen.getByText("2 uppgifter följer av svaren om lag och säkerhet.")).toBeTruthy();
  });

  it("says that a number is none, in a question that was folded away", async () => {
    await show();
    describeNeed();
    open("Fler frågor om vilka som kan hjälpa till");
    write(/^Hur många timmar behövs från gemensamma resurser/u, "många");
    register();
    expect(await screen.findAllByText("Skriv ett tal med siffror.")).toHaveLength(2);
  });
});

describe("a joint need", () => {
  const join = (name: string): void => {
    fireEvent.click(screen.getByRole("combobox", { name: "Fler som har samma behov" }));
    fireEvent.click(screen.getByRole("menuitemcheckbox", { name }));
  };

  it("has a lead unit and a proposed split, and demands that it makes 100 % [A-078 in part, A-162 in part]", async () => {
    await show();
    describeNeed();
    join("Omsorgsförvaltningen");
    write(/^Summa i kronor/u, "900 000");
    for (const label of [/^Syfte och mål/u, /^Risker/u, /^Uppföljning/u]) write(label, "Skrivet");
    expect(verdict().getByText("Stor: ungefär 60 minuter")).toBeTruthy();
    expect(screen.getByLabelText("Kommunledningsförvaltningen (leder), procent")).toHaveProperty(
      "value",
      "100",
    );
    write("Omsorgsförvaltningen, procent", "30");
    expect(screen.getByText("Summa: 130 procent")).toBeTruthy();
    register();
    expect(await screen.findAllByText("Andelarna blir 130 procent: ändra så att de blir 100.")).toHaveLength(
      2,
    );
    fireEvent.click(screen.getByRole("button", { name: "Dela lika" }));
    register();
    expect(await registered()).toMatchObject({
      unitId: 1,
      otherUnitIds: [3],
      costSplit: [
        { unitId: 1, percent: 50 },
        { unitId: 3, percent: 50 },
      ],
    });
  });
});
