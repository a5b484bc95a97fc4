import { noRows } from "#domain/governance/case-rows.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { evaluate, factsIn } from "#domain/governance/evaluate.ts";
import { factsOf } from "#domain/governance/facts.ts";
import type { DutyRule, FormRule, GoverningModel, NeedField } from "#domain/governance/governing-model.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { formFor, route, type Routed } from "#domain/governance/route.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";

/** What the model in force says of a need as it stands. */
export interface NeedGuidance {
  readonly routed: readonly Routed[];
  readonly form: FormRule;
  /** Fields that are asked, those included that decide how much is asked. */
  readonly asked: ReadonlySet<NeedField>;
  /** Duties that the answers create. */
  readonly duties: readonly DutyRule[];
}

export function guidanceOf(
  initiative: Initiative,
  model: GoverningModel,
  { book, organisation }: { readonly book: ModelBook; readonly organisation: Pick<Organisation, "people"> },
  today: CalendarDate,
): NeedGuidance {
  const parameter = parameterOn(model, today);
  const facts = factsOf({
    rows: { ...noRows, initiative },
    model,
    authors: { people: organisation.people, accountId: undefined },
    parameter,
    valuationModel: (key, version) => book.valuationModel(key, version),
  });
  const form = formFor(model, facts, parameter);
  return {
    routed: route(model, facts, parameter),
    form,
    asked: new Set([...form.asked, ...decidingFields(model)]),
    duties: model.duties.filter(
      ({ when, validFrom, validTo }) =>
        validFrom <= today &&
        (validTo === undefined || today <= validTo) &&
        evaluate(when, facts, parameter) === "yes",
    ),
  };
}

const fieldOfFact: Readonly<Record<string, NeedField>> = {
  budget: "budget",
  units: "otherUnitIds",
  form: "form",
  origin: "origin",
  priorityClass: "priorityClass",
};

/** Facts that a need's size, or what it must come to, depends on. */
function decidingFacts({ forms, routing }: Pick<GoverningModel, "forms" | "routing">): readonly string[] {
  const conditions = [
    ...forms.flatMap(({ when }) => when ?? []),
    ...routing.filter(({ isMandatory }) => isMandatory).map(({ when }) => when),
  ];
  return conditions.flatMap(factsIn);
}

const decidingFields = (model: Pick<GoverningModel, "forms" | "routing">): readonly NeedField[] =>
  decidingFacts(model).flatMap((fact) => fieldOfFact[fact] ?? []);

/** Keys of the questions that decide most, and so are asked first. */
export const decidingQuestions = (model: Pick<GoverningModel, "forms" | "routing">): ReadonlySet<string> =>
  new Set(
    decidingFacts(model).flatMap((fact) => {
      if (fact === "isNewSystem") return ["isNewSystem"];
      return fact.startsWith("answer:") ? [fact.slice("answer:".length)] : [];
    }),
  );

/** The duties under the question that they follow from: each under the first that its condition reads. */
export function dutiesOf(
  question: string,
  { questions }: Pick<GoverningModel, "questions">,
  duties: readonly DutyRule[],
): readonly DutyRule[] {
  const keys = questions.map(({ key }) => key);
  return duties.filter(({ when }) => {
    const read = new Set(
      factsIn(when).map((fact) => (fact.startsWith("answer:") ? fact.slice("answer:".length) : fact)),
    );
    return keys.find((key) => read.has(key)) === question;
  });
}
