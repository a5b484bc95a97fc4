import { needLinkKindLabels } from "#domain/initiatives/need-link.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { CostSplitField } from "../edit/CostSplitField.tsx";
import { linkTexts } from "./link-texts.ts";
import { answers, type AnswerState, type JudgedAnswer } from "./use-answer.ts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  happens: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "1.3em" },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface AnswerFieldsProps {
  readonly answer: AnswerState;
  readonly judged: JudgedAnswer;
}

/** The four answers, and what each of them has to be told. */
export function AnswerFields({ answer, judged }: AnswerFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(linkTexts);
  const { written, change, isTried } = answer;
  const { kind, reason } = written;
  const problems = isTried ? judged.problems : [];
  const reasonProblem = problems.find(({ field }) => field === "reason");
  const other = problems.find(({ field }) => field === "initiativeId" || field === "otherId");
  return (
    <>
      <Field
        label={texts.question}
        required
        {...(isTried && kind === undefined
          ? { validationMessage: texts.kindMissing, validationState: "error" as const }
          : {})}
      >
        <RadioGroup
          value={kind ?? ""}
          onChange={(_, { value }) => {
            change({ kind: answers.find((known) => known === value) });
          }}
        >
          {answers.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <span className={styles.choice}>
                  {text(needLinkKindLabels[each])}
                  <span className={styles.hint}>{texts[`${each}Hint`]}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {kind === "merge" || kind === "wait" ? <WhichFirst answer={answer} judged={judged} /> : null}
      {kind === "merge" ? <MergeFields answer={answer} judged={judged} /> : null}
      {other ? (
        <p className={styles.wrong} role="alert">
          {text(other.text)}
        </p>
      ) : null}
      {kind === undefined ? null : (
        <Field
          label={texts.reason}
          hint={texts.reasonHint}
          required={kind === "different"}
          {...(reasonProblem
            ? { validationMessage: text(reasonProblem.text), validationState: "error" as const }
            : {})}
        >
          <Textarea
            value={reason}
            resize="vertical"
            onChange={(_, { value }) => {
              change({ reason: value });
            }}
          />
        </Field>
      )}
    </>
  );
}

function WhichFirst({ answer: { written, change }, judged: { first, pair } }: AnswerFieldsProps) {
  const texts = useTexts(linkTexts);
  const directory = useDirectory();
  return (
    <Field label={written.kind === "merge" ? texts.leads : texts.waits}>
      <RadioGroup
        value={String(first.id)}
        onChange={(_, { value }) => {
          change({ firstId: Number(value), split: undefined });
        }}
      >
        {[pair.one, pair.other].map(({ id, title, unitId }) => (
          <Radio
            key={id}
            value={String(id)}
            label={texts.ledBy(title, directory?.unit(unitId)?.name ?? texts.noUnit)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Who pays what, and in words what becomes of the two. */
function MergeFields({ answer: { isTried, change }, judged }: AnswerFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const directory = useDirectory();
  const { pair, first, second, units, split, mayMerge } = judged;
  const problems = isTried ? judged.problems : [];
  const lead = directory?.unit(first.unitId)?.name ?? texts.noUnit;
  if (!mayMerge)
    return (
      <p className={styles.wrong} role="alert">
        {texts.mayNotMerge(second.title)}
      </p>
    );
  return (
    <>
      <CostSplitField
        unitIds={units}
        value={split}
        lines={pair.lines}
        problem={problems.find(({ field }) => field === "costSplit")}
        onChange={(value) => {
          change({ split: value });
        }}
      />
      <section className={styles.happens} aria-labelledby="merge-happens">
        <h3 id="merge-happens" className={styles.title}>
          {texts.happens}
        </h3>
        <ul className={styles.list}>
          <li>{texts.happensLead(lead)}</li>
          <li>{texts.happensUnits}</li>
          <li>{texts.happensGone(second.title, first.title)}</li>
        </ul>
      </section>
    </>
  );
}
