import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AnswerDialog } from "../initiatives/links/AnswerDialog.tsx";
import { GroupItem } from "./GroupItem.tsx";
import type { Pair } from "./live-pairs.ts";
import { groupTexts } from "./group-texts.ts";
import type { Acquisitions, JointGroup } from "./use-acquisitions.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  more: { alignSelf: "flex-start" },
});

const shownAtFirst = 5;

interface GroupsSectionProps {
  readonly acquisitions: Acquisitions;
  readonly groups: readonly JointGroup[];
  readonly governance: Governance;
  readonly onChanged: () => void;
}

/** What could be bought together, why, and what it comes to; two of a group are joined from here. */
export function GroupsSection({ acquisitions, groups, governance, onChanged }: GroupsSectionProps) {
  useGroundForDialogs();
  const styles = useStyles();
  const texts = useTexts(groupTexts);
  const { number } = useFormat();
  const [isWhole, setWhole] = useState(false);
  const [joining, setJoining] = useState<Pair>();
  const sentences = {
    looking: texts.looking,
    failed: texts.failed,
    done: groups.length === 0 ? texts.none : "",
  };
  const shown = isWhole ? groups : groups.slice(0, shownAtFirst);
  return (
    <SectionCard
      title={texts.title}
      lead={texts.lead}
      action={
        groups.length === 0 ? undefined : (
          <CounterBadge count={groups.length} overflowCount={9999} appearance="filled" color="informative" />
        )
      }
    >
      <p className={styles.text} aria-live="polite" hidden={sentences[acquisitions.compared] === ""}>
        {sentences[acquisitions.compared]}
      </p>
      <ul className={styles.list}>
        {shown.map((group) => (
          <li key={group.members[0]?.id} className={styles.item}>
            <GroupItem
              group={group}
              acquisitions={acquisitions}
              governance={governance}
              onJoin={setJoining}
            />
          </li>
        ))}
      </ul>
      {shown.length < groups.length ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAll(number(groups.length))}
        </Button>
      ) : null}
      {joining ? (
        <AnswerDialog
          oneId={joining.one.id}
          otherId={joining.other.id}
          onClose={(hasAnswered) => {
            setJoining(undefined);
            if (hasAnswered) onChanged();
          }}
        />
      ) : null}
    </SectionCard>
  );
}
