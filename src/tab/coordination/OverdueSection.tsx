import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Warning16Filled } from "@fluentui/react-icons";
import { coordinationTexts } from "./coordination-texts.ts";
import { ListSection } from "./ListSection.tsx";
import type { SectionProps } from "./section-props.ts";
import { useSectionStyles } from "./section-styles.ts";

/** Duties that should have been settled, the oldest first. */
export function OverdueSection({ rows, byId, concerns }: SectionProps) {
  const styles = useSectionStyles();
  const text = useText();
  const texts = useTexts(coordinationTexts);
  const format = useFormat();
  return (
    <ListSection
      title={texts.dutiesTitle}
      lead={texts.dutiesLead}
      empty={texts.dutiesNone}
      items={rows.overdue.filter(({ initiativeId }) => concerns(initiativeId))}
      keyOf={({ id }) => id}
    >
      {({ title, initiativeId, ownerId, dueOn, source }) => (
        <>
          <p className={styles.title}>{text(title)}</p>
          <RouteLink to={{ page: "initiative", id: initiativeId }}>
            {byId.get(initiativeId)?.title ?? texts.unknown}
          </RouteLink>
          <span className={styles.facts}>
            <PersonName id={ownerId} />
            <span className={styles.warning}>
              <Warning16Filled aria-hidden />
              {texts.due(format.date(dueOn))}
            </span>
          </span>
          <p className={styles.small}>{source}</p>
        </>
      )}
    </ListSection>
  );
}
