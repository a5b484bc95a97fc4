// @vitest-environment jsdom
import { NotAllowedError, UnavailableError } from "#domain/shared/failures.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { RegisterPage } from "./RegisterPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 16 });
});

const show = async () => {
  const shown = showScreen(<RegisterPage />, site);
  await screen.findByRole("option", { name: "Omsorgsförvaltningen" });
  return shown;
};
const write = (label: RegExp | string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const register = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Registrera behovet" }));
};
const registered = () => [...site.initiatives.rows.values()].slice(16);

describe("registering a need", () => {
  it("asks for what a need analysis holds, and says what can wait [A-135]", async () => {
    await show();
    for (const label of [
      /^Rubrik/u,
      /^Behovet/u,
      /^Bakgrund och hur det går till i dag/u,
      /^Omfattning/u,
      /^Vad blir bättre för medarbetarna/u,
      /^Vad blir bättre för dem vi är till för/u,
      /^Väntade kostnader/u,
    ]) {
      expect(screen.getByRole("textbox", { name: label })).toBeTruthy();
    }
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Vad behöver ni?",
      "Vart det ska, och varför",
      "Liknande behov",
      "Vilka behöver vara med?",
      "Lag och säkerhet",
      "Hur är det i dag, och vad blir bättre?",
      "Vad ska nås, och hur vet ni det?",
      "Ram och ordning",
    ]);
    expect(screen.getAllByText("Kan fyllas i senare")).toHaveLength(5);
  });

  it("asks in the domain's words why, from where, and as project or line assignment [A-004 in part, A-075, A-133 in part]", async () => {
    await show();
    const choices = (label: RegExp) =>
      within(screen.getByRole("combobox", { name: label }))
        .getAllByRole("option")
        .map(({ textContent }) => textContent);
    const none = "Inte valt";
    expect(choices(/^Varför behöver det göras/u)).toEqual([
      none,
      "Gällande rätt",
      "Samhällsviktig verksamhet",
      "Inre effektivitet",
    ]);
    expect(choices(/^Var kommer behovet ifrån/u)).toEqual([
      none,
      "Egen verksamhet",
      "Beställning utifrån",
      "Politiken eller centralt",
    ]);
    expect(choices(/^Hur tror ni att det genomförs/u)).toEqual(["Projekt", "Linjeuppdrag"]);
    write(/^Rubrik/u, "Loggning");
    write(/^Behovet/u, "Staten kräver det.");
    write(/^Var kommer behovet ifrån/u, "orderedFromOutside");
    write(/^Hur tror ni att det genomförs/u, "lineAssignment");
    register();
    await screen.findByRole("heading", { level: 1, name: "Behovet är registrerat" });
    expect(registered()[0]).toMatchObject({ origin: "orderedFromOutside", form: "lineAssignment" });
  });

  it("takes a need with title, need and the person's own unit, in one row, and leads on to the valuation", async () => {
    await show();
    write(/^Rubrik/u, "Digitala medicinskåp");
    write(/^Behovet/u, "Nycklar försvinner.");
    const button = screen.getByRole("button", { name: "Registrera behovet" });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByRole("heading", { level: 1, name: "Behovet är registrerat" });
    expect(registered()).toHaveLength(1);
    expect(registered()[0]).toMatchObject({
      title: "Digitala medicinskåp",
      need: "Nycklar försvinner.",
      unitId: 1,
      ownerId: 1,
      status: "idea",
      statedStatus: "idea",
      budget: undefined,
    });
    const link = screen.getByRole("link", { name: "Värdera behovet" });
    expect(link.getAttribute("href")).toContain("view=valuation/17");
    expect(localStorage.length).toBe(0);
  });

  it("says beside each field, and in a list of links, what is needed", async () => {
    await show();
    register();
    const summary = await screen.findByRole("region", { name: /Några uppgifter behövs/u });
    expect(
      within(summary)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["Skriv en rubrik som andra känner igen.", "Beskriv behovet med några meningar."]);
    fireEvent.click(within(summary).getByRole("button", { name: "Beskriv behovet med några meningar." }));
    const need = screen.getByRole("textbox", { name: /^Behovet/u });
    expect(document.activeElement).toBe(need);
    expect(need.getAttribute("aria-invalid")).toBe("true");
    expect(registered()).toEqual([]);
  });

  it("wants the paragraph when law is the reason, and a sum that is one", async () => {
    await show();
    write(/^Rubrik/u, "Loggning");
    write(/^Behovet/u, "Lagen kräver det.");
    write(/^Varför behöver det göras/u, "law");
    write(/^Summa i kronor/u, "ungefär en miljon");
    register();
    await screen.findAllByText("Ange lag och paragraf som kräver det.");
    write(/^Lag och paragraf/u, "4 kap. 3 § PDL");
    write(/^Summa i kronor/u, "1 250 000 kr");
    write(/^När behöver det vara igång/u, "höst 2027");
    register();
    await screen.findByRole("heading", { level: 1, name: "Behovet är registrerat" });
    expect(registered()[0]).toMatchObject({
      legalReference: "4 kap. 3 § PDL",
      budget: 1_250_000,
      startsOn: "2027-23",
    });
  });

  it("warns when a text seems to hold a personal identity number", async () => {
    await show();
    write(/^Behovet/u, "Anna, 811228-9874, väntar.");
    expect(screen.getByText(/Det ser ut att stå ett personnummer här/u)).toBeTruthy();
  });
});

