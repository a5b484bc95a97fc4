// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { calculation, moneyLine, needLink } from "../../../../tests/support/records.ts";

const id = shownId;
const otherId = 2;
let site: ReturnType<typeof siteWithInitiative>;
const region = (name: string) => within(screen.getByRole("region", { name }));
const links = () => [...site.needLinks.rows.values()];
const answer = async (): Promise<void> => {
  await showInitiative(site);
  fireEvent.click(await screen.findByRole("button", { name: "Svara om Digitala läkemedelsskåp" }));
  await screen.findByRole("radio", { name: /^Samma behov/u });
};
const say = (kind: RegExp): void => {
  fireEvent.click(screen.getByRole("radio", { name: kind }));
};
const because = (reason: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name: /^Varför/u }), { target: { value: reason } });
};
const save = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Spara svaret" }));
};

// Fluent hides a dialog in which it finds nothing to focus; without layout it finds nothing in jsdom.
configure({ defaultHidden: true });

beforeEach(() => {
  site = siteWithInitiative();
  site.initiatives.edit(id, { need: "Nycklar till skåp för läkemedel försvinner" });
  site.initiatives.edit(otherId, {
    title: "Digitala läkemedelsskåp",
    need: "Nycklar till skåp för läkemedel försvinner varje vecka",
    unitId: 3,
    ownerId: 4,
  });
});

describe("needs that are alike", () => {
  it("are shown with likeness and unit, and answered with a word that stays [A-066, D-09]", async () => {
    await answer();
    say(/^Avvakta/u);
    because("De upphandlar i vår");
    save();
    const alike = region("Liknande behov");
    expect(await alike.findByText(/^Avvakta, Åsa Öberg, 23 nov/u)).toBeTruthy();
    expect(alike.getByText("De upphandlar i vår")).toBeTruthy();
    expect(alike.getByText("Omsorgsförvaltningen")).toBeTruthy();
    expect(links()).toMatchObject([
      {
        initiativeId: id,
        otherId,
        kind: "wait",
        reason: "De upphandlar i vår",
        statedById: 1,
        costSplit: [],
      },
    ]);
  });

  it("are called different only with what differs [D-09]", async () => {
    await answer();
    say(/^Olika/u);
    save();
    expect(await screen.findByText(/^Skriv vad som skiljer dem åt/u)).toBeTruthy();
    expect(links()).toEqual([]);
    because("Det ena gäller vacciner");
    save();
    await waitFor(() => {
      expect(links()).toMatchObject([{ kind: "different", reason: "Det ena gäller vacciner" }]);
    });
  });

  it("merge under one lead with a split proposed by benefit, and it is said what will happen [A-072, A-078, A-162]", async () => {
    const lines = [moneyLine({ unitId: 2, amount: 400_000 }), moneyLine({ unitId: 3, amount: 600_000 })];
    site.calculations.put(calculation({ initiativeId: id, lines }));
    await answer();
    say(/^Gå samman/u);
    say(/^Digitala läkemedelsskåp \(Omsorgsförvaltningen\)/u);
    const happens = region("Det här händer");
    expect(happens.getByText(/^Omsorgsförvaltningen leder det gemensamma initiativet/u)).toBeTruthy();
    expect(happens.getByText(/^Digitala medicinskåp avslutas.*Digitala läkemedelsskåp/u)).toBeTruthy();
    save();
    await waitFor(() => {
      expect(links()).toMatchObject([
        {
          initiativeId: otherId,
          otherId: id,
          kind: "merge",
          costSplit: [
            { unitId: 3, percent: 60 },
            { unitId: 2, percent: 40 },
          ],
        },
      ]);
    });
  });

  it("are not merged with shares that miss 100 [A-162]", async () => {
    await answer();
    say(/^Gå samman/u);
    fireEvent.change(screen.getByRole("textbox", { name: "Omsorgsförvaltningen, procent" }), {
      target: { value: "30" },
    });
    save();
    expect(await screen.findByText(/ändra så att de blir 100/u)).toBeTruthy();
    expect(links()).toEqual([]);
  });

  it("are merged by nobody but those whose initiative goes into the other", async () => {
    site = siteWithInitiative(["staff"]);
    site.initiatives.edit(id, { need: "Nycklar till skåp för läkemedel försvinner", ownerId: 1 });
    site.initiatives.edit(otherId, {
      title: "Digitala läkemedelsskåp",
      need: "Nycklar till skåp för läkemedel försvinner varje vecka",
      unitId: 3,
      ownerId: 4,
    });
    await answer();
    say(/^Gå samman/u);
    expect(screen.getByText(/^Bara den som driver Digitala läkemedelsskåp/u)).toBeTruthy();
    save();
    expect(links()).toEqual([]);
  });
});

describe("initiatives that belong together", () => {
  it("say where a merged one went, and there no stand is taken [D-09]", async () => {
    site.needLinks.put(needLink({ initiativeId: otherId, otherId: id, kind: "merge", statedById: 1 }));
    await showInitiative(site);
    const linked = region("Hör ihop med");
    expect(linked.getByRole("heading", { name: "Har gått upp i" })).toBeTruthy();
    expect(linked.getByRole("link", { name: "Digitala läkemedelsskåp" })).toBeTruthy();
    const stand = region("Ta ställning");
    expect(stand.getByRole("link", { name: /har gått upp i Digitala läkemedelsskåp/u })).toBeTruthy();
    expect(stand.queryByRole("button")).toBeNull();
  });

  it("list the parts of a joint one [A-072]", async () => {
    site.needLinks.put(needLink({ initiativeId: id, otherId, kind: "merge", statedById: 1 }));
    await showInitiative(site);
    const linked = region("Hör ihop med");
    expect(linked.getByRole("heading", { name: "Har gått upp i det här" })).toBeTruthy();
    expect(linked.getByRole("link", { name: "Digitala läkemedelsskåp" })).toBeTruthy();
  });

  it("say what enables what, with the effects that become possible [A-090]", async () => {
    site.needLinks.put(
      needLink({ initiativeId: 3, otherId: id, kind: "enables", reason: "Nätet når skåpen" }),
    );
    await showInitiative(site);
    const linked = region("Hör ihop med");
    expect(linked.getByRole("heading", { name: "Bygger på" })).toBeTruthy();
    expect(linked.getByText("Nätet når skåpen")).toBeTruthy();
    const search = linked.getByLabelText("Sök initiativ");
    fireEvent.click(search);
    fireEvent.change(search, { target: { value: "läkemedelsskåp" } });
    fireEvent.click(await screen.findByText("Digitala läkemedelsskåp", { selector: "[role=option]" }));
    fireEvent.change(linked.getByLabelText("Vilka effekter blir möjliga?"), {
      target: { value: "Färre svinn" },
    });
    fireEvent.click(linked.getByText("Lägg till"));
    expect(await linked.findByText("Färre svinn")).toBeTruthy();
    expect(links().at(-1)).toMatchObject({ initiativeId: id, otherId, kind: "enables" });
  });
});
