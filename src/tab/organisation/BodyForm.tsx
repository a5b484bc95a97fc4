import type { Body } from "#domain/organisation/body.ts";
import { cadenceLabels, cadences } from "#domain/organisation/cadence.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Textarea } from "@fluentui/react-components";
import { MembersField } from "./MembersField.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { UnitChoice } from "./UnitChoice.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";

interface BodyFormProps extends PartProps {
  readonly body: Stored<Body>;
  readonly onClose: () => void;
}

/** Changes a body in place: its dates decide on which days it may say anything. */
export function BodyForm({ body, governance, onChanged, onClose }: BodyFormProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { bodies } = useRepositories();
  const edit = useRowEdit<Body>({
    form: "body",
    row: body,
    repository: bodies,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  const { people, units } = governance.organisation;
  const roles = governance.model.bodyRoles.map(({ key, name }) => ({ value: key, text: text(name) }));
  const isOfModel = roles.some((role) => role.value === value.bodyRole);
  return (
    <RowForm label={texts.editNamed(body.name)} edit={edit} onClose={onClose} onReload={onChanged}>
      <WordField label={texts.name} value={value.name} onChange={(name) => set({ name })} />
      <Field label={texts.purpose}>
        <Textarea value={value.purpose} onChange={(_, { value: purpose }) => set({ purpose })} />
      </Field>
      <div className={styles.fields}>
        <ChoiceField
          label={texts.bodyRole}
          value={value.bodyRole}
          choices={isOfModel ? roles : [{ value: value.bodyRole, text: texts.notInModel }, ...roles]}
          onChange={(bodyRole) => set({ bodyRole })}
        />
        <UnitChoice value={value.unitId} units={units} onChange={(unitId) => set({ unitId })} />
        <ChoiceField
          label={texts.cadence}
          value={value.cadence}
          choices={cadences.map((cadence) => ({ value: cadence, text: text(cadenceLabels[cadence]) }))}
          onChange={(cadence) => set({ cadence })}
        />
        <DayField label={texts.startsOn} value={value.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <DayField
          label={texts.endsOn}
          hint={texts.endsHint}
          value={value.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
        <PersonField
          label={texts.chair}
          value={value.chairId}
          people={people}
          onChange={(chairId) => set({ chairId })}
        />
        <PersonField
          label={texts.secretary}
          value={value.secretaryId}
          people={people}
          onChange={(secretaryId) => set({ secretaryId })}
        />
      </div>
      <MembersField
        memberIds={value.memberIds}
        people={people}
        onChange={(memberIds) => set({ memberIds })}
      />
    </RowForm>
  );
}
