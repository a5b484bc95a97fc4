import type { Enquiry } from "#domain/organisation/enquiry.ts";
import { key, note, optionalLookup } from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const enquiriesList = defineList<Enquiry>({
  name: "Enquiries",
  title: { sv: "Frågor till centrum", en: "Questions to the centre" },
  purpose: {
    sv: "Enheters frågor till den centrala organisationen, med ägare, dag och svar.",
    en: "Units' questions to the central organisation, with an owner, a day and an answer.",
  },
  columns: {
    key: key(),
    question: note("Fråga", "Question"),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    askedById: optionalLookup("Ställd av", "Asked by", "People"),
    askedOn: optionalDay("Ställd den", "Asked on"),
    ownerId: optionalLookup("Ägare", "Owner", "People", { indexed: true }),
    dueOn: optionalDay("Svar senast", "Answer due"),
    answer: note("Svar", "Answer"),
    answeredById: optionalLookup("Besvarad av", "Answered by", "People"),
    answeredOn: optionalDay("Besvarad", "Answered on"),
  },
  view: ["question", "unitId", "ownerId", "dueOn", "answeredOn"],
  rights: everyone("edit"),
  isAddedToInTab: true,
});
