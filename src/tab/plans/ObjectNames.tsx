import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useId } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";

interface ObjectNamesProps {
  readonly title: string;
  readonly ids: readonly number[];
  readonly systems: readonly Stored<System>[];
  /** What is said under each name. */
  readonly wordsOf?: (id: number) => string;
}

/** Managed objects by name under a heading, each with its estimate. */
export function ObjectNames({ title, ids, systems, wordsOf }: ObjectNamesProps) {
  const styles = usePlansStyles();
  const texts = useTexts(estimateTexts);
  const titleId = useId();
  if (ids.length === 0) return null;
  return (
    <div>
      <h3 id={titleId} className={styles.subtitle}>
        {`${title} (${String(ids.length)})`}
      </h3>
      <ul aria-labelledby={titleId}>
        {ids.map((id) => (
          <li key={id}>
            {systems.find((system) => system.id === id)?.name ?? texts.removedObject}
            {wordsOf ? <div className={styles.quiet}>{wordsOf(id)}</div> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
