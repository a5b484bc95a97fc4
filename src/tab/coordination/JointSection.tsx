import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Warning16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { coordinationTexts } from "./coordination-texts.ts";
import { jointInitiatives, type Joint } from "./joint-initiatives.ts";
import { ListSection } from "./ListSection.tsx";
import type { SectionProps } from "./section-props.ts";
import { useSectionStyles } from "./section-styles.ts";

/** What several units share, who leads it and who pays what; what lacks either stands first. */
export function JointSection({ rows, concerns }: SectionProps) {
  const texts = useTexts(coordinationTexts);
  const all = useMemo(() => jointInitiatives(rows), [rows]);
  return (
    <ListSection
      title={texts.jointTitle}
      lead={texts.jointLead}
      empty={texts.jointNone}
      items={all.filter(({ initiative }) => concerns(initiative.id))}
      keyOf={({ initiative }) => initiative.id}
    >
      {(joint) => <JointItem joint={joint} />}
    </ListSection>
  );
}

function JointItem({ joint: { initiative, hasLead, isSplit } }: { readonly joint: Joint }) {
  const styles = useSectionStyles();
  const texts = useTexts(coordinationTexts);
  const { percent } = useFormat();
  const directory = useDirectory();
  const nameOf = (unitId: number): string => directory?.unit(unitId)?.name ?? texts.noUnit;
  const { id, title, status, unitId, otherUnitIds, costSplit } = initiative;
  const shares = costSplit.map((share) => `${nameOf(share.unitId)} ${percent(share.percent / 100)}`);
  return (
    <>
      <RouteLink to={{ page: "initiative", id }}>{title}</RouteLink>
      <span className={styles.facts}>
        {hasLead && unitId !== undefined ? (
          <span>{texts.ledBy(nameOf(unitId))}</span>
        ) : (
          <Lacking what={texts.noLead} />
        )}
        <StatusBadge status={status} />
      </span>
      {isSplit ? (
        <p className={styles.text}>{shares.join(", ")}</p>
      ) : (
        <>
          <p className={styles.text}>{texts.sharedBy(otherUnitIds.map(nameOf).join(", "))}</p>
          <Lacking what={texts.noSplit} />
        </>
      )}
    </>
  );
}

function Lacking({ what }: { readonly what: string }) {
  const styles = useSectionStyles();
  return (
    <span className={styles.warning}>
      <Warning16Regular aria-hidden />
      {what}
    </span>
  );
}
