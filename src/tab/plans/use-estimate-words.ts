import { benefitSizeLabels, type PlanEstimate } from "#domain/plans/plan.ts";
import { isEstimated } from "#domain/plans/proposed-estimate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useCallback } from "react";
import { estimateTexts } from "./estimate-texts.ts";

/** An estimate in a line: `140 000 kr om året, stor nytta`, or what is said of it where neither is stated. */
export function useEstimateWords(): (estimate: PlanEstimate | undefined) => string {
  const texts = useTexts(estimateTexts);
  const text = useText();
  const { kronor } = useFormat();
  return useCallback(
    (estimate) => {
      if (!isEstimated(estimate)) return texts.none;
      const { effect, benefit, words } = estimate;
      const said = [
        ...(effect === undefined ? [] : [texts.perYear(kronor(effect))]),
        ...(benefit === undefined ? [] : [texts.sizeOf(text(benefitSizeLabels[benefit]))]),
      ];
      return said.length === 0 ? words.trim() : said.join(", ");
    },
    [texts, text, kronor],
  );
}
