import type { FormSize, GoverningModel } from "#domain/governance/governing-model.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Criterion, CriterionKind, Level, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { newKey, noText } from "../new-key.ts";

/** The forms that value with a model: while there are any, it cannot be taken away. */
export const formsThatValueWith = (
  { forms }: Pick<GoverningModel, "forms">,
  key: string,
): readonly FormSize[] =>
  forms.filter(({ valuationModel }) => valuationModel === key).map(({ size }) => size);

/** A way to value with nothing in it: what it asks is still to be written. */
export const blankValuationModel = (others: readonly ValuationModel[]): ValuationModel => ({
  key: newKey(others, "valuation"),
  version: 1,
  name: noText,
  when: noText,
  source: "",
  criteria: [],
  quadrants: undefined,
});

/**
 * A copy of a way to value. It keeps its key where that is free, so that what was valued with it before belongs to it; beside the
 * original it is another one, and says so in its name.
 */
export function copyOfValuation(model: ValuationModel, others: readonly ValuationModel[]): ValuationModel {
  if (others.every(({ key }) => key !== model.key)) return model;
  const name: Text = { sv: `${model.name.sv} (kopia)`, en: `${model.name.en} (copy)` };
  return { ...model, key: newKey(others, "valuation"), version: 1, name };
}

/** A new criterion has the levels of the others, so that scores compare; what they mean is still to be written. */
export const blankCriterion = ({ criteria }: ValuationModel): Criterion => ({
  key: newKey(criteria, "criterion"),
  name: noText,
  guidance: noText,
  kind: "level",
  shows: undefined,
  levels: levelsOfOthers(criteria),
  weight: 1,
  isRequired: true,
  section: undefined,
  isInverse: false,
});

/** The scale that the others have, without meanings; two levels where none has any. */
export function levelsOfOthers(criteria: readonly Criterion[]): readonly Level[] {
  const found = criteria.find(({ kind, levels }) => kind === "level" && levels.length > 0)?.levels;
  const scale = found ?? [1, 2].map((value): Level => ({ value, name: noText, meaning: noText }));
  return scale.map((level) => ({ ...level, meaning: noText }));
}

/**
 * The criterion answered in another way. Only levels give points: another kind has none, and shows something of the calculation only
 * when it is answered by it.
 * @param levels what it is to have when it is answered by levels
 */
export const ofKind = (criterion: Criterion, kind: CriterionKind, levels: readonly Level[]): Criterion => ({
  ...criterion,
  kind,
  levels: kind === "level" ? levels : [],
  shows: kind === "calculation" ? (criterion.shows ?? "netEffectPerYear") : undefined,
});
