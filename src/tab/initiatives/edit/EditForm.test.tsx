// @vitest-environment jsdom
import type { Role } from "#domain/organisation/person.ts";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { InitiativePage } from "../InitiativePage.tsx";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";

const id = shownId;
let site: ReturnType<typeof siteWithInitiative>;
const open = (roles?: readonly Role[]): void => {
  site = siteWithInitiative(roles);
};
const show = (): Promise<void> => showInitiative(site);
const region = (name: string) => within(screen.getByRole("region", { name }));

beforeEach(() => {
  open();
});

describe("editing an initiative", () => {
  const edit = async (): Promise<void> => {
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Ändra" }));
  };
  const write = (label: RegExp, value: string): void => {
    fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
  };
  const save = (): void => {
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
  };

  it("is offered to whoever drives it and to the coordinator, and to nobody else", async () => {
    const isOfferedTo = async (role: Role, changes: { createdBy?: number; ownerId?: number }) => {
      open([role]);
      const row = site.initiatives.rows.get(id);
      if (row) site.initiatives.rows.set(id, { ...row, createdBy: 3, ...changes });
      await show();
      const isOffered = screen.queryByRole("button", { name: "Ändra" }) !== null;
      cleanup();
      return isOffered;
    };
    expect(await isOfferedTo("staff", {})).toBe(false);
    expect(await isOfferedTo("staff", { createdBy: 1 })).toBe(true);
    expect(await isOfferedTo("staff", { ownerId: 1 })).toBe(true);
    expect(await isOfferedTo("coordinator", {})).toBe(true);
  });

  it("writes what was changed and nothing else", async () => {
    await edit();
    write(/^Omfattning/u, "340 skåp");
    fireEvent.change(screen.getByRole("combobox", { name: "Riskanalys" }), { target: { value: "partly" } });
    save();
    await screen.findByText("340 skåp");
    expect(region("Avslutsdokument").getByText("Delvis")).toBeTruthy();
    expect(site.initiatives.rows.get(id)).toMatchObject({
      volumes: "340 skåp",
      riskAnalysis: "partly",
      score: 70,
    });
  });

  it("joins two persons' changes when they touched different things", async () => {
    await edit();
    write(/^Omfattning/u, "340 skåp");
    site.initiatives.edit(id, { background: "Papper" }, 3);
    save();
    await screen.findByText("340 skåp");
    expect(site.initiatives.rows.get(id)).toMatchObject({ volumes: "340 skåp", background: "Papper" });
  });

  it("shows both versions when both changed the same text, and saves the one that is chosen", async () => {
    await edit();
    write(/^Behovet/u, "Nycklar kopieras");
    write(/^Omfattning/u, "340 skåp");
    site.initiatives.edit(id, { need: "Nycklar lånas ut" }, 3);
    save();
    await screen.findByRole("heading", { name: "Någon annan har ändrat samma sak" });
    expect(screen.getByText(/Björn Lind sparade/u)).toBeTruthy();
    const versions = within(screen.getByRole("group", { name: "Behovet" }));
    expect(versions.getByRole("radio", { name: /Din version.*Nycklar kopieras/u })).toHaveProperty(
      "checked",
      true,
    );
    fireEvent.click(versions.getByRole("radio", { name: /Version av Björn Lind.*Nycklar lånas ut/u }));
    fireEvent.click(screen.getByRole("button", { name: "Spara mitt val" }));
    await screen.findByText("340 skåp");
    expect(site.initiatives.rows.get(id)).toMatchObject({ need: "Nycklar lånas ut", volumes: "340 skåp" });
  });

  it("keeps what is written when the page is left", async () => {
    const first = showScreen(<InitiativePage id={id} />, site);
    fireEvent.click(await screen.findByRole("button", { name: "Ändra" }));
    write(/^Omfattning/u, "340 skåp");
    first.unmount();
    await edit();
    expect(screen.getByDisplayValue("340 skåp")).toBeTruthy();
    expect(screen.getByText("Vi har tagit fram den ändring du inte hann spara.")).toBeTruthy();
  });
});
