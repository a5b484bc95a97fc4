import { retirementKindLabels } from "#domain/systems/retirement.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useSystemsStyles } from "../systems.styles.ts";
import { systemsTexts } from "../systems-texts.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import type { Register } from "./register-of.ts";
import { registerTexts } from "./register-texts.ts";

/** Whose what goes away is, and of which kind. */
export function RetirementSplit({ register: { all, byUnit, byKind } }: { readonly register: Register }) {
  const styles = useSystemsStyles();
  const text = useText();
  const texts = useTexts(registerTexts);
  const { noUnit } = useTexts(systemsTexts);
  const unit = useDirectory()?.unit;
  if (byUnit.length === 0)
    return (
      <SectionCard title={texts.split}>
        <p className={styles.text}>{texts.splitNone}</p>
      </SectionCard>
    );
  return (
    <SectionCard title={texts.split}>
      <FiguresTable
        title={texts.byUnit}
        of={texts.unit}
        rows={byUnit.map((figures) => ({
          key: String(figures.unitId),
          name: unit?.(figures.unitId)?.name ?? noUnit,
          figures,
        }))}
        all={all}
      />
      <FiguresTable
        title={texts.byKind}
        of={texts.kind}
        rows={byKind.map((figures) => ({
          key: figures.kind,
          name: text(retirementKindLabels[figures.kind]),
          figures,
        }))}
        all={all}
      />
    </SectionCard>
  );
}
