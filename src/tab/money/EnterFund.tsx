import { fundEntryKindLabels, fundEntryKinds, type FundEntryKind } from "#domain/money/fund-entry.ts";
import type { FundLedger } from "#domain/money/fund-ledger.ts";
import { mayEnterFunds } from "#domain/organisation/rights.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Button,
  Field,
  type FieldProps,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { InitiativeField } from "./InitiativeField.tsx";
import { moneyTexts } from "./money-texts.ts";
import { useFundEntry, type Fund } from "./use-fund-entry.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  narrow: { minWidth: 0 },
  enter: { justifySelf: "start" },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EnterFundProps {
  readonly fund: Fund;
  readonly ledger: FundLedger;
  readonly onEntered: () => void;
}

/** An application, which anybody may make; for the coordinator also every other line of the ledger. */
export function EnterFund({ fund, ledger, onEntered }: EnterFundProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const text = useText();
  const titleId = useId();
  const me = useDirectory()?.me.person;
  const keepsLedger = mayEnterFunds(me, "granted");
  const form = useFundEntry(fund, ledger, onEntered);
  const { typed, change, shown, sending } = form;
  const problemOf = (field: string) => {
    const found = shown.find((each) => each.field === field);
    return found ? { validationMessage: text(found.text), validationState: "error" as const } : {};
  };
  return (
    <form
      className={styles.root}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        void form.submit(event);
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {keepsLedger ? texts.enterTitle : texts.enterApply}
      </h2>
      <div className={styles.fields}>
        {keepsLedger ? (
          <KindField
            kind={typed.kind}
            onChoose={(kind) => {
              change({ kind });
            }}
          />
        ) : null}
        <InitiativeField
          value={typed.initiativeId}
          problem={problemOf("initiativeId")}
          onChoose={(initiativeId) => {
            change({ initiativeId });
          }}
        />
        <AmountAndYear fund={fund} form={form} problemOf={problemOf} />
      </div>
      <NoteField
        note={typed.note}
        problem={problemOf("note")}
        onChange={(value) => {
          change({ note: value });
        }}
      />
      {sending.problem === undefined ? null : (
        <FailureMessage problem={sending.problem} onRetry={() => void form.send()} />
      )}
      <Button type="submit" appearance="primary" className={styles.enter} disabledFocusable={sending.isBusy}>
        {sending.isBusy ? texts.entering : texts.enter}
      </Button>
      <p className={styles.said} aria-live="polite">
        {sending.isDone ? texts.entered : ""}
      </p>
    </form>
  );
}

interface AmountAndYearProps {
  readonly fund: Fund;
  readonly form: ReturnType<typeof useFundEntry>;
  readonly problemOf: (field: string) => NoteFieldProps["problem"];
}

function AmountAndYear({ fund, form: { typed, change }, problemOf }: AmountAndYearProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  return (
    <>
      <Field label={texts.amount} required {...problemOf("amount")}>
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={typed.amount}
          onChange={(_, { value }) => {
            change({ amount: value });
          }}
        />
      </Field>
      <Field label={texts.year} {...problemOf("year")}>
        <Select
          className={styles.narrow}
          value={typed.year}
          onChange={(_, { value }) => {
            change({ year: value });
          }}
        >
          {yearsOf(fund).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly problem: Pick<FieldProps, "validationMessage" | "validationState">;
  readonly onChange: (note: string) => void;
}

function NoteField({ note, problem, onChange }: NoteFieldProps) {
  const texts = useTexts(moneyTexts);
  return (
    <Field label={texts.note} hint={texts.noteHint} required {...problem}>
      <Textarea
        value={note}
        resize="vertical"
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}

interface KindFieldProps {
  readonly kind: FundEntryKind;
  readonly onChoose: (kind: FundEntryKind) => void;
}

function KindField({ kind, onChoose }: KindFieldProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const text = useText();
  return (
    <Field label={texts.kind}>
      <Select
        className={styles.narrow}
        value={kind}
        onChange={(_, { value }) => {
          onChoose(fundEntryKinds.find((each) => each === value) ?? "applied");
        }}
      >
        {fundEntryKinds.map((each) => (
          <option key={each} value={each}>
            {text(fundEntryKindLabels[each])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const yearsOf = ({ firstYear, lastYear }: Fund): readonly string[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index));
