import type { Answer, Answers, Valuation } from "#domain/valuation/valuation.ts";
import { key, lookup, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { json, type Shape } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

/** By hand, since every opening of the tab fetches this file and it would be alone there in needing a library. */
const answers: Shape<Answers> = {
  safeParse: (raw) => {
    if (!isObject(raw)) return { success: false };
    const found: (readonly [string, Answer])[] = [];
    for (const [criterion, answer] of Object.entries(raw)) {
      if (!isAnswer(answer)) return { success: false };
      found.push([criterion, { level: answer.level, reason: answer.reason }]);
    }
    return { success: true, data: Object.fromEntries(found) };
  },
};

const isObject = (raw: unknown): raw is object =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

const isAnswer = (raw: unknown): raw is Answer =>
  isObject(raw) &&
  "level" in raw &&
  typeof raw.level === "number" &&
  "reason" in raw &&
  typeof raw.reason === "string";

export const valuationsList = defineList<Valuation>({
  name: "Valuations",
  title: { sv: "Värderingar", en: "Valuations" },
  purpose: {
    sv: "En persons värdering av ett initiativ; en omvärdering är en ny rad.",
    en: "One person's valuation of one initiative; a revision is a new row.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    valuedById: optionalLookup("Värderad av", "Valued by", "People", { indexed: true }),
    model: text("Modell", "Model", { indexed: true }),
    modelVersion: number("Modellversion", "Model version"),
    answers: json("Svar", "Answers", answers, { whenEmpty: {} }),
    comment: note("Kommentar", "Comment"),
  },
  view: ["initiativeId", "valuedById", "model", "modelVersion", "comment"],
  rights: everyone("own", { coordinators: "edit" }),
});
