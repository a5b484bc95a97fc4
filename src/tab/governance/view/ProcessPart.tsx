import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useListStyles } from "./list.styles.ts";
import { ProcessPicture } from "./ProcessPicture.tsx";
import { StepList } from "./StepList.tsx";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({ field: { maxWidth: "28rem" }, select: { minWidth: 0 } });

interface ProcessPartProps {
  readonly model: GoverningModel;
  readonly units: readonly Unit[];
}

/** The steps from need to effect, as a picture and in words; a unit's own process is chosen from a list. */
export function ProcessPart({ model, units }: ProcessPartProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const [chosen, setChosen] = useState<string>();
  const { processes } = model;
  const process = processes.find(({ key }) => key === chosen) ?? processes[0];
  if (!process) return null;
  const followers = process.unitKeys.map((key) => units.find((unit) => unit.key === key)?.name ?? key);
  return (
    <SectionCard title={texts.processTitle}>
      {processes.length > 1 ? (
        <Field label={texts.processChoice} className={styles.field}>
          <Select
            className={styles.select}
            value={process.key}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {processes.map(({ key, name, unitKeys }) => (
              <option key={key} value={key}>
                {unitKeys.length === 0 ? `${text(name)} (${texts.common})` : text(name)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {followers.length === 0 ? null : (
        <p className={lists.paragraph}>{texts.followedBy(followers.join(", "))}</p>
      )}
      <ProcessPicture model={model} process={process} />
      <StepList model={model} process={process} />
    </SectionCard>
  );
}
