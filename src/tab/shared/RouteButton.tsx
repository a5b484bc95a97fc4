import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { followLink } from "./RouteLink.tsx";
import type { Route } from "./routes.ts";
import { useRoute } from "./use-route.ts";

interface RouteButtonProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly icon?: NonNullable<ButtonProps["icon"]>;
}

/** A link within the tab that looks like a button, for the next step on a page. */
export function RouteButton({ to, children, ...look }: RouteButtonProps) {
  const { hrefOf } = useRoute();
  return (
    <Button
      as="a"
      href={hrefOf(to)}
      onClick={(event: React.MouseEvent) => {
        followLink(event, to);
      }}
      {...look}
    >
      {children}
    </Button>
  );
}
