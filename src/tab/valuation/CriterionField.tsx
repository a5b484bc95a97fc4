import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Criterion } from "#domain/valuation/valuation-model.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular, ErrorCircle12Filled } from "@fluentui/react-icons";
import { criterionAnchor } from "./criterion-anchor.ts";
import { LevelCards } from "./LevelCards.tsx";
import { valuationTexts } from "./valuation-texts.ts";

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly number: number;
  readonly level: number | undefined;
  readonly reason: string;
  readonly problem: Text | undefined;
  readonly onLevel: (level: number | undefined) => void;
  readonly onReason: (reason: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "16px",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  inverse: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  guidance: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
  problem: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  clear: { alignSelf: "flex-start" },
});

/** One criterion: why it is asked, its levels, and the reason for the answer. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, number, level, reason, problem, onLevel, onReason } = props;
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const id = criterionAnchor(criterion.key);
  return (
    <section id={id} className={styles.root} aria-labelledby={`${id}-name`} tabIndex={-1}>
      <div className={styles.head}>
        <h3 id={`${id}-name`} className={styles.name}>
          {number}. {text(criterion.name)}
        </h3>
        {criterion.isInverse ? (
          <span className={styles.inverse}>
            <ArrowSwap16Regular aria-hidden />
            {texts.inverse}
          </span>
        ) : null}
      </div>
      <p id={`${id}-guidance`} className={styles.guidance}>
        {text(criterion.guidance)}
      </p>
      <LevelCards
        criterion={criterion}
        chosen={level}
        onChoose={onLevel}
        labelledBy={`${id}-name`}
        describedBy={problem ? `${id}-guidance ${id}-problem` : `${id}-guidance`}
        isInvalid={problem !== undefined}
      />
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          <ErrorCircle12Filled aria-hidden />
          {text(problem)}
        </p>
      ) : null}
      {level === undefined && reason === "" ? null : <ReasonField reason={reason} onReason={onReason} />}
      {level === undefined ? null : (
        <Button
          appearance="subtle"
          size="small"
          className={styles.clear}
          onClick={() => {
            onLevel(undefined);
          }}
        >
          {texts.clear}
        </Button>
      )}
    </section>
  );
}

/** Asked for once a level is chosen, so that the form is short to look at. */
function ReasonField({ reason, onReason }: Pick<CriterionFieldProps, "reason" | "onReason">) {
  const texts = useTexts(valuationTexts);
  const message = looksLikeIdentityNumber(reason)
    ? { validationMessage: texts.identityNumber, validationState: "warning" as const }
    : {};
  return (
    <Field label={texts.reason} hint={texts.reasonHint} {...message}>
      <Textarea
        value={reason}
        resize="vertical"
        onChange={(_, { value }) => {
          onReason(value);
        }}
      />
    </Field>
  );
}
