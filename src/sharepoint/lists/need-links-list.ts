import { needLinkKindLabels, type NeedLink } from "#domain/initiatives/need-link.ts";
import { costSplit } from "#sharepoint/json-shapes/need-shapes.ts";
import { choice, key, lookup, note, optionalLookup } from "#sharepoint/schema/columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const needLinksList = defineList<NeedLink>({
  name: "NeedLinks",
  title: { sv: "Behov som hör ihop", en: "Linked needs" },
  purpose: {
    sv: "Vad någon har sagt om två behov: samma, gå samman, avvakta, olika eller förutsättning. Den nyaste raden gäller.",
    en: "What somebody has said of two needs: same, merge, wait, different or enables. The newest row holds.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    otherId: lookup("Annat initiativ", "Other initiative", "Initiatives", { indexed: true }),
    kind: choice("Slag", "Kind", needLinkKindLabels, { indexed: true }),
    reason: note("Varför", "Why"),
    statedById: optionalLookup("Sagt av", "Stated by", "People", { indexed: true }),
    costSplit: json("Kostnadsfördelning", "Cost split", costSplit, { whenEmpty: [] }),
  },
  view: ["initiativeId", "kind", "otherId", "reason", "statedById"],
  rights: everyone("add"),
  isAddedToInTab: true,
});
