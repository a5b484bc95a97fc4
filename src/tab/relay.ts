import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { loadTabConfig } from "./shell/tab-config.ts";

/** Opened by a framed tab whose storage the browser keeps apart: signs in at the top level and hands the answer back. */
const { authority } = await loadTabConfig();
document.querySelector("#continue")?.addEventListener("click", () => {
  runPopupRelay({ allowedAuthorityOrigins: [new URL(authority).origin] });
});
