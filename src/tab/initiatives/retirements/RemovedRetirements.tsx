import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { useWrite } from "../duties/use-write.ts";
import { retirementTexts } from "./retirement-texts.ts";

interface RemovedRetirementsProps {
  readonly rows: readonly Stored<Retirement>[];
  readonly onChanged: () => void;
}

/** What was promised and taken away again, which can be put back. */
export function RemovedRetirements({ rows, onChanged }: RemovedRetirementsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  if (rows.length === 0) return null;
  return (
    <FoldedRest label={texts.removed(rows.length)}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <RemovedRetirement row={row} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </FoldedRest>
  );
}

function RemovedRetirement({ row, onChanged }: { row: Stored<Retirement>; onChanged: () => void }) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { retirements } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  const name = row.kind === "nothing" ? texts.nothing : row.name;
  const restore = async (): Promise<void> => {
    if (await write(() => retirements.update(row.id, row.version, { isRemoved: false }))) onChanged();
  };
  return (
    <div className={styles.buttons}>
      <span className={styles.name}>{name}</span>
      <Button
        size="small"
        disabledFocusable={isSaving}
        aria-label={texts.restoreLabel(name)}
        onClick={() => void restore()}
      >
        {texts.restore}
      </Button>
      {problem === undefined ? null : (
        <FailureMessage
          problem={problem}
          onRetry={problem instanceof ConflictError ? onChanged : () => void restore()}
        />
      )}
    </div>
  );
}
