import { useFormat } from "#tab/shared/format.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { systemsTexts } from "./systems-texts.ts";

interface UnitFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (unitId: number | undefined) => void;
}

/** One unit, or none. */
export function UnitField({ label, value, onChange }: UnitFieldProps) {
  const { noUnit } = useTexts(systemsTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <ChoiceField
      label={label}
      value={value === undefined ? "" : String(value)}
      choices={[
        { value: "", text: noUnit },
        ...units.map(({ id, name }) => ({ value: String(id), text: name })),
      ]}
      onChange={(chosen) => {
        onChange(chosen === "" ? undefined : Number(chosen));
      }}
    />
  );
}
