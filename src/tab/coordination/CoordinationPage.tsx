import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const texts = defineTexts({
  sv: { title: "Samordning", text: "När behov liknar varandra visas de här, tillsammans." },
  en: { title: "Coordination", text: "When needs are alike, they are shown here, together." },
});

/** Needs that are alike, and what has been done about it. */
export function CoordinationPage() {
  const { title, text } = useTexts(texts);
  return (
    <Page title={title}>
      <EmptyState illustration="calm" text={text} />
    </Page>
  );
}
