import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useId } from "react";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";

interface InitiativeNamesProps {
  readonly title: string;
  readonly ids: readonly number[];
  readonly initiatives: readonly Stored<Initiative>[];
  /** What is said under each name. */
  readonly wordsOf?: (id: number) => string;
}

/** Initiatives by name under a heading. */
export function InitiativeNames({ title, ids, initiatives, wordsOf }: InitiativeNamesProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const titleId = useId();
  return (
    <div>
      <h3 id={titleId} className={styles.subtitle}>
        {`${title} (${String(ids.length)})`}
      </h3>
      <ul aria-labelledby={titleId}>
        {ids.map((id) => {
          const found = initiatives.find((initiative) => initiative.id === id);
          return (
            <li key={id}>
              {found ? (
                <RouteLink to={{ page: "initiative", id }}>{found.title}</RouteLink>
              ) : (
                <span>{texts.hidden}</span>
              )}
              {wordsOf && found ? <div className={styles.quiet}>{wordsOf(id)}</div> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
