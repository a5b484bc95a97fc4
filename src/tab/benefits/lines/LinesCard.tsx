import { totalOf } from "#domain/benefits/by-unit-year-type.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { linesOf } from "../written/calculation-of.ts";
import { useCardStyles } from "../card-styles.ts";
import { firstLine } from "../written/first-calculation.ts";
import { LineEditor } from "./LineEditor.tsx";
import { lineTexts } from "./line-texts.ts";
import { PriceCalculator } from "./PriceCalculator.tsx";
import type { ProblemOf } from "../problem-of.ts";
import { TimeCalculator } from "./TimeCalculator.tsx";
import type { CalculationForm } from "../use-calculation-form.ts";
import type { WrittenLine } from "../written/written-calculation.ts";

interface LinesCardProps {
  readonly form: CalculationForm;
  readonly kind: WrittenLine["kind"];
  readonly problemOf: ProblemOf;
}

/** The costs, or the economic effects: each for one unit, its years and one cost type. */
export function LinesCard({ form, kind, problemOf }: LinesCardProps) {
  const styles = useCardStyles();
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const { written, change, ground } = form;
  const lines = written.lines.filter((line) => line.kind === kind);
  const sum = totalOf(lines.flatMap(linesOf))[kind];
  const isCost = kind === "cost";
  const add = (): void => {
    const key = crypto.randomUUID();
    change({ lines: [...written.lines, firstLine(kind, key, ground, written.horizon)] });
  };
  return (
    <section className={styles.card} aria-labelledby={`calculation-${kind}`}>
      <h2 id={`calculation-${kind}`} className={styles.title}>
        {isCost ? texts.costsTitle : texts.effectsTitle}
      </h2>
      <p className={styles.hint}>{isCost ? texts.costsHint : texts.effectsHint}</p>
      {lines.length === 0 ? <p className={styles.quiet}>{isCost ? texts.noCosts : texts.noEffects}</p> : null}
      <ol className={styles.list}>
        {lines.map((line, index) => (
          <li key={line.key}>
            <LineEditor
              line={line}
              name={isCost ? texts.cost(index + 1) : texts.effect(index + 1)}
              ground={ground}
              problemOf={problemOf}
              onChange={(part) => {
                change({
                  lines: written.lines.map((each) => (each.key === line.key ? { ...each, ...part } : each)),
                });
              }}
              onRemove={() => {
                change({ lines: written.lines.filter(({ key }) => key !== line.key) });
              }}
            />
          </li>
        ))}
      </ol>
      <div className={styles.between}>
        <Button id={`add-${kind}`} icon={<AddRegular />} onClick={add}>
          {isCost ? texts.addCost : texts.addEffect}
        </Button>
        {lines.length === 0 ? null : <p className={styles.sum}>{texts.sum(format.kronor(sum))}</p>}
      </div>
      {isCost ? <PriceCalculator form={form} /> : <TimeCalculator form={form} />}
    </section>
  );
}
