import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";

type Parts = Pick<
  Initiative,
  "benefitOwnerId" | "changeLeadId" | "projectLeadId" | "reviewerIds" | "preStudy"
>;

const decided: readonly InitiativeStatus[] = ["decided", "planning", "executing"];
const studied: readonly string[] = [
  "Gemensam ärendehantering",
  "Automatiserad hantering av ekonomiskt bistånd",
];

/** Who leads, reviews and takes the effects home, for what is decided; an external person leads one project. */
export function demoParts(
  { title, status }: Pick<Initiative, "title" | "status">,
  index: number,
  unit: Stored<Unit> | undefined,
  people: readonly Stored<Person>[],
): Parts {
  const idOf = (name: string): number | undefined => people.find((person) => person.name === name)?.id;
  const isDecided = decided.includes(status);
  const waits = status === "valued" || status === "forDecision";
  const reviewers = waits && index % 4 === 0 ? [idOf("Peter Åkesson"), idOf("Ebba Lagerström")] : [];
  return {
    benefitOwnerId: isDecided && index % 3 !== 0 ? unit?.managerId : undefined,
    changeLeadId: isDecided && index % 7 === 0 ? idOf("Åsa Hellberg") : undefined,
    projectLeadId: title === "Digitala medicinskåp" ? idOf("Per Wallin") : undefined,
    reviewerIds: reviewers.filter((id) => id !== undefined),
    preStudy: studied.includes(title) ? preStudy : "",
  };
}

const preStudy = [
  "Orsaksanalys: samma uppgifter förs in i tre system, och ingen ser hela ärendet.",
  "Målgruppsanalys: den som söker, som ofta söker på nytt varje månad.",
  "Intressentanalys: handläggare, första linjens chefer, arkivet.",
  "Arbetsflödesbeskrivning: ansökan, prövning, beslut, utbetalning.",
  "Informationsinventering: uppgifter om hushåll och inkomst; handlingar som ska bevaras.",
  "Logikmodellering: gemensamt ärende → kortare tid per ärende → snabbare besked till den som väntar.",
].join("\n\n");
