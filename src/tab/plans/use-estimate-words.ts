import { benefitSizeLabels, type PlanEstimate } from "#domain/plans/plan.ts";
import { isEstimated } from "#domain/plans/proposed-estimate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { estimateTexts } from "./estimate-texts.ts";

interface EstimateWords {
  /** `140 000 kr om året, stor nytta`, or what is said of it where neither is stated. */
  readonly short: (estimate: PlanEstimate | undefined) => string;
  /** With what is said of it after the figures. */
  readonly whole: (estimate: PlanEstimate | undefined) => string;
}

/** An estimate in words. */
export function useEstimateWords(): EstimateWords {
  const texts = useTexts(estimateTexts);
  const text = useText();
  const { kronor } = useFormat();
  return useMemo(() => {
    const figuresOf = ({ effect, benefit }: PlanEstimate): string =>
      capital(
        [
          ...(effect === undefined ? [] : [texts.perYear(kronor(effect))]),
          ...(benefit === undefined ? [] : [texts.sizeOf(text(benefitSizeLabels[benefit]))]),
        ].join(", "),
      );
    return {
      short: (estimate) => {
        if (!isEstimated(estimate)) return texts.none;
        return figuresOf(estimate) || estimate.words.trim();
      },
      whole: (estimate) => {
        if (!isEstimated(estimate)) return texts.none;
        return [figuresOf(estimate), estimate.words.trim()].filter((part) => part !== "").join(". ");
      },
    };
  }, [texts, text, kronor]);
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
