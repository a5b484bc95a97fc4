import type { Stored } from "#domain/shared/stored.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
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
import { useCallback } from "react";
import { AnswerFields } from "./AnswerFields.tsx";
import { linkTexts } from "./link-texts.ts";
import { loadPair, type NeedPair } from "./load-pair.ts";
import { PairCards } from "./PairCards.tsx";
import { useAnswer } from "./use-answer.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

interface AnswerDialogProps {
  readonly oneId: Stored<PortfolioRow>["id"];
  readonly otherId: Stored<PortfolioRow>["id"];
  readonly onClose: (hasAnswered: boolean) => void;
}

/** Asks what is to become of two needs that are alike: same, merge, wait or different [D-09]. */
export function AnswerDialog({ oneId, otherId, onClose }: AnswerDialogProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const repositories = useRepositories();
  const governance = useGovernance();
  const loaded = useLoaded(
    useCallback(() => loadPair(repositories, oneId, otherId), [repositories, oneId, otherId]),
  );
  const failed = [loaded, governance].find(({ state }) => state === "failed");
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
        {loaded.state === "ready" && governance.state === "ready" ? (
          <OpenedAnswer pair={loaded.value} governance={governance.value} onClose={onClose} />
        ) : (
          <DialogBody>
            <DialogTitle>{texts.dialogTitle}</DialogTitle>
            <DialogContent className={styles.content}>
              {failed?.state === "failed" ? (
                <FailureMessage problem={failed.problem} onRetry={failed.reload} />
              ) : (
                <Skeleton label={texts.loading} rows={5} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={cancel}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

interface OpenedAnswerProps {
  readonly pair: NeedPair;
  readonly governance: Governance;
  readonly onClose: (hasAnswered: boolean) => void;
}

function OpenedAnswer({ pair, governance, onClose }: OpenedAnswerProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const answer = useAnswer({
    pair,
    governance,
    onSaved: () => {
      onClose(true);
    },
  });
  return (
    <DialogBody>
      <DialogTitle>{texts.dialogTitle}</DialogTitle>
      <DialogContent className={styles.content}>
        <PairCards one={pair.one} other={pair.other} />
        {answer.mayAnswer ? (
          <AnswerFields answer={answer} pair={pair} />
        ) : (
          <p className={styles.text}>{texts.mayNot}</p>
        )}
        {answer.problem === undefined ? null : (
          <FailureMessage problem={answer.problem} onRetry={() => void answer.save()} />
        )}
      </DialogContent>
      <DialogActions fluid>
        <Button
          onClick={() => {
            onClose(false);
          }}
        >
          {texts.cancel}
        </Button>
        {answer.mayAnswer ? (
          <Button
            appearance="primary"
            disabledFocusable={answer.isSaving || (answer.kind === "merge" && !answer.mayMerge)}
            onClick={() => void answer.save()}
          >
            {answer.isSaving ? texts.saving : texts.save}
          </Button>
        ) : null}
      </DialogActions>
    </DialogBody>
  );
}
