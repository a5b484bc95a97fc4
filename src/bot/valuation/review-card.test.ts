import { describe, expect, it } from "vitest";
import { contradictions } from "#domain/governance/contradictions.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { quadrantOf } from "#domain/valuation/quadrant.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { builtInModels } from "#domain/valuation/valuation-models.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import {
  aValued,
  decision,
  initiative,
  manager,
  matterOf,
  nasty,
  review,
  tab,
  text,
} from "../../../tests/support/card-material.ts";
import { at } from "../../../tests/support/council-site.ts";
import { expectGoodCard } from "../../../tests/support/parsed-card.ts";
import { calculation, modelVersion } from "../../../tests/support/records.ts";
import { decidedCard, receiptCard } from "./decided-card.ts";
import { reviewCard } from "./review-card.ts";

const moment = at("2026-11-18T08:00:00Z");
const stored = { id: 1, version: "1", createdAt: moment, modifiedAt: moment, createdBy: 1, modifiedBy: 1 };

describe("the review card [A-014 in part]", () => {
  it("shows need, score, and what each chosen level means [A-149 in part]", () => {
    const card = review();
    expectGoodCard(card);
    expect(text(card)).toContain("Samlad poäng: 60 av 100");
    expect(text(card)).toContain("Hög (5)");
    expect(text(card)).toContain("Motsvarar minst en årsarbetare");
    expect(text(card)).toContain("Två handläggare på heltid");
    expect(text(card)).toContain("Ärende ABCD-2345");
  });

  it("has the two answers with ids only, a place for the reason, and a link to the form", () => {
    const { actions, body } = review();
    const data = { initiativeId: 1, step: "review", cause: "valuations.1", reference: "ABCD-2345" };
    expect(JSON.parse(JSON.stringify(actions))).toEqual([
      { type: "Action.Execute", title: "Ta vidare", verb: "forward", style: "positive", data },
      { type: "Action.Execute", title: "Avslå", verb: "reject", style: "destructive", data },
      { type: "Action.Execute", title: "Utred vidare", verb: "investigateFurther", data },
      {
        type: "Action.OpenUrl",
        title: "Öppna värderingen",
        url: "https://teams.microsoft.com/l/entity/44444444-4444-4444-8444-444444444444/radslag?webUrl=https%3A%2F%2Fradslag.example%2F%3Fview%3Dvaluation%2F1&context=%7B%22subEntityId%22%3A%22valuation%2F1%22%7D",
      },
    ]);
    expect(body).toContainEqual(
      expect.objectContaining({ type: "Input.Text", id: "reason", isMultiline: true }),
    );
  });

  it("shows nothing of a confidential matter in the chat", () => {
    const card = review({ isConfidential: true, title: "Hemlig titel", need: "Hemligt behov" });
    expectGoodCard(card);
    expect(text(card)).not.toMatch(/Hemlig|handläggare/u);
    expect(text(card)).toContain("sekretessmarkerat");
  });
});

/** Every criterion of a model answered at its lowest level, in a text that a card must bear. */
const answered = (model: ValuationModel, reason = nasty): Partial<Valuation> => ({
  model: model.key,
  modelVersion: model.version,
  answers: Object.fromEntries(
    model.criteria.map(({ key, levels }) => [key, { level: levels[0]?.value, reason }]),
  ),
});
const shown = (model: ValuationModel, more: Parameters<typeof matterOf>[0] = {}, reason = nasty) =>
  reviewCard({
    matter: matterOf({ valuations: [aValued(answered(model, reason))], ...more }),
    language: "sv",
    tab,
    reference: "ABCD-2345",
  });

describe("a valuation on the card", () => {
  it.each(builtInModels.map((model) => [model.key, model] as const))(
    "is shown as the model %s that it was made with has it, and fits also with long texts [A-149, D-25]",
    (_key, model) => {
      const card = shown(model);
      expectGoodCard(card);
      const names = model.criteria
        .filter(({ kind, isRequired }) => kind === "level" && isRequired)
        .map(({ name }) => name.sv);
      for (const name of names.slice(0, 5)) expect(text(card)).toContain(name);
    },
  );

  it("names the field of Lund's picture, and says when there is no calculation [A-069]", () => {
    const card = text(shown(lundBenefitComplexity, {}, "Därför"));
    const field = quadrantOf(lundBenefitComplexity, answered(lundBenefitComplexity).answers ?? {});
    expect(card).toContain(field?.name.sv);
    expect(card).toContain("Ingen nyttokalkyl än");
  });

  it("shows what the calculation comes to, where the model asks for it", () => {
    const sums = { ...calculation({ initiativeId: 1 }), ...stored };
    const card = text(shown(lundBenefitComplexity, { calculations: [sums] }, "Därför"));
    expect(card).not.toContain("Ingen nyttokalkyl än");
    expect(card).toMatch(/Tjänas inte in|\d år|Nettonuvärde/u);
  });
});

