import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { useRoute } from "#tab/shared/use-route.ts";
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { moreGroups, navigationTexts, placeOf } from "./navigation-places.ts";
import { NavigationItem } from "./NavigationItem.tsx";
import { useNavigationStyles } from "./Navigation.styles.ts";

/** The places that fewer come for, behind a button: Escape, a press outside and a choice close it. */
export function NavigationMore() {
  const styles = useNavigationStyles();
  const { more } = useTexts(navigationTexts);
  const { route } = useRoute();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const place = placeOf(route?.page);
  const isCurrent = moreGroups.some((group) => group.some((page) => page === place));
  const close = (): void => {
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.key === "Escape" && isOpen) {
      close();
      button.current?.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      moveFocus(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    }
  };
  const onBlur = (event: FocusEvent<HTMLLIElement>): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = ({ target }: PointerEvent): void => {
      if (target instanceof Node && item.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
    };
  }, [isOpen]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears what bubbles from the button and the links
    <li ref={item} className={styles.more} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.link, styles.opener, isCurrent && styles.current)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {more}
        <ChevronDown16Regular aria-hidden />
      </button>
      {isOpen ? (
        <div id={id} className={styles.popup}>
          {moreGroups.map((group) => (
            <ul key={group[0]} className={mergeClasses(styles.list, styles.column, styles.group)}>
              {group.map((page) => (
                <NavigationItem key={page} page={page} onChosen={close} />
              ))}
            </ul>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** To the next or the former of the button and its links, round and round. */
function moveFocus(root: HTMLElement, by: 1 | -1): void {
  const stops = [...root.querySelectorAll<HTMLElement>("button, a")];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  stops.at((place + by) % stops.length)?.focus();
}
