import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { coordinationTexts } from "./coordination-texts.ts";
import { ListSection } from "./ListSection.tsx";
import type { SectionProps } from "./section-props.ts";
import { useSectionStyles } from "./section-styles.ts";
import { slippedInitiatives } from "./slipped-initiatives.ts";

interface SlippedSectionProps extends SectionProps {
  readonly governance: Governance;
}

/** What was decided without a body that a mandatory rule sends it to, with the rule's reason and source [D-02, A-040]. */
export function SlippedSection({ rows, byId, concerns, governance }: SlippedSectionProps) {
  const styles = useSectionStyles();
  const text = useText();
  const texts = useTexts(coordinationTexts);
  const directory = useDirectory();
  const today = swedishDay(useClock()());
  const all = useMemo(() => slippedInitiatives(rows, governance, today), [rows, governance, today]);
  const bodyName = (bodyRole: string): string => {
    const role = governance.model.bodyRoles.find(({ key }) => key === bodyRole);
    return role ? text(role.name) : bodyRole;
  };
  return (
    <ListSection
      title={texts.slippedTitle}
      lead={texts.slippedLead}
      empty={texts.slippedNone}
      items={all.filter(({ initiativeId }) => concerns(initiativeId))}
      keyOf={({ initiativeId, bodyRole }) => `${String(initiativeId)}:${bodyRole}`}
    >
      {({ initiativeId, status, rules, bodyRole }) => {
        const initiative = byId.get(initiativeId);
        return (
          <>
            <RouteLink to={{ page: "initiative", id: initiativeId }}>
              {initiative?.title ?? texts.unknown}
            </RouteLink>
            <span className={styles.facts}>
              <span>{directory?.unit(initiative?.unitId)?.name ?? texts.noUnit}</span>
              <StatusBadge status={status} />
              <span className={styles.strong}>{texts.slippedBody(bodyName(bodyRole))}</span>
            </span>
            {rules.map(({ key, reason, source }) => (
              <div key={key}>
                <p className={styles.text}>{text(reason)}</p>
                <p className={styles.small}>{source}</p>
              </div>
            ))}
          </>
        );
      }}
    </ListSection>
  );
}
