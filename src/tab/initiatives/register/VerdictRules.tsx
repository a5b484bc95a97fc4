import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Routed } from "#domain/governance/route.ts";
import { factWords, partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { needTexts } from "./need-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  must: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

interface VerdictRulesProps {
  readonly routed: readonly Routed[];
  readonly model: GoverningModel;
}

/** Every rule that says yes, and those that wait for an answer, each with its reason. */
export function VerdictRules({ routed, model }: VerdictRulesProps) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const must = routed.filter(({ rule, truth }) => rule.isMandatory && truth === "yes");
  const may = routed.filter(({ rule, truth }) => !rule.isMandatory && truth === "yes");
  const perhaps = routed.filter(({ rule, truth }) => rule.isMandatory && truth === "unknown");
  const possible = routed.filter(({ rule, truth }) => !rule.isMandatory && truth === "unknown");
  const isNowhere = must.length === 0 && may.length === 0 && perhaps.length === 0;
  return (
    <>
      {isNowhere ? <p className={styles.text}>{texts.nowhere}</p> : null}
      <RuleList routed={must} model={model} heading={texts.mustGo} isMust />
      <RuleList routed={may} model={model} heading={texts.mayGo} />
      <RuleList routed={perhaps} model={model} heading={texts.mayHaveTo} />
      {possible.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{texts.optionalRules(possible.length)}</summary>
          <RuleList routed={possible} model={model} heading={texts.mayGo} />
        </details>
      )}
    </>
  );
}

interface RuleListProps extends VerdictRulesProps {
  readonly heading: (body: string) => string;
  readonly isMust?: boolean;
}

function RuleList({ routed, model, heading, isMust = false }: RuleListProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const bodies = [...new Set(routed.map(({ rule }) => rule.bodyRole))];
  if (bodies.length === 0) return null;
  return (
    <ul className={styles.list}>
      {bodies.map((bodyRole) => (
        <li key={bodyRole} className={mergeClasses(styles.item, isMust && styles.must)}>
          <span className={styles.head}>{heading(text(partyHeading(model, `body:${bodyRole}`)))}</span>
          {routed
            .filter(({ rule }) => rule.bodyRole === bodyRole)
            .map(({ rule, waitsFor }) => (
              <div key={rule.key}>
                <p className={styles.text}>{text(rule.reason)}</p>
                {waitsFor.length === 0 ? (
                  <p className={styles.quiet}>{texts.source(rule.source)}</p>
                ) : (
                  <p className={styles.quiet}>
                    {texts.waitsFor(
                      waitsFor
                        .map((fact) => text(factWords(askedBy(fact, model), model)))
                        .join(` ${texts.and} `),
                    )}
                  </p>
                )}
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A fact by the question that asks for it, where the model has one. */
const askedBy = (fact: string, { questions }: Pick<GoverningModel, "questions">): string =>
  questions.some(({ key }) => key === fact) ? `answer:${fact}` : fact;
