import { describe, expect, it } from "vitest";
import { decision, initiative, manager, review, tab, text } from "../../../tests/support/card-material.ts";
import { expectGoodCard } from "../../../tests/support/parsed-card.ts";
import { decidedCard, receiptCard } from "./decided-card.ts";

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
