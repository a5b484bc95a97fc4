import { workEffectLabels, workEffects } from "#domain/benefits/calculation.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular, DeleteRegular } from "@fluentui/react-icons";
import { linkField } from "../written/calculation-problems.ts";
import { useCardStyles } from "../card-styles.ts";
import { chainTexts } from "./chain-texts.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import type { CalculationGround } from "../written/first-calculation.ts";
import { NumberField } from "../fields/NumberField.tsx";
import type { ProblemOf } from "../problem-of.ts";
import { UnitField } from "../fields/UnitField.tsx";
import { WordsField } from "../fields/WordsField.tsx";
import type { WrittenLink } from "../written/written-calculation.ts";

/** The id of the page's list of suggested indicators. */
export const indicatorList = "indicator-suggestions";

interface LinkEditorProps {
  readonly link: WrittenLink;
  readonly number: number;
  readonly ground: CalculationGround;
  readonly problemOf: ProblemOf;
  readonly onChange: (part: Partial<WrittenLink>) => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "stretch",
  },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  partTitle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** One chain: activity, effect and benefit each in a box of its own, and how it is measured. */
export function LinkEditor(props: LinkEditorProps) {
  const { link, number, onChange, onRemove } = props;
  const shared = useCardStyles();
  const styles = useStyles();
  const texts = useTexts(chainTexts);
  return (
    <fieldset aria-label={texts.link(number)} className={shared.item}>
      <div className={shared.between}>
        <div className={shared.row}>
          <h3 className={shared.itemTitle}>{texts.link(number)}</h3>
          {link.isNegative ? (
            <Badge appearance="tint" color="warning">
              {texts.negative}
            </Badge>
          ) : null}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.removeLabel(number)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
      <WordsField
        label={texts.activity}
        hint={texts.activityHint}
        value={link.activity}
        onChange={(activity) => {
          onChange({ activity });
        }}
      />
      <div className={styles.parts}>
        <EffectPart {...props} />
        <BenefitPart {...props} />
      </div>
      <MeasurePart {...props} />
    </fieldset>
  );
}

function EffectPart({ link, onChange }: LinkEditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(chainTexts);
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>{texts.effectTitle}</h4>
      <WordsField
        label={texts.effect}
        hint={texts.effectHint}
        rows={2}
        value={link.effect}
        onChange={(effect) => {
          onChange({ effect });
        }}
      />
      <Checkbox
        label={texts.isNegative}
        checked={link.isNegative}
        onChange={(_, { checked }) => {
          onChange({ isNegative: checked === true });
        }}
      />
      <ChoiceField
        label={texts.workEffect}
        none={texts.notChosen}
        value={link.workEffect ?? ""}
        options={workEffects.map((each) => [each, text(workEffectLabels[each])] as const)}
        onChange={(workEffect) => {
          onChange({ workEffect });
        }}
      />
    </div>
  );
}

function BenefitPart({ link, ground, onChange }: LinkEditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(chainTexts);
  const { today, model } = ground;
  const goals = model.goals
    .filter(({ key, validFrom, validTo }) => {
      const holds = validFrom <= today && (validTo === undefined || today <= validTo);
      return holds || key === link.goal;
    })
    .map(({ key, name, validTo }) => {
      const hasEnded = validTo !== undefined && validTo < today;
      return [key, hasEnded ? texts.goalEnded(text(name)) : text(name)] as const;
    });
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>
        <ArrowRight16Regular aria-hidden />
        {texts.benefitTitle}
      </h4>
      <WordsField
        label={texts.benefit}
        hint={texts.benefitHint}
        rows={2}
        value={link.benefit}
        onChange={(benefit) => {
          onChange({ benefit });
        }}
      />
      <UnitField
        label={texts.unit}
        none={texts.everybody}
        value={link.unitId}
        onChange={(unitId) => {
          onChange({ unitId });
        }}
      />
      <ChoiceField
        label={texts.goal}
        none={texts.noGoal}
        hint={goals.length === 0 ? texts.noGoals : undefined}
        value={link.goal}
        options={goals}
        onChange={(goal) => {
          onChange({ goal: goal ?? "" });
        }}
      />
    </div>
  );
}

function MeasurePart({ link, problemOf, onChange }: LinkEditorProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(chainTexts);
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>{texts.measureTitle}</h4>
      <WordsField
        label={texts.indicator}
        hint={texts.indicatorHint}
        list={indicatorList}
        value={link.indicator}
        onChange={(indicator) => {
          onChange({ indicator });
        }}
      />
      <div className={shared.smallFields}>
        <NumberField
          id={linkField(link.key, "start")}
          label={texts.start}
          hint={texts.startHint}
          value={link.start}
          problem={problemOf(linkField(link.key, "start"))}
          onChange={(start) => {
            onChange({ start });
          }}
        />
        <NumberField
          id={linkField(link.key, "target")}
          label={texts.target}
          value={link.target}
          problem={problemOf(linkField(link.key, "target"))}
          onChange={(target) => {
            onChange({ target });
          }}
        />
      </div>
    </div>
  );
}
