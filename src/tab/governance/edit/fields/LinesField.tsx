import type { Text } from "#domain/shared/language.ts";
import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface LinesFieldProps {
  readonly label: string;
  readonly labelInEnglish: string;
  readonly lines: readonly Text[];
  readonly onChange: (lines: readonly Text[]) => void;
}

/** Short texts, one a line; the same line in both languages belongs together. */
export function LinesField({ label, labelInEnglish, lines, onChange }: LinesFieldProps) {
  const styles = useStyles();
  const [written, setWritten] = useState<Text>();
  const shown: Text = written ?? {
    sv: lines.map(({ sv }) => sv).join("\n"),
    en: lines.map(({ en }) => en).join("\n"),
  };
  const write = (next: Text): void => {
    setWritten(next);
    const english = next.en.split("\n");
    onChange(
      next.sv
        .split("\n")
        .map((sv, index) => ({ sv: sv.trim(), en: english[index]?.trim() ?? "" }))
        .filter(({ sv }) => sv !== ""),
    );
  };
  return (
    <div className={styles.root}>
      {(["sv", "en"] as const).map((language) => (
        <Field key={language} label={language === "sv" ? label : labelInEnglish}>
          <Textarea
            lang={language}
            resize="vertical"
            value={shown[language]}
            onChange={(_, { value }) => {
              write({ ...shown, [language]: value });
            }}
          />
        </Field>
      ))}
    </div>
  );
}
