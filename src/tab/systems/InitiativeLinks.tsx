import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";
import type { Replacing } from "./load-systems.ts";

interface InitiativeLinksProps {
  readonly title: string;
  readonly initiatives: readonly Stored<Replacing>[];
}

const shownAtFirst = 5;

/** Some initiatives under their own heading, the first few until all are asked for. */
export function InitiativeLinks({ title, initiatives }: InitiativeLinksProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const { number } = useFormat();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? initiatives : initiatives.slice(0, shownAtFirst);
  return (
    <>
      <h3 id={id} className={styles.name}>
        {title}
      </h3>
      <ul aria-labelledby={id} className={styles.bullets}>
        {shown.map(({ id: initiativeId, title: name }) => (
          <li key={initiativeId}>
            <RouteLink to={{ page: "initiative", id: initiativeId }}>{name}</RouteLink>
          </li>
        ))}
      </ul>
      {shown.length === initiatives.length ? null : (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAll(number(initiatives.length))}
        </Button>
      )}
    </>
  );
}
