import { totalsOf } from "#domain/plans/plan-totals.ts";
import { horizonLabels, horizons, type Plan } from "#domain/plans/plan.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { estimateTexts } from "./estimate-texts.ts";
import { InitiativeNames } from "./InitiativeNames.tsx";
import type { PlanRows } from "./load-plans.ts";
import { ObjectNames } from "./ObjectNames.tsx";
import { usePlansStyles } from "./plans.styles.ts";
import { useEstimateWords } from "./use-estimate-words.ts";

interface DecidedContentProps {
  readonly plan: Pick<Plan, "items" | "objects">;
  readonly rows: PlanRows;
}

/** A decided plan's initiatives and objects, as they were estimated when it was decided. */
export function DecidedContent({ plan: { items, objects }, rows }: DecidedContentProps) {
  const styles = usePlansStyles();
  const texts = useTexts(estimateTexts);
  const text = useText();
  const { kronor, number } = useFormat();
  const { whole } = useEstimateWords();
  const { count, inKronor, estimated, net, negative } = totalsOf(
    [...items, ...objects].map(({ estimate }) => estimate),
  );
  return (
    <>
      <p className={styles.text}>
        {estimated === 0
          ? texts.notEstimatedThen(number(count))
          : texts.decidedTotals(
              inKronor === 0 ? texts.notInKronor : texts.perYear(kronor(net)),
              kronor(inKronor === 0 ? undefined : negative),
              number(inKronor),
              number(count),
            )}
      </p>
      {horizons.map((horizon) => {
        const own = items.filter((item) => item.horizon === horizon);
        return (
          <InitiativeNames
            key={horizon}
            title={text(horizonLabels[horizon])}
            ids={own.map(({ initiativeId }) => initiativeId)}
            initiatives={rows.initiatives}
            {...(estimated === 0
              ? {}
              : {
                  wordsOf: (id: number) =>
                    whole(own.find(({ initiativeId }) => initiativeId === id)?.estimate),
                })}
          />
        );
      })}
      <ObjectNames
        title={texts.objectsDecided}
        ids={objects.map(({ systemId }) => systemId)}
        systems={rows.systems}
        wordsOf={(id) => whole(objects.find(({ systemId }) => systemId === id)?.estimate)}
      />
    </>
  );
}
