import type { GoverningModel, Question, RoutingRule } from "#domain/governance/governing-model.ts";
import { conditionWords } from "#tab/shared/governance-words.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "../governance-texts.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** How many questions are shown before the rest is asked for. */
const openQuestions = 8;

/** What must or may come to which body, and the questions that decide it [D-02]. */
export function RoutingPart({ model }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const texts = useTexts(viewTexts);
  const questionsOf = (questions: readonly Question[]) => (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.key} className={styles.row}>
          <QuestionInWords question={question} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <SectionCard title={texts.routingTitle}>
        {model.routing.length === 0 ? <p className={styles.paragraph}>{texts.routingNone}</p> : null}
        {rulesByBody(model.routing).map((rules) => (
          <RulesOfBody key={rules[0]?.key} rules={rules} model={model} />
        ))}
      </SectionCard>
      {model.questions.length === 0 ? null : (
        <SectionCard title={texts.questionsTitle}>
          {questionsOf(model.questions.slice(0, openQuestions))}
          {model.questions.length > openQuestions ? (
            <FoldedRest label={texts.moreQuestions(model.questions.length - openQuestions)}>
              {questionsOf(model.questions.slice(openQuestions))}
            </FoldedRest>
          ) : null}
        </SectionCard>
      )}
    </>
  );
}

/** The rules that say must before those that say may, each body's together; the order is the model's otherwise. */
function rulesByBody(rules: readonly RoutingRule[]): readonly (readonly RoutingRule[])[] {
  const groups = Map.groupBy(rules, ({ bodyRole, isMandatory }) => `${String(isMandatory)} ${bodyRole}`);
  return [...groups.values()].toSorted(
    ([a], [b]) => Number(b?.isMandatory ?? false) - Number(a?.isMandatory ?? false),
  );
}

interface RulesOfBodyProps {
  readonly rules: readonly RoutingRule[];
  readonly model: GoverningModel;
}

function RulesOfBody({ rules, model }: RulesOfBodyProps) {
  const styles = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const [first] = rules;
  if (!first) return null;
  const name = model.bodyRoles.find(({ key }) => key === first.bodyRole)?.name;
  const body = name ? text(name) : first.bodyRole;
  return (
    <section>
      <h3 className={styles.heading}>{first.isMandatory ? texts.mustTo(body) : texts.mayTo(body)}</h3>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.key} className={styles.row}>
            <RuleInWords rule={rule} model={model} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleInWords({ rule, model }: { readonly rule: RoutingRule; readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const language = useLanguage();
  const { when } = useTexts(governanceTexts);
  return (
    <>
      {when(conditionWords(rule.when, model, language))}
      <p className={styles.paragraph}>{text(rule.reason)}</p>
      <p className={`${styles.paragraph} ${styles.quiet}`}>{rule.source}</p>
    </>
  );
}

function QuestionInWords({ question }: { readonly question: Question }) {
  const styles = useListStyles();
  const text = useText();
  return (
    <>
      <span className={styles.strong}>{text(question.text)}</span>
      {text(question.help) === "" ? null : <p className={styles.paragraph}>{text(question.help)}</p>}
      {question.choices.length === 0 ? null : (
        <p className={styles.quiet}>{question.choices.map((choice) => text(choice.text)).join(" · ")}</p>
      )}
    </>
  );
}
