import {
  closingCompleteness,
  closingDocuments,
  closingEvidence,
} from "#domain/initiatives/closing-documents.ts";
import { evidenceLabels, type Evidence, type Initiative } from "#domain/initiatives/initiative.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  CircleHalfFill20Regular,
  DismissCircle20Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  points: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  state: { color: tokens.colorNeutralForeground2 },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface ClosingDocumentsProps {
  readonly initiative: Initiative;
  /** Whether there is a calculation of costs and benefits. */
  readonly isCalculated: boolean;
}

/** Whether the four documents of a closed initiative exist, and what that makes of four. */
export function ClosingDocuments({ initiative, isCalculated }: ClosingDocumentsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const format = useFormat();
  const { points, of, notJudged } = closingCompleteness(initiative, isCalculated);
  const found = closingEvidence(initiative, isCalculated);
  return (
    <SectionCard
      title={texts.closingTitle}
      action={
        notJudged === of ? undefined : (
          <span className={styles.points}>{texts.closingPoints(format.number(points), of)}</span>
        )
      }
    >
      <p className={styles.hint}>{texts.closingHint}</p>
      <ul className={styles.list}>
        {closingDocuments.map((name) => {
          const evidence = found[name];
          return (
            <li key={name} className={styles.item}>
              <EvidenceIcon evidence={evidence} />
              <span className={styles.name}>{texts[name]}</span>
              <span className={styles.state}>
                {evidence ? text(evidenceLabels[evidence]) : texts.notStated}
              </span>
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}

function EvidenceIcon({ evidence }: { readonly evidence: Evidence | undefined }) {
  const styles = useStyles();
  const Icon = {
    yes: CheckmarkCircle20Filled,
    partly: CircleHalfFill20Regular,
    missing: DismissCircle20Regular,
    none: QuestionCircle20Regular,
  }[evidence ?? "none"];
  return <Icon className={styles[evidence ?? "none"]} aria-hidden />;
}
