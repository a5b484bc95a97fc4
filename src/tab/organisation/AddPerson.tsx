import type { Person } from "#domain/organisation/person.ts";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";

interface AddPersonProps {
  readonly people: readonly Person[];
  readonly onAdded: () => void;
}

/** Somebody without an account, known by an e-mail address. */
export function AddPerson({ people, onAdded }: AddPersonProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const [name, setName] = useState("");
  const [mail, setMail] = useState("");
  const key = mail.trim().toLowerCase();
  const isMail = /^\S+@\S+\.\S+$/u.test(key);
  const isTaken = people.some((person) => person.key === key);
  const add = async (): Promise<void> => {
    await repositories.people.add({
      key,
      name: name.trim(),
      objectId: "",
      accountId: undefined,
      unitId: undefined,
      roles: [],
      deputyId: undefined,
      title: "",
    });
    setName("");
    setMail("");
    onAdded();
  };
  return (
    <AddForm
      label={texts.addPerson}
      lead={texts.addPersonLead}
      canAdd={name.trim() !== "" && isMail && !isTaken}
      onAdd={add}
    >
      <div className={styles.fields}>
        <WordField label={texts.name} value={name} onChange={setName} />
        <WordField
          label={texts.mail}
          value={mail}
          onChange={setMail}
          {...(isTaken ? { hint: texts.takenMail } : {})}
        />
      </div>
    </AddForm>
  );
}
