import { factsIn } from "#domain/governance/evaluate.ts";
import type { GoverningModel, Requirement } from "#domain/governance/governing-model.ts";
import type { Language } from "#domain/shared/language.ts";
import { conditionWords } from "#tab/shared/governance-words.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  DismissCircle20Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import type { Gate } from "./valuation-ground.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  yes: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  no: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  unknown: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

interface GateListProps {
  readonly gates: readonly Gate[];
  readonly governing: GoverningModel;
}

/** Characters of a condition in words that can be taken in. */
const longest = 180;

/** What later steps demand of the valuation, such as Täby's threshold, and whether it is met as the answers stand. */
export function GateList({ gates, governing }: GateListProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const texts = useTexts(valuationTexts);
  const icons = {
    yes: <CheckmarkCircle20Filled className={styles.yes} aria-hidden />,
    no: <DismissCircle20Regular className={styles.no} aria-hidden />,
    unknown: <QuestionCircle20Regular className={styles.unknown} aria-hidden />,
  };
  const states = { yes: texts.gateMet, no: texts.gateNotMet, unknown: texts.gateUnknown };
  return (
    <>
      <h3 className={styles.title}>{texts.gates}</h3>
      <ul className={styles.list}>
        {gates.map(({ requirement, step, truth }) => {
          const said = saidOf(requirement, governing, language);
          const words = said ?? text(requirement.text);
          return (
            <li key={requirement.key} className={styles.item}>
              {icons[truth]}
              <span className={styles.words}>
                <span>{words.charAt(0).toLocaleUpperCase(language) + words.slice(1)}</span>
                <span className={styles.quiet}>
                  <strong>{states[truth]}.</strong> {texts.gateAt(text(step.name))}{" "}
                  {truth === "yes" || said === undefined ? null : text(requirement.text)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The condition in words; undefined when it is long, or only asks that criteria are answered, which the requirement itself says better. */
function saidOf({ when }: Requirement, governing: GoverningModel, language: Language): string | undefined {
  if (factsIn(when).every((fact) => fact.startsWith("criterion:"))) return undefined;
  const words = conditionWords(when, governing, language);
  return words.length > longest ? undefined : words;
}
