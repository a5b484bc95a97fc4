import { LightBenefit } from "./LightBenefit.tsx";
import { goalFields, goalNames, NeedTexts } from "./NeedBackground.tsx";
import type { NeedPartProps } from "./NeedBasics.tsx";
import { NeedStep } from "./NeedStep.tsx";

/** Purpose, risks, follow-up and pre-study; the light form's benefit too. */
export function NeedGoal(props: NeedPartProps) {
  const { form, number } = props;
  return (
    <NeedStep part="goal" number={number} isOptional={!goalNames.some((name) => form.isRequired(name))}>
      <NeedTexts {...props} fields={goalFields} />
      {form.guidance.form.size === "light" ? <LightBenefit {...props} /> : null}
    </NeedStep>
  );
}
