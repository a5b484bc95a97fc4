import { aspectLabels, verdictLabels, type SignOff } from "#domain/governance/sign-off.ts";
import { choice, key, lookup, note } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const signOffsList = defineList<SignOff>({
  name: "SignOffs",
  title: { sv: "Bedömningar", en: "Sign-offs" },
  purpose: {
    sv: "En persons ord om ett initiativs säkerhet, juridik, teknik eller användarnytta: en ny rad tar över från en äldre.",
    en: "One person's word on an initiative's security, law, technology or user benefit: a new row takes over from an older one.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    aspect: choice("Område", "Aspect", aspectLabels, { indexed: true }),
    verdict: choice("Bedömning", "Verdict", verdictLabels, { indexed: true }),
    note: note("Villkor eller skäl", "Conditions or reason"),
    signedById: lookup("Av", "By", "People", { indexed: true }),
  },
  view: ["initiativeId", "aspect", "verdict", "note", "signedById"],
  rights: everyone("add"),
  isAddedToInTab: true,
});
