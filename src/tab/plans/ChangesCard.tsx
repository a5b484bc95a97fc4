import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanItem } from "#domain/plans/plan.ts";
import { planChanges } from "#domain/plans/plan-changes.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { InitiativeNames } from "./InitiativeNames.tsx";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";

interface ChangesCardProps {
  readonly decided: readonly PlanItem[];
  readonly now: readonly PlanItem[];
  readonly initiatives: readonly Stored<Initiative>[];
}

/** What the plan has now that the decided one has not, and the other way round. */
export function ChangesCard({ decided, now, initiatives }: ChangesCardProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const changes = useMemo(() => planChanges(decided, now), [decided, now]);
  const kinds = (["added", "gone", "moved"] as const).filter((kind) => changes[kind].length > 0);
  return (
    <SectionCard title={texts.changesTitle}>
      {kinds.length === 0 ? <p className={styles.text}>{texts.changesNone}</p> : null}
      {kinds.map((kind) => (
        <InitiativeNames key={kind} title={texts[kind]} ids={changes[kind]} initiatives={initiatives} />
      ))}
    </SectionCard>
  );
}
