import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useFormat } from "#tab/shared/format.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { enquiriesTexts } from "./enquiries-texts.ts";
import { useEnquiriesStyles } from "./enquiries.styles.ts";

interface Asked {
  readonly key: string;
  readonly question: string;
  readonly unitId: string;
  readonly askedOn: CalendarDate | undefined;
}

const readKept = (kept: unknown): Asked | undefined => {
  const parts = propertiesOf(kept);
  const textAt = (name: string): string => {
    const found = parts.get(name);
    return typeof found === "string" ? found : "";
  };
  const key = textAt("key");
  return key === ""
    ? undefined
    : {
        key,
        question: textAt("question"),
        unitId: textAt("unitId"),
        askedOn: calendarDate(textAt("askedOn")),
      };
};

/** Asks the centre something, for one's unit; what is typed is kept on the device until it is sent. */
export function AskQuestion({ onAsked }: { readonly onAsked: () => void }) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { compare } = useFormat();
  const { enquiries } = useRepositories();
  const directory = useDirectory();
  const me = directory?.me.person;
  const { kept, keep, clear } = useDraft({ form: "enquiry", record: "new", read: readKept });
  const fresh = (): Asked => ({
    key: crypto.randomUUID(),
    question: "",
    unitId: me?.unitId === undefined ? "" : String(me.unitId),
    askedOn: undefined,
  });
  const [asked, setAsked] = useState(() => kept ?? fresh());
  const change = (part: Partial<Asked>): void => {
    const next = { ...asked, ...part };
    setAsked(next);
    keep(next);
  };
  const ask = async (): Promise<void> => {
    await enquiries.add({
      key: `enquiry:${asked.key}`,
      question: asked.question.trim(),
      unitId: asked.unitId === "" ? undefined : Number(asked.unitId),
      askedById: me?.id,
      askedOn: asked.askedOn,
      ownerId: undefined,
      dueOn: undefined,
      answer: "",
      answeredById: undefined,
      answeredOn: undefined,
    });
    clear();
    setAsked(fresh());
    onAsked();
  };
  const units = (directory?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <AddForm label={texts.ask} lead={texts.askLead} canAdd={asked.question.trim() !== ""} onAdd={ask}>
      <Field label={texts.question} required>
        <Textarea
          value={asked.question}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ question: value });
          }}
        />
      </Field>
      <div className={styles.fields}>
        <ChoiceField
          label={texts.unit}
          value={asked.unitId}
          choices={[
            { value: "", text: texts.noUnit },
            ...units.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
          onChange={(unitId) => {
            change({ unitId });
          }}
        />
        <DayField
          label={texts.askedOn}
          value={asked.askedOn}
          onChange={(askedOn) => {
            change({ askedOn });
          }}
        />
      </div>
    </AddForm>
  );
}
