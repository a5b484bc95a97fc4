import { eventKindLabels } from "#domain/digest/event.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { historyOfInitiative, type HistoryEntry } from "./history-of-initiative.ts";
import type { OpenedCase } from "./opened-case.ts";
import { useEventWords } from "./use-event-words.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    position: "relative",
    paddingInlineStart: "22px",
    paddingBottom: tokens.spacingVerticalL,
    "::before": {
      content: "''",
      position: "absolute",
      insetInlineStart: "2px",
      top: "6px",
      width: "8px",
      height: "8px",
      borderRadius: "50%",
      border: `2px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "::after": {
      content: "''",
      position: "absolute",
      insetInlineStart: "7px",
      top: "20px",
      bottom: "-2px",
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
    ":last-child": { paddingBottom: 0 },
    ":last-child::after": { display: "none" },
  },
  what: { margin: 0, overflowWrap: "anywhere" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  when: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  why: { margin: "2px 0 0", whiteSpace: "pre-line", overflowWrap: "anywhere", maxWidth: "75ch" },
  more: { alignSelf: "flex-start" },
});

const shownAtFirst = 12;

/** What has happened, newest first: who, when and why. */
export function HistoryTimeline({ story }: { readonly story: OpenedCase }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const [isWhole, setWhole] = useState(false);
  const entries = historyOfInitiative(story);
  const shown = isWhole ? entries : entries.slice(0, shownAtFirst);
  return (
    <SectionCard title={texts.historyTitle}>
      <ol className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <Entry entry={entry} story={story} />
          </li>
        ))}
      </ol>
      {shown.length < entries.length ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAllHistory(entries.length)}
        </Button>
      ) : null}
    </SectionCard>
  );
}

function Entry({ entry, story }: { readonly entry: HistoryEntry; readonly story: OpenedCase }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const format = useFormat();
  const words = useEventWords(story);
  const who = useDirectory()?.person(entry.personId)?.name;
  const { from, to } = words(entry);
  const why = text(entry.why);
  return (
    <>
      <p className={styles.what}>
        <span className={styles.kind}>{text(eventKindLabels[entry.kind])}</span>
        {to === "" ? "" : `: ${from === "" ? to : texts.fromTo(from, to)}`}
      </p>
      <p className={styles.when}>
        {format.dateTime(entry.at)} ·{" "}
        {who ?? (entry.personId === undefined ? texts.bySystem : texts.unknownPerson)}
      </p>
      {why === "" ? null : <p className={styles.why}>{why}</p>}
    </>
  );
}
