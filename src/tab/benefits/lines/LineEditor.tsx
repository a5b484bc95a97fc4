import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button } from "@fluentui/react-components";
import { ArrowForwardFilled, DeleteRegular } from "@fluentui/react-icons";
import { linesOf } from "../written/calculation-of.ts";
import { lineField } from "../written/calculation-problems.ts";
import { useCardStyles } from "../card-styles.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { EffectFields } from "./EffectFields.tsx";
import { FreedFields } from "./FreedFields.tsx";
import type { CalculationGround } from "../written/first-calculation.ts";
import { lineTexts } from "./line-texts.ts";
import { NumberField } from "../fields/NumberField.tsx";
import type { ProblemOf } from "../problem-of.ts";
import { UnitField } from "../fields/UnitField.tsx";
import { WordsField } from "../fields/WordsField.tsx";
import { estimatePoints, type WrittenLine } from "../written/written-calculation.ts";

export interface LineEditorProps {
  readonly line: WrittenLine;
  /** `Kostnad 2`: until it has words of its own. */
  readonly name: string;
  readonly ground: CalculationGround;
  readonly problemOf: ProblemOf;
  readonly onChange: (part: Partial<WrittenLine>) => void;
  readonly onRemove: () => void;
}

/** One cost or effect: what, where it lands, when, which cost type and how much. */
export function LineEditor(props: LineEditorProps) {
  const { line, name, ground, problemOf, onChange, onRemove } = props;
  const styles = useCardStyles();
  const text = useText();
  const texts = useTexts(lineTexts);
  const isElsewhere = line.unitId !== undefined && line.unitId !== ground.unitId;
  const called = line.what.trim() === "" ? name : line.what.trim();
  return (
    <fieldset aria-label={called} className={styles.item}>
      <WordsField
        id={lineField(line.key, "what")}
        label={texts.what}
        value={line.what}
        problem={problemOf(lineField(line.key, "what"))}
        onChange={(what) => {
          onChange({ what });
        }}
      />
      <AmountFields {...props} />
      <div className={styles.fields}>
        <UnitField
          label={texts.unit}
          none={texts.noUnit}
          value={line.unitId}
          onChange={(unitId) => {
            onChange({ unitId });
          }}
        />
        <ChoiceField
          label={texts.costType}
          value={line.costType}
          options={ground.model.money.costTypes.map(({ key, name: words }) => [key, text(words)] as const)}
          onChange={(costType) => {
            onChange({ costType: costType ?? "" });
          }}
        />
        {line.kind === "effect" ? <EffectFields line={line} onChange={onChange} /> : null}
      </div>
      {line.kind === "effect" ? <FreedFields {...props} /> : null}
      <div className={styles.between}>
        {isElsewhere && line.kind === "effect" ? (
          <Badge appearance="tint" color="informative" icon={<ArrowForwardFilled />}>
            {texts.elsewhere}
          </Badge>
        ) : (
          <span />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.removeLabel(called)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
    </fieldset>
  );
}

function AmountFields({ line, problemOf, onChange }: LineEditorProps) {
  const styles = useCardStyles();
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const { key, estimate } = line;
  const counted = linesOf(line)[0]?.amount;
  return (
    <>
      <div className={styles.smallFields}>
        {estimate ? (
          estimatePoints.map((point) => (
            <NumberField
              key={point}
              id={lineField(key, point)}
              label={texts[point]}
              value={estimate[point]}
              problem={problemOf(lineField(key, point))}
              onChange={(written) => {
                onChange({ estimate: { ...estimate, [point]: written } });
              }}
            />
          ))
        ) : (
          <NumberField
            id={lineField(key, "amount")}
            label={texts.amount}
            hint={line.kind === "effect" ? texts.amountHint : undefined}
            value={line.amount}
            problem={problemOf(lineField(key, "amount"))}
            onChange={(amount) => {
              onChange({ amount });
            }}
          />
        )}
        {(["fromYear", "toYear"] as const).map((part) => (
          <NumberField
            key={part}
            id={lineField(key, part)}
            label={texts[part]}
            value={line[part]}
            problem={problemOf(lineField(key, part))}
            onChange={(year) => {
              onChange({ [part]: year });
            }}
          />
        ))}
      </div>
      <div className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          onClick={() => {
            onChange({
              estimate: estimate ? undefined : { optimistic: "", likely: line.amount, pessimistic: "" },
              amount: estimate ? estimate.likely : line.amount,
            });
          }}
        >
          {estimate ? texts.useAmount : texts.useEstimate}
        </Button>
        {estimate && counted !== undefined && Number.isFinite(counted) ? (
          <p className={styles.quiet}>{texts.estimateIs(format.kronor(counted))}</p>
        ) : null}
      </div>
    </>
  );
}
