import {
  benefitKindLabels,
  benefitKinds,
  colourLabels,
  colours,
  takingLabels,
  takings,
} from "#domain/benefits/calculation.ts";
import type { Labels } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { lineTexts } from "./line-texts.ts";
import type { WrittenLine } from "../written/written-calculation.ts";

interface EffectFieldsProps {
  readonly line: WrittenLine;
  readonly onChange: (part: Partial<WrittenLine>) => void;
}

/** What is asked of effects alone: how surely they show, their kind, and how they are taken home. */
export function EffectFields({ line, onChange }: EffectFieldsProps) {
  const texts = useTexts(lineTexts);
  const text = useText();
  const named = <Value extends string>(values: readonly Value[], labels: Labels<Value>) =>
    values.map((value) => [value, text(labels[value])] as const);
  return (
    <>
      <ChoiceField
        label={texts.colour}
        value={line.colour}
        options={named(colours, colourLabels)}
        onChange={(colour) => {
          onChange({ colour: colour ?? "yellow" });
        }}
      />
      <ChoiceField
        label={texts.benefitKind}
        value={line.benefitKind}
        options={named(benefitKinds, benefitKindLabels)}
        onChange={(benefitKind) => {
          onChange({ benefitKind: benefitKind ?? "financial" });
        }}
      />
      <ChoiceField
        label={texts.taking}
        value={line.taking}
        options={named(takings, takingLabels)}
        onChange={(taking) => {
          onChange({ taking: taking ?? "notTaken" });
        }}
      />
    </>
  );
}
