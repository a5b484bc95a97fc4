import type { SavedView } from "#domain/initiatives/saved-view.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { useClose } from "../Disclosure.tsx";
import { isSameView, readView, wholePortfolio, type PortfolioView } from "./portfolio-view.ts";
import { SaveView } from "./SaveView.tsx";

export interface ViewListProps {
  readonly view: PortfolioView;
  readonly onChoose: (view: PortfolioView) => void;
}

const texts = defineTexts({
  sv: {
    ready: "Färdiga vyer",
    all: "Alla initiativ",
    mine: "Mina initiativ",
    forDecision: "För beslut",
    unstated: "Status saknas",
    own: "Mina vyer",
    shared: "Delade vyer",
    loading: "Läser in sparade vyer…",
  },
  en: {
    ready: "Ready-made views",
    all: "All initiatives",
    mine: "My initiatives",
    forDecision: "For decision",
    unstated: "No status given",
    own: "My views",
    shared: "Shared views",
    loading: "Loading saved views…",
  },
});

/** Ready-made, own and shared views, and saving the one shown. */
export function ViewList({ view, onChoose: choose }: ViewListProps) {
  const close = useClose();
  const onChoose = (chosen: PortfolioView): void => {
    choose(chosen);
    close();
  };
  const words = useTexts(texts);
  const { compare } = useFormat();
  const { savedViews } = useRepositories();
  const meId = useDirectory()?.me.person?.id;
  const loaded = useLoaded(useCallback(() => savedViews.find(), [savedViews]));
  const ready = readyViews(meId).map(({ name, view: own }) => ({ key: name, name: words[name], view: own }));
  const saved = loaded.state === "ready" ? loaded.value : [];
  const byName = (a: Choice, b: Choice): number => compare(a.name, b.name);
  const own = saved.filter(({ ownerId }) => ownerId !== undefined && ownerId === meId);
  const shared = saved.filter(({ ownerId }) => ownerId === undefined);
  return (
    <>
      <ViewGroup name={words.ready} choices={ready} view={view} onChoose={onChoose} />
      {loaded.state === "loading" ? <p>{words.loading}</p> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      <ViewGroup
        name={words.own}
        choices={own.map(asChoice).toSorted(byName)}
        view={view}
        onChoose={onChoose}
      />
      <ViewGroup
        name={words.shared}
        choices={shared.map(asChoice).toSorted(byName)}
        view={view}
        onChoose={onChoose}
      />
      <SaveView view={view} ownerId={meId} onSaved={loaded.reload} />
    </>
  );
}

const asChoice = ({ key, name, definition }: Stored<SavedView>): Choice => ({
  key,
  name,
  view: readView(definition),
});

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly view: PortfolioView;
}

function readyViews(
  meId: number | undefined,
): readonly { name: "all" | "mine" | "forDecision" | "unstated"; view: PortfolioView }[] {
  const mine = { name: "mine", view: { ...wholePortfolio, filters: { owner: [String(meId)] } } } as const;
  return [
    { name: "all", view: wholePortfolio },
    ...(meId === undefined ? [] : [mine]),
    {
      name: "forDecision",
      view: {
        ...wholePortfolio,
        filters: { status: ["forDecision"] },
        sorting: { column: "score", isDescending: true },
      },
    },
    { name: "unstated", view: { ...wholePortfolio, filters: { status: ["unstated"] } } },
  ];
}

const useStyles = makeStyles({
  group: { marginBottom: "10px" },
  name: {
    margin: "0 0 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  choice: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

function ViewGroup({
  name,
  choices,
  view,
  onChoose,
}: { readonly name: string; readonly choices: readonly Choice[] } & ViewListProps) {
  const styles = useStyles();
  if (choices.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.name}>{name}</h2>
      <ul className={styles.list}>
        {choices.map((choice) => {
          const isCurrent = isSameView(choice.view, view);
          return (
            <li key={choice.key}>
              <button
                type="button"
                aria-current={isCurrent ? "true" : undefined}
                className={mergeClasses(styles.choice, isCurrent && styles.current)}
                onClick={() => {
                  onChoose(choice.view);
                }}
              >
                {choice.name}
                {isCurrent ? <Checkmark16Regular /> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
