import type { Question } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { answerField, answerTo } from "./edited-fields.ts";
import { useMessageOf } from "./EditFields.tsx";
import { useEditStyles } from "./EditForm.styles.ts";
import { editTexts } from "./edit-texts.ts";
import type { EditFormState } from "./use-edit-form.ts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  questions: { display: "grid", gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalM },
});

interface EditAnswersProps {
  readonly form: EditFormState;
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** The answers to the model's questions, folded since they are many. */
export function EditAnswers({ form, questions, problems }: EditAnswersProps) {
  const shared = useEditStyles();
  const styles = useStyles();
  const texts = useTexts(editTexts);
  if (questions.length === 0) return null;
  const answered = questions.filter(({ key }) => answerTo(form.mine, key).trim() !== "").length;
  const isWrong = problems.some(({ field }) => field.startsWith("answer:"));
  return (
    <>
      <h3 className={shared.subtitle}>{texts.questionsTitle}</h3>
      <p className={shared.quiet}>{texts.questionsHint}</p>
      <details {...(isWrong ? { open: true } : {})}>
        <summary className={styles.summary}>{texts.answered(answered, questions.length)}</summary>
        <div className={styles.questions}>
          {questions.map((question) => (
            <AnswerField
              key={question.key}
              question={question}
              form={form}
              problem={problems.find(({ field }) => field === answerField(question.key))}
            />
          ))}
        </div>
      </details>
    </>
  );
}

interface AnswerFieldProps {
  readonly question: Question;
  readonly form: EditFormState;
  readonly problem: Problem | undefined;
}

function AnswerField({ question, form, problem }: AnswerFieldProps) {
  const shared = useEditStyles();
  const text = useText();
  const messageOf = useMessageOf();
  const { key, kind, unit, help } = question;
  const field = answerField(key);
  const value = answerTo(form.mine, key);
  const change = (_: unknown, data: { readonly value: string }): void => {
    form.change(field, data.value);
  };
  const label = unit ? `${text(question.text)} (${text(unit)})` : text(question.text);
  return (
    <Field label={label} hint={text(help)} {...messageOf(problem)}>
      {kind === "yesNo" || kind === "choice" ? (
        <AnswerSelect question={question} value={value} onChange={change} />
      ) : kind === "number" ? (
        <Input className={shared.narrow} inputMode="decimal" value={value} onChange={change} />
      ) : (
        <Textarea value={value} resize="vertical" onChange={change} />
      )}
    </Field>
  );
}

interface AnswerSelectProps {
  readonly question: Question;
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}

function AnswerSelect({ question: { kind, choices }, value, onChange, ...field }: AnswerSelectProps) {
  const shared = useEditStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <Select className={shared.narrow} value={value} onChange={onChange} {...field}>
      <option value="">{texts.notAnswered}</option>
      {kind === "yesNo" ? (
        <>
          <option value="yes">{texts.yes}</option>
          <option value="no">{texts.no}</option>
        </>
      ) : (
        choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {text(choice.text)}
          </option>
        ))
      )}
    </Select>
  );
}
