import { initiativeStatuses, initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import {
  initiativeForms,
  initiativeFormLabels,
  priorityClasses,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import type { Directory } from "#tab/shared/portfolio-context.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useFormat, type Format } from "#tab/shared/format.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import type { Language } from "#domain/shared/language.ts";
import { portfolioTexts } from "../portfolio-texts.ts";
import { budgetBands, missing, scoreBands, type FacetKey } from "./facets.ts";

export interface ChoiceLabels {
  readonly label: (facet: FacetKey, choice: string) => string;
  /** Choices in the order in which the facet's own meaning puts them; undefined where counts or names do. */
  readonly order: (facet: FacetKey) => readonly string[] | undefined;
}

interface Words {
  readonly language: Language;
  readonly format: Format;
  readonly directory: Directory | undefined;
  readonly texts: { readonly yes: string; readonly no: string; readonly missing: string };
}

/** The choices of each facet in words. */
export function useChoiceLabels(): ChoiceLabels {
  const language = useLanguage();
  const format = useFormat();
  const directory = useDirectory();
  const texts = useTexts(portfolioTexts);
  return useMemo(() => {
    const words = { language, format, directory, texts };
    return {
      label: (facet, choice) => (choice === missing ? texts.missing : labelers[facet](choice, words)),
      order: (facet) => orders[facet],
    };
  }, [language, format, directory, texts]);
}

const orders: Readonly<Partial<Record<FacetKey, readonly string[]>>> = {
  status: initiativeStatuses,
  priorityClass: [...priorityClasses, missing],
  form: initiativeForms,
  newSystem: ["yes", "no", missing],
  scoreBand: [...scoreBands.map(String), missing],
  budgetBand: [...budgetBands.map(String), missing],
};

const labelers: Readonly<Record<FacetKey, (choice: string, words: Words) => string>> = {
  status: (choice, { language }) => labelIn(initiativeStatuses, initiativeStatusLabels, choice, language),
  priorityClass: (choice, { language }) => labelIn(priorityClasses, priorityClassLabels, choice, language),
  form: (choice, { language }) => labelIn(initiativeForms, initiativeFormLabels, choice, language),
  newSystem: (choice, { texts }) => (choice === "yes" ? texts.yes : texts.no),
  unit: (choice, { directory }) => directory?.unit(Number(choice))?.name ?? choice,
  owner: (choice, { directory }) => directory?.person(Number(choice))?.name ?? choice,
  year: (choice) => choice,
  scoreBand: (choice) => scoreBandLabel(Number(choice)),
  budgetBand: (choice, { format }) => budgetBandLabel(Number(choice), format),
};

function labelIn<Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, Readonly<Record<Language, string>>>>,
  choice: string,
  language: Language,
): string {
  const key = keys.find((known) => known === choice);
  return key === undefined ? choice : labels[key][language];
}

function scoreBandLabel(from: number): string {
  const next = scoreBands.find((band) => band > from);
  return `${String(from)}–${String(next === undefined ? 100 : next - 1)}`;
}

function budgetBandLabel(from: number, format: Format): string {
  const next = budgetBands.find((band) => band > from);
  if (next === undefined) return `≥ ${format.shortKronor(from)}`;
  return from === 0
    ? `< ${format.shortKronor(next)}`
    : `${format.shortKronor(from)} – ${format.shortKronor(next)}`;
}
