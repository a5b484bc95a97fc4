import { OpenUrlAction, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Duty } from "#domain/governance/duty.ts";
import type { Step } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { card } from "#bot/shared/card.ts";
import { heading, labelled, quoted, shortened, words } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";

export interface InformedMaterial {
  readonly initiative: Pick<Stored<Initiative>, "id" | "title" | "need" | "isConfidential">;
  readonly unit: Pick<Unit, "name"> | undefined;
  /** Where it stands; undefined when it has ended. */
  readonly step: Pick<Step, "name"> | undefined;
  /** What is asked of whoever reads it; undefined when nothing is. */
  readonly duty?: Pick<Duty, "title" | "why" | "dueOn"> | undefined;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
}

/** A word to somebody who is to know of an initiative early, or is called into it to do one thing. */
export function informedCard(material: InformedMaterial): IAdaptiveCard {
  const { initiative, unit, step, duty, language, tab, reference } = material;
  const { id, need, isConfidential } = initiative;
  const title = isConfidential ? sentence("confidentialTitle", language) : initiative.title;
  const head = sentence(duty ? "calledInTitle" : "informedTitle", language);
  return card({
    language,
    reference,
    fallbackText: `${head}: ${shortened(title, 120)}`,
    body: [
      heading(head),
      quoted(shortened(title, 200), { size: "Medium", weight: "Bolder" }),
      labelled(sentence("unit", language), unit?.name ?? sentence("noUnit", language)),
      ...(step ? [labelled(sentence("step", language), step.name[language])] : []),
      ...(isConfidential || need === "" ? [] : [labelled(sentence("need", language), shortened(need, 300))]),
      ...(duty ? askOf(duty, language) : [words(sentence("informedWhy", language))]),
    ],
    actions: [
      new OpenUrlAction(tabLink(tab, `initiative/${String(id)}`), { title: sentence("open", language) }),
    ],
  });
}

const askOf = ({ title, why, dueOn }: Pick<Duty, "title" | "why" | "dueOn">, language: Language) => [
  labelled(sentence("yourDuty", language), title[language]),
  labelled(sentence("why", language), shortened(why[language], 400)),
  labelled(sentence("dutyDueOn", language), dueOn),
];
