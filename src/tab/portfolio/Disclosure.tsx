import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type JSX,
  type ReactNode,
} from "react";

interface DisclosureProps {
  readonly label: string;
  readonly icon: JSX.Element;
  /** Shown below the button while open. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  /** Where it is narrow, the panel is as wide as the toolbar. */
  root: { position: "relative", "@media (max-width: 719px)": { position: "static" } },
  panel: {
    position: "absolute",
    right: 0,
    top: "calc(100% + 6px)",
    zIndex: 5,
    boxSizing: "border-box",
    width: "max-content",
    minWidth: "220px",
    maxWidth: "min(340px, calc(100vw - 24px))",
    maxHeight: "min(520px, 70vh)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  narrow: { "@media (max-width: 719px)": { left: 0, width: "auto", maxWidth: "none" } },
});

const CloseContext = createContext<() => void>(() => undefined);

/** Hides the panel that this is in, and gives the focus back to its button. */
export const useClose = (): (() => void) => use(CloseContext);

/** A button that opens a small panel; Escape or a press elsewhere closes it. */
export function Disclosure({ label, icon, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      root.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, [isOpen]);
  const close = useCallback(() => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={root} className={styles.root}>
      <Button
        icon={icon}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen ? (
        <div className={mergeClasses(styles.panel, styles.narrow)}>
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      ) : null}
    </div>
  );
}
