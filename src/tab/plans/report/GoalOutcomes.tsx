import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanOutcomes, ShownItem } from "#domain/plans/plan-outcome.ts";
import { isBare } from "#domain/plans/report-words.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { reportTexts } from "./report-texts.ts";
import { useReportStyles } from "./report.styles.ts";

interface GoalOutcomesProps {
  readonly outcomes: PlanOutcomes;
  readonly initiatives: readonly Pick<Stored<Initiative>, "id" | "title" | "isConfidential">[];
}

/** Every goal with its initiatives as they stood when it was reported. */
export function GoalOutcomes({ outcomes: { goals, hidden, budget }, initiatives }: GoalOutcomesProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const text = useText();
  const bare = goals.filter((each) => isBare(each)).flatMap(({ goal }) => goal ?? []);
  const titles = new Map(
    initiatives.filter(({ isConfidential }) => !isConfidential).map(({ id, title }) => [id, title]),
  );
  return (
    <SectionCard title={texts.figures}>
      <div className={styles.goals}>
        {goals
          .filter((each) => !isBare(each))
          .map(({ goal, items }) => {
            const name = goal ? text(goal.name) : texts.noGoal;
            return (
              <div key={goal?.key ?? ""} className={styles.goal}>
                <h3 className={styles.goalTitle}>{name}</h3>
                <ul className={styles.list} aria-label={`${texts.items}: ${name}`}>
                  {items.map((item) => (
                    <li key={item.initiativeId} className={styles.row}>
                      <ItemTitle item={item} title={titles.get(item.initiativeId)} />
                      <span className={styles.marks}>
                        {item.isAdded ? <Badge appearance="outline">{texts.isAdded}</Badge> : null}
                        {item.isLate ? (
                          <Badge appearance="tint" color="severe">
                            {texts.isLate}
                          </Badge>
                        ) : null}
                        <StatusBadge status={item.status} />
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        {bare.length === 0 ? null : (
          <div className={styles.goal}>
            <h3 className={styles.goalTitle}>{texts.bareTitle}</h3>
            <ul className={styles.names} aria-label={texts.bareTitle}>
              {bare.map(({ key, name }) => (
                <li key={key}>{text(name)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {hidden > 0 ? <p className={styles.muted}>{texts.hiddenCount(hidden)}</p> : null}
      {budget.unknown > 0 ? <p className={styles.muted}>{texts.unknownBudget(budget.unknown)}</p> : null}
    </SectionCard>
  );
}

function ItemTitle({ item, title }: { readonly item: ShownItem; readonly title: string | undefined }) {
  const { hidden } = useTexts(reportTexts);
  if (title === undefined) return <span>{hidden}</span>;
  return <RouteLink to={{ page: "initiative", id: item.initiativeId }}>{title}</RouteLink>;
}
