import type { Condition, Facts } from "#domain/governance/condition.ts";
import { evaluate, factsIn, type ParameterValue, type Truth } from "#domain/governance/evaluate.ts";
import { answerOf } from "#domain/governance/facts.ts";
import type { GoverningModel, RoutingRule } from "#domain/governance/governing-model.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { AcquisitionRow } from "./acquisition-row.ts";

export type AskedModel = Pick<GoverningModel, "questions" | "routing" | "mandates">;
type Row = Pick<AcquisitionRow, "isNewSystem" | "needAnswers" | "replacesIds">;

/** Yes to one of these is an acquisition: a new or replaced system, function or infrastructure, or one that is procured. */
const kinds: readonly string[] = ["isNewSystem", "isReplacement", "isInfrastructure", "isProcurement"];

/** That something is bought or built tells as well, but nobody has to have said it for the question to be settled. */
const isBought: Condition = {
  any: [
    { fact: "answer:purchaseValue", above: 0 },
    ...["callOff", "procurement", "direct", "ownDevelopment"].map((is) => ({
      fact: "answer:acquisitionForm",
      is,
    })),
  ],
};

const taking: readonly Mandate[] = ["decides", "recommends", "prepares", "supports"];
const isAnswer = (fact: string): boolean => fact === "isNewSystem" || fact.startsWith("answer:");

/** The mandatory rules that, by answers alone, send a need to a body with a mandate in acquisitions. */
function rulesOn({ routing, mandates }: AskedModel): readonly RoutingRule[] {
  const parties = new Set<string>(
    mandates
      .filter(({ matter, mandate }) => matter === "acquisition" && taking.includes(mandate))
      .map(({ party }) => party),
  );
  return routing.filter(
    ({ isMandatory, bodyRole, when }) =>
      isMandatory && parties.has(`body:${bodyRole}`) && factsIn(when).every(isAnswer),
  );
}

/** Which of the questions that tell an acquisition the model asks; a model that asks none knows only what has been answered before. */
export const acquisitionQuestions = ({ questions }: Pick<GoverningModel, "questions">): readonly string[] =>
  kinds.filter((key) => questions.some((question) => question.key === key));

/**
 * Whether an initiative is an acquisition: by its answers, by the systems that it is said to replace, and by the rules that send
 * acquisitions to a body. Unknown while a question that the model asks is not answered; never guessed.
 */
export function isAcquisition(row: Row, model: AskedModel, parameter: ParameterValue): Truth {
  const facts: Facts = (name) =>
    name === "isNewSystem" ? row.isNewSystem : answerOf(row, name.slice("answer:".length));
  if (row.replacesIds.length > 0 || evaluate(isBought, facts, parameter) === "yes") return "yes";
  const answers = kinds.map((key) => answerOf(row, key));
  if (answers.includes(true)) return "yes";
  const rules = rulesOn(model).map(({ when }) => evaluate(when, facts, parameter));
  if (rules.includes("yes")) return "yes";
  const asked = acquisitionQuestions(model);
  const isSettled = asked.length > 0 && asked.every((key) => answerOf(row, key) === false);
  return isSettled && !rules.includes("unknown") ? "no" : "unknown";
}
