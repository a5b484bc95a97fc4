import { noRows } from "#domain/governance/case-rows.ts";
import { factsOf } from "#domain/governance/facts.ts";
import type { FormRule, GoverningModel, Step } from "#domain/governance/governing-model.ts";
import { metAt } from "#domain/governance/landing.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { processOf, stepOfStatus } from "#domain/governance/process-of.ts";
import { formFor, route, type Routed } from "#domain/governance/route.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Governance } from "#tab/shared/governance.tsx";

/** What a draft would say of one initiative. */
export interface Tried {
  /** Undefined where its process has ended. */
  readonly step: Step | undefined;
  readonly form: FormRule;
  readonly routed: readonly Routed[];
}

type Rows = Awaited<ReturnType<typeof loadRows>>;

/** What has been written about an initiative and is read by rules. */
export async function loadRows(repositories: Repositories, id: number) {
  const ofIt = [{ property: "initiativeId", is: "eq", value: id }] as const;
  const [initiative, valuations, calculations, signOffs, duties, basisItems, retirements] = await Promise.all(
    [
      repositories.initiatives.byId(id),
      repositories.valuations.find({ where: ofIt }),
      repositories.calculations.find({ where: ofIt }),
      repositories.signOffs.find({ where: ofIt }),
      repositories.duties.find({ where: ofIt }),
      repositories.basisItems.find({ where: ofIt }),
      repositories.retirements.find({ where: ofIt }),
    ],
  );
  return { ...noRows, initiative, valuations, calculations, signOffs, duties, basisItems, retirements };
}

/** Whether a draft is whole enough to say anything: a common process, and a form for every need. */
export const canBeTried = ({ processes, forms }: GoverningModel): boolean =>
  processes.some(({ unitKeys, steps }) => unitKeys.length === 0 && steps.length > 0) &&
  forms.some(({ when }) => when === undefined);

/** Where the initiative would stand, how much would be asked, and what it must come to, if the draft took over today. */
export function tryOut(
  model: GoverningModel,
  rows: Rows,
  { book, organisation }: Pick<Governance, "book" | "organisation">,
  day: CalendarDate,
): Tried {
  const { initiative } = rows;
  const parameter = parameterOn(model, day);
  const facts = factsOf({
    rows,
    model,
    authors: { people: organisation.people, accountId: undefined },
    parameter,
    valuationModel: (key, version) =>
      book.valuationModel(key, version) ??
      model.valuationModels.find((each) => each.key === key && each.version === version),
  });
  const process = processOf(model, organisation.units.find(({ id }) => id === initiative.unitId)?.key);
  const ground = { model, process, initiative, organisation, facts, parameter, day };
  return {
    step: metAt(stepOfStatus(process, initiative.status), ground),
    form: formFor(model, facts, parameter),
    routed: route(model, facts, parameter).filter(({ truth }) => truth !== "no"),
  };
}
