import type { Acquisition } from "#domain/acquisitions/acquisition.ts";
import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button } from "@fluentui/react-components";
import { useId } from "react";
import { acquisitionTexts } from "./acquisition-texts.ts";
import { useGroupStyles } from "./group.styles.ts";
import { groupTexts } from "./group-texts.ts";
import { GroupReasons } from "./GroupReasons.tsx";
import { GroupTogether } from "./GroupTogether.tsx";
import { livePairs, type Pair } from "./live-pairs.ts";
import { SecurityMark } from "./SecurityMark.tsx";
import type { Acquisitions, JointGroup } from "./use-acquisitions.ts";
import { useFirstFew } from "./use-first-few.ts";
import { useNames } from "./use-names.ts";

const membersAtFirst = 12;

interface GroupItemProps {
  readonly group: JointGroup;
  readonly acquisitions: Acquisitions;
  readonly governance: Governance;
  readonly onJoin: (pair: Pair) => void;
}

/** Acquisitions that belong together: why, who, what they come to jointly, and how to join them. */
export function GroupItem({ group, acquisitions, governance, onJoin }: GroupItemProps) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  const { number } = useFormat();
  const id = useId();
  const { state, members, joint, bonds } = group;
  const few = useFirstFew(members, membersAtFirst);
  const first = members.find(({ mergedIntoId }) => mergedIntoId === undefined) ?? members[0];
  return (
    <article className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {texts.name(first?.title ?? "", number(members.length - 1))}
        </h3>
        <Badge appearance="tint" color={state === "canJoin" ? "brand" : "informative"}>
          {texts[state]}
        </Badge>
      </div>
      <GroupReasons group={group} acquisitions={acquisitions} />
      <ul className={styles.members} aria-label={texts.members}>
        {few.shown.map((each) => (
          <li key={each.id} className={styles.member}>
            <Member acquisition={each} acquisitions={acquisitions} />
          </li>
        ))}
      </ul>
      {few.hasMore ? (
        <Button size="small" appearance="subtle" className={styles.more} onClick={few.showAll}>
          {texts.allMembers(number(members.length))}
        </Button>
      ) : null}
      <GroupTogether joint={joint} systems={acquisitions.systems} goals={governance.model.goals} />
      <Joining pairs={livePairs(bonds, acquisitions.byId)} onJoin={onJoin} />
    </article>
  );
}

interface MemberProps {
  readonly acquisition: Acquisition;
  readonly acquisitions: Acquisitions;
}

function Member({ acquisition, acquisitions: { byId, systems } }: MemberProps) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  const words = useTexts(acquisitionTexts);
  const names = useNames(systems);
  const { kronor } = useFormat();
  const { id, title, status, unitIds, purchaseValue, mergedIntoId, security } = acquisition;
  return (
    <>
      <RouteLink to={{ page: "initiative", id }}>{title}</RouteLink>
      <span className={styles.facts}>
        <span>{names.units(unitIds)}</span>
        <StatusBadge status={status} />
        <span>{texts.worth(purchaseValue === undefined ? words.unknownValue : kronor(purchaseValue))}</span>
        <SecurityMark state={security.state} />
      </span>
      {mergedIntoId === undefined ? null : (
        <span className={styles.small}>{words.mergedInto(byId.get(mergedIntoId)?.title ?? "")}</span>
      )}
    </>
  );
}

const pairsAtFirst = 2;

function Joining({
  pairs,
  onJoin,
}: {
  readonly pairs: readonly Pair[];
  readonly onJoin: (pair: Pair) => void;
}) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  const { number } = useFormat();
  const { shown, hasMore, showAll } = useFirstFew(pairs, pairsAtFirst);
  if (pairs.length === 0) return null;
  return (
    <div className={styles.joining}>
      {shown.map((pair) => {
        const { one, other } = pair;
        return (
          <span key={`${String(one.id)}:${String(other.id)}`} className={styles.pair}>
            <Button
              size="small"
              aria-label={texts.joinLabel(one.title, other.title)}
              onClick={() => {
                onJoin(pair);
              }}
            >
              {texts.join}
            </Button>
            {pairs.length === 1 ? null : (
              <span className={styles.small}>{texts.joinPair(one.title, other.title)}</span>
            )}
          </span>
        );
      })}
      {hasMore ? (
        <Button size="small" appearance="subtle" onClick={showAll}>
          {texts.allPairs(number(pairs.length))}
        </Button>
      ) : null}
    </div>
  );
}