describe("similar needs beside the form", () => {
  it("shows the municipality's alike needs while one writes, in words and with a link [A-066 in part, D-09 in part]", async () => {
    site.initiatives.edit(3, { title: "Digitalt medicinskåp på boende", unitId: 3 });
    await show();
    expect(screen.getByText(/När du skriver rubrik och behov visas liknande behov/u)).toBeTruthy();
    write(/^Rubrik/u, "Medicinskåpen ska bli digitala");
    const link = await screen.findByRole("link", { name: "Digitalt medicinskåp på boende" });
    expect(link.getAttribute("href")).toContain("view=initiative/3");
    const need = within(screen.getAllByRole("listitem").find((item) => item.contains(link)) ?? document.body);
    expect(need.getByText("Omsorgsförvaltningen")).toBeTruthy();
    expect(need.getByText(/^(Mycket likt|Likt|Liknar delvis)$/u)).toBeTruthy();
  });

  it("compares what the needs say, not their titles only, and reads them once", async () => {
    site.initiatives.edit(3, { title: "Projekt Nyckeln", need: "Läkemedel försvinner ur medicinskåpen." });
    site.initiatives.edit(4, { title: "Hemligt", need: "Läkemedel och medicinskåp", isConfidential: true });
    const reads = vi.spyOn(site.portfolio, "needs");
    const first = await show();
    write(/^Behovet/u, "Vi vet inte vem som öppnar medicinskåpet och tar läkemedel.");
    expect(await screen.findByRole("link", { name: "Projekt Nyckeln" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Hemligt" })).toBeNull();
    first.unmount();
    await show();
    expect(await screen.findByRole("link", { name: "Projekt Nyckeln" })).toBeTruthy();
    expect(reads).toHaveBeenCalledTimes(1);
    expect(reads.mock.calls[0]?.[0]).not.toContain(4);
  });

  it("compares titles when the needs cannot be read", async () => {
    site.initiatives.edit(3, { title: "Digitalt medicinskåp på boende" });
    vi.spyOn(site.portfolio, "needs").mockRejectedValue(new UnavailableError("down"));
    await show();
    write(/^Rubrik/u, "Medicinskåpen ska bli digitala");
    expect(await screen.findByRole("link", { name: "Digitalt medicinskåp på boende" })).toBeTruthy();
  });

  it("never shows a confidential need, and says what it means that nothing is alike", async () => {
    site.initiatives.edit(3, { title: "Digitalt medicinskåp på boende", isConfidential: true });
    await show();
    write(/^Rubrik/u, "Digitalt medicinskåp");
    expect(await screen.findByText(/Inget liknande är registrerat/u)).toBeTruthy();
    expect(screen.queryByText("Digitalt medicinskåp på boende")).toBeNull();
  });
});

describe("what is written about a need", () => {
  it("is there again when the page is opened anew", async () => {
    const first = await show();
    write(/^Rubrik/u, "Digitala medicinskåp");
    write(/^Omfattning/u, "340 skåp");
    first.unmount();
    await show();
    expect(screen.getByText("Vi har tagit fram det du började skriva tidigare.")).toBeTruthy();
    expect(screen.getByDisplayValue("Digitala medicinskåp")).toBeTruthy();
    expect(screen.getByDisplayValue("340 skåp")).toBeTruthy();
  });

  it("leaves the device once it is marked as confidential", async () => {
    const first = await show();
    write(/^Rubrik/u, "Skyddat boende");
    fireEvent.click(screen.getByRole("checkbox", { name: /sekretess/u }));
    write(/^Behovet/u, "Hemligt");
    first.unmount();
    expect(localStorage.length).toBe(0);
  });

  it("becomes one row although the answer was lost and the text was changed before the next try", async () => {
    await show();
    write(/^Rubrik/u, "Digitala medicinskåp");
    write(/^Behovet/u, "Nycklar försvinner.");
    site.site.afterWrite = () => {
      site.site.afterWrite = () => undefined;
      throw new UnavailableError("the answer was lost");
    };
    register();
    await screen.findByText(/SharePoint svarar inte just nu/u);
    write(/^Behovet/u, "Nycklar försvinner och kopieras.");
    register();
    await screen.findByRole("heading", { level: 1, name: "Behovet är registrerat" });
    expect(registered().map(({ need }) => need)).toEqual(["Nycklar försvinner och kopieras."]);
  });

  it("stays in the form when the person may not register", async () => {
    await show();
    write(/^Rubrik/u, "Digitala medicinskåp");
    write(/^Behovet/u, "Nycklar försvinner.");
    site.site.failure = new NotAllowedError("no");
    register();
    expect(await screen.findByText(/Du har inte behörighet till det här/u)).toBeTruthy();
    expect(screen.getByDisplayValue("Nycklar försvinner.")).toBeTruthy();
  });
});
