import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { rowTexts } from "./row-texts.ts";

interface PersonFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Said while nobody is chosen; "Ingen" where it is left out. */
  readonly empty?: string;
  readonly people: readonly Stored<Person>[];
  readonly onChange: (id: number | undefined) => void;
}

/** One person, or nobody. */
export function PersonField({ label, value, empty, people, onChange }: PersonFieldProps) {
  const { nobody } = useTexts(rowTexts);
  const { compare } = useFormat();
  return (
    <ChoiceField
      label={label}
      value={value === undefined ? "" : String(value)}
      choices={[
        { value: "", text: empty ?? nobody },
        ...people
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ id, name }) => ({ value: String(id), text: name })),
      ]}
      onChange={(chosen) => {
        onChange(chosen === "" ? undefined : Number(chosen));
      }}
    />
  );
}
