import type { AgendaState } from "#domain/meetings/meeting.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DocumentEdit16Regular, Send16Regular } from "@fluentui/react-icons";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  posted: { color: tokens.colorStatusSuccessForeground1 },
});

/** Whether the agenda has been posted in the body's channel. */
export function AgendaStateLine({ state }: { readonly state: AgendaState }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const words = { draft: texts.stateDraft, toPost: texts.stateToPost, posted: texts.statePosted };
  const Icon = { draft: DocumentEdit16Regular, toPost: Send16Regular, posted: CheckmarkCircle16Filled }[
    state
  ];
  return (
    <span className={styles.root}>
      <Icon className={state === "posted" ? styles.posted : ""} aria-hidden />
      {words[state]}
    </span>
  );
}
