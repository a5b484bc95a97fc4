import type { DutyRule, GoverningModel } from "#domain/governance/governing-model.ts";
import { conditionWords, partyHeading } from "#tab/shared/governance-words.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { LinkedText } from "#tab/shared/LinkedText.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "../governance-texts.ts";
import { useValidity } from "../use-validity.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** What laws and rules demand, from when and of whom. */
export function DutiesPart({ model }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const texts = useTexts(viewTexts);
  if (model.duties.length === 0) return null;
  return (
    <SectionCard title={texts.dutiesTitle}>
      <ul className={styles.list}>
        {model.duties.map((duty) => (
          <li key={duty.key} className={styles.row}>
            <DutyInWords duty={duty} model={model} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function DutyInWords({ duty, model }: { readonly duty: DutyRule; readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const { when } = useTexts(governanceTexts);
  const validity = useValidity();
  return (
    <>
      <span className={styles.strong}>{text(duty.title)}</span>
      <p className={styles.paragraph}>{text(duty.why)}</p>
      <p className={styles.paragraph}>{when(conditionWords(duty.when, model, language))}</p>
      <p className={styles.quiet}>
        {text(partyHeading(model, duty.party))}, {texts.dueIn(duty.dueInDays)}.{" "}
        <LinkedText text={duty.source} />, {validity(duty)}
      </p>
    </>
  );
}
