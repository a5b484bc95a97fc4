import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noRows as noPapers } from "#domain/governance/case-rows.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { DuplicateError, NotAllowedError } from "#domain/shared/failures.ts";
import type { Person } from "#domain/organisation/person.ts";
import { anActivity, botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import {
  aValuation,
  anInitiative,
  at,
  councilSite,
  type CouncilSite,
} from "../../../tests/support/council-site.ts";
import { calculation, modelVersion } from "../../../tests/support/records.ts";
import { sharePointIsDown } from "../../../tests/support/memory-repositories.ts";

let site: CouncilSite;
let bot: BotUnderTest;

beforeEach(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
  site.repositories.initiatives.put(anInitiative());
  site.repositories.valuations.put(aValuation({ valuedById: site.staff.id }));
});
afterEach(() => bot.stop());

interface Press {
  readonly verb?: string;
  readonly reason?: string;
  readonly person?: Pick<Person, "objectId">;
  readonly locale?: string;
  readonly data?: Record<string, unknown>;
}

/** Presses a button of the review card as Teams reports it. @returns the text of the answer, and the answer */
async function press({
  verb = "forward",
  reason = "",
  person = site.manager,
  locale = "sv-SE",
  data = {},
}: Press = {}) {
  const { status, body } = await bot.send(
    anActivity(bot, person.objectId, {
      type: "invoke",
      name: "adaptiveCard/action",
      locale,
      value: {
        action: {
          type: "Action.Execute",
          verb,
          data: {
            initiativeId: 1,
            step: "review",
            cause: "valuations.1",
            reference: "ABCD-2345",
            reason,
            ...data,
          },
        },
      },
    }),
  );
  expect(status).toBe(200);
  return { text: JSON.stringify(body), answer: body as { type: string; value: unknown } };
}
const decisions = () => [...site.repositories.decisions.rows.values()];

describe("a manager's answer on the card [A-056 in part]", () => {
  it("becomes one decision with author, reason and valuation, and a card without buttons", async () => {
    site.time = at("2026-11-18T12:30:00Z");
    const { text, answer } = await press({ reason: "  Bra underlag  " });
    expect(decisions()).toMatchObject([
      {
        key: "decision:1:review:valuations.1",
        outcome: "forward",
        initiativeId: 1,
        valuationId: 1,
        decidedById: site.manager.id,
        reason: "Bra underlag",
        bodyId: undefined,
      },
    ]);
    expect(answer.type).toBe("application/vnd.microsoft.card.adaptive");
    expect(text).toContain("Klart: behovet går vidare till rådet.");
    expect(text).toContain("Taget vidare av Maja onsdag 18 november kl. 13:30");
    expect(text).toContain("ABCD-2345");
    expect(text).not.toContain("Action.Execute");
    expect(bot.acted).toEqual([[]]);
  });

  it("may come from the manager's deputy [A-036 in part]", async () => {
    await press({ person: site.deputy });
    expect(decisions()).toMatchObject([{ decidedById: site.deputy.id }]);
  });

  it("is in the person's language", async () => {
    expect((await press({ locale: "en-GB" })).text).toContain("Done: the need goes on to the council.");
  });

  it("is refused from a manager of another unit, who is told whose it is", async () => {
    const { text } = await press({ person: site.otherManager, reason: "Jag tycker nej", verb: "reject" });
    expect(text).toContain("Det är Maja som tar ställning för Stadsbyggnad");
    expect(text).toContain('"value":"Jag tycker nej"');
    expect(decisions()).toEqual([]);
  });

  it("is refused from somebody who is not among the people", async () => {
    const { text } = await press({ person: { objectId: "00000000-0000-4000-8000-000000000000" } });
    expect(text).toContain("Jag hittar dig inte bland personerna");
    expect(decisions()).toEqual([]);
  });

  it("is taken once when the button is pressed twice, also at the same moment", async () => {
    const answers = await Promise.all([press(), press(), press({ person: site.deputy })]);
    expect(decisions()).toHaveLength(1);
    for (const { text } of answers) expect(text).toMatch(/Taget vidare av (Maja|Dina)/u);
    const { text } = await press({ verb: "reject", reason: "Ångrar mig" });
    expect(decisions()).toHaveLength(1);
    expect(text).toContain("Det är redan avgjort");
  });

  it("shows who decided what and when on a card that is older than the decision", async () => {
    await press({ verb: "reject", reason: "Finns redan" });
    site.time = at("2026-11-25T09:00:00Z");
    const { text } = await press({ person: site.deputy });
    expect(text).toContain("Det är redan avgjort, så ditt svar har inte ändrat något.");
    expect(text).toContain("Avslaget av Maja onsdag 18 november");
    expect(text).toContain("Finns redan");
  });

  it("needs a reason to reject, and keeps the card to be filled in", async () => {
    const { text } = await press({ verb: "reject", reason: "   " });
    expect(text).toContain("Skriv en motivering innan du avslår");
    expect(text).toContain('"verb":"reject"');
    expect(decisions()).toEqual([]);
  });

  it("shows the newest valuation when the card is about an older one", async () => {
    site.repositories.valuations.put(aValuation({ comment: "omvärderat", valuedById: site.staff.id }));
    const { text } = await press({ reason: "Gärna" });
    expect(text).toContain("Behovet har värderats om");
    expect(text).toContain('"cause":"valuations.2"');
    expect(text).toContain('"value":"Gärna"');
    expect(decisions()).toEqual([]);
  });
});

