import type { Question } from "#domain/governance/governing-model.ts";
import { answerOf } from "#domain/governance/facts.ts";
import { route, type Routed } from "#domain/governance/route.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { FactList } from "./FactList.tsx";
import type { OpenedCase } from "./opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  answers: { marginTop: tokens.spacingVerticalM },
});

/** Which bodies it must or may come to and why, and the answers that say so [D-02]. */
export function RoutingCard({ story: { derived, initiative } }: { readonly story: OpenedCase }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const { model, facts, parameter } = derived.standing;
  const routed = route(model, facts, parameter);
  const held = routed.filter(({ truth }) => truth === "yes");
  const waiting = routed.filter(({ truth, rule }) => truth === "unknown" && rule.isMandatory).length;
  const answered = model.questions.filter(({ key }) => answerOf(initiative, key) !== undefined);
  return (
    <SectionCard title={texts.routingTitle}>
      {held.length === 0 ? <p className={styles.quiet}>{texts.routingNone}</p> : null}
      <ul className={styles.list}>
        {held.map((each) => (
          <li key={each.rule.key}>
            <RouteItem routed={each} story={{ derived }} />
          </li>
        ))}
      </ul>
      {waiting > 0 ? <p className={styles.quiet}>{texts.routingWaits(waiting)}</p> : null}
      {answered.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{texts.answers(answered.length)}</summary>
          <div className={styles.answers}>
            <Answers questions={answered} initiative={initiative} />
          </div>
        </details>
      )}
    </SectionCard>
  );
}

function RouteItem({
  routed: { rule },
  story,
}: {
  readonly routed: Routed;
  readonly story: Pick<OpenedCase, "derived">;
}) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const { model } = story.derived.standing;
  const role = model.bodyRoles.find(({ key }) => key === rule.bodyRole);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{role ? text(role.name) : rule.bodyRole}</span>
        <Badge appearance="tint" color={rule.isMandatory ? "important" : "informative"}>
          {rule.isMandatory ? texts.must : texts.may}
        </Badge>
      </div>
      <p className={styles.text}>{text(rule.reason)}</p>
      <p className={styles.small}>{rule.source}</p>
    </>
  );
}

interface AnswersProps {
  readonly questions: readonly Question[];
  readonly initiative: OpenedCase["initiative"];
}

function Answers({ questions, initiative }: AnswersProps) {
  const text = useText();
  const texts = useTexts(storyTexts);
  const { number } = useFormat();
  const shown = ({ key, choices, unit }: Question): string => {
    const answer = answerOf(initiative, key);
    if (typeof answer === "boolean") return answer ? texts.yes : texts.no;
    if (typeof answer === "number") return unit ? `${number(answer)} ${text(unit)}` : number(answer);
    const choice = choices.find(({ value }) => value === answer);
    return choice ? text(choice.text) : (answer ?? "");
  };
  return (
    <FactList
      layout="rows"
      facts={questions.map((question) => ({ name: text(question.text), value: shown(question) }))}
    />
  );
}
