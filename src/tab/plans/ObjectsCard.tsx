import { byObject, type ObjectTotals } from "#domain/plans/plan-totals.ts";
import { systemKindLabels } from "#domain/systems/system.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { EstimateLine } from "./EstimateLine.tsx";
import { estimateTexts } from "./estimate-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import type { PlanDraft } from "./use-plan-draft.ts";

export interface ByObjectProps {
  readonly draft: PlanDraft;
  readonly systemOf: (initiativeId: number) => number | undefined;
}

/** The unit's managed objects, each with an estimate of its own beside its initiatives' [A-022, A-070]. */
export function ObjectsCard({ draft, systemOf }: ByObjectProps) {
  const { managed, items, objects, estimateObject } = draft;
  const styles = usePlansStyles();
  const texts = useTexts(estimateTexts);
  const text = useText();
  const totals = useMemo(
    () => new Map(byObject(items, objects, systemOf).map((row) => [row.systemId, row])),
    [items, objects, systemOf],
  );
  return (
    <SectionCard
      title={texts.objects}
      lead={texts.objectsLead}
      action={<RouteLink to={{ page: "systems" }}>{texts.toSystems}</RouteLink>}
    >
      {managed.length === 0 ? <p className={styles.text}>{texts.noObjects}</p> : null}
      <ul className={styles.list}>
        {managed.map(({ system: { id, name, kind }, shown, isByHand }) => (
          <li key={id} className={styles.object}>
            <span className={styles.name}>{name}</span>
            <div className={styles.facts}>
              <span>{text(systemKindLabels[kind])}</span>
              <ObjectFacts totals={totals.get(id)} />
            </div>
            <EstimateLine id={id} name={name} shown={shown} isByHand={isByHand} onEstimate={estimateObject} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function ObjectFacts({ totals }: { readonly totals: ObjectTotals | undefined }) {
  const texts = useTexts(estimateTexts);
  const { kronor, number } = useFormat();
  if (!totals || totals.initiatives.count === 0) return <span>{texts.objectNoInitiatives}</span>;
  const { initiatives, total } = totals;
  const amount = initiatives.inKronor === 0 ? texts.notInKronor : texts.perYear(kronor(initiatives.net));
  return (
    <>
      <span>{texts.objectInitiatives(number(initiatives.count), amount)}</span>
      {total.inKronor === 0 ? null : <span>{texts.objectTotal(texts.perYear(kronor(total.net)))}</span>}
    </>
  );
}
