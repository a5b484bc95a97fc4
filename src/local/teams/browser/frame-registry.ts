import { answerHostCall, noReply, type FrameHost } from "./protocol/host-calls.ts";
import { hostReply, readHostRequest, type HostEvent } from "./protocol/host-message.ts";

/** A window that speaks teams-js with this page: a tab's frame, a dialog's frame or a sign-in popup. */
export interface ConnectedWindow {
  readonly window: () => Window | null;
  readonly host: FrameHost;
}

/** Receives the calls of every window of the product and pushes events to them. */
export class FrameRegistry {
  readonly #origin: string;
  /** Names of calls that the host refused because it does not imitate them; tests read it as `window.__unknownHostCalls`. */
  readonly #unknownCalls: string[] = [];
  readonly #connected = new Set<ConnectedWindow>();

  constructor(productUrl: string) {
    this.#origin = new URL(productUrl).origin;
    Object.assign(window, { __unknownHostCalls: this.#unknownCalls });
    window.addEventListener("message", (event) => {
      void this.#receive(event);
    });
  }

  /** True when the address belongs to the product, as a manifest's valid domains would say. */
  isAllowed(url: string): boolean {
    return URL.canParse(url) && new URL(url).origin === this.#origin;
  }

  add(connected: ConnectedWindow): void {
    this.#connected.add(connected);
  }

  remove(connected: ConnectedWindow): void {
    this.#connected.delete(connected);
  }

  send({ window: target }: ConnectedWindow, event: HostEvent): void {
    target()?.postMessage(event, this.#origin);
  }

  broadcast(event: HostEvent): void {
    for (const connected of this.#connected) this.send(connected, event);
  }

  async #receive({ source, origin, data }: MessageEvent): Promise<void> {
    if (origin !== this.#origin) return;
    const caller = [...this.#connected].find((connected) => connected.window() === source);
    const request = readHostRequest(data);
    if (!caller || !request) return;
    const answer = await answerHostCall(caller.host, request, (func) => this.#unknownCalls.push(func));
    if (answer !== noReply) caller.window()?.postMessage(hostReply(request, answer), origin);
  }
}
