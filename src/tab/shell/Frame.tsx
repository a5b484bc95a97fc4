import { makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "#tab/shared/Page.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import type { ReactNode } from "react";
import { Navigation } from "./Navigation.tsx";
import type { PersonInFrame } from "./PersonMenu.tsx";

const texts = defineTexts({
  sv: { skip: "Hoppa till innehållet", opening: "Rådslag öppnas…", loading: "Läser in…" },
  en: { skip: "Skip to content", opening: "Opening Rådslag…", loading: "Loading…" },
});

const useStyles = makeStyles({
  skip: {
    position: "absolute",
    left: tokens.spacingHorizontalS,
    top: "-100px",
    zIndex: 10,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":focus": { top: tokens.spacingVerticalS },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    ":focus": { outlineStyle: "none" },
    "@media print": { overflow: "visible" },
  },
});

interface FrameProps {
  readonly person?: PersonInFrame | undefined;
  /** Nobody is signed in: there is nowhere to go yet. */
  readonly isClosed?: boolean;
  /** Teams around the page says which app it is. */
  readonly isInTeams?: boolean;
  readonly children: ReactNode;
}

/** Navigation above, the page below. */
export function Frame({ person, isClosed = false, isInTeams = false, children }: FrameProps) {
  const styles = useStyles();
  const { skip } = useTexts(texts);
  return (
    <>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("#main")?.focus();
        }}
      >
        {skip}
      </a>
      <Navigation person={person} isClosed={isClosed} isNamed={!isInTeams} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

export function FrameSkeleton() {
  const { opening } = useTexts(texts);
  return (
    <Frame>
      <Page title="Rådslag" width="full">
        <Skeleton label={opening} rows={8} />
      </Page>
    </Frame>
  );
}

export function PageSkeleton() {
  const { loading } = useTexts(texts);
  return (
    <Page title="Rådslag" width="full">
      <Skeleton label={loading} rows={8} />
    </Page>
  );
}
