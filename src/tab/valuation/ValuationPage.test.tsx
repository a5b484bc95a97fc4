// @vitest-environment jsdom
import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { ValuationPage } from "./ValuationPage.tsx";

const initiativeId = 1;
const middle: Answers = Object.fromEntries(
  vaxjoMatrix.criteria.map(({ key }) => [key, { level: 3, reason: "" }]),
);

let site: ReturnType<typeof tabPortfolio>;
beforeEach(() => {
  site = tabPortfolio({ size: 6 });
  site.units.edit(1, { managerId: 4 });
  site.initiatives.edit(initiativeId, {
    title: "Digitala medicinskåp",
    need: "Nycklar försvinner",
    unitId: 1,
  });
});

const show = async (): Promise<void> => {
  showScreen(<ValuationPage id={initiativeId} />, site);
  await screen.findByRole("heading", { level: 1, name: "Värdera: Digitala medicinskåp" });
};
const choose = (criterion: RegExp, level: RegExp): void => {
  const group = screen.getByRole("radiogroup", { name: criterion });
  fireEvent.click(within(group).getByRole("radio", { name: level }));
};
const answerAll = (level: RegExp): void => {
  for (const group of screen.getAllByRole("radiogroup")) {
    fireEvent.click(within(group).getByRole("radio", { name: level }));
  }
};
const send = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Skicka värderingen" }));
};
const made = () => [...site.valuations.rows.values()];

describe("the valuation form", () => {
  it("asks every criterion of Växjö's matrix with its guidance and the meaning of levels 1, 3 and 5 [A-130]", async () => {
    await show();
    for (const { name, guidance, levels } of vaxjoMatrix.criteria) {
      const group = screen.getByRole("radiogroup", { name: new RegExp(`${name.sv}$`, "u") });
      expect(group.getAttribute("aria-describedby")).toBeTruthy();
      expect(screen.getByText(guidance.sv)).toBeTruthy();
      expect(
        within(group)
          .getAllByRole("radio")
          .map((radio) => radio.getAttribute("value")),
      ).toEqual(["1", "3", "5"]);
      for (const { meaning } of levels) expect(within(group).getByText(meaning.sv)).toBeTruthy();
    }
  });

  it("tells when to value, and under which version of which model [A-131]", async () => {
    await show();
    expect(screen.getByText(vaxjoMatrix.when.sv)).toBeTruthy();
    expect(screen.getByText(/Växjös värderingsmatris, version 1/u)).toBeTruthy();
  });

  it("marks resource need as inverse: a low need raises the score", async () => {
    await show();
    answerAll(/^Hög/u);
    expect(screen.getByText("80 av 100")).toBeTruthy();
    choose(/Resursbehov/u, /^Låg/u);
    expect(screen.getByText("100 av 100")).toBeTruthy();
    expect(screen.getByText(/Omvänd skala/u)).toBeTruthy();
  });

  it("gives no score while a criterion is unanswered, and never counts it as level 1", async () => {
    await show();
    choose(/Genomförbarhet/u, /^Hög/u);
    expect(screen.queryByText(/av 100/u)).toBeNull();
    expect(screen.getByText("1 av 5 kriterier besvarade")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Ta bort svaret" }));
    expect(screen.getByText("0 av 5 kriterier besvarade")).toBeTruthy();
  });

  it("explains beside each criterion, and in a list of links, what is left to answer", async () => {
    await show();
    choose(/Potentiell effekt i tid/u, /^Medel/u);
    send();
    const summary = await screen.findByRole("region", { name: "Svara på alla kriterier innan du skickar" });
    expect(within(summary).getAllByRole("button")).toHaveLength(4);
    expect(document.activeElement).toBe(summary);
    fireEvent.click(within(summary).getByRole("button", { name: "Välj en nivå för finansiering." }));
    expect(document.activeElement).toBe(
      within(screen.getByRole("radiogroup", { name: /Finansiering/u })).getAllByRole("radio")[0],
    );
    expect(screen.getByRole("radiogroup", { name: /Finansiering/u }).getAttribute("aria-invalid")).toBe(
      "true",
    );
    expect(made()).toEqual([]);
  });

  it("adds one row, says what happens next, and names the manager who gets the card", async () => {
    await show();
    answerAll(/^Medel/u);
    const button = screen.getByRole("button", { name: "Skicka värderingen" });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made()).toHaveLength(1);
    expect(made()[0]).toMatchObject({
      initiativeId,
      valuedById: 1,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: middle,
    });
    expect(screen.getByText(/Cecilia Ek får ett kort i Teams/u)).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });
});

