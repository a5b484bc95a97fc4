import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import type { Route } from "./routes.ts";
import { goTo, useRoute } from "./use-route.ts";

interface RouteLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly tabIndex?: number;
}

const useStyles = makeStyles({
  root: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** A link within the tab; opens in a new window when the person asks for that. */
export function RouteLink({ to, children, className, tabIndex }: RouteLinkProps) {
  const styles = useStyles();
  const { hrefOf } = useRoute();
  return (
    <a
      href={hrefOf(to)}
      className={mergeClasses(styles.root, className)}
      tabIndex={tabIndex}
      onClick={(event) => {
        followLink(event, to);
      }}
    >
      {children}
    </a>
  );
}

/** Stays in the tab on a plain click; leaves the rest to the browser. */
export function followLink(event: MouseEvent, to: Route): void {
  const wantsWindow = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (wantsWindow || event.defaultPrevented) return;
  event.preventDefault();
  goTo(to);
}
