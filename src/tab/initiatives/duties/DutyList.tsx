import { dutyStateLabels, type Duty } from "#domain/governance/duty.ts";
import { noLongerAsked } from "#domain/governance/duties-for.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { LinkedText } from "#tab/shared/LinkedText.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { maySettle } from "./duty-rights.ts";
import { dutyTexts } from "./duty-texts.ts";
import { SettleDuty } from "./SettleDuty.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalL}`,
  },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line", maxWidth: "75ch" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  overdue: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorStatusDangerForeground1,
  },
  action: { alignSelf: "flex-start" },
});

interface DutyListProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** What law and rules demand of the initiative: the open ones by day, then those that are settled [A-220, D-20]. */
export function DutyList({ story, onChanged }: DutyListProps) {
  const styles = useStyles();
  const texts = useTexts(dutyTexts);
  const [isWhole, setWhole] = useState(false);
  const byDay = story.duties.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id);
  const open = byDay.filter(({ state }) => state === "open");
  const settled = byDay.filter(({ state }) => state !== "open");
  const shown = isWhole ? [...open, ...settled] : open;
  return (
    <SectionCard title={texts.dutiesTitle}>
      {byDay.length === 0 ? <p className={styles.quiet}>{texts.dutiesNone}</p> : null}
      {open.length === 0 && settled.length > 0 ? <p className={styles.quiet}>{texts.noneOpen}</p> : null}
      <ul className={styles.list}>
        {shown.map((duty) => (
          <li key={duty.id} className={styles.item}>
            <DutyItem duty={duty} story={story} onChanged={onChanged} />
          </li>
        ))}
      </ul>
      {settled.length > 0 && !isWhole ? (
        <Button
          className={styles.action}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showSettled(settled.length)}
        </Button>
      ) : null}
    </SectionCard>
  );
}

interface DutyItemProps extends DutyListProps {
  readonly duty: Stored<Duty>;
}

function DutyItem({ duty, story, onChanged }: DutyItemProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const directory = useDirectory();
  const [isSettling, setSettling] = useState(false);
  const title = text(duty.title);
  const isOpen = duty.state === "open";
  const { model, facts, parameter } = story.derived.standing;
  const isAsked = noLongerAsked([duty], { model, facts, parameter, day: story.today }).length === 0;
  const may = maySettle(directory?.me, duty, directory?.people ?? []);
  return (
    <>
      <h3 className={styles.name}>{title}</h3>
      <p className={styles.text}>{text(duty.why)}</p>
      {isAsked ? null : <p className={styles.text}>{texts.noLongerAsked}</p>}
      <div className={styles.line}>
        <PersonName id={duty.ownerId} />
        {isOpen ? <DueDay duty={duty} today={story.today} /> : <Settled duty={duty} />}
      </div>
      {isOpen || duty.note === "" ? null : <p className={styles.text}>{duty.note}</p>}
      <p className={styles.small}>
        <LinkedText text={texts.source(duty.source)} />
      </p>
      {isOpen && may && !isSettling ? (
        <Button
          size="small"
          className={styles.action}
          aria-label={texts.settleLabel(title)}
          onClick={() => {
            setSettling(true);
          }}
        >
          {texts.settle}
        </Button>
      ) : null}
      {isSettling ? (
        <SettleDuty
          duty={duty}
          isAsked={isAsked}
          isConfidential={story.initiative.isConfidential}
          onClose={(hasSettled) => {
            setSettling(false);
            if (hasSettled) onChanged();
          }}
        />
      ) : null}
    </>
  );
}

function DueDay({ duty, today }: { readonly duty: Duty; readonly today: OpenedCase["today"] }) {
  const styles = useStyles();
  const texts = useTexts(dutyTexts);
  const format = useFormat();
  const isLate = duty.dueOn < today;
  return (
    <span className={mergeClasses(isLate && styles.overdue)}>
      {isLate ? <Warning16Filled aria-hidden /> : null}
      {isLate ? texts.overdue(format.date(duty.dueOn)) : texts.due(format.date(duty.dueOn))}
    </span>
  );
}

function Settled({ duty }: { readonly duty: Stored<Duty> }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const format = useFormat();
  const who = useDirectory()?.person(duty.settledById)?.name ?? texts.unknownPerson;
  return (
    <span className={styles.quiet}>
      {texts.settledBy(text(dutyStateLabels[duty.state]), who, format.date(duty.modifiedAt))}
    </span>
  );
}
