// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { NeedTemplate } from "./NeedTemplate.tsx";
import { shownId, showInitiative, siteWithInitiative } from "../../../../tests/support/initiative-page.tsx";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";

it("asks for the six tools one by one where an initiative is edited, and keeps what was there as one text [A-087]", async () => {
  const site = siteWithInitiative(["coordinator"]);
  site.initiatives.edit(shownId, { preStudy: "Finns i diariet.\n\nOrsaksanalys: tre system" }, 3);
  await showInitiative(site);
  fireEvent.click(screen.getByRole("button", { name: "Ändra" }));
  const study = within(await screen.findByRole("group", { name: "Förstudie" }));
  expect(study.getByLabelText<HTMLTextAreaElement>("Orsaksanalys").value).toBe("tre system");
  expect(study.getByLabelText<HTMLTextAreaElement>("Annat i förstudien").value).toBe("Finns i diariet.");
  fireEvent.change(study.getByLabelText("Målgruppsanalys"), { target: { value: "de som söker\nbygglov" } });
  fireEvent.change(study.getByLabelText("Logikmodellering"), {
    target: { value: "ett ärende → kortare tid" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => {
    expect(site.initiatives.rows.get(shownId)?.preStudy).toBe(
      "Finns i diariet.\n\nOrsaksanalys: tre system\n\nMålgruppsanalys: de som söker\nbygglov\n\nLogikmodellering: ett ärende → kortare tid",
    );
  });
});

function Need() {
  const [value, setValue] = useState("Vi ringer för mycket.");
  return (
    <>
      <NeedTemplate value={value} onChange={setValue} />
      <p data-testid="need">{value}</p>
    </>
  );
}

it("guides whoever describes a development need, and puts template or example after what is written [A-088]", () => {
  showScreen(<Need />, tabPortfolio({ size: 1 }));
  expect(screen.getByText("Exempel: omkring 40 samtal i veckan på tio minuter vardera.")).toBeTruthy();
  fireEvent.click(screen.getByText("Infoga exemplet"));
  expect(screen.getByTestId("need").textContent).toMatch(
    /^Vi ringer för mycket\.\s+Vi behöver: att den som söker bygglov/u,
  );
  expect(screen.getByText("Infogat sist i behovet.")).toBeTruthy();
});
