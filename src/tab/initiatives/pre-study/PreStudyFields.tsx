import {
  preStudyQuestions,
  preStudyToolLabels,
  preStudyTools,
  printPreStudy,
  readPreStudy,
  type PreStudy,
} from "#domain/initiatives/pre-study.ts";
import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { preStudyTexts } from "./pre-study-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    border: "0 solid",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface PreStudyFieldsProps {
  /** Id of the first tool's control, where a summary of problems leads. */
  readonly id?: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly problem?: string | undefined;
  /** Said of what seems to hold a personal identity number. */
  readonly identityNumber: string;
  readonly onChange: (value: string) => void;
}

/** The six tools of a pre-study, each in a field of its own, kept as one text. */
export function PreStudyFields(props: PreStudyFieldsProps) {
  const { id, value, isRequired = false, problem, identityNumber, onChange } = props;
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(preStudyTexts);
  const language = useLanguage();
  const study = readPreStudy(value);
  const print = (changed: PreStudy): void => {
    onChange(printPreStudy(changed, language));
  };
  const warning = (words: string): object =>
    looksLikeIdentityNumber(words)
      ? { validationMessage: identityNumber, validationState: "warning" as const }
      : {};
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>
        {texts.title}
        {isRequired ? " *" : ""}
      </legend>
      <p className={styles.hint}>{texts.hint}</p>
      {problem === undefined ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {preStudyTools.map((tool, index) => {
        const words = study.parts[tool] ?? "";
        const field = index === 0 && id !== undefined ? { id } : {};
        return (
          <Field
            key={tool}
            label={
              "id" in field
                ? { children: text(preStudyToolLabels[tool]), htmlFor: field.id }
                : text(preStudyToolLabels[tool])
            }
            hint={text(preStudyQuestions[tool])}
            {...warning(words)}
          >
            <Textarea
              {...field}
              value={words}
              rows={2}
              resize="vertical"
              onChange={(_, data) => {
                print({ parts: { ...study.parts, [tool]: data.value }, rest: study.rest });
              }}
            />
          </Field>
        );
      })}
      <Field label={texts.rest} hint={texts.restHint} {...warning(study.rest)}>
        <Textarea
          value={study.rest}
          rows={2}
          resize="vertical"
          onChange={(_, data) => {
            print({ parts: study.parts, rest: data.value });
          }}
        />
      </Field>
    </fieldset>
  );
}
