import type { Initiative } from "#domain/initiatives/initiative.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed12Filled } from "@fluentui/react-icons";
import { subjectFields } from "./valuation-subject.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  unit: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  facts: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  term: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  fact: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  more: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
});

interface AboutSubjectProps {
  readonly initiative: Initiative & { readonly id: number };
  readonly isCalculated: boolean;
}

/** What the initiative is about, beside the form that values it. */
export function AboutSubject({ initiative, isCalculated }: AboutSubjectProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const unit = useDirectory()?.unit(initiative.unitId);
  const facts = subjectFields.filter(
    (field) => field !== "title" && field !== "need" && initiative[field].trim() !== "",
  );
  return (
    <section className={styles.root} aria-labelledby="about-title">
      <h2 id="about-title" className={styles.title}>
        {texts.about}
      </h2>
      <div className={styles.badges}>
        <StatusBadge status={initiative.status} />
        {initiative.isConfidential ? (
          <Badge appearance="tint" color="danger" icon={<LockClosed12Filled />}>
            {texts.confidential}
          </Badge>
        ) : null}
        {unit ? <span className={styles.unit}>{unit.name}</span> : null}
      </div>
      {initiative.need.trim() === "" ? (
        <p className={styles.quiet}>{texts.notDescribed}</p>
      ) : (
        <p className={styles.text}>{initiative.need}</p>
      )}
      {facts.length === 0 ? null : (
        <details>
          <summary className={styles.more}>{texts.showMore}</summary>
          <dl className={styles.facts}>
            {facts.map((field) => (
              <div key={field}>
                <dt className={styles.term}>{texts[`${field}Label`]}</dt>
                <dd className={styles.fact}>{initiative[field]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <RouteLink to={{ page: "initiative", id: initiative.id }}>{texts.openInitiative}</RouteLink>
      <RouteLink to={{ page: "calculation", id: initiative.id }}>
        {isCalculated ? texts.openCalculation : texts.makeCalculation}
      </RouteLink>
    </section>
  );
}
