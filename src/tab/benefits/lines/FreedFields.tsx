import { freedIn } from "#domain/benefits/freed-and-taken.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { linesOf } from "../written/calculation-of.ts";
import { lineField } from "../written/calculation-problems.ts";
import { useCardStyles } from "../card-styles.ts";
import { groundParameter, type CalculationGround } from "../written/first-calculation.ts";
import { lineTexts } from "./line-texts.ts";
import { NumberField } from "../fields/NumberField.tsx";
import type { ProblemOf } from "../problem-of.ts";
import type { WrittenLine } from "../written/written-calculation.ts";
import { asWritten } from "../written/written-number.ts";

interface FreedFieldsProps {
  readonly line: WrittenLine;
  readonly ground: CalculationGround;
  readonly problemOf: ProblemOf;
  readonly onChange: (part: Partial<WrittenLine>) => void;
}

/** The hours behind an effect, and how much of them somebody takes home. */
export function FreedFields({ line, ground, problemOf, onChange }: FreedFieldsProps) {
  const styles = useCardStyles();
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const { key, freed } = line;
  const [first] = linesOf(line);
  const told = first?.freed && freedIn([first]);
  if (!freed)
    return (
      <div className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          onClick={() => {
            const hourlyCost = asWritten(groundParameter(ground, "hourlyCostInternal")?.value);
            onChange({ freed: { hours: "", hourlyCost } });
          }}
        >
          {texts.useFreed}
        </Button>
      </div>
    );
  return (
    <>
      <div className={styles.smallFields}>
        {(["hours", "hourlyCost"] as const).map((part) => (
          <NumberField
            key={part}
            id={lineField(key, part)}
            label={part === "hours" ? texts.freedHours : texts.freedCost}
            value={freed[part]}
            problem={problemOf(lineField(key, part))}
            onChange={(written) => {
              onChange({ freed: { ...freed, [part]: written } });
            }}
          />
        ))}
      </div>
      {told ? (
        <p className={styles.quiet} aria-live="polite">
          {texts.freedIs(
            format.kronor(told.freed),
            format.kronor(told.inBudget + told.otherTasks),
            format.kronor(told.notTaken),
          )}
        </p>
      ) : null}
      <div className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          onClick={() => {
            onChange({ freed: undefined });
          }}
        >
          {texts.noFreed}
        </Button>
      </div>
    </>
  );
}
