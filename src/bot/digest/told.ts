import type { DigestEntry } from "#domain/digest/compose-digest.ts";
import { editedValue, type ToldProperty } from "#domain/digest/derive-events.ts";
import { eventKindLabels } from "#domain/digest/event.ts";
import { initiativeStatuses, initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import {
  initiativeFormLabels,
  initiativeForms,
  priorityClasses,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { PartialDate } from "#domain/shared/calendar.ts";
import type { Labels, Language } from "#domain/shared/language.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { wholeNumber } from "#bot/shared/swedish-moment.ts";

export interface Names {
  readonly units: readonly Stored<Unit>[];
  readonly people: readonly Stored<Person>[];
  readonly language: Language;
}

const propertyLabels: Labels<ToldProperty> = {
  title: { sv: "namn", en: "name" },
  unitId: { sv: "verksamhet", en: "unit" },
  ownerId: { sv: "ansvarig", en: "owner" },
  form: { sv: "form", en: "form" },
  priorityClass: { sv: "prioritet", en: "priority" },
  startsOn: { sv: "start", en: "start" },
  endsOn: { sv: "slut", en: "end" },
  budget: { sv: "budget", en: "budget" },
};

/** One thing that happened, in a few words: `Ny status: Värderad → För beslut`. */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
export function told({ kind, from, to }: DigestEntry["happened"][number], names: Names): string {
  const { language } = names;
  const label = eventKindLabels[kind][language];
  switch (kind) {
    case "statusChanged":
      return `${label}: ${statusName(from, language)} → ${statusName(to, language)}`;
    case "edited":
      return edit(from, to, names);
    case "valued":
      return to === "" ? label : sentence("scored", language, { to });
    case "restored":
      return sentence("restored", language, { to: statusName(to, language) });
    case "registered":
    case "imported":
    case "forwarded":
    case "rejected":
    case "onAgenda":
    case "offAgenda":
    case "agendaPosted":
    case "recommended":
    case "granted":
    case "declined":
    case "sentBack":
    case "stepDone":
    case "decisionNotCounted":
    case "calculated":
    case "signedOff":
    case "dutyCreated":
    case "dutySettled":
    case "retirementSettled":
    case "basisAdded":
    case "basisDone":
    case "basisRemoved":
    case "linked":
    case "merged":
    case "modelTookOver":
      return label;
  }
}

function edit(from: string, to: string, names: Names): string {
  const [before, after] = [editedValue(from), editedValue(to)];
  if (!before || !after) return eventKindLabels.edited[names.language];
  const value = (text: string): string =>
    text === "" ? sentence("empty", names.language) : valueName(after.property, text, names);
  return `${propertyLabels[after.property][names.language]}: ${value(before.value)} → ${value(after.value)}`;
}

// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
function valueName(property: ToldProperty, text: string, { units, people, language }: Names): string {
  switch (property) {
    case "unitId":
      return units.find(({ id }) => id === Number(text))?.shortName ?? text;
    case "ownerId":
      return people.find(({ id }) => id === Number(text))?.name ?? text;
    case "form":
      return labelOf(initiativeForms, initiativeFormLabels, text, language);
    case "priorityClass":
      return labelOf(priorityClasses, priorityClassLabels, text, language);
    case "budget":
      return `${wholeNumber(Number(text), language)} kr`;
    case "startsOn":
    case "endsOn":
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from a PartialDate
      return formatPartialDate(text as PartialDate, language);
    case "title":
      return text;
  }
}

const statusName = (text: string, language: Language): string =>
  labelOf(initiativeStatuses, initiativeStatusLabels, text, language);

function labelOf<Key extends string>(
  keys: readonly Key[],
  labels: Labels<Key>,
  text: string,
  language: Language,
): string {
  const key = keys.find((each) => each === text);
  return key === undefined ? text : labels[key][language];
}
