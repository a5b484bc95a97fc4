import type { Initiative } from "#domain/initiatives/initiative.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { FactList } from "../story/FactList.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { CostSplitBar } from "./CostSplitBar.tsx";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  warning: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
});

interface JointCardProps {
  readonly initiative: Initiative;
  readonly needsSplit: boolean;
}

/** Who leads a joint initiative and who pays what; nothing when one unit has it alone. */
export function JointCard({ initiative, needsSplit }: JointCardProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const lead = useDirectory()?.unit(initiative.unitId);
  if (initiative.otherUnitIds.length === 0) return null;
  return (
    <SectionCard title={texts.jointTitle}>
      <FactList layout="columns" facts={[{ name: texts.lead, value: lead?.name ?? texts.noLead }]} />
      {initiative.costSplit.length === 0 ? (
        <p className={styles.warning}>
          <Warning16Regular className={styles.icon} aria-hidden />
          {needsSplit ? texts.noSplit : texts.noSplitOptional}
        </p>
      ) : (
        <CostSplitBar shares={initiative.costSplit} budget={initiative.budget} />
      )}
    </SectionCard>
  );
}
