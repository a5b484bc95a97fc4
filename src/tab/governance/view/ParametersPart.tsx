import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { GovernanceScroller } from "#tab/shared/GovernanceScroller.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { parameterValue } from "#tab/shared/parameter-value.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useValidity } from "../use-validity.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** Dated and sourced numbers that rules and calculations read. */
export function ParametersPart({ model: { parameters } }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const language = useLanguage();
  const validity = useValidity();
  if (parameters.length === 0) return null;
  return (
    <SectionCard title={texts.parametersTitle}>
      <GovernanceScroller label={texts.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.value}</th>
              <th scope="col">{texts.holds}</th>
              <th scope="col">{texts.source}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={`${parameter.key} ${parameter.validFrom}`}>
                <td>{text(parameter.name)}</td>
                <td className={styles.number}>{parameterValue(parameter, language)}</td>
                <td className={styles.quiet}>{validity(parameter)}</td>
                <td className={styles.quiet}>{parameter.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </GovernanceScroller>
    </SectionCard>
  );
}
