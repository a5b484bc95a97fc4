import { app, pages } from "@microsoft/teams-js";
import { loadTabConfig } from "#tab/shell/tab-config.ts";

/** The page that Teams shows when the tab is added to a channel, chat or meeting: there is nothing to choose. */
const { hostOrigins } = await loadTabConfig();
await app.initialize([...hostOrigins]);
pages.config.registerOnSaveHandler((save) => {
  void addTab(save);
});
pages.config.setValidityState(true);
app.notifySuccess().catch(() => undefined);

async function addTab(save: pages.config.SaveEvent): Promise<void> {
  try {
    await pages.config.setConfig({
      entityId: "radslag",
      suggestedDisplayName: "Rådslag",
      contentUrl: `${location.origin}/?host=teams&locale={app.locale}&theme={app.theme}&subPage={page.subPageId}`,
      websiteUrl: `${location.origin}/?host=browser`,
    });
    save.notifySuccess();
  } catch {
    save.notifyFailure("Fliken kunde inte sparas. Försök igen. The tab could not be saved. Try again.");
  }
}
