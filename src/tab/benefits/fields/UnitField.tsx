import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { ChoiceField } from "./ChoiceField.tsx";

interface UnitFieldProps {
  readonly label: string;
  readonly none: string;
  readonly value: number | undefined;
  readonly onChange: (unitId: number | undefined) => void;
}

/** Which unit; none is a choice too. */
export function UnitField({ label, none, value, onChange }: UnitFieldProps) {
  const units = useDirectory()?.units ?? [];
  return (
    <ChoiceField
      label={label}
      none={none}
      value={value === undefined ? "" : String(value)}
      options={units.map(({ id, name }) => [String(id), name] as const)}
      onChange={(chosen) => {
        onChange(chosen === undefined ? undefined : Number(chosen));
      }}
    />
  );
}
