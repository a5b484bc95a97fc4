// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { system } from "../../../../tests/support/plan-records.ts";

let site: ReturnType<typeof siteWithInitiative>;
beforeEach(() => {
  site = siteWithInitiative();
  site.systems.put(system({ name: "Vård och omsorg", kind: "object" }));
  site.systems.put(system({ name: "Nyckelskåpen" }));
  site.systems.put(system({ name: "Signeringslistor", kind: "software", state: "phasingOut" }));
});
const row = () => site.initiatives.rows.get(shownId);
const card = async () => within(await screen.findByRole("region", { name: "Objekt och system" }));
const edit = async (): Promise<void> => {
  await showInitiative(site);
  fireEvent.click(screen.getByRole("button", { name: "Ändra" }));
  await screen.findByRole("combobox", { name: "Hör till objektet" });
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};
const save = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Spara" }));
};

describe("the object and the systems of an initiative", () => {
  it("need not be: an initiative without an object is saved, and nothing is said as nothing [A-081]", async () => {
    await edit();
    fireEvent.change(screen.getByRole("textbox", { name: /^Omfattning/u }), {
      target: { value: "340 skåp" },
    });
    save();
    await screen.findByText("340 skåp");
    expect(row()).toMatchObject({ systemId: undefined, replacesIds: [] });
    const shown = await card();
    expect(await shown.findByText("Inget objekt")).toBeTruthy();
    expect(shown.getByText("Inget")).toBeTruthy();
  });

  it("are chosen in the form, and shown on the page with where each replaced system stands [A-045, A-081]", async () => {
    await edit();
    choose("Hör till objektet", "1");
    choose("Lägg till system som ersätts", "2");
    choose("Lägg till system som ersätts", "3");
    fireEvent.click(screen.getByRole("button", { name: "Ta bort Nyckelskåpen" }));
    save();
    const shown = await card();
    expect(await shown.findByText("Signeringslistor (fasas ut)")).toBeTruthy();
    expect(shown.getByText("Vård och omsorg")).toBeTruthy();
    expect(row()).toMatchObject({ systemId: 1, replacesIds: [3] });
  });

  it("are told by name when two have chosen differently", async () => {
    await edit();
    choose("Lägg till system som ersätts", "2");
    site.initiatives.edit(shownId, { replacesIds: [3] }, 3);
    save();
    await screen.findByRole("heading", { name: "Någon annan har ändrat samma sak" });
    const versions = within(screen.getByRole("group", { name: "Ersätter" }));
    expect(await versions.findByRole("radio", { name: /Din version.*Nyckelskåpen/u })).toBeTruthy();
    expect(versions.getByRole("radio", { name: /Signeringslistor/u })).toBeTruthy();
  });
});