describe("what is typed in the valuation form", () => {
  it("is there again when the form is opened anew, with a notice, and can be thrown away", async () => {
    const first = showScreen(<ValuationPage id={initiativeId} />, site);
    await screen.findByRole("heading", { level: 1 });
    choose(/Finansiering/u, /^Hög/u);
    fireEvent.change(screen.getByRole("textbox", { name: "Motivering" }), {
      target: { value: "Ryms i budget" },
    });
    first.unmount();
    await show();
    expect(screen.getByText(/Vi har tagit fram det du började fylla i/u)).toBeTruthy();
    expect(screen.getByDisplayValue("Ryms i budget")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Börja om" }));
    expect(screen.queryByDisplayValue("Ryms i budget")).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it("is not kept on the device for a confidential initiative", async () => {
    site.initiatives.edit(initiativeId, { isConfidential: true });
    const first = showScreen(<ValuationPage id={initiativeId} />, site);
    await screen.findByRole("heading", { level: 1 });
    choose(/Finansiering/u, /^Hög/u);
    first.unmount();
    expect(localStorage.length).toBe(0);
  });

  it("stays when SharePoint does not answer, and becomes one row although the first answer was lost", async () => {
    await show();
    answerAll(/^Medel/u);
    site.site.afterWrite = () => {
      site.site.afterWrite = () => undefined;
      throw new UnavailableError("the answer was lost");
    };
    send();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/det du skrivit finns kvar/u);
    fireEvent.click(within(alert).getByRole("button", { name: "Försök igen" }));
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made()).toHaveLength(1);
  });

  it("is sent after a new sign-in when the session has run out", async () => {
    showScreen(<ValuationPage id={initiativeId} />, site, {
      signInAgain: () => {
        site.site.failure = undefined;
        return Promise.resolve();
      },
    });
    await screen.findByRole("heading", { level: 1 });
    answerAll(/^Medel/u);
    site.site.failure = new SignedOutError("expired");
    send();
    fireEvent.click(await screen.findByRole("button", { name: "Logga in igen" }));
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made()).toHaveLength(1);
  });

  it("keeps an earlier valuation and starts the next from it: a revision is a new row [A-132]", async () => {
    site.valuations.put({
      key: "earlier",
      initiativeId,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: middle,
      comment: "Första bedömningen",
    });
    await show();
    fireEvent.click(screen.getByRole("button", { name: /Utgå från värderingen av Anna Andersson/u }));
    expect(screen.getByDisplayValue("Första bedömningen")).toBeTruthy();
    choose(/Resursbehov/u, /^Låg/u);
    send();
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made().map(({ answers }) => answers["resourceNeed"]?.level)).toEqual([3, 1]);
  });
});

describe("a form that has grown old", () => {
  it("shows both versions when the need was changed meanwhile, and sends only when asked again", async () => {
    await show();
    answerAll(/^Medel/u);
    site.initiatives.edit(initiativeId, { need: "Nycklar kopieras" }, 3);
    send();
    await screen.findByRole("heading", { name: "Något har ändrats sedan du öppnade formuläret" });
    expect(screen.getByText(/Behovet ändrades av Björn Lind/u)).toBeTruthy();
    const row = screen.getByRole("row", { name: /Behovet/u });
    expect(within(row).getByText("Nycklar försvinner")).toBeTruthy();
    expect(within(row).getByText("Nycklar kopieras")).toBeTruthy();
    expect(made()).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Skicka ändå" }));
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made()).toHaveLength(1);
  });

  it("shows another person's new valuation beside one's own, and lets one look first without losing anything", async () => {
    await show();
    answerAll(/^Hög/u);
    site.valuations.put({
      key: "other",
      initiativeId,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      answers: middle,
      comment: "",
    });
    send();
    await screen.findByText(/Anna Andersson värderade behovet/u);
    expect(
      within(
        within(screen.getByRole("region", { name: /Något har ändrats/u })).getByRole("row", {
          name: /Genomförbarhet/u,
        }),
      ).getByText("Hög (5)"),
    ).toBeTruthy();
    expect(
      within(
        within(screen.getByRole("region", { name: /Något har ändrats/u })).getByRole("row", {
          name: /Genomförbarhet/u,
        }),
      ).getByText("Medel (3)"),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Titta först" }));
    expect(screen.getByText("80 av 100")).toBeTruthy();
    expect(screen.getByRole("button", { name: /Utgå från värderingen av Anna Andersson/u })).toBeTruthy();
    send();
    await waitFor(() => {
      expect(made()).toHaveLength(2);
    });
  });

  it("does not stop for a change that the server derived itself", async () => {
    await show();
    answerAll(/^Medel/u);
    site.initiatives.edit(initiativeId, { status: "valued", score: 40 });
    send();
    await screen.findByRole("heading", { level: 1, name: "Tack, värderingen är skickad" });
    expect(made()).toHaveLength(1);
  });
});
