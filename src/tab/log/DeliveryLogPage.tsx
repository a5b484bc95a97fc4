import { Page } from "#tab/shared/Page.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { DeliveryLog } from "./DeliveryLog.tsx";
import { UnreadableRows } from "./UnreadableRows.tsx";

const texts = defineTexts({
  sv: {
    title: "Utskickslogg",
    lead: "Allt som Rådslag har skickat eller ska skicka i Teams: till vem, när, och varför något inte gick fram.",
  },
  en: {
    title: "Delivery log",
    lead: "Everything that Rådslag has sent or will send in Teams: to whom, when, and why something did not arrive.",
  },
});

/** What the bot has sent, to whom, and what could not be sent. */
export function DeliveryLogPage() {
  const { title, lead } = useTexts(texts);
  const mayMend = hasRole(useDirectory()?.me.person, "coordinator");
  return (
    <Page title={title} lead={lead} width="full">
      {mayMend ? <UnreadableRows /> : null}
      <DeliveryLog />
    </Page>
  );
}
