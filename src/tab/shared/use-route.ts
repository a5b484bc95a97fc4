import { useSyncExternalStore } from "react";
import { parseRoute, routeUrl, type Route } from "./routes.ts";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const currentAddress = (): string => window.location.href;

/** Shows a place; `replace` leaves no step to go back to. */
export function goTo(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const url = routeUrl(route, new URL(window.location.href));
  if (replace) window.history.replaceState(null, "", url);
  else window.history.pushState(null, "", url);
  for (const listener of listeners) listener();
}

/** The place shown; undefined when the address names none. */
export function useRoute(): {
  readonly route: Route | undefined;
  readonly goTo: typeof goTo;
  readonly hrefOf: (route: Route) => string;
} {
  const address = useSyncExternalStore(subscribe, currentAddress);
  const view = new URL(address).searchParams.get("view");
  const hrefOf = (place: Route): string => routeUrl(place, new URL(address));
  return { route: view === null ? { page: "portfolio" } : parseRoute(view), goTo, hrefOf };
}
