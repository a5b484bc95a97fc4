import { Bookmark20Regular } from "@fluentui/react-icons";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { lazy, Suspense } from "react";
import { Disclosure } from "../Disclosure.tsx";
import { portfolioTexts } from "../portfolio-texts.ts";
import type { ViewListProps } from "./ViewList.tsx";

const ViewList = lazy(async () => {
  const list = await import("./ViewList.tsx");
  return { default: list.ViewList };
});

/** The button behind which the views are. */
export function SavedViews({ view, onChoose }: ViewListProps) {
  const { views } = useTexts(portfolioTexts);
  return (
    <Disclosure label={views} icon={<Bookmark20Regular />}>
      <Suspense fallback={<Skeleton label={views} rows={4} />}>
        <ViewList view={view} onChoose={onChoose} />
      </Suspense>
    </Disclosure>
  );
}
