import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "../governance-texts.ts";
import { useValidity } from "../use-validity.ts";
import { useListStyles } from "./list.styles.ts";

/** Goals and strategies that initiatives are linked to, with their time. */
export function GoalsPart({ model: { goals } }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const texts = useTexts(governanceTexts);
  const validity = useValidity();
  if (goals.length === 0) return null;
  return (
    <SectionCard title={texts.goals}>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <li key={goal.key} className={styles.row}>
            <span>{text(goal.name)}</span> <span className={styles.quiet}>{validity(goal)}</span>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
