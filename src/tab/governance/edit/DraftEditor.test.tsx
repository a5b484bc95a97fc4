// @vitest-environment jsdom
import { contradictions } from "#domain/governance/contradictions.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { dayOf } from "../../../../tests/support/records.ts";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { GovernancePage } from "../GovernancePage.tsx";

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 6, roles: ["coordinator"] });
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});
const draft = (definition: GoverningModel = vaxjo): void => {
  site.modelDrafts.put({
    key: "draft:1",
    name: definition.name.sv,
    basedOn: definition.key,
    editedById: 1,
    definition,
    isRemoved: false,
  });
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const write = (name: string, value: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
};
const choose = (name: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
};
const tab = (name: string): void => {
  fireEvent.click(screen.getByRole("tab", { name }));
};
const show = async () => {
  const shown = showScreen(<GovernancePage />, site);
  await screen.findByRole("tablist");
  return shown;
};
const openDraft = async () => {
  const shown = await show();
  fireEvent.click(await screen.findByRole("button", { name: /^Fortsätt på/u }));
  await screen.findByRole("heading", { level: 2, name: /^Utkast:/u });
  return shown;
};
const saved = (id = 1): GoverningModel => {
  const row = site.modelDrafts.rows.get(id);
  if (!row) throw new Error(`There is no draft ${String(id)}.`);
  return row.definition;
};
/** Until what is typed has been saved, which takes a moment after the last change. */
const untilSaved = () => screen.findByText("Sparat", undefined, { timeout: 5000 });

describe("a draft of a governing model", () => {
  it("begins as one of four ready-made models, each sound and with three facts", async () => {
    await show();
    press("Förlagor");
    const cards = screen.getAllByRole("button", { name: /^Utgå från den här/u });
    expect(cards).toHaveLength(4);
    const card = within(cards[1]?.closest("li") ?? document.body);
    expect(card.getAllByRole("listitem")).toHaveLength(3);
    fireEvent.click(cards[1] ?? document.body);
    await screen.findByRole("heading", { level: 2, name: `Utkast: ${taby.name.sv}` });
    expect(screen.getByText("Inget i utkastet motsäger sig.")).toBeTruthy();
    expect(saved().key).toBe(taby.key);
  });

  it("is not offered to others than the coordinator", async () => {
    site = tabPortfolio({ size: 2, roles: ["manager"] });
    draft();
    await show();
    await screen.findByText(vaxjo.summary.sv);
    expect(screen.queryByRole("button", { name: "Utgå från den som gäller" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Fortsätt/u })).toBeNull();
  });

  it("is saved by itself shortly after the last change, and kept on the device until then", async () => {
    draft();
    const shown = await openDraft();
    fireEvent.change(screen.getByRole("textbox", { name: "Underlag eller källa" }), {
      target: { value: "Eget underlag" },
    });
    await untilSaved();
    await waitFor(() => {
      expect(saved().source).toBe("Eget underlag");
    });
    write("Underlag eller källa", "Skrivet men inte sparat");
    shown.unmount();
    expect(saved().source).toBe("Eget underlag");
    await openDraft();
    expect(screen.getByDisplayValue("Skrivet men inte sparat")).toBeTruthy();
    await waitFor(
      () => {
        expect(saved().source).toBe("Skrivet men inte sparat");
      },
      { timeout: 5000 },
    );
  });

  it("that somebody else has saved meanwhile is never overwritten without a choice", async () => {
    draft();
    await openDraft();
    site.modelDrafts.edit(1, { definition: { ...vaxjo, source: "Den andras" } }, 3);
    write("Underlag eller källa", "Mitt");
    await screen.findByText(/Någon annan har sparat det här utkastet/u, undefined, { timeout: 5000 });
    expect(saved().source).toBe("Den andras");
    expect(screen.getByDisplayValue("Mitt")).toBeTruthy();
    press("Behåll mitt");
    await waitFor(
      () => {
        expect(saved().source).toBe("Mitt");
      },
      { timeout: 5000 },
    );
  });

  it("is given mandates cell by cell, with delegation point and amount [D-01, A-035, A-230]", async () => {
    draft();
    await openDraft();
    tab("Vem gör vad");
    choose("PULS: Genomförande", "decides");
    write("Delegationspunkt, PULS: Genomförande", "KS 4.2");
    write("Högst kronor, PULS: Genomförande", "500 000");
    choose("Enhetens chef: Avslut och effekter", "");
    choose("Resursägare: Genomförande", "isInformed");
    await waitFor(
      () => {
        expect(saved().mandates).toContainEqual({
          party: "body:council",
          matter: "execution",
          mandate: "decides",
          delegationPoint: "KS 4.2",
          upTo: 500_000,
        });
      },
      { timeout: 5000 },
    );
    expect(
      saved().mandates.some(({ party, matter }) => party === "unit:manager" && matter === "closing"),
    ).toBe(false);
    expect(saved().mandates).toContainEqual({
      party: "role:resourceOwner",
      matter: "execution",
      mandate: "isInformed",
      delegationPoint: "",
      upTo: undefined,
    });
  });

  it("is given teams with their competences and whom they hand over to, and loses them again [A-030 in part]", async () => {
    draft(orebro);
    await openDraft();
    const region = within(screen.getByRole("region", { name: "Team" }));
    const opened = (name: string): void => {
      fireEvent.click(region.getByText(name));
    };
    opened("Värderingsteamet");
    opened("Ekonom, minst 2");
    fireEvent.change(region.getByLabelText("Minst antal"), { target: { value: "3" } });
    await waitFor(
      () => {
        expect(saved().teams[0]?.competences).toContainEqual({ role: "economist", atLeast: 3 });
      },
      { timeout: 5000 },
    );
    fireEvent.click(region.getByRole("button", { name: "Lägg till en kompetens" }));
    fireEvent.change(region.getAllByLabelText("Kompetens").at(-1) ?? document.body, {
      target: { value: "lawyer" },
    });
    fireEvent.change(region.getByLabelText("Lämnar över till"), {
      target: { value: "role:municipalDirector" },
    });
    await waitFor(
      () => {
        expect(saved().teams[0]).toMatchObject({ handsTo: "role:municipalDirector" });
        expect(saved().teams[0]?.competences.at(-1)).toEqual({ role: "lawyer", atLeast: 1 });
      },
      { timeout: 5000 },
    );
    expect(contradictions(saved())).toEqual([]);
    fireEvent.click(region.getByRole("button", { name: "Ta bort Värderingsteamet" }));
    fireEvent.click(region.getByRole("button", { name: "Lägg till ett team" }));
    await waitFor(
      () => {
        expect(saved().teams).toEqual([
          {
            role: "valuationTeam",
            name: { sv: "", en: "" },
            purpose: { sv: "", en: "" },
            competences: [{ role: "economist", atLeast: 1 }],
            handsTo: "body:committee",
          },
        ]);
      },
      { timeout: 5000 },
    );
    expect(contradictions(saved()).map(({ field }) => field)).toContain("teams.valuationTeam.name");
  }, 20_000);

  it("says where it contradicts itself, leads there, and cannot be published until it is put right", async () => {
    draft({ ...vaxjo, bodyRoles: vaxjo.bodyRoles.map((each) => ({ ...each, name: { sv: "", en: "" } })) });
    await openDraft();
    expect(contradictions(saved()).length).toBeGreaterThan(0);
    const summary = screen.getByText(/måste rättas före publicering/u);
    const problems = within(summary.closest("details") ?? document.body);
    const [first] = problems.getAllByRole("button", { hidden: true });
    fireEvent.click(first ?? document.body);
    await waitFor(() => {
      expect(document.activeElement?.closest("[data-path]")?.getAttribute("data-path")).toMatch(
        /^bodyRoles\./u,
      );
    });
    press("Publicera");
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    expect(dialog.getByText("Det här måste rättas först")).toBeTruthy();
    const publish = dialog.getByRole("button", { name: "Publicera", hidden: true });
    expect(publish.getAttribute("aria-disabled")).toBe("true");
  });

  it("has its steps added, moved and removed by keyboard", async () => {
    draft();
    await openDraft();
    tab("Processen");
    const before = vaxjo.processes[0]?.steps.map(({ key }) => key) ?? [];
    fireEvent.click(screen.getByText("Värdera behovet", { selector: "summary" }));
    const down = screen.getByRole("button", { name: "Flytta ner Värdera behovet" });
    act(() => {
      down.focus();
    });
    fireEvent.click(down);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Flytta ner Värdera behovet");
    await waitFor(
      () => {
        expect(
          saved()
            .processes[0]?.steps.map(({ key }) => key)
            .slice(0, 2),
        ).toEqual([before[1], before[0]]);
      },
      { timeout: 5000 },
    );
    press("Lägg till ett steg");
    expect(document.activeElement?.textContent).toBe("(utan namn)");
    await waitFor(
      () => {
        expect(saved().processes[0]?.steps).toHaveLength(before.length + 1);
      },
      { timeout: 5000 },
    );
  });

  it("builds a condition of facts, comparisons and values, and reads it as a sentence [D-02]", async () => {
    draft();
    await openDraft();
    tab("Regler och formulär");
    press("Lägg till en regel");
    const rule = within(document.activeElement?.closest("details") ?? document.body);
    fireEvent.change(rule.getByRole("combobox", { name: "Villkoret är" }), { target: { value: "all" } });
    fireEvent.click(rule.getByRole("button", { name: "Lägg till ett villkor" }));
    fireEvent.change(rule.getAllByRole("combobox", { name: "Jämförelse" })[0] ?? document.body, {
      target: { value: "above" },
    });
    fireEvent.change(rule.getByRole("textbox", { name: "Värde" }), { target: { value: "300 000" } });
    expect(rule.getByText(/^Läses: nytt system: ja och kostnaden är över 300\s000\.$/u)).toBeTruthy();
    await waitFor(
      () => {
        expect(saved().routing.at(-1)?.when).toEqual({
          all: [
            { fact: "isNewSystem", is: true },
            { fact: "budget", above: 300_000 },
          ],
        });
      },
      { timeout: 5000 },
    );
  });

  it("is tried on an initiative before anybody is bound by it", async () => {
    draft(lund);
    site.initiatives.edit(1, { isNewSystem: true, status: "valued" });
    await openDraft();
    press("Prova på ett initiativ");
    write("Skriv en del av rubriken", site.initiatives.rows.get(1)?.title ?? "");
    expect(await screen.findByText("Står på steget")).toBeTruthy();
    expect(screen.getByText("Formulär")).toBeTruthy();
    expect(site.models.rows.size).toBe(0);
  });
});

describe("publishing", () => {
  it("tells which values rules will lack on the day, without keeping the model from being published", async () => {
    const ends = dayOf("2020-12-31");
    const parameters = vaxjo.parameters.map((each) =>
      each.key === "sharedHours" ? { ...each, validTo: ends } : each,
    );
    draft({ ...vaxjo, parameters });
    await openDraft();
    press("Publicera");
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    expect(dialog.getByText("Det här hindrar inte, men är bra att veta först")).toBeTruthy();
    expect(dialog.getByText(/^”Gemensamma resurser över” har inget värde den 2026-11-23/u)).toBeTruthy();
  });

  it("names vacant competences first, and is not kept back by them [A-030 in part]", async () => {
    site.people.edit(2, { roles: ["valuationTeam", "economist"] });
    draft(orebro);
    await openDraft();
    press("Publicera");
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    expect(dialog.getByText("Det här hindrar inte, men är bra att veta först")).toBeTruthy();
    expect(dialog.getByText(/^”Värderingsteamet” saknar ekonom: 1 av 2 finns\./u)).toBeTruthy();
    expect(
      dialog.getByText(/^”Värderingsteamet” saknar projektmodellansvarig: 0 av 1 finns\./u),
    ).toBeTruthy();
  });

  it("demands who decided, when and by which paragraph, and adds one version that governs at once [A-231, D-25]", async () => {
    draft({ ...taby, name: { sv: "Vår modell", en: "Our model" } });
    const shown = await openDraft();
    press("Publicera");
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    for (const words of [
      "vem som har beslutat om modellen",
      "vilken dag modellen beslutades",
      "paragrafen i protokollet",
    ])
      expect(dialog.getByText(`Ange ${words}.`)).toBeTruthy();
    const button = dialog.getByRole("button", { name: "Publicera", hidden: true });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button);
    for (const [name, value] of [
      ["Beslutad av", "Kommunstyrelsen"],
      ["Paragraf i protokollet", "§ 112"],
      ["Beslutsdatum", "2026-11-17"],
      ["Tar över den", "2026-11-23"],
    ] as const)
      fireEvent.change(dialog.getByLabelText(name), { target: { value } });
    expect(site.models.rows.size).toBe(0);
    fireEvent.click(button);
    await screen.findByText(/”Vår modell” är publicerad och tar över 23 nov\. 2026/u);
    expect([...site.models.rows.values()]).toMatchObject([
      {
        decidedBy: "Kommunstyrelsen",
        paragraph: "§ 112",
        decidedOn: "2026-11-17",
        takesOverOn: "2026-11-23",
      },
    ]);
    expect(site.modelDrafts.rows.get(1)?.isRemoved).toBe(true);
    const council = taby.bodyRoles.find(({ isOnePerUnit }) => !isOnePerUnit);
    fireEvent.click(screen.getByText(`Lägg till ${council?.name.sv ?? ""}`));
    await waitFor(() => {
      expect([...site.bodies.rows.values()]).toMatchObject([
        { bodyRole: council?.key, startsOn: "2026-11-23" },
      ]);
    });
    fireEvent.click(screen.getByText("Klar"));
    expect(await screen.findByText("§ 112")).toBeTruthy();
    expect(screen.queryByText("Utkast: Vår modell")).toBeNull();
    shown.unmount();
    await show();
    const short = within(screen.getByRole("region", { name: "I korthet" }));
    expect(short.getByRole("heading", { level: 2, name: "Vår modell" })).toBeTruthy();
  });
});
