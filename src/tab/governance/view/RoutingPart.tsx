import type { GoverningModel, Question, RoutingRule } from "#domain/governance/governing-model.ts";
import { conditionWords } from "#tab/shared/governance-words.ts";
import { GovernanceCard } from "#tab/shared/GovernanceCard.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "../governance-texts.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** What must or may come to which body, and the questions that decide it [D-02]. */
export function RoutingPart({ model }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const texts = useTexts(viewTexts);
  return (
    <>
      <GovernanceCard title={texts.routingTitle}>
        {model.routing.length === 0 ? <p className={styles.paragraph}>{texts.routingNone}</p> : null}
        <ul className={styles.list}>
          {model.routing.map((rule) => (
            <li key={rule.key} className={styles.row}>
              <RuleInWords rule={rule} model={model} />
            </li>
          ))}
        </ul>
      </GovernanceCard>
      {model.questions.length === 0 ? null : (
        <GovernanceCard title={texts.questionsTitle}>
          <ul className={styles.list}>
            {model.questions.map((question) => (
              <li key={question.key} className={styles.row}>
                <QuestionInWords question={question} />
              </li>
            ))}
          </ul>
        </GovernanceCard>
      )}
    </>
  );
}

function RuleInWords({ rule, model }: { readonly rule: RoutingRule; readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const { when } = useTexts(governanceTexts);
  const name = model.bodyRoles.find(({ key }) => key === rule.bodyRole)?.name;
  const body = name ? text(name) : rule.bodyRole;
  return (
    <>
      <span className={styles.strong}>{rule.isMandatory ? texts.mustTo(body) : texts.mayTo(body)}</span>
      <p className={styles.paragraph}>{when(conditionWords(rule.when, model, language))}</p>
      <p className={styles.paragraph}>{text(rule.reason)}</p>
      <p className={styles.quiet}>{rule.source}</p>
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
