import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { rankingKeyLabels } from "#tab/shared/governance-fact-labels.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** In which order needs are compared [D-04]. */
export function RankingPart({ model: { ranking } }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const { number } = useFormat();
  return (
    <SectionCard title={texts.rankingTitle} lead={texts.rankingLead}>
      <ol>
        {ranking.keys.map((key) => (
          <li key={key}>{text(rankingKeyLabels[key])}</li>
        ))}
      </ol>
      {ranking.capacityHours === undefined ? null : (
        <p className={styles.paragraph}>
          {texts.capacity(number(ranking.capacityHours), text(ranking.period))}
        </p>
      )}
    </SectionCard>
  );
}
