import type { SavedView } from "#domain/initiatives/saved-view.ts";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useId, useState, type FormEvent } from "react";
import { printView, type PortfolioView } from "./portfolio-view.ts";

const texts = defineTexts({
  sv: {
    name: "Spara det som visas som en vy",
    placeholder: "Vyns namn",
    share: "Alla kan se vyn",
    save: "Spara",
    saved: "Vyn är sparad.",
  },
  en: {
    name: "Save what is shown as a view",
    placeholder: "Name of the view",
    share: "Everybody can see the view",
    save: "Save",
    saved: "The view is saved.",
  },
});

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "8px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  share: { display: "flex", alignItems: "center", gap: "8px" },
  box: { width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
});

interface SaveViewProps {
  readonly view: PortfolioView;
  /** The person whose view it becomes; without one it can only be shared. */
  readonly ownerId: number | undefined;
  readonly onSaved: () => void;
}

type Saving =
  { readonly state: "idle" | "saving" | "saved" } | { readonly state: "failed"; readonly problem: unknown };

/** Names what is shown, so that it can be shown again. */
export function SaveView({ view, ownerId, onSaved }: SaveViewProps) {
  const styles = useStyles();
  const words = useTexts(texts);
  const { savedViews } = useRepositories();
  const nameId = useId();
  const [key, setKey] = useState(newKey);
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(ownerId === undefined);
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const save = async (): Promise<void> => {
    setSaving({ state: "saving" });
    const owner = isShared ? undefined : ownerId;
    const record: SavedView = {
      key,
      ownerId: owner,
      name: name.trim(),
      definition: printView(view),
      isRemoved: false,
    };
    try {
      await savedViews.add(record);
      setKey(newKey());
      setName("");
      setSaving({ state: "saved" });
      onSaved();
    } catch (problem) {
      setSaving({ state: "failed", problem });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "") void save();
  };
  return (
    <form className={styles.root} onSubmit={submit}>
      <label htmlFor={nameId} className={styles.name}>
        {words.name}
      </label>
      <Input
        id={nameId}
        value={name}
        maxLength={80}
        placeholder={words.placeholder}
        onChange={(_, { value }) => {
          setName(value);
        }}
      />
      <label className={styles.share}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isShared}
          disabled={ownerId === undefined}
          onChange={({ target }) => {
            setShared(target.checked);
          }}
        />
        {words.share}
      </label>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={name.trim() === "" || saving.state === "saving"}
      >
        {words.save}
      </Button>
      <output>{saving.state === "saved" ? words.saved : ""}</output>
      {saving.state === "failed" ? (
        <FailureMessage problem={saving.problem} onRetry={() => void save()} />
      ) : null}
    </form>
  );
}

const newKey = (): string => `view:${crypto.randomUUID()}`;
