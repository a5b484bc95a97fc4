import type { NeedPartProps } from "./NeedBasics.tsx";
import { NeedStep } from "./NeedStep.tsx";
import { NeedTextField } from "./NeedTextField.tsx";

const fields = [
  { name: "background", rows: 4 },
  { name: "volumes", rows: 2 },
  { name: "effectsForStaff", rows: 3 },
  { name: "effectsForUsers", rows: 3 },
] as const;

/** Step 2: how it is today and what gets better. */
export function NeedBackground({ form, problemOf }: NeedPartProps) {
  return (
    <NeedStep number={2}>
      {fields.map(({ name, rows }) => (
        <NeedTextField
          key={name}
          name={name}
          rows={rows}
          value={form.written[name]}
          problem={problemOf(name)}
          onChange={(value) => {
            form.change({ [name]: value });
          }}
        />
      ))}
    </NeedStep>
  );
}
