import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useWrite } from "../duties/use-write.ts";
import { BasisProblem } from "./BasisProblem.tsx";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import { mayChange } from "./basis-rights.ts";

interface RemovedItemsProps {
  readonly items: readonly Stored<BasisItem>[];
  readonly onChanged: () => void;
}

/** What has been taken away, which whoever added it can put back. */
export function RemovedItems({ items, onChanged }: RemovedItemsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.removed(items.length)}</summary>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <RemovedItem item={item} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RemovedItem({ item, onChanged }: { item: Stored<BasisItem>; onChanged: () => void }) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const me = useDirectory()?.me;
  const { basisItems } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  const restore = async (): Promise<void> => {
    if (await write(() => basisItems.update(item.id, item.version, { isRemoved: false }))) onChanged();
  };
  return (
    <div className={styles.buttons}>
      <span className={styles.name}>{item.title}</span>
      {mayChange(me, item) ? (
        <Button
          size="small"
          disabledFocusable={isSaving}
          aria-label={texts.restoreLabel(item.title)}
          onClick={() => void restore()}
        >
          {texts.restore}
        </Button>
      ) : null}
      <BasisProblem problem={problem} onRetry={() => void restore()} onReload={onChanged} />
    </div>
  );
}
