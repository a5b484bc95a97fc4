import type { Sheet } from "#domain/imports/find-header.ts";
import { importFields } from "#domain/imports/import-field.ts";
import type { ImportMapping } from "#domain/imports/import-mapping.ts";
import type { ImportPlan, RowProblem } from "#domain/imports/plan-import.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { importTexts } from "./import-texts.ts";
import { PreviewTable } from "./PreviewTable.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8.5rem, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  count: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  figure: { margin: 0, fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly sheet: Sheet;
  readonly mapping: ImportMapping;
}

/** What an import would do, in figures, first rows and everything that could not be read. */
export function ImportPreview({ plan, sheet, mapping }: ImportPreviewProps) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { number } = useFormat();
  const figures = [
    [texts.additions, plan.additions.length],
    [texts.updates, plan.updates.length],
    [texts.unchanged, plan.unchanged],
    [texts.newUnits, plan.newUnits.length],
    [texts.unreadable, plan.problems.length],
    [texts.kept, plan.notInFile.length],
  ] as const;
  return (
    <section className={styles.root} aria-labelledby="import-preview">
      <h2 id="import-preview" className={styles.title}>
        {texts.previewTitle}
      </h2>
      <dl className={styles.counts}>
        {figures.map(([name, count]) => (
          <div key={name} className={styles.count}>
            <dt className={styles.quiet}>{name}</dt>
            <dd className={styles.figure}>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subtitle}>{texts.firstRows}</h3>
      <FirstRows sheet={sheet} mapping={mapping} />
      {plan.problems.length > 0 ? <Problems problems={plan.problems} /> : null}
      {plan.notInFile.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>{texts.keptTitle(number(plan.notInFile.length))}</h3>
          <p className={styles.quiet}>{texts.keptLead}</p>
          <ul className={styles.names}>
            {plan.notInFile.slice(0, 20).map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function FirstRows({ sheet, mapping }: Pick<ImportPreviewProps, "sheet" | "mapping">) {
  const language = useLanguage();
  const texts = useTexts(importTexts);
  const mapped = Object.entries(importFields).flatMap(([field, { label }]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries of importFields
    const heading = mapping.columns[field as keyof typeof importFields];
    return heading === undefined ? [] : [{ name: label[language], index: sheet.header.indexOf(heading) }];
  });
  return (
    <PreviewTable
      label={texts.firstRows}
      header={[texts.row, ...mapped.map(({ name }) => name)]}
      rows={sheet.rows
        .slice(0, 8)
        .map(({ number, cells }) => [String(number), ...mapped.map(({ index }) => cells[index] ?? "")])}
    />
  );
}

/** How many problems are shown before one asks for the rest. */
const fewProblems = 10;

function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const text = useText();
  const language = useLanguage();
  const { number } = useFormat();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, fewProblems);
  return (
    <>
      <h3 className={styles.subtitle}>{texts.problemsTitle(number(problems.length))}</h3>
      <p className={styles.quiet}>{texts.problemsLead}</p>
      <PreviewTable
        label={texts.unreadable}
        header={[texts.row, texts.what, texts.written, texts.why]}
        rows={shown.map((problem) => [
          String(problem.row),
          problem.field === "row" ? texts.wholeRow : importFields[problem.field].label[language],
          problem.written,
          text(problem.text),
        ])}
      />
      {shown.length < problems.length ? (
        <div>
          <Button
            onClick={() => {
              setWhole(true);
            }}
          >
            {texts.showAll(number(problems.length))}
          </Button>
        </div>
      ) : null}
    </>
  );
}
