import type { MandateLine } from "#domain/governance/governing-model.ts";
import { mandateLabels, mandates } from "#domain/organisation/mandate.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { editTexts } from "./edit-texts.ts";
import type { MandatePart } from "./with-mandate.ts";
import { readNumber } from "#tab/shared/governance-fields/NumberField.tsx";

const useStyles = makeStyles({ root: { display: "grid", gap: "4px" }, narrow: { minWidth: 0 } });

interface MandateCellEditorProps {
  readonly partyName: string;
  readonly matterName: string;
  readonly line: MandateLine | undefined;
  readonly onChange: (part: MandatePart) => void;
}

/** What one party may do with one kind of matter, where the right comes from, and up to which amount. */
export function MandateCellEditor({ partyName, matterName, line, onChange }: MandateCellEditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const mandate = line?.mandate;
  return (
    <div className={styles.root}>
      <Select
        size="small"
        className={styles.narrow}
        aria-label={texts.mandateOf(partyName, matterName)}
        value={mandate ?? ""}
        onChange={(_, { value }) => {
          onChange({ mandate: mandates.find((known) => known === value) });
        }}
      >
        <option value="">–</option>
        {mandates.map((each) => (
          <option key={each} value={each}>
            {text(mandateLabels[each])}
          </option>
        ))}
      </Select>
      {mandate === "decides" || mandate === "recommends" ? (
        <Input
          size="small"
          className={styles.narrow}
          aria-label={texts.delegationPointOf(partyName, matterName)}
          placeholder={texts.delegationPoint}
          value={line?.delegationPoint ?? ""}
          onChange={(_, { value }) => {
            onChange({ delegationPoint: value });
          }}
        />
      ) : null}
      {mandate === "decides" ? (
        <LimitInput
          label={texts.upToOf(partyName, matterName)}
          value={line?.upTo}
          onChange={(upTo) => {
            onChange({ upTo });
          }}
        />
      ) : null}
    </div>
  );
}

interface LimitInputProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function LimitInput({ label, value, onChange }: LimitInputProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const [written, setWritten] = useState<string>();
  const shown = written ?? (value === undefined ? "" : String(value));
  const isWrong = shown.trim() !== "" && readNumber(shown) === undefined;
  return (
    <Input
      size="small"
      className={styles.narrow}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong}
      placeholder={texts.upTo}
      value={shown}
      onChange={(_, { value: next }) => {
        setWritten(next);
        const number = readNumber(next);
        if (number !== undefined || next.trim() === "") onChange(number);
      }}
      onBlur={() => {
        if (!isWrong) setWritten(undefined);
      }}
    />
  );
}
