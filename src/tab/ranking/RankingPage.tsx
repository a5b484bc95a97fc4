import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const texts = defineTexts({
  sv: { title: "Rangordning", text: "När behov har värderats står de här i ordning." },
  en: { title: "Ranking", text: "Once needs have been valued, they stand here in order." },
});

/** The needs in the order in which they should be carried out. */
export function RankingPage() {
  const { title, text } = useTexts(texts);
  return (
    <Page title={title}>
      <EmptyState illustration="sheet" text={text} />
    </Page>
  );
}
