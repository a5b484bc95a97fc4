import { needPrompts, withNeedTemplate } from "#domain/initiatives/pre-study-need.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { preStudyTexts } from "./pre-study-texts.ts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  body: { display: "grid", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, display: "grid", gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  example: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface NeedTemplateProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Guidance for describing a development need, with an example; either can be put into the text. */
export function NeedTemplate({ value, onChange }: NeedTemplateProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(preStudyTexts);
  const language = useLanguage();
  const [isInserted, setInserted] = useState(false);
  const insert = (isExample: boolean): void => {
    onChange(withNeedTemplate(value, language, isExample));
    setInserted(true);
  };
  return (
    <details>
      <summary className={styles.summary}>{texts.templateTitle}</summary>
      <div className={styles.body}>
        <p className={styles.hint}>{texts.templateHint}</p>
        <dl className={styles.list}>
          {needPrompts.map(({ start, example }) => (
            <div key={start.en}>
              <dt className={styles.term}>{text(start)} …</dt>
              <dd className={styles.example}>
                {texts.example}: {text(example)}
              </dd>
            </div>
          ))}
        </dl>
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              insert(false);
            }}
          >
            {texts.insertTemplate}
          </Button>
          <Button
            size="small"
            onClick={() => {
              insert(true);
            }}
          >
            {texts.insertExample}
          </Button>
          <output>{isInserted ? texts.inserted : ""}</output>
        </div>
      </div>
    </details>
  );
}
