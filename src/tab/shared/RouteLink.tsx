import { Link, mergeClasses } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import type { Route } from "./routes.ts";
import { goTo, useRoute } from "./use-route.ts";

interface RouteLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly tabIndex?: number;
}

/** A link within the tab; opens in a new window when the person asks for that. */
export function RouteLink({ to, children, className, tabIndex }: RouteLinkProps) {
  const { hrefOf } = useRoute();
  return (
    <Link
      href={hrefOf(to)}
      className={mergeClasses(className)}
      onClick={(event) => {
        followLink(event, to);
      }}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {children}
    </Link>
  );
}

/** Stays in the tab on a plain click; leaves the rest to the browser. */
export function followLink(event: MouseEvent, to: Route): void {
  const wantsWindow = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (wantsWindow || event.defaultPrevented) return;
  event.preventDefault();
  goTo(to);
}
