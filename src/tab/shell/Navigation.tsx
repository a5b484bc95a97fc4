import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Navigation20Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { useMedia } from "#tab/shared/use-media.ts";
import { useState } from "react";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { moreGroups, navigationTexts, plainPages } from "./navigation-places.ts";
import { NavigationItem } from "./NavigationItem.tsx";
import { NavigationMore } from "./NavigationMore.tsx";
import { PersonMenu, type PersonInFrame } from "./PersonMenu.tsx";
import { useNavigationStyles } from "./Navigation.styles.ts";

interface NavigationProps {
  readonly person: PersonInFrame | undefined;
  readonly isClosed: boolean;
  readonly isNamed: boolean;
}

/** The places of the tab, as a row of links, or behind a button where it is narrow. */
export function Navigation({ person, isClosed, isNamed }: NavigationProps) {
  const styles = useNavigationStyles();
  const isNarrow = useMedia("(max-width: 719px)");
  return (
    <header className={styles.header}>
      {isNamed ? <Brand /> : null}
      {isClosed ? null : isNarrow ? <FoldedPlaces /> : <PlacesInRow />}
      <div className={styles.end}>
        <LanguageSwitch />
        {person ? <PersonMenu person={person} /> : null}
      </div>
    </header>
  );
}

function PlacesInRow() {
  const styles = useNavigationStyles();
  const { name } = useTexts(navigationTexts);
  return (
    <nav aria-label={name} className={styles.nav}>
      <ul className={styles.list}>
        {plainPages.map((page) => (
          <NavigationItem key={page} page={page} />
        ))}
        <NavigationMore />
      </ul>
    </nav>
  );
}

/** All places in one list: where it is narrow, a menu within a menu would only hide. */
function FoldedPlaces() {
  const styles = useNavigationStyles();
  const { name, menu } = useTexts(navigationTexts);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {menu}
      </Button>
      {isOpen ? (
        <nav aria-label={name} className={mergeClasses(styles.nav, styles.sheet)}>
          {[plainPages, ...moreGroups].map((group) => (
            <ul key={group[0]} className={mergeClasses(styles.list, styles.column)}>
              {group.map((page) => (
                <NavigationItem key={page} page={page} onChosen={close} />
              ))}
            </ul>
          ))}
        </nav>
      ) : null}
    </>
  );
}

const useBrandStyles = makeStyles({
  brand: {
    display: "inline-flex",
    alignItems: "center",
    gap: "8px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (max-width: 359px)": { "& span": { display: "none" } },
  },
});

function Brand() {
  const styles = useBrandStyles();
  return (
    <div className={styles.brand}>
      <img src="/favicon.svg" width="24" height="24" alt="" />
      <span>Rådslag</span>
    </div>
  );
}
