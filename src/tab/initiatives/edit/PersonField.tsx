import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import { editTexts } from "./edit-texts.ts";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

const shown = 20;

interface PersonFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Number of the person as text; empty for nobody. */
  readonly value: string;
  readonly exceptIds?: readonly number[];
  readonly onChange: (value: string) => void;
}

/** Chooses one of the register's people by writing part of the name; externals are marked. */
export function PersonField({ label, hint, value, exceptIds = [], onChange }: PersonFieldProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const directory = useDirectory();
  const [search, setSearch] = useState<string>();
  const chosen = directory?.people.find(({ id }) => String(id) === value);
  const words = (search ?? "").toLocaleLowerCase("sv").split(/\s+/u).filter(Boolean);
  const found = (directory?.people ?? [])
    .filter(({ id, name }) => {
      const lower = name.toLocaleLowerCase("sv");
      return !exceptIds.includes(id) && words.every((word) => lower.includes(word));
    })
    .slice(0, shown);
  const about = ({ accountId, unitId, title }: Stored<Person>): string =>
    [accountId === undefined ? texts.external : "", title, directory?.unit(unitId)?.shortName ?? ""]
      .filter((part) => part !== "")
      .join(", ");
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Combobox
        className={styles.narrow}
        freeform
        clearable
        inlinePopup
        value={search ?? chosen?.name ?? ""}
        selectedOptions={chosen ? [value] : []}
        onChange={(event) => {
          setSearch(event.target.value);
          if (event.target.value === "") onChange("");
        }}
        onOptionSelect={(_, { optionValue }) => {
          onChange(optionValue ?? "");
          setSearch(undefined);
        }}
        onBlur={() => {
          setSearch(undefined);
        }}
      >
        {found.map((person) => (
          <Option key={person.id} value={String(person.id)} text={person.name}>
            {about(person) === "" ? person.name : `${person.name} (${about(person)})`}
          </Option>
        ))}
        {found.length === 0 ? <Option disabled>{texts.noPerson}</Option> : null}
      </Combobox>
    </Field>
  );
}
