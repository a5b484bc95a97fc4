import { basisTemplates, missingOf, type BasisTemplate } from "#domain/initiatives/basis-templates.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { BasisProblem } from "./BasisProblem.tsx";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";

interface BasisTemplatesProps {
  readonly story: Pick<OpenedCase, "initiative" | "basisItems">;
  readonly onChanged: () => void;
}

/** Adds several usual pieces at once; a template that has nothing to add is not offered. */
export function BasisTemplates({ story, onChanged }: BasisTemplatesProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(basisTexts);
  const language = useLanguage();
  const { basisItems } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  const [chosen, setChosen] = useState<BasisTemplate>();
  const missing = (template: BasisTemplate) =>
    missingOf(template, story.initiative.id, story.basisItems, language);
  const add = async (template: BasisTemplate): Promise<void> => {
    setChosen(template);
    if (await write(() => basisItems.addAll(missing(template)))) onChanged();
  };
  const offered = basisTemplates.filter((template) => missing(template).length > 0);
  if (offered.length === 0) return null;
  return (
    <>
      <div className={styles.buttons}>
        {offered.map((template) => (
          <Button
            key={template.key}
            size="small"
            disabledFocusable={isSaving}
            onClick={() => void add(template)}
          >
            {isSaving && chosen === template ? texts.adding : text(template.name)}
          </Button>
        ))}
      </div>
      <BasisProblem
        problem={problem}
        onReload={onChanged}
        onRetry={() => {
          if (chosen) void add(chosen);
        }}
      />
    </>
  );
}
