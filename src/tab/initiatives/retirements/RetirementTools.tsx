import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { useWrite } from "../duties/use-write.ts";
import { retirementTexts } from "./retirement-texts.ts";

interface RetirementToolsProps {
  readonly row: Stored<Retirement>;
  /** May change and take away a promise. */
  readonly isEditor: boolean;
  /** May say how it went. */
  readonly isOwner: boolean;
  readonly onChoose: (what: "edit" | "settle") => void;
  readonly onChanged: () => void;
}

/** What is somebody's to do with one row; others have nothing. */
export function RetirementTools({ row, isEditor, isOwner, onChoose, onChanged }: RetirementToolsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { retirements } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  const name = row.kind === "nothing" ? texts.nothing : row.name;
  const isOpen = row.state === "promised";
  const remove = async (): Promise<void> => {
    if (await write(() => retirements.update(row.id, row.version, { isRemoved: true }))) onChanged();
  };
  if (!isOwner && !(isEditor && isOpen)) return null;
  return (
    <>
      <div className={styles.buttons}>
        {isOwner ? (
          <Button
            size="small"
            {...(isOpen ? {} : { appearance: "subtle" as const })}
            aria-label={isOpen ? texts.settleLabel(name) : texts.settleAgainLabel(name)}
            onClick={() => {
              onChoose("settle");
            }}
          >
            {isOpen ? texts.settle : texts.settleAgain}
          </Button>
        ) : null}
        {isEditor && isOpen ? (
          <>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.editLabel(name)}
              onClick={() => {
                onChoose("edit");
              }}
            >
              {texts.edit}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isSaving}
              aria-label={texts.removeLabel(name)}
              onClick={() => void remove()}
            >
              {texts.remove}
            </Button>
          </>
        ) : null}
      </div>
      {problem === undefined ? null : (
        <FailureMessage
          problem={problem}
          onRetry={problem instanceof ConflictError ? onChanged : () => void remove()}
        />
      )}
    </>
  );
}
