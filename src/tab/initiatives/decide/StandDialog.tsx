import type { Outcome } from "#domain/decisions/decision.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useFocusBack } from "#tab/shared/use-focus-back.ts";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useOpenedCase } from "../story/use-opened-case.ts";
import { decideTexts } from "./decide-texts.ts";
import { SavedMessage } from "./SavedMessage.tsx";
import { StandPanel } from "./StandPanel.tsx";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface StandDialogProps {
  readonly initiative: Pick<Stored<Initiative>, "id" | "title">;
  readonly meeting: Stored<Meeting>;
  readonly onClose: (hasRecorded: boolean) => void;
}

/** The initiative's "Ta ställning" in a dialog, opened from an agenda. */
export function StandDialog({ initiative, meeting, onClose }: StandDialogProps) {
  useFocusBack();
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  const opened = useOpenedCase(initiative.id);
  const [said, setSaid] = useState<Outcome>();
  const close = (): void => {
    onClose(said !== undefined);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.title}>{initiative.title}</p>
            {said === undefined ? null : <SavedMessage outcome={said} />}
            {opened.state === "loading" ? <Skeleton label={texts.loading} rows={4} /> : null}
            {opened.state === "failed" ? (
              <FailureMessage problem={opened.problem} onRetry={opened.reload} />
            ) : null}
            {opened.state === "ready" ? (
              <StandPanel
                story={opened.value}
                meeting={meeting}
                onRecorded={(outcome) => {
                  setSaid(outcome);
                  opened.reload();
                }}
              />
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
