import type { Question } from "#domain/governance/governing-model.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import type { NeedPartProps } from "./NeedBasics.tsx";
import { decidingQuestions } from "./need-guidance.ts";
import { NeedStep } from "./NeedStep.tsx";
import { needTexts } from "./need-texts.ts";
import { questionField } from "./need-problems.ts";
import { QuestionField, writtenAnswer } from "./QuestionField.tsx";
import { QuestionFold } from "./QuestionFold.tsx";

/** The model's questions on who has to take part: those that decide first, the rest when wanted. */
export function RoutingQuestions(props: NeedPartProps) {
  const texts = useTexts(needTexts);
  const { model } = props.form.governance;
  const deciding = useMemo(() => decidingQuestions(model), [model]);
  const asked = model.questions.filter(({ topic }) => topic === "routing");
  return (
    <NeedStep part="routing" number={props.number} isOptional>
      <QuestionList {...props} questions={asked.filter(({ key }) => deciding.has(key))} />
      <FoldedQuestions
        {...props}
        title={texts.moreRouting}
        questions={asked.filter(({ key }) => !deciding.has(key))}
      />
    </NeedStep>
  );
}

/** The model's questions on law and on security, each with the duties that its answer creates. */
export function LawQuestions(props: NeedPartProps) {
  const texts = useTexts(needTexts);
  const { questions } = props.form.governance.model;
  return (
    <NeedStep part="law" number={props.number} isOptional>
      <FoldedQuestions
        {...props}
        title={texts.topicLaw}
        questions={questions.filter(({ topic }) => topic === "law")}
      />
      <FoldedQuestions
        {...props}
        title={texts.topicSecurity}
        questions={questions.filter(({ topic }) => topic === "security")}
      />
    </NeedStep>
  );
}

interface QuestionListProps extends NeedPartProps {
  readonly questions: readonly Question[];
}

function FoldedQuestions(props: QuestionListProps & { readonly title: string }) {
  const texts = useTexts(needTexts);
  const { title, questions, form, problemOf } = props;
  if (questions.length === 0) return null;
  const count = questions.filter(({ key }) => writtenAnswer(form.written, key) !== "").length;
  return (
    <QuestionFold
      title={title}
      note={texts.answered(count, questions.length)}
      isNeeded={questions.some(({ key }) => problemOf(questionField(key)) !== undefined)}
    >
      <QuestionList {...props} />
    </QuestionFold>
  );
}

function QuestionList({ questions, form, problemOf }: QuestionListProps) {
  return questions.map((question) => (
    <QuestionField
      key={question.key}
      question={question}
      form={form}
      problem={problemOf(questionField(question.key))}
    />
  ));
}
