import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanOutcomes } from "#domain/plans/plan-outcome.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { Copy20Regular, Print20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { reportAsText } from "./report-as-text.ts";
import { reportTexts } from "./report-texts.ts";
import { useReportStyles } from "./report.styles.ts";

interface CopyReportProps {
  readonly report: {
    readonly title: string;
    readonly facts: readonly string[];
    readonly words: string;
    readonly outcomes: PlanOutcomes;
    readonly initiatives: readonly Pick<Stored<Initiative>, "id" | "title" | "isConfidential">[];
  };
}

/** Prints a report, or copies it as plain text; where the browser does not let the page copy, the text is shown to be copied by hand. */
export function CopyReport({ report }: CopyReportProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const language = useLanguage();
  const [copied, setCopied] = useState<"no" | "yes" | "byHand">("no");
  const titles = new Map(
    report.initiatives.filter((row) => !row.isConfidential).map(({ id, title }) => [id, title]),
  );
  const asText = reportAsText(
    { ...report, texts, titleOf: (id) => titles.get(id) ?? texts.hidden },
    language,
  );
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(asText);
      setCopied("yes");
    } catch {
      setCopied("byHand");
    }
  };
  return (
    <div className={styles.screenOnly}>
      <div className={styles.buttons}>
        <Button
          icon={<Print20Regular />}
          onClick={() => {
            window.print();
          }}
        >
          {texts.print}
        </Button>
        <Button icon={<Copy20Regular />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <p className={styles.muted} aria-live="polite">
        {copied === "yes" ? texts.copied : copied === "byHand" ? texts.copyByHand : ""}
      </p>
      {copied === "byHand" ? (
        <Field label={texts.copyText}>
          <Textarea
            className={styles.asText}
            rows={10}
            readOnly
            value={asText}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </Field>
      ) : null}
    </div>
  );
}
