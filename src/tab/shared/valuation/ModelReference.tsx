import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { modelReferenceTexts } from "./model-reference-texts.ts";

interface ModelReferenceProps {
  readonly model: ValuationModel;
  /** Undefined where nobody has decided: the built-in model governs. */
  readonly decided: ModelVersion | undefined;
}

/** A model's name and version, and who decided on it, under which paragraph and when [D-25, A-150]. */
export function ModelReference({ model, decided }: ModelReferenceProps) {
  const text = useText();
  const texts = useTexts(modelReferenceTexts);
  const format = useFormat();
  return (
    <>
      {texts.model(text(model.name), model.version)}.{" "}
      {decided
        ? texts.decidedBy(decided.decidedBy, decided.paragraph, format.date(decided.decidedOn))
        : texts.decidedByNobody}
    </>
  );
}
