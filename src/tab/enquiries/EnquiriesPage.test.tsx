// @vitest-environment jsdom
import type { Role } from "#domain/organisation/person.ts";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { enquiry } from "../../../tests/support/plan-records.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { EnquiriesPage } from "./EnquiriesPage.tsx";

let site: ReturnType<typeof tabPortfolio>;
const open = (roles: readonly Role[] = ["coordinator"]): void => {
  site = tabPortfolio({ size: 1, roles });
};
beforeEach(() => {
  open();
});
const show = async (): Promise<void> => {
  showScreen(<EnquiriesPage />, site);
  await screen.findByLabelText("Enhet");
};
const questions = (): readonly string[] =>
  screen.queryAllByRole("listitem").map((item) => within(item).getAllByText(/\?$/u)[0]?.textContent ?? "");

describe("questions to the centre", () => {
  it("are asked, get an owner and a day from the coordinator, and an answer with its day [A-080]", async () => {
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Ställ en fråga" }));
    fireEvent.change(screen.getByLabelText(/^Fråga/u), { target: { value: "När får vi trådlöst nät?" } });
    fireEvent.change(screen.getByLabelText(/^Ställd den/u), { target: { value: "2019-10-10" } });
    fireEvent.click(screen.getByRole("button", { name: "Lägg till" }));
    expect(await screen.findByText("Öppen i 7 år")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^Ange ägare och dag/u }));
    const form = within(screen.getByRole("form", { name: /^Ange ägare och dag/u }));
    fireEvent.change(form.getByLabelText("Ägare"), { target: { value: "3" } });
    fireEvent.change(form.getByLabelText("Svar senast"), { target: { value: "2026-11-20" } });
    fireEvent.click(form.getByRole("button", { name: "Spara" }));
    expect(await screen.findByText("Skulle ha besvarats 20 nov. 2026")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^Svara på/u }));
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await screen.findByText("Skriv ett svar.");
    fireEvent.change(screen.getByRole("textbox", { name: /^Svar/u }), { target: { value: "I vår." } });
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await screen.findByRole("heading", { name: "Inga frågor väntar" });
    fireEvent.click(screen.getByRole("button", { name: "Visa också besvarade" }));
    expect(screen.getByText("Besvarad efter 7 år")).toBeTruthy();
    expect([...site.enquiries.rows.values()]).toMatchObject([
      {
        question: "När får vi trådlöst nät?",
        unitId: 1,
        askedById: 1,
        askedOn: "2019-10-10",
        ownerId: 3,
        dueOn: "2026-11-20",
        answer: "I vår.",
        answeredById: 1,
        answeredOn: "2026-11-23",
      },
    ]);
  });

  it("stand with the overdue first, and are chosen by owner and unit [A-080 in part]", async () => {
    site.enquiries.put(enquiry({ question: "Ny?" }));
    site.enquiries.put(enquiry({ question: "Försenad?", dueOn: dayOf("2026-11-01"), ownerId: 3, unitId: 2 }));
    site.enquiries.put(enquiry({ question: "Gammal?", askedOn: dayOf("2020-01-01"), unitId: 2 }));
    await show();
    expect(questions()).toEqual(["Försenad?", "Gammal?", "Ny?"]);
    expect(screen.getByText("3 väntar på svar. 1 har passerat sin dag.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Enhet"), { target: { value: "2" } });
    expect(questions()).toEqual(["Försenad?", "Gammal?"]);
    fireEvent.change(screen.getByLabelText("Ägare"), { target: { value: "3" } });
    expect(questions()).toEqual(["Försenad?"]);
    fireEvent.change(screen.getByLabelText("Ägare"), { target: { value: "" } });
    expect(questions()).toEqual(["Gammal?"]);
  });

  it("are one's own unit's at first, and are answered only by their owner", async () => {
    open(["staff"]);
    site.enquiries.put(enquiry({ question: "Vår?", ownerId: 1 }));
    site.enquiries.put(enquiry({ question: "Också vår?", ownerId: 3 }));
    site.enquiries.put(enquiry({ question: "Deras?", unitId: 2 }));
    await show();
    expect(questions()).toEqual(["Vår?", "Också vår?"]);
    expect(screen.getAllByRole("button", { name: /^Svara på/u }).map((each) => each.ariaLabel)).toEqual([
      "Svara på: Vår?",
    ]);
    expect(screen.queryByRole("button", { name: /^Ange ägare/u })).toBeNull();
  });

  it("keep what is typed while it is not sent, and an answer that another got in before", async () => {
    site.enquiries.put(enquiry({ question: "När?" }));
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Ställ en fråga" }));
    fireEvent.change(screen.getByLabelText(/^Fråga/u), { target: { value: "Får vi hjälp?" } });
    cleanup();
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Ställ en fråga" }));
    expect(screen.getByLabelText(/^Fråga/u)).toHaveProperty("value", "Får vi hjälp?");
    fireEvent.click(screen.getByRole("button", { name: "Svara på: När?" }));
    const answer = within(screen.getByRole("form", { name: "Svara på: När?" }));
    fireEvent.change(answer.getByLabelText(/^Svar/u), { target: { value: "I vår." } });
    site.enquiries.edit(1, { ownerId: 4 }, 3);
    fireEvent.click(answer.getByRole("button", { name: "Spara" }));
    await screen.findByText(/Någon annan har ändrat det här/u);
    fireEvent.click(screen.getByRole("button", { name: "Läs in det nya" }));
    await screen.findByText("Ägare: Cecilia Ek");
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await waitFor(() => {
      expect(site.enquiries.rows.get(1)).toMatchObject({ answer: "I vår.", ownerId: 4 });
    });
  });
});
