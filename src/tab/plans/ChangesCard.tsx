import type { Initiative } from "#domain/initiatives/initiative.ts";
import {
  estimateChanges,
  type EstimateChange,
  type EstimateChanges,
} from "#domain/plans/estimate-changes.ts";
import { planChanges } from "#domain/plans/plan-changes.ts";
import type { PlanItem } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import { InitiativeNames } from "./InitiativeNames.tsx";
import { ObjectNames } from "./ObjectNames.tsx";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import { useEstimateWords } from "./use-estimate-words.ts";

interface ChangesCardProps {
  readonly decided: readonly PlanItem[];
  readonly now: readonly PlanItem[];
  readonly initiatives: readonly Stored<Initiative>[];
  /** Of the managed objects, where the plan estimates any. */
  readonly objects?: { readonly changes: EstimateChanges; readonly systems: readonly Stored<System>[] };
}

/** What the plan has now that the decided one has not, the other way round, and what is estimated otherwise. */
export function ChangesCard({ decided, now, initiatives, objects }: ChangesCardProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const words = useTexts(estimateTexts);
  const changes = useMemo(() => planChanges(decided, now), [decided, now]);
  const estimates = useMemo(() => estimateChanges(estimatesIn(decided), estimatesIn(now)), [decided, now]);
  const changed = useChangedWords();
  const kinds = (["added", "gone", "moved"] as const).filter((kind) => changes[kind].length > 0);
  const isNothing = kinds.length === 0 && isSame(estimates) && (!objects || isSame(objects.changes));
  return (
    <SectionCard title={texts.changesTitle}>
      {isNothing ? <p className={styles.text}>{texts.changesNone}</p> : null}
      {kinds.map((kind) => (
        <InitiativeNames key={kind} title={texts[kind]} ids={changes[kind]} initiatives={initiatives} />
      ))}
      {estimates.changed.length === 0 ? null : (
        <InitiativeNames
          title={words.changed}
          ids={estimates.changed.map(({ id }) => id)}
          initiatives={initiatives}
          wordsOf={changed(estimates.changed)}
        />
      )}
      {estimates.estimated.length === 0 ? null : (
        <InitiativeNames title={words.sinceEstimated} ids={estimates.estimated} initiatives={initiatives} />
      )}
      {objects ? (
        <>
          <ObjectNames
            title={words.changedObjects}
            ids={objects.changes.changed.map(({ id }) => id)}
            systems={objects.systems}
            wordsOf={changed(objects.changes.changed)}
          />
          <ObjectNames
            title={words.estimatedObjects}
            ids={objects.changes.estimated}
            systems={objects.systems}
          />
        </>
      ) : null}
    </SectionCard>
  );
}

const isSame = ({ changed, estimated }: EstimateChanges): boolean =>
  changed.length === 0 && estimated.length === 0;

const estimatesIn = (items: readonly PlanItem[]) =>
  items.map(({ initiativeId, estimate }) => [initiativeId, estimate] as const);

/** `120 000 kr om året → 140 000 kr om året, stor nytta` */
function useChangedWords(): (changes: readonly EstimateChange[]) => (id: number) => string {
  const texts = useTexts(estimateTexts);
  const { short } = useEstimateWords();
  return (changes) => (id) => {
    const change = changes.find((each) => each.id === id);
    return change ? texts.fromTo(short(change.before), short(change.now)) : "";
  };
}
