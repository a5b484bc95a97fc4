import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { FormFrame } from "../basis/FormFrame.tsx";
import type { OpenedCase } from "../story/opened-case.ts";
import { RetirementFields } from "./RetirementFields.tsx";
import { retirementTexts } from "./retirement-texts.ts";
import { useNewRetirement } from "./use-new-retirement.ts";
import type { WrittenRetirement } from "./written-retirement.ts";

interface NewRetirementProps {
  readonly story: Pick<OpenedCase, "initiative" | "today">;
  readonly first: Partial<WrittenRetirement>;
  readonly onClose: () => void;
  /** Reads the rows again. */
  readonly onChanged: () => void;
}

/** Promises one more that goes away, or says that nothing does and why. */
export function NewRetirement({ story, first, onClose, onChanged }: NewRetirementProps) {
  const texts = useTexts(retirementTexts);
  const form = useNewRetirement({
    initiative: story.initiative,
    first,
    today: story.today,
    onSaved: () => {
      onClose();
      onChanged();
    },
  });
  const name = first.kind === "nothing" ? texts.formNothing : texts.formNew;
  return (
    <FormFrame name={name} form={form} onClose={onClose}>
      <RetirementFields value={form.value} set={form.set} problems={form.problems} />
      {form.problem === undefined ? null : (
        <FailureMessage problem={form.problem} onRetry={() => void form.save()} />
      )}
    </FormFrame>
  );
}
