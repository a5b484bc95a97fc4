import { applyImport, type ImportResult } from "#domain/imports/apply-import.ts";
import { mappingProblems, type ImportMapping } from "#domain/imports/import-mapping.ts";
import { planImport, type ImportPlan } from "#domain/imports/plan-import.ts";
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useMemo, useState } from "react";
import { ImportDone } from "./ImportDone.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { importTexts } from "./import-texts.ts";
import { MappingForm } from "./MappingForm.tsx";
import { keepMapping, type OpenedFile } from "./opened-file.ts";

type Run =
  | { readonly state: "waiting" }
  | { readonly state: "running"; readonly done: number; readonly of: number }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "done"; readonly result: ImportResult };

interface ImportFileProps {
  readonly opened: OpenedFile;
  readonly onOtherFile: () => void;
}

/** One file from its columns to its rows in the portfolio: mapping, preview, import. */
export function ImportFile({ opened, onOtherFile }: ImportFileProps) {
  const texts = useTexts(importTexts);
  const [mapping, setMapping] = useState(opened.mapping);
  const { plan, run, start, compared } = useImport(opened, mapping);
  if (run.state === "done") return <ImportDone result={run.result} onOtherFile={onOtherFile} />;
  return (
    <>
      <MappingForm opened={opened} mapping={mapping} onChange={setMapping} onOtherFile={onOtherFile} />
      {compared.state === "failed" ? (
        <FailureMessage problem={compared.problem} onRetry={compared.reload} />
      ) : null}
      {compared.state === "loading" ? <Skeleton label={texts.comparing} rows={4} /> : null}
      {plan ? <ImportPreview plan={plan} sheet={opened.sheet} mapping={mapping} /> : null}
      {run.state === "failed" ? <FailureMessage problem={run.problem} onRetry={start} /> : null}
      {plan ? <RunButton plan={plan} run={run} onStart={start} nothing={texts.nothingToDo} /> : null}
    </>
  );
}

interface RunButtonProps {
  readonly plan: ImportPlan;
  readonly run: Run;
  readonly onStart: () => void;
  readonly nothing: string;
}

function RunButton({ plan, run, onStart, nothing }: RunButtonProps) {
  const texts = useTexts(importTexts);
  const { number } = useFormat();
  const count = plan.additions.length + plan.updates.length;
  if (run.state === "running")
    return (
      <output style={{ display: "block" }}>
        <Text>{texts.running(number(run.done), number(run.of))}</Text>
        <Text block>{texts.mayWait}</Text>
        <ProgressBar value={run.done} max={Math.max(1, run.of)} aria-label={texts.title} />
      </output>
    );
  if (count === 0) return <Text>{nothing}</Text>;
  return (
    <div>
      <Button appearance="primary" size="large" onClick={onStart}>
        {texts.run(number(count))}
      </Button>
    </div>
  );
}

function useImport({ sheet }: OpenedFile, mapping: ImportMapping) {
  const { initiatives, units, settings } = useRepositories();
  const portfolio = usePortfolioStore();
  const clock = useClock();
  const [run, setRun] = useState<Run>({ state: "waiting" });
  const load = useCallback(
    async () => ({ existing: await initiatives.find(), units: await units.find() }),
    [initiatives, units],
  );
  const compared = useLoaded(load);
  const kept = compared.state === "ready" ? compared.value : undefined;
  const plan = useMemo(
    () =>
      kept && mappingProblems(mapping, sheet.header).length === 0
        ? planImport({ sheet, mapping, ...kept, now: clock() })
        : undefined,
    [kept, mapping, sheet, clock],
  );
  const progress = useCallback((done: number, of: number): void => {
    setRun({ state: "running", done, of });
  }, []);
  const carryOut = async (planned: ImportPlan): Promise<void> => {
    try {
      await keepMapping(settings, sheet, mapping);
      const result = await applyImport(planned, { initiatives, units }, progress);
      setRun({ state: "done", result });
      void portfolio.refresh();
    } catch (problem) {
      setRun({ state: "failed", problem });
      compared.reload();
    }
  };
  const start = (): void => {
    if (plan && run.state !== "running") void carryOut(plan);
  };
  return { plan, run, start, compared };
}
