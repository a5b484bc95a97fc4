import { contradictions } from "#domain/governance/contradictions.ts";
import type { ModelDraft } from "#domain/governance/model-version.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { ModelPart } from "../model-parts.ts";
import { PartTabs } from "../PartTabs.tsx";
import { PublishDialog } from "../publish/PublishDialog.tsx";
import { DraftProblems } from "./DraftProblems.tsx";
import { SavingLine, SavingTrouble } from "./DraftSaving.tsx";
import { draftTexts } from "./draft-texts.ts";
import { focusField, partOf } from "./go-to-problem.ts";
import { ModelEditor } from "./ModelEditor.tsx";
import { TryOut } from "./TryOut.tsx";
import { useModelDraft } from "./use-model-draft.ts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    margin: 0,
    flex: "1 1 16rem",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
  },
  saving: { color: tokens.colorNeutralForeground2 },
  back: { alignSelf: "flex-start" },
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});

interface DraftEditorProps {
  readonly row: Stored<ModelDraft>;
  readonly governance: Governance;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}

/** Writes on a draft, part by part; what contradicts itself is listed all the while. */
export function DraftEditor({ row, governance, onClose, onPublished }: DraftEditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(draftTexts);
  const draft = useModelDraft(row);
  const [part, setPart] = useState<ModelPart>("overview");
  const [isPublishing, setPublishing] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const parts = useRef<HTMLDivElement>(null);
  const { definition } = draft;
  const problems = useMemo(() => contradictions(definition), [definition]);
  const goTo = (field: string): void => {
    setPublishing(false);
    setPart(partOf(field));
    // The other part is drawn first.
    setTimeout(() => {
      if (parts.current) focusField(parts.current, field);
    }, 50);
  };
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onClose}>
        {texts.back}
      </Button>
      <div className={styles.head}>
        <h2 className={styles.name}>{texts.draftOf(text(definition.name))}</h2>
        <span className={styles.saving}>
          <SavingLine draft={draft} />
        </span>
        <Button
          onClick={() => {
            setTrying(!isTrying);
          }}
          aria-expanded={isTrying}
        >
          {texts.tryOut}
        </Button>
        <Button
          appearance="primary"
          onClick={() => {
            setPublishing(true);
          }}
        >
          {texts.publish}
        </Button>
      </div>
      <SavingTrouble draft={draft} />
      <DraftProblems problems={problems} onChoose={goTo} />
      {isTrying ? <TryOut definition={definition} governance={governance} /> : null}
      <PartTabs part={part} onChoose={setPart} />
      <div ref={parts} className={styles.parts}>
        <ModelEditor
          key={part}
          part={part}
          model={definition}
          change={draft.change}
          units={governance.organisation.units}
        />
      </div>
      {isPublishing ? (
        <PublishDialog
          draft={draft}
          row={row}
          governance={governance}
          onGoTo={goTo}
          onClose={() => {
            setPublishing(false);
          }}
          onPublished={onPublished}
        />
      ) : null}
    </>
  );
}
