import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface SwitchButtonProps {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly icon?: JSX.Element;
  readonly shape?: "rounded" | "circular";
  readonly size?: "small" | "medium";
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground2,
    ":hover": {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
  },
  narrow: { minWidth: 0 },
});

/** A button that is on or off. */
export function SwitchButton({ isOn, onTurn, icon, shape, size, children }: SwitchButtonProps) {
  const styles = useStyles();
  return (
    <Button
      aria-pressed={isOn}
      className={mergeClasses(styles.narrow, isOn && styles.on)}
      onClick={() => {
        onTurn(!isOn);
      }}
      {...(icon && { icon })}
      {...(shape && { shape })}
      {...(size && { size })}
    >
      {children}
    </Button>
  );
}
