import { useFormat } from "#tab/shared/format.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { StandButton } from "../initiatives/decide/StandButton.tsx";
import { AgendaItemStory } from "./AgendaItemStory.tsx";
import { AgendaItemTools } from "./AgendaItemTools.tsx";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";

const roomy = "@media (min-width: 560px)";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  item: {
    display: "grid",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: "clamp(12px, 2vw, 20px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    minWidth: 0,
    [roomy]: { gridTemplateColumns: "5.5rem minmax(0, 1fr)" },
  },
  time: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    [roomy]: { flexDirection: "column", gap: 0 },
  },
  clock: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

interface AgendaListProps {
  readonly meetingCase: MeetingCase;
  readonly times: readonly (Instant | undefined)[];
  readonly agenda: Agenda;
  readonly mandate: Mandate;
  readonly canBuild: boolean;
  readonly onChanged: () => void;
}

/** The agenda in order: when each item begins, what it is about, and why it is there. */
export function AgendaList({ meetingCase, times, agenda, mandate, canBuild, onChanged }: AgendaListProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const [said, setSaid] = useState("");
  const { items, initiatives } = meetingCase;
  return (
    <>
      <ol className={styles.list}>
        {items.map((item, index) => {
          const initiative = initiatives.get(item.initiativeId);
          const title = initiative?.title ?? texts.missing;
          return (
            <li key={item.id} className={styles.item}>
              <ClockTime begins={times[index]} minutes={item.minutes} />
              <div className={styles.main}>
                <AgendaItemStory item={item} initiative={initiative} />
                {initiative ? (
                  <StandButton initiative={initiative} meeting={meetingCase.meeting} onChanged={onChanged} />
                ) : null}
                {canBuild ? (
                  <AgendaItemTools
                    item={item}
                    title={title}
                    place={index}
                    meetingCase={meetingCase}
                    agenda={agenda}
                    mandate={mandate}
                    onSaid={setSaid}
                  />
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles.quiet} aria-live="polite">
        {said}
      </p>
    </>
  );
}

function ClockTime({ begins, minutes }: { readonly begins: Instant | undefined; readonly minutes: number }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  return (
    <div className={styles.time}>
      <span className={styles.clock}>{format.time(begins)}</span>
      <span className={styles.quiet}>{texts.minutesShort(minutes)}</span>
    </div>
  );
}
