import { useEffect, useRef } from "react";
import { useBasisStyles } from "./basis.styles.ts";

/** The heading of a form that has taken the place of the button that opened it: whoever uses a keyboard goes on from there. */
export function FormHeading({ children }: { readonly children: string }) {
  const styles = useBasisStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.formTitle}>
      {children}
    </h3>
  );
}
