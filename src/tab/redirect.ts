import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Sign-in comes back here; the answer goes on to the page that asked for it. */
try {
  await broadcastResponseToMainFrame();
} catch {
  const message = document.querySelector<HTMLElement>("#message");
  if (message) {
    message.hidden = false;
    message.textContent =
      "Inloggningen kunde inte slutföras. Stäng fönstret och logga in igen. The sign-in could not be completed. Close this window and sign in again.";
  }
}
