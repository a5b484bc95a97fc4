import { questionKinds, type Question } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { noText, newKey } from "./new-key.ts";

/** What is asked when a need is registered, for rules to read. */
export function QuestionsEditor({ model, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <SectionCard title={texts.questions}>
      <ItemList<Question>
        items={model.questions}
        onChange={(questions) => {
          change({ questions });
        }}
        keyOf={({ key }) => key}
        titleOf={(question) => text(question.text)}
        pathOf={({ key }) => `questions.${key}`}
        addLabel={texts.addQuestion}
        blank={() => ({
          key: newKey(model.questions, "question"),
          text: noText,
          help: noText,
          kind: "yesNo",
          choices: [],
          unit: undefined,
          topic: "routing",
        })}
      >
        {(question, set) => <QuestionFields question={question} onChange={set} />}
      </ItemList>
    </SectionCard>
  );
}

const topics = ["routing", "law", "security"] as const;
type AnswerChoice = Question["choices"][number];

interface QuestionFieldsProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<Question>): void => {
    onChange({ ...question, ...part });
  };
  const topicNames = { routing: texts.topicRouting, law: texts.topicLaw, security: texts.topicSecurity };
  return (
    <>
      <TextPairField
        label={texts.question}
        value={question.text}
        onChange={(written) => set({ text: written })}
      />
      <TextPairField label={texts.help} value={question.help} onChange={(help) => set({ help })} />
      <ChoiceField
        label={texts.kind}
        value={question.kind}
        choices={questionKinds.map((value) => ({ value, text: texts[value] }))}
        onChange={(kind) =>
          set({
            kind,
            choices: kind === "choice" ? question.choices : [],
            unit: kind === "number" ? (question.unit ?? noText) : undefined,
          })
        }
      />
      <ChoiceField
        label={texts.topic}
        value={question.topic}
        choices={topics.map((value) => ({ value, text: topicNames[value] }))}
        onChange={(topic) => set({ topic })}
      />
      {question.unit ? (
        <TextPairField label={texts.unit} value={question.unit} onChange={(unit) => set({ unit })} />
      ) : null}
      {question.kind === "choice" ? (
        <ItemList<AnswerChoice>
          items={question.choices}
          onChange={(choices) => set({ choices })}
          keyOf={({ value }) => value}
          titleOf={(choice) => text(choice.text)}
          pathOf={({ value }) => `questions.${question.key}.choices.${value}`}
          addLabel={texts.addChoice}
          blank={() => ({
            value: newKey(
              question.choices.map(({ value }) => ({ key: value })),
              "choice",
            ),
            text: noText,
          })}
        >
          {(choice, setOne) => (
            <TextPairField
              label={texts.choiceText}
              value={choice.text}
              onChange={(written) => {
                setOne({ ...choice, text: written });
              }}
            />
          )}
        </ItemList>
      ) : null}
    </>
  );
}
