import { hasRole } from "#domain/organisation/rights.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { systemStateLabels, type System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { useWrite } from "../duties/use-write.ts";
import { retirementTexts } from "./retirement-texts.ts";

interface RetireSystemProps {
  readonly system: Stored<System>;
  readonly row: Pick<Retirement, "settledOn">;
  readonly isOwner: boolean;
  readonly onChanged: () => void;
}

/** A system that is confirmed as gone and stands in the register as if it were not: those who keep the register set it right with one press. */
export function RetireSystem({ system, row, isOwner, onChanged }: RetireSystemProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(retirementTexts);
  const { date } = useFormat();
  const today = useToday();
  const canEdit = hasRole(useDirectory()?.me.person, "coordinator", "manager");
  const { systems } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  if (system.state === "retired" || !(canEdit || isOwner)) return null;
  const retiredOn = row.settledOn ?? today;
  const retire = async (): Promise<void> => {
    if (await write(() => systems.update(system.id, system.version, { state: "retired", retiredOn })))
      onChanged();
  };
  const left = texts.systemLeft(system.name, text(systemStateLabels[system.state]).toLowerCase());
  return (
    <>
      <p className={styles.text}>{canEdit ? left : `${left} ${texts.askForSystem}`}</p>
      {canEdit ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={isSaving}
            aria-label={texts.retireSystemLabel(system.name, date(retiredOn))}
            onClick={() => void retire()}
          >
            {texts.retireSystem(date(retiredOn))}
          </Button>
        </div>
      ) : null}
      {problem === undefined ? null : (
        <FailureMessage
          problem={problem}
          onRetry={problem instanceof ConflictError ? onChanged : () => void retire()}
        />
      )}
    </>
  );
}
