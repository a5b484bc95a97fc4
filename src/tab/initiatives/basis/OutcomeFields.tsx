import {
  buyAnswers,
  outcomePartLabels,
  outcomePartsOf,
  readOutcome,
  type OutcomePart,
} from "#domain/initiatives/basis-guidance.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import type { BasisFormState } from "./use-basis-form.ts";
import { useProblemOf } from "./use-problem-of.ts";
import { withOutcome } from "./written-basis.ts";

/** What came of it: of a trial and of use the parts that are asked by name, and of all kinds in own words. */
export function OutcomeFields({ form }: { readonly form: BasisFormState }) {
  const styles = useBasisStyles();
  const language = useLanguage();
  const texts = useTexts(basisTexts);
  const problemOf = useProblemOf(form);
  const { written, change } = form;
  const asked = outcomePartsOf(written.kind);
  const { parts, rest } = readOutcome(written.outcome);
  return (
    <>
      {asked.length === 0 ? null : (
        <div className={styles.pair}>
          {asked.map((part) => (
            <OutcomePartField
              key={part}
              part={part}
              value={parts[part] ?? ""}
              message={problemOf(part)}
              onChange={(words) => {
                change({ outcome: withOutcome(written.outcome, part, words, language) });
              }}
            />
          ))}
        </div>
      )}
      <Field label={texts.outcomeRest} {...problemOf("outcome")}>
        <Textarea
          value={asked.length === 0 ? written.outcome : rest}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            const outcome =
              asked.length === 0 ? value : withOutcome(written.outcome, "rest", value, language);
            change({ outcome });
          }}
        />
      </Field>
    </>
  );
}

interface OutcomePartFieldProps {
  readonly part: OutcomePart;
  readonly value: string;
  readonly message: object;
  readonly onChange: (words: string) => void;
}

function OutcomePartField({ part, value, message, onChange }: OutcomePartFieldProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(basisTexts);
  const known = buyAnswers.find(({ sv, en }) => value === sv || value === en);
  return (
    <Field label={text(outcomePartLabels[part])} {...message}>
      {part === "buy" ? (
        <Select
          className={styles.narrow}
          value={known ? text(known) : value}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        >
          <option value="">{texts.notSaid}</option>
          {buyAnswers.map((answer) => (
            <option key={answer.en}>{text(answer)}</option>
          ))}
          {known || value === "" ? null : <option>{value}</option>}
        </Select>
      ) : (
        <Input
          className={styles.narrow}
          value={value}
          onChange={(_, data) => {
            onChange(data.value);
          }}
          {...(part === "share" ? { inputMode: "decimal" as const } : {})}
        />
      )}
    </Field>
  );
}
