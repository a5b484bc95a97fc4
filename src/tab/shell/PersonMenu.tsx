import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { initialsOf } from "#tab/shared/PersonName.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";

export interface PersonInFrame {
  readonly name: string;
  readonly signOut: () => Promise<void>;
}

const texts = defineTexts({
  sv: { signedInAs: (name: string) => `Inloggad som ${name}`, signOut: "Logga ut" },
  en: { signedInAs: (name: string) => `Signed in as ${name}`, signOut: "Sign out" },
});

const useStyles = makeStyles({
  root: { position: "relative" },
  button: { minWidth: "32px", width: "32px", padding: 0 },
  sheet: {
    position: "absolute",
    right: 0,
    top: "calc(100% + 6px)",
    zIndex: 4,
    display: "grid",
    gap: tokens.spacingVerticalS,
    width: "max-content",
    maxWidth: "min(280px, 90vw)",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

/** Who is signed in, and the way out; only outside Teams, where Teams says so itself. */
export function PersonMenu({ person }: { readonly person: PersonInFrame }) {
  const styles = useStyles();
  const { signedInAs, signOut } = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  if (person.name === "") return null;
  return (
    <div className={styles.root}>
      <Button
        shape="circular"
        className={styles.button}
        aria-expanded={isOpen}
        aria-label={signedInAs(person.name)}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {initialsOf(person.name)}
      </Button>
      {isOpen ? (
        <div className={styles.sheet}>
          <span>{signedInAs(person.name)}</span>
          <Button onClick={() => void person.signOut()}>{signOut}</Button>
        </div>
      ) : null}
    </div>
  );
}
