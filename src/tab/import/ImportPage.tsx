import { mayImport } from "#domain/organisation/rights.ts";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { ExportSection } from "./ExportSection.tsx";
import { importTexts } from "./import-texts.ts";
import { ImportSection } from "./ImportSection.tsx";

/** Brings a portfolio in from a file, and takes it out again. */
export function ImportPage() {
  const texts = useTexts(importTexts);
  const directory = useDirectory();
  return (
    <Page title={texts.title} lead={texts.lead}>
      {directory && !mayImport(directory.me.person) ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{texts.notAllowed}</MessageBarBody>
        </MessageBar>
      ) : (
        <ImportSection />
      )}
      <ExportSection />
    </Page>
  );
}
