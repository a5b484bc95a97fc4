import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const texts = defineTexts({
  sv: { title: "Nyttokalkyl", back: "Till initiativet", text: "Initiativet har ingen nyttokalkyl." },
  en: {
    title: "Benefit calculation",
    back: "To the initiative",
    text: "The initiative has no benefit calculation.",
  },
});

/** The benefit calculation of one initiative; `id` is the initiative's. */
export function CalculationPage({ id }: { readonly id: number }) {
  const { title, back, text } = useTexts(texts);
  return (
    <Page title={title} above={<RouteLink to={{ page: "initiative", id }}>{back}</RouteLink>}>
      <EmptyState illustration="sheet" text={text} />
    </Page>
  );
}
