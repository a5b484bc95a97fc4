import type { Route } from "#tab/shared/routes.ts";
import { defineTexts } from "#tab/shared/texts.ts";

export const navigationTexts = defineTexts({
  sv: {
    name: "Sidor",
    menu: "Meny",
    more: "Mer",
    portfolio: "Portfölj",
    meetings: "Möten",
    register: "Registrera behov",
    ranking: "Rangordning",
    money: "Pengar",
    coordination: "Samordning",
    acquisitions: "Anskaffningar",
    plans: "Färdplaner",
    systems: "Objekt och system",
    enquiries: "Frågor till centrum",
    governance: "Styrning",
    organisation: "Organisation",
    import: "Import och export",
    log: "Utskickslogg",
  },
  en: {
    name: "Pages",
    menu: "Menu",
    more: "More",
    portfolio: "Portfolio",
    meetings: "Meetings",
    register: "Register a need",
    ranking: "Ranking",
    money: "Money",
    coordination: "Coordination",
    acquisitions: "Acquisitions",
    plans: "Plans",
    systems: "Objects and systems",
    enquiries: "Questions to the centre",
    governance: "Governance",
    organisation: "Organisation",
    import: "Import and export",
    log: "Delivery log",
  },
});

/** The places that most people come for. */
export const plainPages = ["portfolio", "meetings", "register"] as const;

/** The other places, what is about the same thing together. */
export const moreGroups = [
  ["ranking", "money", "coordination", "acquisitions"],
  ["plans", "systems", "enquiries"],
  ["governance", "organisation"],
  ["import", "log"],
] as const;

export type Place = (typeof plainPages)[number] | (typeof moreGroups)[number][number];

/** Which place a page belongs to. */
export function placeOf(page: Route["page"] | undefined): Place | undefined {
  if (page === "initiative" || page === "valuation" || page === "calculation") return "portfolio";
  if (page === "planReport") return "plans";
  return page === "meeting" ? "meetings" : page;
}
