import { basisPurposes } from "#domain/initiatives/basis-guidance.ts";
import { basisKindLabels, basisKinds, type BasisItem } from "#domain/initiatives/basis-item.ts";
import { natureOf } from "#domain/initiatives/change-balance.ts";
import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { readNumber } from "#tab/shared/governance-fields/NumberField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { editTexts } from "../edit/edit-texts.ts";
import { PersonField } from "../edit/PersonField.tsx";
import type { OpenedCase } from "../story/opened-case.ts";
import { BasisProblem } from "./BasisProblem.tsx";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import { FormFrame } from "./FormFrame.tsx";
import { OutcomeFields } from "./OutcomeFields.tsx";
import { useBasisForm, type BasisFormState } from "./use-basis-form.ts";
import { useProblemOf } from "./use-problem-of.ts";
import type { WrittenBasis } from "./written-basis.ts";

interface BasisFormProps {
  readonly story: Pick<OpenedCase, "initiative" | "today">;
  readonly item?: Stored<BasisItem>;
  readonly first?: Partial<WrittenBasis>;
  readonly onClose: () => void;
  /** Reads the rows again. */
  readonly onChanged: () => void;
}

/** Adds one piece of the basis, or changes it. */
export function BasisForm({ story, item, first = {}, onClose, onChanged }: BasisFormProps) {
  const texts = useTexts(basisTexts);
  const form = useBasisForm({
    initiative: story.initiative,
    item,
    first,
    today: story.today,
    onSaved: () => {
      onClose();
      onChanged();
    },
  });
  const name = item ? texts.formEdit(item.title) : texts.formNew;
  return (
    <FormFrame name={name} form={form} onClose={onClose}>
      <WhatFields form={form} />
      <WhenFields form={form} />
      <OutcomeFields form={form} />
      <LinkField form={form} />
      <BasisProblem problem={form.problem} onRetry={() => void form.save()} onReload={onChanged} />
    </FormFrame>
  );
}

interface FieldsProps {
  readonly form: BasisFormState;
}

function WhatFields({ form }: FieldsProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(basisTexts);
  const { identityNumber } = useTexts(editTexts);
  const problemOf = useProblemOf(form);
  const { written, change } = form;
  const warning = looksLikeIdentityNumber(`${written.title} ${written.text}`)
    ? { validationMessage: identityNumber, validationState: "warning" as const }
    : {};
  return (
    <>
      <Field label={texts.kind} hint={text(basisPurposes[written.kind])}>
        <Select
          className={styles.narrow}
          value={written.kind}
          onChange={(_, { value }) => {
            const kind = basisKinds.find((known) => known === value);
            if (kind) change({ kind });
          }}
        >
          {basisKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text(basisKindLabels[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.itemTitle} required {...problemOf("title")}>
        <Input
          className={styles.narrow}
          value={written.title}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={texts.text} {...warning}>
        <Textarea
          value={written.text}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
    </>
  );
}

function WhenFields({ form }: FieldsProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(basisTexts);
  const { written, change, problems } = form;
  const notYet = problems.find(({ field }) => field === "doneOn");
  return (
    <>
      <PersonField
        label={texts.person}
        value={written.personId === undefined ? "" : String(written.personId)}
        onChange={(value) => {
          change({ personId: value === "" ? undefined : Number(value) });
        }}
      />
      <div className={styles.pair}>
        <DayField
          label={texts.dueOn}
          value={written.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
        />
        <DayField
          label={texts.doneOn}
          hint={texts.doneHint}
          value={written.doneOn}
          onChange={(doneOn) => {
            change({ doneOn });
          }}
        />
      </div>
      {notYet ? <p role="alert">{text(notYet.text)}</p> : null}
      {natureOf[written.kind] === undefined ? null : <HoursField form={form} />}
    </>
  );
}

function HoursField({ form }: FieldsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const problemOf = useProblemOf(form);
  const { hours } = form.written;
  const [typed, setTyped] = useState(() => (hours === undefined ? "" : asTyped(hours)));
  return (
    <Field label={texts.hours} hint={texts.hoursHint} {...problemOf("hours")}>
      <Input
        className={styles.narrow}
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          form.change({ hours: value.trim() === "" ? undefined : (readNumber(value) ?? Number.NaN) });
        }}
      />
    </Field>
  );
}

/** What could not be read as hours comes back from the device as nothing. */
const asTyped = (hours: number): string => (Number.isFinite(hours) ? String(hours).replace(".", ",") : "");

function LinkField({ form }: FieldsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const problemOf = useProblemOf(form);
  return (
    <Field label={texts.linkField} hint={texts.linkHint} {...problemOf("link")}>
      <Input
        className={styles.narrow}
        type="url"
        value={form.written.link}
        onChange={(_, { value }) => {
          form.change({ link: value });
        }}
      />
    </Field>
  );
}
