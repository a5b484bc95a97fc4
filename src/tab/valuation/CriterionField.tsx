import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Criterion } from "#domain/valuation/valuation-model.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular, ErrorCircle12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { criterionAnchor } from "./criterion-anchor.ts";
import { LevelCards } from "./LevelCards.tsx";
import { valuationTexts } from "./valuation-texts.ts";

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly title: Text;
  readonly level: number | undefined;
  readonly reason: string;
  readonly problem: Text | undefined;
  readonly onLevel: (level: number | undefined) => void;
  readonly onReason: (reason: string) => void;
  /** What a `calculation` criterion shows. */
  readonly children?: ReactNode;
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
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: {
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

/** One criterion: why it is asked, and what it asks for: a level, words, or a look at the calculation. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, title, level, reason, problem, onLevel, onReason, children } = props;
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const id = criterionAnchor(criterion.key);
  const { kind } = criterion;
  return (
    <section id={id} className={styles.root} aria-labelledby={`${id}-name`} tabIndex={-1}>
      <CriterionHead criterion={criterion} title={title} />
      <p id={`${id}-guidance`} className={styles.guidance}>
        {text(criterion.guidance)}
      </p>
      {kind === "level" ? (
        <LevelCards
          criterion={criterion}
          chosen={level}
          onChoose={onLevel}
          labelledBy={`${id}-name`}
          describedBy={problem ? `${id}-guidance ${id}-problem` : `${id}-guidance`}
          isInvalid={problem !== undefined}
        />
      ) : null}
      {kind === "calculation" ? children : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          <ErrorCircle12Filled aria-hidden />
          {text(problem)}
        </p>
      ) : null}
      {kind === "level" && level === undefined && reason === "" ? null : (
        <ReasonField kind={kind} reason={reason} onReason={onReason} />
      )}
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

function CriterionHead({ criterion, title }: Pick<CriterionFieldProps, "criterion" | "title">) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const isAskedOnly = criterion.kind === "level" && criterion.weight === 0;
  return (
    <div className={styles.head}>
      <h3 id={`${criterionAnchor(criterion.key)}-name`} className={styles.name}>
        {text(title)}
      </h3>
      {criterion.isInverse ? (
        <span className={styles.mark}>
          <ArrowSwap16Regular aria-hidden />
          {texts.inverse}
        </span>
      ) : null}
      {isAskedOnly ? <span className={styles.mark}>{texts.notCounted}</span> : null}
      {criterion.isRequired ? null : <span className={styles.mark}>{texts.optional}</span>}
    </div>
  );
}

interface ReasonFieldProps extends Pick<CriterionFieldProps, "reason" | "onReason"> {
  readonly kind: Criterion["kind"];
}

/** The reason for a level, asked for once it is chosen so that the form is short to look at; or the answer in words. */
function ReasonField({ kind, reason, onReason }: ReasonFieldProps) {
  const texts = useTexts(valuationTexts);
  const message = looksLikeIdentityNumber(reason)
    ? { validationMessage: texts.identityNumber, validationState: "warning" as const }
    : {};
  const label = { level: texts.reason, words: texts.words, calculation: texts.calculationNote }[kind];
  return (
    <Field label={label} {...(kind === "level" ? { hint: texts.reasonHint } : {})} {...message}>
      <Textarea
        value={reason}
        resize="vertical"
        rows={kind === "words" ? 4 : 2}
        onChange={(_, { value }) => {
          onReason(value);
        }}
      />
    </Field>
  );
}
