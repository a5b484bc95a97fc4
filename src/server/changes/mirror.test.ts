import { expect, it } from "vitest";
import { factsOf } from "#domain/governance/facts.ts";
import { initiative, rows } from "../../../tests/support/governed-case.ts";
import { withoutTexts } from "./mirror.ts";

const texts = {
  purpose: "Kortare väntan.",
  risks: "Fel i underlaget.",
  followUp: "Mäts varje kvartal.",
  preStudy: "Orsaker, målgrupper och logikmodell.",
};
const facts = ["hasPurpose", "hasRisks", "hasFollowUp", "hasPreStudy"] as const;

it("answers every rule that asks whether a text is written as the whole row does, and keeps no words [A-087 in part]", () => {
  for (const said of [texts, {}]) {
    const whole = initiative(said);
    const known = (row: typeof whole) => {
      const read = factsOf({
        rows: rows({ initiative: row }),
        model: { routing: [], teams: [] },
        authors: { people: [], accountId: undefined },
        parameter: () => undefined,
        valuationModel: () => undefined,
      });
      return facts.map((name) => read(name));
    };
    expect(known(withoutTexts(whole))).toEqual(known(whole));
  }
  const kept = JSON.stringify(withoutTexts(initiative(texts)));
  for (const words of Object.values(texts)) expect(kept).not.toContain(words);
});
