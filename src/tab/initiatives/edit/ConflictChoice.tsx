import type { Question } from "#domain/governance/governing-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EditedField } from "./edited-fields.ts";
import { editTexts } from "./edit-texts.ts";
import type { Difference } from "./merge-edits.ts";
import type { EditFormState, Saving } from "./use-edit-form.ts";
import { useShownEdit } from "./use-shown-edit.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outlineStyle: "none" } },
  text: { margin: 0, maxWidth: "75ch" },
  name: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  set: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  versions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  version: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  radio: {
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  whose: { fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Side = "mine" | "theirs";

interface ConflictChoiceProps {
  readonly form: EditFormState;
  readonly conflict: Extract<Saving, { state: "conflict" }>;
  readonly questions: readonly Question[];
}

/** Both versions of what two persons have changed, beside each other: the person chooses field by field. */
export function ConflictChoice({ form, conflict, questions }: ConflictChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const format = useFormat();
  const { theirs, merged, differences } = conflict;
  const who = useDirectory()?.account(theirs.modifiedBy)?.name ?? texts.unknownPerson;
  const [sides, setSides] = useState<Readonly<Partial<Record<EditedField, Side>>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const saveChoice = (): void => {
    const chosen = { ...merged };
    for (const difference of differences) {
      Object.assign(chosen, { [difference.field]: difference[sides[difference.field] ?? "mine"] });
    }
    void form.saveChoice(theirs, chosen);
  };
  return (
    <section className={styles.root} aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1} className={styles.title}>
        {texts.conflictTitle}
      </h2>
      <p className={styles.text}>{texts.conflictLead(who, format.dateTime(theirs.modifiedAt))}</p>
      {differences.map((difference) => (
        <Versions
          key={difference.field}
          difference={difference}
          who={who}
          questions={questions}
          side={sides[difference.field] ?? "mine"}
          onChoose={(side) => {
            setSides({ ...sides, [difference.field]: side });
          }}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={saveChoice}>
          {texts.saveChoice}
        </Button>
        <Button onClick={form.backToForm}>{texts.backToForm}</Button>
      </div>
    </section>
  );
}

interface VersionsProps {
  readonly difference: Difference<EditedField, string>;
  readonly who: string;
  readonly questions: readonly Question[];
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function Versions({ difference, who, questions, side, onChoose }: VersionsProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const shown = useShownEdit(questions);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.name}>{shown.label(difference.field)}</legend>
      <div className={styles.versions}>
        {(["mine", "theirs"] as const).map((each) => (
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its text is whose version and what it says, deeper inside
          <label key={each} className={mergeClasses(styles.version, each === side && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={`choice-${difference.field}`}
              checked={each === side}
              onChange={() => {
                onChoose(each);
              }}
            />
            <span className={styles.words}>
              <span className={styles.whose}>{each === "mine" ? texts.mine : texts.theirs(who)}</span>
              <span className={styles.value}>{shown.value(difference.field, difference[each])}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
