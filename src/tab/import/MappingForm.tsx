import { importFieldKeys, importFields, type ImportField } from "#domain/imports/import-field.ts";
import { columnTexts, mappingProblems, type ImportMapping } from "#domain/imports/import-mapping.ts";
import { isForeign } from "#domain/imports/read-amount.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { importTexts } from "./import-texts.ts";
import type { OpenedFile } from "./opened-file.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 16rem), 1fr))",
    alignItems: "start",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

interface MappingFormProps {
  readonly opened: OpenedFile;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
  readonly onOtherFile: () => void;
}

/** Says what was found in the file and lets each field's column be chosen. */
export function MappingForm({ opened, mapping, onChange, onOtherFile }: MappingFormProps) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { number } = useFormat();
  const problems = mappingProblems(mapping, opened.sheet.header);
  const { rows, header } = opened.sheet;
  return (
    <section className={styles.root} aria-labelledby="import-mapping">
      <div className={styles.head}>
        <div>
          <h2 id="import-mapping" className={styles.title}>
            {texts.mappingTitle}
          </h2>
          <p className={styles.quiet}>
            {opened.name} · {texts.found(number(rows.length), number(header.length))} ·{" "}
            <FileKind opened={opened} />
          </p>
        </div>
        <Button onClick={onOtherFile}>{texts.otherFile}</Button>
      </div>
      <p className={styles.quiet}>
        {texts.mappingLead} {opened.isReused ? texts.mappingReused : null}
      </p>
      <div className={styles.fields}>
        <RegisterField mapping={mapping} onChange={onChange} problems={problems} />
        <AmountUnitField {...{ opened, mapping, onChange, problems }} />
        {importFieldKeys.map((field) => (
          <ColumnField key={field} field={field} {...{ opened, mapping, onChange, problems }} />
        ))}
      </div>
    </section>
  );
}

function FileKind({ opened: { spreadsheet } }: { readonly opened: OpenedFile }) {
  const texts = useTexts(importTexts);
  const { kind, encoding, separator } = spreadsheet;
  if (kind === "xlsx") return texts.workbook;
  return texts.textFile(encoding ?? "", separator === "\t" ? texts.tab : `”${separator ?? ""}”`);
}

interface FieldProps extends Pick<MappingFormProps, "mapping" | "onChange"> {
  readonly problems: readonly Problem[];
}

function useMessage(problems: readonly Problem[], field: string): string | undefined {
  const text = useText();
  const problem = problems.find((each) => each.field === field);
  return problem && text(problem.text);
}

function RegisterField({ mapping, onChange, problems }: FieldProps) {
  const texts = useTexts(importTexts);
  return (
    <Field
      label={texts.register}
      hint={texts.registerHint}
      validationMessage={useMessage(problems, "register") ?? null}
    >
      <Input
        value={mapping.register}
        onChange={(_, { value }) => {
          onChange({ ...mapping, register: value });
        }}
      />
    </Field>
  );
}

function AmountUnitField({
  opened,
  mapping,
  onChange,
  problems,
}: FieldProps & { readonly opened: OpenedFile }) {
  const texts = useTexts(importTexts);
  const message = useMessage(problems, "amountUnit");
  const isInOtherCurrency = columnTexts(opened.sheet, mapping.columns.budget).some(isForeign);
  if (mapping.columns.budget === undefined) return null;
  return (
    <Field
      label={texts.amountUnit}
      required
      hint={isInOtherCurrency ? texts.otherCurrency : null}
      validationMessage={message ?? null}
    >
      <Select
        value={mapping.amountUnit === undefined ? "" : String(mapping.amountUnit)}
        onChange={(_, { value }) => {
          onChange({ ...mapping, amountUnit: value === "" ? undefined : Number(value) });
        }}
      >
        <option value="">{texts.chooseAmountUnit}</option>
        <option value="1">{texts.kronor}</option>
        <option value="1000">{texts.thousands}</option>
        <option value="1000000">{texts.millions}</option>
      </Select>
    </Field>
  );
}

function ColumnField({
  field,
  opened,
  mapping,
  onChange,
  problems,
}: FieldProps & { readonly field: ImportField; readonly opened: OpenedFile }) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const heading = mapping.columns[field];
  const message = useMessage(problems, field);
  const example = columnTexts(opened.sheet, heading).find((cell) => cell.trim() !== "");
  const choose = (value: string): void => {
    const { [field]: _before, ...others } = mapping.columns;
    onChange({ ...mapping, columns: value === "" ? others : { ...others, [field]: value } });
  };
  return (
    <Field
      label={importFields[field].label[language]}
      hint={example === undefined ? null : texts.example(example.slice(0, 80))}
      validationMessage={message ?? null}
    >
      <Select
        value={heading ?? ""}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value="">{texts.notRead}</option>
        {opened.sheet.header.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
