import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const texts = defineTexts({
  sv: { title: "Pengar", text: "När initiativ har kostnader och effekter i kronor visas de här." },
  en: { title: "Money", text: "Once initiatives have costs and effects in kronor, they are shown here." },
});

/** What the initiatives cost and give, by unit and year. */
export function MoneyPage() {
  const { title, text } = useTexts(texts);
  return (
    <Page title={title}>
      <EmptyState illustration="sheet" text={text} />
    </Page>
  );
}
