import { mergeClasses } from "@fluentui/react-components";
import { followLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useRoute } from "#tab/shared/use-route.ts";
import { navigationTexts, placeOf, type Place } from "./navigation-places.ts";
import { useNavigationStyles } from "./Navigation.styles.ts";

interface NavigationItemProps {
  readonly page: Place;
  readonly onChosen?: () => void;
}

/** One place, marked while one stands there. */
export function NavigationItem({ page, onChosen }: NavigationItemProps) {
  const styles = useNavigationStyles();
  const names = useTexts(navigationTexts);
  const { route, hrefOf } = useRoute();
  const isCurrent = placeOf(route?.page) === page;
  return (
    <li>
      <a
        href={hrefOf({ page })}
        className={mergeClasses(styles.link, isCurrent && styles.current)}
        aria-current={isCurrent ? "page" : undefined}
        onClick={(event) => {
          followLink(event, { page });
          onChosen?.();
        }}
      >
        {names[page]}
      </a>
    </li>
  );
}
