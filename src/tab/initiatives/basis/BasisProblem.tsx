import { ConflictError, NotAllowedError } from "#domain/shared/failures.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { basisTexts } from "./basis-texts.ts";

interface BasisProblemProps {
  readonly problem: unknown;
  readonly onRetry: () => void;
  /** Reads the rows again when somebody else has changed one; what is typed stays. */
  readonly onReload: () => void;
}

/** Why a piece was not written; that each changes only what they have added is said as such. */
export function BasisProblem({ problem, onRetry, onReload }: BasisProblemProps) {
  const texts = useTexts(basisTexts);
  if (problem === undefined) return null;
  if (problem instanceof NotAllowedError)
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{texts.notYours}</MessageBarBody>
      </MessageBar>
    );
  return <FailureMessage problem={problem} onRetry={problem instanceof ConflictError ? onReload : onRetry} />;
}
