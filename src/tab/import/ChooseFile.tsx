import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Illustration } from "#tab/shared/Illustration.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useRef, useState, type DragEvent } from "react";
import { importTexts } from "./import-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  over: { border: `1.5px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: "52ch", color: tokens.colorNeutralForeground2 },
});

/** Where a file is dropped or chosen. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <Illustration name="sheet" />
      <h2 className={styles.title}>{texts.chooseTitle}</h2>
      <p className={styles.text}>{texts.chooseText}</p>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {texts.chooseButton}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.chooseButton}
        accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          take(event.currentTarget.files);
        }}
      />
    </section>
  );
}
