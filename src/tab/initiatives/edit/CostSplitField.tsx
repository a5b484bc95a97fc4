import type { MoneyLine } from "#domain/benefits/calculation.ts";
import { proposedSplit } from "#domain/money/proposed-split.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { editTexts } from "./edit-texts.ts";
import { evenSplit } from "./even-split.ts";
import { sharesIn, textOfShares } from "./field-codecs.ts";
import { useEditStyles } from "./EditForm.styles.ts";

const useStyles = makeStyles({
  sum: { margin: 0, fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 12rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
    marginBlock: tokens.spacingVerticalS,
  },
});

interface CostSplitFieldProps {
  /** The units that take part, the lead first. */
  readonly unitIds: readonly number[];
  /** As `textOfShares` writes it. */
  readonly value: string;
  readonly lines: readonly MoneyLine[];
  readonly problem: Problem | undefined;
  readonly onChange: (value: string) => void;
}

/** Who pays what of a joint initiative, with proposals that sum to 100. */
export function CostSplitField({ unitIds, value, lines, problem, onChange }: CostSplitFieldProps) {
  const shared = useEditStyles();
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const { number } = useFormat();
  const directory = useDirectory();
  const written = new Map(
    value.split(";").map((part) => [Number(part.split("=")[0]), part.split("=")[1] ?? ""]),
  );
  const sum = sharesIn(value).reduce((total, { percent }) => total + percent, 0);
  const [leadId] = unitIds;
  const hasEffects = lines.some(({ kind, unitId }) => kind === "effect" && unitId !== undefined);
  const set = (unitId: number, percent: string): void => {
    onChange(
      textOfShares(
        unitIds.map((id) => ({ unitId: id, percent: id === unitId ? percent : (written.get(id) ?? "") })),
      ),
    );
  };
  return (
    <fieldset className={shared.set}>
      <legend className={shared.legend}>{texts.costSplit}</legend>
      <div className={styles.fields}>
        {unitIds.map((unitId) => (
          <Field key={unitId} label={texts.share(directory?.unit(unitId)?.name ?? "")}>
            <Input
              className={shared.narrow}
              inputMode="decimal"
              value={(written.get(unitId) ?? "").replace(".", ",")}
              onChange={(_, data) => {
                set(unitId, data.value.replace(/[;=]/gu, ""));
              }}
            />
          </Field>
        ))}
      </div>
      <p className={mergeClasses(styles.sum, sum !== 100 && styles.wrong)} aria-live="polite">
        {texts.sum(number(sum))}
      </p>
      {problem ? (
        <p className={mergeClasses(styles.sum, styles.wrong)} role="alert">
          {text(problem.text)}
        </p>
      ) : null}
      <div className={shared.actions}>
        {hasEffects && leadId !== undefined ? (
          <Button
            size="small"
            onClick={() => {
              onChange(textOfShares(proposedSplit(lines, leadId, unitIds)));
            }}
          >
            {texts.splitByBenefit}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => {
            onChange(textOfShares(evenSplit(unitIds)));
          }}
        >
          {texts.splitEvenly}
        </Button>
      </div>
    </fieldset>
  );
}
