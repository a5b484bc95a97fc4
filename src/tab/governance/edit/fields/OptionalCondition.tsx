import type { Condition } from "#domain/governance/condition.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { Checkbox } from "@fluentui/react-components";
import { ConditionField } from "./ConditionField.tsx";

interface OptionalConditionProps {
  readonly label: string;
  readonly condition: Condition | undefined;
  readonly model: GoverningModel;
  readonly onChange: (condition: Condition | undefined) => void;
}

/** A condition that may be left out. */
export function OptionalCondition({ label, condition, model, onChange }: OptionalConditionProps) {
  return (
    <>
      <Checkbox
        label={label}
        checked={condition !== undefined}
        onChange={(_, { checked }) => {
          onChange(checked === true ? { fact: "isNewSystem", is: true } : undefined);
        }}
      />
      {condition ? <ConditionField condition={condition} model={model} onChange={onChange} /> : null}
    </>
  );
}
