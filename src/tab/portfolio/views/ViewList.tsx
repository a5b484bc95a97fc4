import type { SavedView } from "#domain/initiatives/saved-view.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import { Button } from "@fluentui/react-components";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { useClose } from "../Disclosure.tsx";
import { readView, wholePortfolio, type PortfolioView } from "./portfolio-view.ts";
import { SaveView } from "./SaveView.tsx";
import { useViewRemoval } from "./use-view-removal.ts";
import { ViewGroup, type Choice } from "./ViewGroup.tsx";

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
    removed: (name: string) => `Vyn ${name} är borttagen.`,
    undo: "Ångra",
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
    removed: (name: string) => `The view ${name} has been removed.`,
    undo: "Undo",
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
  const me = useDirectory()?.me;
  const meId = me?.person?.id;
  const loaded = useLoaded(useCallback(() => savedViews.find(), [savedViews]));
  const ready = readyViews(meId).map(({ name, view: own }) => ({ key: name, name: words[name], view: own }));
  const saved = loaded.state === "ready" ? loaded.value.filter(({ isRemoved }) => !isRemoved) : [];
  const removal = useViewRemoval(loaded.reload);
  const asChoice = (saving: Stored<SavedView>): Choice => ({
    key: saving.key,
    name: saving.name,
    view: readView(saving.definition),
    ...(mayRemove(me, saving) ? { onRemove: () => void removal.remove(saving) } : {}),
  });
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
      {removal.failing ? (
        <FailureMessage problem={removal.failing.problem} onRetry={removal.failing.retry} />
      ) : null}
      <output>{removal.removed ? words.removed(removal.removed.name) : ""}</output>
      {removal.removed ? (
        <Button size="small" onClick={() => void removal.undo()}>
          {words.undo}
        </Button>
      ) : null}
      <SaveView view={view} ownerId={meId} onSaved={loaded.reload} />
    </>
  );
}

/** One's own views, and the shared ones that one has made; coordinators may remove every shared one. */
const mayRemove = (me: Me | undefined, { ownerId, createdBy }: Stored<SavedView>): boolean =>
  me !== undefined &&
  (ownerId === undefined
    ? createdBy === me.accountId || hasRole(me.person, "coordinator")
    : ownerId === me.person?.id);

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
