import { exportRows, type ExportTable } from "#domain/imports/export-rows.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { importTexts } from "./import-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Kind = "xlsx" | "csv";

/** Takes the whole portfolio out as a file; confidential initiatives stay inside. */
export function ExportSection() {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { number } = useFormat();
  const { busy, count, problem, download } = useExport();
  return (
    <section className={styles.root} aria-labelledby="export">
      <h2 id="export" className={styles.title}>
        {texts.exportTitle}
      </h2>
      <p className={styles.quiet}>{texts.exportLead}</p>
      <div className={styles.buttons}>
        {(["xlsx", "csv"] as const).map((kind) => (
          <Button key={kind} disabledFocusable={busy !== undefined} onClick={() => void download(kind)}>
            {busy === kind ? texts.exporting : kind === "xlsx" ? texts.exportXlsx : texts.exportCsv}
          </Button>
        ))}
      </div>
      {problem === undefined ? null : <FailureMessage problem={problem} />}
      <output>{count === undefined ? "" : texts.exported(number(count))}</output>
    </section>
  );
}

function useExport() {
  const { initiatives, units } = useRepositories();
  const language = useLanguage();
  const texts = useTexts(importTexts);
  const clock = useClock();
  const [busy, setBusy] = useState<Kind>();
  const [count, setCount] = useState<number>();
  const [problem, setProblem] = useState<unknown>();
  const download = async (kind: Kind): Promise<void> => {
    if (busy !== undefined) return;
    setBusy(kind);
    setProblem(undefined);
    try {
      const table = exportRows(await initiatives.find(), await units.find(), language);
      save(await fileOf(kind, table), `${texts.fileName}-${clock().slice(0, 10)}.${kind}`);
      setCount(table.rows.length);
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, count, problem, download };
}

async function fileOf(kind: Kind, table: ExportTable): Promise<Blob> {
  const { csvText, xlsxFile } = await import("#reports/spreadsheet/spreadsheet-files.ts");
  return kind === "xlsx"
    ? xlsxFile(table, "Rådslag")
    : new Blob([csvText(table)], { type: "text/csv;charset=utf-8" });
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
