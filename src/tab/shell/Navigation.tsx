import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Navigation20Regular } from "@fluentui/react-icons";
import { followLink } from "#tab/shared/RouteLink.tsx";
import type { Route } from "#tab/shared/routes.ts";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useMedia } from "#tab/shared/use-media.ts";
import { useRoute } from "#tab/shared/use-route.ts";
import { useState } from "react";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { PersonMenu, type PersonInFrame } from "./PersonMenu.tsx";
import { useNavigationStyles } from "./Navigation.styles.ts";

const texts = defineTexts({
  sv: {
    name: "Sidor",
    menu: "Meny",
    portfolio: "Portfölj",
    meetings: "Möten",
    register: "Registrera behov",
    import: "Import och export",
    log: "Utskickslogg",
  },
  en: {
    name: "Pages",
    menu: "Menu",
    portfolio: "Portfolio",
    meetings: "Meetings",
    register: "Register a need",
    import: "Import and export",
    log: "Delivery log",
  },
});

const pages = ["portfolio", "meetings", "register", "import", "log"] as const;
type Tab = (typeof pages)[number];

/** Which tab a page belongs to. */
function tabOf(page: Route["page"] | undefined): Tab | undefined {
  if (page === "initiative" || page === "valuation") return "portfolio";
  return page === "meeting" ? "meetings" : page;
}

interface NavigationProps {
  readonly person: PersonInFrame | undefined;
  readonly isClosed: boolean;
  readonly isNamed: boolean;
}

/** The places of the tab, as a row of links, or behind a button where it is narrow. */
export function Navigation({ person, isClosed, isNamed }: NavigationProps) {
  const styles = useNavigationStyles();
  return (
    <header className={styles.header}>
      {isNamed ? <Brand /> : null}
      {isClosed ? null : <Places />}
      <div className={styles.end}>
        <LanguageSwitch />
        {person ? <PersonMenu person={person} /> : null}
      </div>
    </header>
  );
}

function Places() {
  const styles = useNavigationStyles();
  const { name, menu } = useTexts(texts);
  const isNarrow = useMedia("(max-width: 719px)");
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      {isNarrow ? (
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
      ) : null}
      {isNarrow && !isOpen ? null : (
        <nav aria-label={name} className={mergeClasses(styles.nav, isNarrow && styles.sheet)}>
          <ul className={mergeClasses(styles.list, isNarrow && styles.column)}>
            {pages.map((page) => (
              <NavigationItem key={page} page={page} onChosen={close} />
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function NavigationItem({ page, onChosen }: { readonly page: Tab; readonly onChosen: () => void }) {
  const styles = useNavigationStyles();
  const names = useTexts(texts);
  const { route, hrefOf } = useRoute();
  const isCurrent = tabOf(route?.page) === page;
  return (
    <li>
      <a
        href={hrefOf({ page })}
        className={mergeClasses(styles.link, isCurrent && styles.current)}
        aria-current={isCurrent ? "page" : undefined}
        onClick={(event) => {
          followLink(event, { page });
          onChosen();
        }}
      >
        {names[page]}
      </a>
    </li>
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
