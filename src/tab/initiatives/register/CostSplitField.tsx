import type { Text } from "#domain/shared/language.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { asShares, equalShares, firstShares, sharesOf, sumOf } from "./cost-shares.ts";
import { needFieldId } from "./need-field-id.ts";
import { needTexts } from "./need-texts.ts";
import type { NeedFormState } from "./use-need-form.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  shares: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  sum: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  input: { minWidth: 0 },
});

interface CostSplitFieldProps {
  readonly form: NeedFormState;
  readonly problem: Text | undefined;
}

/** Who leads a joint need and who pays what of it. */
export function CostSplitField({ form, problem }: CostSplitFieldProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const format = useFormat();
  const { written, change, unitId: leadId, initiative } = form;
  const { otherUnitIds } = initiative;
  if (leadId === undefined || otherUnitIds.length === 0) return null;
  const unitIds = [leadId, ...otherUnitIds];
  const shares = sharesOf(written, leadId, otherUnitIds);
  const sum = sumOf(shares);
  const isWhole = sum === 100;
  return (
    <section className={styles.root} aria-labelledby="need-cost-split">
      <h3 id="need-cost-split" className={styles.title}>
        {texts.costSplit}
      </h3>
      <p className={styles.quiet}>{text(form.governance.model.money.guidance)}</p>
      <p className={styles.quiet}>{texts.costSplitHint}</p>
      <ShareFields form={form} unitIds={unitIds} />
      <div className={styles.foot}>
        <p className={mergeClasses(styles.sum, !isWhole && styles.wrong)} aria-live="polite">
          {Number.isNaN(sum) || problem ? text(problem ?? textOfNumber) : texts.shareSum(format.number(sum))}
        </p>
        <Button
          size="small"
          onClick={() => {
            change({ shares: asShares(equalShares(unitIds)) });
          }}
        >
          {texts.shareEqually}
        </Button>
        <Button
          size="small"
          onClick={() => {
            change({ shares: asShares(firstShares(leadId, unitIds)) });
          }}
        >
          {texts.shareByLead}
        </Button>
      </div>
    </section>
  );
}

const textOfNumber: Text = { sv: needTexts.sv.badNumber, en: needTexts.en.badNumber };

function ShareFields({
  form,
  unitIds,
}: {
  readonly form: NeedFormState;
  readonly unitIds: readonly number[];
}) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const directory = useDirectory();
  const { written, change, unitId: leadId } = form;
  const proposed = asShares(leadId === undefined ? [] : firstShares(leadId, unitIds));
  const shown = Object.keys(written.shares).length === 0 ? proposed : written.shares;
  return (
    <div className={styles.shares}>
      {unitIds.map((unitId, index) => {
        const name = directory?.unit(unitId)?.name ?? "";
        const id = index === 0 ? needFieldId("costSplit") : needFieldId(`costSplit-${String(unitId)}`);
        const label = texts.share(unitId === leadId ? `${name} (${texts.asksLead})` : name);
        return (
          <Field key={unitId} label={{ children: label, htmlFor: id }}>
            <Input
              id={id}
              className={styles.input}
              input={{ className: styles.input }}
              inputMode="decimal"
              value={shown[String(unitId)] ?? ""}
              onChange={(_, { value }) => {
                change({ shares: { ...shown, [String(unitId)]: value } });
              }}
            />
          </Field>
        );
      })}
    </div>
  );
}
