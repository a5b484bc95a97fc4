import { PersonName } from "#tab/shared/PersonName.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { editedPeople } from "./edited-field-names.ts";
import { editTexts } from "./edit-texts.ts";
import { numbersIn } from "./field-codecs.ts";
import { PersonField } from "./PersonField.tsx";
import { useEditStyles } from "./EditForm.styles.ts";
import type { EditFormState } from "./use-edit-form.ts";

const useStyles = makeStyles({
  reviewers: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  reviewer: { display: "flex", alignItems: "center", minWidth: 0 },
});

/** Who drives, leads, reviews and answers for the effects. */
export function EditRoles({ form }: { readonly form: EditFormState }) {
  const shared = useEditStyles();
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const directory = useDirectory();
  const reviewers = numbersIn(form.mine.reviewerIds);
  const setReviewers = (ids: readonly number[]): void => {
    form.change("reviewerIds", ids.join(","));
  };
  return (
    <>
      <h3 className={shared.subtitle}>{texts.rolesTitle}</h3>
      <div className={shared.pair}>
        {editedPeople.map((name) => (
          <PersonField
            key={name}
            label={texts[name]}
            value={form.mine[name]}
            {...(name === "projectLeadId" ? { hint: texts.projectLeadIdHint } : {})}
            onChange={(value) => {
              form.change(name, value);
            }}
          />
        ))}
      </div>
      {reviewers.length === 0 ? null : (
        <ul className={styles.reviewers} aria-label={texts.reviewerIds}>
          {reviewers.map((id) => (
            <li key={id} className={styles.reviewer}>
              <PersonName id={id} />
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={texts.removePerson(directory?.person(id)?.name ?? "")}
                onClick={() => {
                  setReviewers(reviewers.filter((each) => each !== id));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonField
        label={texts.addReviewer}
        value=""
        exceptIds={reviewers}
        onChange={(value) => {
          if (value !== "") setReviewers([...reviewers, Number(value)]);
        }}
      />
    </>
  );
}