describe("an answer on an older card, or before its time", () => {
  const old = { step: undefined, cause: undefined, valuationId: 1 };

  it("is taken from a card that was sent before steps had names", async () => {
    expect((await press({ data: old })).text).toContain("Klart: behovet går vidare till rådet.");
    expect(decisions()).toMatchObject([{ step: "review", matter: "review", standing: "notYetRead" }]);
  });

  it.each([
    ["an outcome that the step has not", "recommend", "finns inte på steget"],
    ["an outcome of another step", "complete", "finns inte på steget"],
  ])("is refused with %s [A-020]", async (_what, verb, why) => {
    const { text } = await press({ verb, reason: "Ja" });
    expect(text).toContain(why);
    expect(text).toContain('"value":"Ja"');
    expect(decisions()).toEqual([]);
  });

  it("shows the answer that somebody has given already, also on such a card", async () => {
    await press({ verb: "reject", reason: "Finns redan" });
    const { text } = await press({ data: old, person: site.deputy });
    expect(text).toContain("Avslaget av Maja");
    expect(decisions()).toHaveLength(1);
  });

  it("is refused when the coordinator has stated another status since, and keeps what was typed", async () => {
    const statedAt = at("2026-11-18T09:00:00Z");
    site.repositories.initiatives.edit(1, { statedStatus: "executing", statedAt });
    site.time = at("2026-11-18T10:00:00Z");
    const { text } = await press({ reason: "Gärna" });
    expect(text).toMatch(/flyttats till steget ”Genomföra/u);
    expect(decisions()).toEqual([]);
  });

  it("is refused in one sentence while a gate is closed, and taken when the rows that open it are there [A-046]", async () => {
    const [process] = vaxjo.processes;
    const when = { fact: "isCalculated", is: true };
    const gate = { key: "sums", text: { sv: "Gör nyttokalkylen.", en: "Calculate." }, when };
    const steps =
      process?.steps.map((step) => (step.key === "review" ? { ...step, exit: [gate] } : step)) ?? [];
    site.repositories.models.put(
      modelVersion({ ...vaxjo, processes: process ? [{ ...process, steps }] : [] }),
    );
    const { text } = await press({ reason: "Gärna" });
    expect(text).toContain("Först: Gör nyttokalkylen.");
    expect(text).toContain('"value":"Gärna"');
    expect(decisions()).toEqual([]);
    site.repositories.calculations.put(calculation({ initiativeId: 1 }));
    expect((await press({ reason: "Gärna" })).text).toContain("Klart: behovet går vidare");
  });

  it("reads what opens gates anew only when the answer could not be taken on what is known", async () => {
    const { calls } = site.repositories.site;
    const [governing, portfolio] = [await bot.dependencies.governing(), await bot.dependencies.portfolio()];
    // What the server keeps in memory.
    const inMemory = {
      papersOf: () => Promise.resolve(noPapers),
      governing: () => Promise.resolve(governing),
      portfolio: () => Promise.resolve(portfolio),
    };
    Object.assign(bot.dependencies, inMemory);
    calls.length = 0;
    await press();
    expect(calls).toEqual(["initiatives.byId", "valuations.find", "decisions.find", "decisions.add"]);
  });
});

describe("when something fails", () => {
  it("says that nothing is saved and leaves the card as it is when SharePoint does not answer", async () => {
    site.repositories.site.failure = sharePointIsDown;
    const { text, answer } = await press({ reason: "Viktigt" });
    expect(answer.type).toBe("application/vnd.microsoft.activity.message");
    expect(text).toContain("Din text står kvar: tryck igen");
    site.repositories.site.failure = undefined;
    await press({ reason: "Viktigt" });
    expect(decisions()).toHaveLength(1);
  });

  it("keeps what was typed when the write fails, and does not double it when the answer was lost", async () => {
    site.repositories.site.afterWrite = () => {
      site.repositories.site.afterWrite = () => undefined;
      throw sharePointIsDown;
    };
    const { text } = await press({ verb: "reject", reason: "Görs redan" });
    expect(text).toContain("tryck igen");
    expect(text).toContain('"value":"Görs redan"');
    expect(text).toContain('"verb":"reject"');
    const again = await press({ verb: "reject", reason: "Görs redan" });
    expect(again.text).toContain("Klart: behovet är avslaget");
    expect(decisions()).toHaveLength(1);
    expect(bot.warnings).toEqual(["a review answer could not be saved"]);
  });

  it("says who can help when the bot has no right to write", async () => {
    site.repositories.decisions.add = () => Promise.reject(new NotAllowedError("403"));
    expect((await press({ reason: "Ja" })).text).toContain("Boten får inte skriva i listan");
    expect(bot.warnings).toHaveLength(1);
  });

  it("says that the initiative is gone", async () => {
    site.repositories.initiatives.remove(1);
    expect((await press()).text).toContain("finns inte längre i listan");
  });

  it.each([
    ["another verb", { verb: "delete" }],
    ["a text for a number", { data: { initiativeId: "1 or 1 eq 1" } }],
    ["no numbers", { data: { initiativeId: undefined, cause: undefined } }],
    ["a valuation of another initiative", { data: { initiativeId: 2 } }],
  ])("takes nothing that the card cannot have sent: %s", async (_what, changes) => {
    site.repositories.initiatives.put(anInitiative({ title: "Annat" }));
    const { answer } = await press(changes);
    expect(answer.type).toBe("application/vnd.microsoft.activity.message");
    expect(decisions()).toEqual([]);
  });

  it("finds the first answer when two differ and the second comes in between", async () => {
    const add = site.repositories.decisions.add.bind(site.repositories.decisions);
    site.repositories.decisions.add = async (decision) => {
      await add({ ...decision, decidedById: site.deputy.id, reason: "Ersättaren hann först" });
      throw new DuplicateError(decision.key);
    };
    const { text } = await press();
    expect(text).toContain("Taget vidare av Dina");
    expect(text).toContain("Det är redan avgjort");
  });
});