describe("the card of a step", () => {
  it("shows step, guidance, amount, why it came this way, and what is missing first [A-046, A-074, D-02]", () => {
    const [process] = vaxjo.processes;
    const step = process?.steps.find(({ key }) => key === "review");
    const [rule] = vaxjo.routing;
    const gate = {
      key: "gate",
      text: { sv: "Ange riskerna.", en: "State the risks." },
      when: { fact: "hasRisks", is: true },
    };
    const steps = process?.steps.map((each) => (each === step ? { ...each, exit: [gate] } : each)) ?? [];
    const mandates = vaxjo.mandates.map((line) =>
      line.party === "unit:manager" ? { ...line, delegationPoint: "KS 4.2", upTo: 500_000 } : line,
    );
    const model = { ...vaxjo, mandates, processes: process ? [{ ...process, steps }] : [] };
    const card = text(
      reviewCard({
        matter: matterOf(
          { initiative: initiative(1, { budget: 250_000, isNewSystem: true }), valuations: [aValued()] },
          "valuations.1",
          [modelVersion(model)],
        ),
        language: "sv",
        tab,
      }),
    );
    for (const part of [step?.name.sv, step?.guidance.sv, rule?.reason.sv, "KS 4.2", "Ange riskerna."])
      expect(card).toContain(part);
    expect(card).toMatch(/250\s000 kr/u);
    expect(card).toMatch(/Beslutar upp till: .*500\s000 kr/u);
  });

  it("offers a team to hand over, with what it must do itself first [A-030 in part]", () => {
    const [process] = orebro.processes;
    const steps = process?.steps.slice(process.steps.findIndex(({ key }) => key === "assess")) ?? [];
    const moved = steps.map((step) => ({
      ...step,
      moves: step.moves.map((move) => (move.to === "preStudy" ? { ...move, to: "assess" } : move)),
    }));
    const model = { ...orebro, processes: process ? [{ ...process, steps: moved }] : [] };
    expect(contradictions(model)).toEqual([]);
    const card = reviewCard({
      matter: matterOf(
        { initiative: initiative(1, { statedStatus: "developing", status: "developing" }) },
        "initiatives.1",
        [modelVersion(model)],
      ),
      language: "sv",
      tab,
    });
    expectGoodCard(card);
    expect(JSON.parse(JSON.stringify(card.actions))).toMatchObject([
      { title: "Lämna över", verb: "complete", style: "positive", data: { step: "assess" } },
      { type: "Action.OpenUrl" },
    ]);
    expect(text(card)).toContain("Värderingsteamet ska ha beräknat nyttan");
    expect(text(card)).toContain("Värderingsteamet ska ha gjort värderingssammanställningen");
  });

  it("shows nothing to press when nothing is asked any more", () => {
    const card = reviewCard({
      matter: { ...matterOf({ valuations: [aValued()] }), asked: undefined },
      language: "sv",
      tab,
    });
    expectGoodCard(card);
    expect(text(card)).toContain("Frågan är inte längre öppen");
    expect(text(card)).not.toMatch(/Action\.Execute|Input\.Text/u);
  });
});

describe("the card of an answer", () => {
  const material = {
    initiative: initiative(1),
    decision,
    decidedBy: manager,
    where: undefined,
    language: "sv",
    tab,
  } as const;
  it("says who decided what, when and why, without buttons to answer with", () => {
    const card = decidedCard(material);
    expectGoodCard(card);
    expect(text(card)).toContain("Avslaget av Maja onsdag 18 november kl. 09:00");
    expect(text(card)).toContain("Görs redan");
    expect(text(card)).not.toContain("Action.Execute");
  });

  it("tells whoever valued the need", () => {
    const card = receiptCard(material);
    expectGoodCard(card);
    expect(text(card)).toContain("Behovet som du värderade avslogs");
  });

  it("keeps the reason of a confidential matter out of the chat", () => {
    const card = decidedCard({ ...material, initiative: initiative(1, { isConfidential: true }) });
    expect(text(card)).toContain("Avslaget av Maja");
    expect(text(card)).not.toContain("Görs redan");
  });
});
