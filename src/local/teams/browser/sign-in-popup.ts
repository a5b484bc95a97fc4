import type { ConnectedWindow } from "./frame-registry.ts";
import type { FrameHost } from "./protocol/host-calls.ts";
import type { TeamsHost } from "./teams-host.ts";

export interface SignInPopup {
  /** @throws Error with the reason when the popup is closed or reports a failure */
  readonly result: Promise<string>;
  done(result: { readonly value?: string; readonly error?: string }): void;
}

interface PopupOptions {
  readonly size: { readonly width: number; readonly height: number };
  /** Answers the popup's calls. */
  readonly host: FrameHost;
}

/** `authentication.authenticate`: a window of the product that reports back by teams-js. */
export function signInPopup(teams: TeamsHost, url: string, { size, host }: PopupOptions): SignInPopup {
  const features = `popup,width=${String(size.width)},height=${String(size.height)}`;
  const opened = window.open(url, "_blank", features);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const connected: ConnectedWindow = {
    window: () => opened,
    host: { ...host, signInDone: (outcome) => finish(outcome) },
  };
  const finish: SignInPopup["done"] = (outcome) => {
    window.clearInterval(watch);
    teams.frames.remove(connected);
    if (outcome.error === undefined) resolve(outcome.value ?? "");
    else reject(new Error(outcome.error));
    opened?.close();
  };
  const watch = window.setInterval(() => {
    if (opened?.closed !== false) finish({ error: "CancelledByUser" });
  }, 300);
  teams.frames.add(connected);
  return { result: promise, done: finish };
}
