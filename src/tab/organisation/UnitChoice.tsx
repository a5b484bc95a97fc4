import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { organisationTexts } from "./organisation-texts.ts";

interface UnitChoiceProps {
  readonly value: number | undefined;
  readonly units: readonly Stored<Unit>[];
  readonly onChange: (unitId: number | undefined) => void;
}

/** One of the units, or none. */
export function UnitChoice({ value, units, onChange }: UnitChoiceProps) {
  const texts = useTexts(organisationTexts);
  return (
    <ChoiceField
      label={texts.unit}
      value={value === undefined ? "" : String(value)}
      choices={[
        { value: "", text: texts.none },
        ...units.map(({ id, name }) => ({ value: String(id), text: name })),
      ]}
      onChange={(chosen) => {
        onChange(chosen === "" ? undefined : Number(chosen));
      }}
    />
  );
}
