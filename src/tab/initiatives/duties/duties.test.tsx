// @vitest-environment jsdom
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { dayOf, duty, signOff } from "../../../../tests/support/records.ts";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const region = (name: string) => within(screen.getByRole("region", { name }));
const four = "Säkerhet, juridik, teknik och användarnytta";

beforeEach(() => {
  site = siteWithInitiative(["securityOfficer"]);
});

describe("the four sign-offs [A-224]", () => {
  it("say what was said, by whom and on which condition, and who is asked for the rest", async () => {
    site.people.edit(3, { roles: ["lawyer"] });
    site.people.edit(4, { roles: ["dataProtectionOfficer"] });
    const said = { verdict: "withConditions", note: "Logga alla läsningar", signedById: 4 } as const;
    site.signOffs.put(signOff({ initiativeId: id, aspect: "security", ...said }));
    await showInitiative(site);
    const card = region(four);
    expect(card.getByText("1 av 4")).toBeTruthy();
    const [security, law, technology] = card.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(security).toMatch(/^SäkerhetLämpligt med villkorLogga alla läsningarCecilia Ek, 23 nov/u);
    expect(law).toMatch(/^JuridikInget utlåtande änKan lämnas av Björn Lind eller Cecilia Ek\./u);
    expect(technology).toMatch(/Kan lämnas av resursägare eller systemägare\. Ingen har den rollen än\./u);
  });

  it("are given by whoever has the role, with the conditions demanded", async () => {
    await showInitiative(site);
    expect(screen.queryByRole("button", { name: "Lämna utlåtande: Juridik" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Lämna utlåtande: Säkerhet" }));
    fireEvent.click(screen.getByRole("radio", { name: "Inte lämpligt" }));
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    expect(await screen.findByText(/^Skriv villkoren eller skälet/u)).toBeTruthy();
    fireEvent.change(screen.getByRole("textbox", { name: /^Villkor eller skäl/u }), {
      target: { value: "Lagras utanför EU" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    expect(await screen.findByText("Lagras utanför EU")).toBeTruthy();
    expect([...site.signOffs.rows.values()]).toMatchObject([
      { initiativeId: id, aspect: "security", verdict: "notSuitable", signedById: 1 },
    ]);
  });

  it("keep the older word when a newer takes over", async () => {
    site.signOffs.put(signOff({ initiativeId: id, verdict: "notSuitable", note: "Saknar avtal" }));
    site.signOffs.put(signOff({ initiativeId: id, verdict: "suitable", note: "Avtal finns" }));
    await showInitiative(site);
    const [security] = region(four).getAllByRole("listitem");
    expect(security?.textContent).toMatch(/^SäkerhetLämpligtAvtal finns.*Tidigare: Inte lämpligt/u);
  });
});

describe("a sign-off by somebody without the role [A-224]", () => {
  it("is told, and does not count", async () => {
    site.signOffs.put(signOff({ initiativeId: id, aspect: "security", signedById: 5 }));
    await showInitiative(site);
    expect(region(four).getByText("0 av 4")).toBeTruthy();
    expect(region(four).getByText(/^Räknas inte: David Nyström har ingen roll/u)).toBeTruthy();
  });
});

describe("duties [A-220, D-20]", () => {
  it("stand by day with owner, reason and source, and those that are late are marked", async () => {
    site.duties.put(duty({ initiativeId: id, ownerId: 4, dueOn: dayOf("2026-12-24") }));
    const late = { title: { sv: "Klassa informationen", en: "Classify" }, dueOn: dayOf("2026-11-02") };
    site.duties.put(duty({ initiativeId: id, ...late }));
    await showInitiative(site);
    const duties = region("Plikter").getAllByRole("listitem");
    expect(duties.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Klassa informationen.*Försenad, skulle vara klar 2 nov\. 2026/u),
      expect.stringMatching(/^Gör en konsekvensbedömning.*Cecilia Ek.*Senast 24 dec.*artikel 35$/u),
    ]);
    // Whoever registered the need settles no duty of others'.
    expect(region("Plikter").queryByRole("button", { name: /^Stryk av/u })).toBeNull();
  });

  it("lead from what security and law demand to the policy and guidelines that the model names [A-221]", async () => {
    for (const key of ["classification", "classRequirements"]) {
      const source = vaxjo.duties.find((rule) => rule.key === key)?.source ?? "";
      expect(source).toContain("Informationssäkerhetspolicyn med riktlinjer");
      expect(source).toContain("https://");
    }
    const source = "Sjöviks informationssäkerhetspolicy, https://sjovik.example/policy.";
    site.duties.put(duty({ initiativeId: id, source }));
    await showInitiative(site);
    const link = region("Plikter").getByRole("link", { name: "https://sjovik.example/policy" });
    expect(link.getAttribute("href")).toBe("https://sjovik.example/policy");
  });

  it("are settled by their owner with a note that says what was done", async () => {
    site.initiatives.edit(id, { needAnswers: { hasPersonalData: true, hasSensitiveData: true } }, 3);
    const { id: dutyId } = site.duties.put(duty({ initiativeId: id, ownerId: 1, rule: "impactAssessment" }));
    await showInitiative(site);
    fireEvent.click(screen.getByRole("button", { name: "Stryk av: Gör en konsekvensbedömning" }));
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    expect(await screen.findByText(/^Skriv vad som gjordes/u)).toBeTruthy();
    fireEvent.change(screen.getByRole("textbox", { name: /^Vad gjordes/u }), {
      target: { value: "Bedömningen är diarieförd" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await waitFor(() => {
      expect(site.duties.rows.get(dutyId)).toMatchObject({
        state: "done",
        note: "Bedömningen är diarieförd",
        settledById: 1,
      });
    });
    fireEvent.click(await screen.findByRole("button", { name: "Visa 1 avklarad plikt" }));
    expect(screen.getByText("Bedömningen är diarieförd")).toBeTruthy();
  });

  it("that no answer asks for any longer say so, and are first offered as not needed", async () => {
    site.initiatives.edit(id, { needAnswers: { hasPersonalData: false } }, 3);
    const { id: dutyId } = site.duties.put(duty({ initiativeId: id, ownerId: 1, rule: "impactAssessment" }));
    await showInitiative(site);
    expect(region("Plikter").getByText(/ingen regel kräver plikten längre/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^Stryk av/u }));
    const [first] = region("Plikter").getAllByRole("radio");
    expect(screen.getByLabelText("Den behövs inte")).toBe(first);
    fireEvent.change(screen.getByRole("textbox", { name: /^Vad gjordes/u }), {
      target: { value: "Inga personuppgifter längre" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await waitFor(() => {
      expect(site.duties.rows.get(dutyId)).toMatchObject({ state: "notNeeded" });
    });
  });
});
