import type { Stored } from "#domain/shared/stored.ts";
import { retirementProblems } from "#domain/systems/retirement-problems.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { FormHeading } from "../basis/FormHeading.tsx";
import type { OpenedCase } from "../story/opened-case.ts";
import { RetirementFields } from "./RetirementFields.tsx";
import { retirementTexts } from "./retirement-texts.ts";

interface EditRetirementProps {
  readonly row: Stored<Retirement>;
  readonly story: Pick<OpenedCase, "initiative" | "today">;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Changes what is promised, or why nothing is: only what was changed is written, on the version that is shown. */
export function EditRetirement({ row, story, onClose, onChanged }: EditRetirementProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { retirements } = useRepositories();
  const [isTried, setTried] = useState(false);
  const edit = useRowEdit<Retirement>({
    form: "retirement",
    row,
    repository: retirements,
    isConfidential: story.initiative.isConfidential,
    onSaved: () => {
      onClose();
      onChanged();
    },
  });
  const wrong = retirementProblems(edit.value, story.today);
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong.length === 0) await edit.save();
  };
  const name = row.kind === "nothing" ? texts.formNothing : texts.formEdit(row.name);
  return (
    <div className={styles.form}>
      <FormHeading>{name}</FormHeading>
      <RowForm label={name} edit={{ ...edit, save }} onClose={onClose} onReload={onChanged}>
        <RetirementFields value={edit.value} set={edit.set} problems={isTried ? wrong : []} />
      </RowForm>
    </div>
  );
}
