import type { Valuation } from "#domain/valuation/valuation.ts";
import { answers } from "#sharepoint/json-shapes/answers-shape.ts";
import { key, lookup, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

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
