import type { SourcedEstimate } from "#domain/plans/proposed-estimate.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { EstimateForm, type EstimatedProps } from "./EstimateForm.tsx";
import { estimateTexts } from "./estimate-texts.ts";
import { useEstimateWords } from "./use-estimate-words.ts";

const useStyles = makeStyles({
  line: { justifyContent: "flex-start", maxWidth: "100%", paddingInline: "4px", marginInlineStart: "-4px" },
  words: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** An estimate in a line, which opens to be written over; Escape and Enter close it. */
export function EstimateLine(props: EstimatedProps) {
  const { name, shown } = props;
  const styles = useStyles();
  const texts = useTexts(estimateTexts);
  const { short } = useEstimateWords();
  const formId = useId();
  const line = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  // The fields begin anew when the proposal takes over what was written in them.
  const [round, setRound] = useState(0);
  const words = short(shown.estimate);
  const from = sourceOf(shown);
  return (
    <div ref={line}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.line}
        icon={<Edit16Regular />}
        aria-label={texts.changeOf(name, words)}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": formId } : {})}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={styles.words}>
          {words}
          {from === undefined ? null : <span className={styles.quiet}> · {texts[from]}</span>}
        </span>
      </Button>
      {isOpen ? (
        <EstimateForm
          key={round}
          {...props}
          onReset={() => {
            props.onEstimate(props.id, undefined);
            setRound(round + 1);
          }}
          formId={formId}
          onClose={() => {
            setOpen(false);
            line.current?.querySelector("button")?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** Where the first stated part comes from. */
const sourceOf = ({ effectFrom, benefitFrom, wordsFrom }: SourcedEstimate) =>
  effectFrom ?? benefitFrom ?? wordsFrom;
