import type { Question } from "#domain/governance/governing-model.ts";
import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { needFieldId } from "./need-field-id.ts";
import type { WrittenNeed } from "./need-draft.ts";
import { questionField } from "./need-problems.ts";
import { needTexts } from "./need-texts.ts";
import { QuestionDuties } from "./QuestionDuties.tsx";
import type { NeedFormState } from "./use-need-form.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  control: { minWidth: 0 },
  number: { maxWidth: "16rem", minWidth: 0 },
  radios: { flexWrap: "wrap" },
});

interface QuestionFieldProps {
  readonly question: Question;
  readonly form: NeedFormState;
  readonly problem: Text | undefined;
}

/** What is written as the answer to a question; empty while it is not known. */
export function writtenAnswer({ answers, isNewSystem }: WrittenNeed, key: string): string {
  if (key !== "isNewSystem") return answers[key] ?? "";
  return isNewSystem === undefined ? "" : isNewSystem ? "yes" : "no";
}

/** One of the model's questions, drawn by its kind, with what follows from the answer under it. */
export function QuestionField({ question, form, problem }: QuestionFieldProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const { key, kind, unit } = question;
  const value = writtenAnswer(form.written, key);
  const answer = (next: string): void => {
    if (key === "isNewSystem") form.change({ isNewSystem: next === "" ? undefined : next === "yes" });
    else form.change({ answers: { ...form.written.answers, [key]: next } });
  };
  const message = problem
    ? ({ validationMessage: text(problem), validationState: "error" } as const)
    : kind === "text" && looksLikeIdentityNumber(value)
      ? ({ validationMessage: texts.identityNumber, validationState: "warning" } as const)
      : {};
  const id = needFieldId(questionField(key));
  const label = unit ? `${text(question.text)} (${text(unit)})` : text(question.text);
  return (
    <div className={styles.root}>
      <Field
        label={kind === "yesNo" ? label : { children: label, htmlFor: id }}
        hint={text(question.help)}
        {...message}
      >
        <AnswerControl question={question} id={id} value={value} onAnswer={answer} />
      </Field>
      <QuestionDuties question={key} form={form} />
    </div>
  );
}

interface AnswerControlProps {
  readonly question: Question;
  readonly id: string;
  readonly value: string;
  readonly onAnswer: (answer: string) => void;
}

/** Takes the label and hint of the field around it. */
function AnswerControl({ question: { kind, choices }, id, value, onAnswer, ...field }: AnswerControlProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const written = (_: unknown, data: { readonly value: string }): void => {
    onAnswer(data.value);
  };
  if (kind === "yesNo")
    return (
      <RadioGroup
        {...field}
        id={id}
        layout="horizontal"
        className={styles.radios}
        value={value === "" ? "unknown" : value}
        onChange={(_, data) => {
          onAnswer(data.value === "unknown" ? "" : data.value);
        }}
      >
        <Radio value="yes" label={texts.yes} />
        <Radio value="no" label={texts.no} />
        <Radio value="unknown" label={texts.dontKnow} />
      </RadioGroup>
    );
  if (kind === "choice")
    return (
      <Select {...field} id={id} className={styles.control} value={value} onChange={written}>
        <option value="">{texts.dontKnow}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {text(choice.text)}
          </option>
        ))}
      </Select>
    );
  if (kind === "text")
    return <Textarea {...field} id={id} value={value} resize="vertical" onChange={written} />;
  return (
    <Input
      {...field}
      id={id}
      className={styles.number}
      inputMode="numeric"
      value={value}
      onChange={written}
    />
  );
}
