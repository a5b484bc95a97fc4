import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { enquiriesTexts } from "./enquiries-texts.ts";
import { useEnquiriesStyles } from "./enquiries.styles.ts";

interface AssignFormProps {
  readonly enquiry: Stored<Enquiry>;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Who owns a question, and by when it is answered. */
export function AssignForm({ enquiry, onChanged, onClose }: AssignFormProps) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { enquiries } = useRepositories();
  const people = useDirectory()?.people ?? [];
  const edit = useRowEdit<Enquiry>({
    form: "enquiry-owner",
    row: enquiry,
    repository: enquiries,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  return (
    <RowForm label={texts.assignNamed(enquiry.question)} edit={edit} onClose={onClose} onReload={onChanged}>
      <div className={styles.fields}>
        <PersonField
          label={texts.owner}
          value={value.ownerId}
          people={people}
          onChange={(ownerId) => {
            set({ ownerId });
          }}
        />
        <DayField
          label={texts.dueOn}
          value={value.dueOn}
          onChange={(dueOn) => {
            set({ dueOn });
          }}
        />
      </div>
    </RowForm>
  );
}
