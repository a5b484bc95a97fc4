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
import { AnswerFields } from "./AnswerFields.tsx";
import { linkTexts } from "./link-texts.ts";
import { PairCards } from "./PairCards.tsx";
import { useAnswer, type AnswerState } from "./use-answer.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

interface AnswerDialogProps {
  readonly oneId: number;
  readonly otherId: number;
  readonly onClose: (hasAnswered: boolean) => void;
}

/** Asks what is to become of two needs that are alike: same, merge, wait or different [D-09]. */
export function AnswerDialog({ oneId, otherId, onClose }: AnswerDialogProps) {
  useFocusBack();
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const answer = useAnswer(oneId, otherId, () => {
    onClose(true);
  });
  const { judged, written, isSaving } = answer;
  const cancel = (): void => {
    onClose(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) cancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.dialogTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <AnswerContent answer={answer} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={cancel}>{texts.cancel}</Button>
            {judged?.mayAnswer === true ? (
              <Button
                appearance="primary"
                disabledFocusable={isSaving || (written.kind === "merge" && !judged.mayMerge)}
                onClick={() => void answer.save()}
              >
                {isSaving ? texts.saving : texts.save}
              </Button>
            ) : null}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function AnswerContent({ answer }: { readonly answer: AnswerState }) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const { judged, failed, problem, save } = answer;
  if (failed?.state === "failed") return <FailureMessage problem={failed.problem} onRetry={failed.reload} />;
  if (!judged) return <Skeleton label={texts.loading} rows={5} />;
  return (
    <>
      <PairCards one={judged.pair.one} other={judged.pair.other} />
      {judged.mayAnswer ? (
        <AnswerFields answer={answer} judged={judged} />
      ) : (
        <p className={styles.text}>{texts.mayNot}</p>
      )}
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void save()} />}
    </>
  );
}
