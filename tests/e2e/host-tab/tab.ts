import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import { app, authentication, dialog, FrameContexts, meeting, pages } from "@microsoft/teams-js";

interface TabConfig {
  readonly clientId: string;
  readonly authority: string;
  readonly authorityMetadata: string;
  readonly scope: string;
  readonly hostOrigin: string;
}

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
};
const log = (name: string, value: unknown): void => {
  at("log").append(`${name} ${JSON.stringify(value)}\n`);
};
const press = (id: string, work: () => unknown): void => {
  at(id).addEventListener("click", () => {
    Promise.resolve()
      .then(work)
      .catch((error: unknown) => {
        log(id, { error: error instanceof Error ? error.message : error });
      });
  });
};

async function application(config: TabConfig): Promise<IPublicClientApplication> {
  return createNestablePublicClientApplication({
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: [new URL(config.authority).host],
      authorityMetadata: config.authorityMetadata,
      redirectUri: `${location.origin}/redirect.html`,
    },
  });
}

async function start(): Promise<void> {
  const response = await fetch("/config.json");
  const config = (await response.json()) as TabConfig;
  const began = performance.now();
  await app.initialize([config.hostOrigin]);
  log("initialized", { milliseconds: Math.round(performance.now() - began) });
  const context = await app.getContext();
  document.body.dataset["theme"] = context.app.theme;
  at("state").textContent =
    `${context.page.frameContext} / ${context.app.theme} / ${context.app.locale} / ${context.page.subPageId ?? ""}`;
  log("context", {
    user: context.user?.userPrincipalName,
    channel: context.channel?.displayName,
    chat: context.chat?.id,
    meeting: context.meeting?.id,
  });
  app.registerOnThemeChangeHandler((theme) => {
    document.body.dataset["theme"] = theme;
    log("theme", theme);
  });
  void app.notifySuccess();
  if (context.page.frameContext === FrameContexts.settings) offerSettings();
  const msal = await application(config);
  const request = { scopes: [config.scope] };
  const show = ({ account }: { account: { username: string } }): void => {
    at("who").textContent = `inloggad som ${account.username}`;
  };
  press("signin", async () => {
    const first = await msal.acquireTokenPopup({ ...request, prompt: "select_account" });
    show(first);
    const { account } = first;
    const renewed = await msal.acquireTokenSilent({ ...request, account, forceRefresh: true });
    log("renewed", { isNew: renewed.accessToken !== first.accessToken });
  });
  try {
    show(await msal.acquireTokenSilent(request));
  } catch (error) {
    const mustAsk = error instanceof InteractionRequiredAuthError;
    at("who").textContent = mustAsk ? "inte inloggad" : `inte inloggad: ${String(error)}`;
  }
}

press("dialog", () => {
  const url = `${location.origin}/?dialog=1`;
  dialog.url.open(
    { url, title: "Värdering", size: { height: 300, width: 420 } },
    ({ err, result }) => log("dialog", { err, result }),
    (message) => log("from dialog", message),
  );
});
press("submit", () => {
  dialog.url.parentCommunication.sendMessageToParentFromDialog("snart klar");
  dialog.url.submit({ score: 4 });
});
press("navigate", () => pages.currentApp.navigateTo({ pageId: "radslag", subPageId: "initiative/7" }));
press("link", () => pages.shareDeepLink({ subPageId: "initiative/7", subPageLabel: "Initiativ 7" }));
press("details", async () =>
  log(
    "details",
    await new Promise((resolve) => {
      meeting.getMeetingDetails((error, details) => resolve(error ?? details));
    }),
  ),
);
press("stage", () => {
  meeting.shareAppContentToStage(
    (error, result) => log("stage", { error, result }),
    `${location.origin}/?stage=1`,
  );
});
function offerSettings(): void {
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({
        entityId: "radslag",
        contentUrl: `${location.origin}/?host=teams&chosen=1`,
        suggestedDisplayName: "Vald flik",
      })
      .then(
        () => save.notifySuccess(),
        (error: unknown) => save.notifyFailure(String(error)),
      );
  });
  pages.config.setValidityState(true);
}

press("unknown", () => authentication.getUser());
void start();
