// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { calculation, chainLink, moneyLine, needLink } from "../../../../tests/support/records.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

it("tells on the initiative's page what is freed, what a budget gets, what is bad, and effect apart from benefit [D-19, A-146, A-147, A-184]", async () => {
  const site = siteWithInitiative();
  const freed = { hours: 300, hourlyCost: 400 };
  site.calculations.put(calculation({ initiativeId: shownId, lines: [moneyLine({ amount: 999_000 })] }));
  site.calculations.put(
    calculation({
      initiativeId: shownId,
      lines: [
        moneyLine({ amount: 30_000, taking: "frameRoom", freed }),
        moneyLine({ amount: 120_000, taking: "notTaken", freed }),
        moneyLine({ what: "Fler inloggningar", amount: -5_000 }),
      ],
      chain: [chainLink(), chainLink({ effect: "Mer att hålla reda på", isNegative: true, benefit: "" })],
    }),
  );
  await showInitiative(site);
  const card = within(screen.getByRole("region", { name: "Frigjort och hemtaget" }));
  expect(card.getAllByRole("row").map(({ textContent }) => plain(textContent))).toEqual([
    "Vad blir det av det?KronorTimmar",
    "Frigjort240 000 kr600",
    "Hemtaget i budget30 000 kr75",
    "Till andra uppgifter0 kr0",
    "Hämtar ingen hem210 000 kr525",
    "Negativa effekter−5 000 kr",
    "Sparat25 000 kr",
  ]);
  expect(card.getByText(/^Blir sämre: Fler inloggningar/u)).toBeTruthy();
  expect(card.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain(
    "Mer att hålla reda på",
  );
  const benefits = card.getByRole("heading", { name: "Nytta för invånare och brukare" }).parentElement;
  expect(benefits?.textContent).toBe("Nytta för invånare och brukareKortare väntetid");
});

it("links an enabler to the benefits that it makes possible, which are counted there [D-19, A-090]", async () => {
  const site = siteWithInitiative();
  site.calculations.put(calculation({ initiativeId: 2, lines: [moneyLine()], chain: [chainLink()] }));
  site.needLinks.put(
    needLink({ initiativeId: shownId, otherId: 2, kind: "enables", reason: "En inloggning" }),
  );
  await showInitiative(site);
  const told = await screen.findByText(/^Det här är en förutsättning för ett annat initiativ/u);
  const item = within(told.parentElement ?? told).getByRole("listitem");
  expect(plain(item.textContent)).toMatch(
    /En inloggningKortare väntetidFrigör 100 tkr, varav 100 tkr sparas\.$/u,
  );
  expect(screen.queryByRole("region", { name: "Frigjort och hemtaget" })).toBeNull();
});
