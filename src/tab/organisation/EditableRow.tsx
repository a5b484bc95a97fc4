import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";

interface EditableRowProps {
  readonly name: string;
  /** In a few words, beside the name. */
  readonly about: string;
  /** How it stands, after the words. */
  readonly mark?: ReactNode;
  readonly canEdit: boolean;
  /** Stands in the row's place while it is changed. */
  readonly renderForm: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A row of the organisation by name, that whoever may can change in place. */
export function EditableRow({ name, about, mark, canEdit, renderForm, children }: EditableRowProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const [isEditing, setEditing] = useState(false);
  const close = (): void => {
    setEditing(false);
  };
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.quiet}>{about}</span>
        <span className={styles.grow}>{mark}</span>
        {canEdit && !isEditing ? (
          <Button
            size="small"
            aria-label={texts.editNamed(name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {isEditing ? renderForm(close) : children}
    </>
  );
}
