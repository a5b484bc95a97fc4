import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { cadenceLabels } from "#domain/organisation/cadence.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { governanceTexts } from "../governance-texts.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 17rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  body: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: "4px 0 0" },
  quiet: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  principles: {
    margin: "4px 0 0",
    paddingInlineStart: "1.2em",
    fontSize: tokens.fontSizeBase200,
  },
});

/** The bodies that the model knows: what they are for and how often they meet. */
export function BodiesPart({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(governanceTexts);
  if (model.bodyRoles.length === 0) return null;
  return (
    <SectionCard title={texts.bodies}>
      <ul className={styles.list}>
        {model.bodyRoles.map(({ key, name, purpose, cadence, isOnePerUnit, principles }) => (
          <li key={key} className={styles.body}>
            <h3 className={styles.name}>{text(name)}</h3>
            <p className={styles.text}>{text(purpose)}</p>
            <p className={styles.quiet}>
              {texts.cadence} {text(cadenceLabels[cadence]).toLowerCase()}
              {isOnePerUnit ? `. ${texts.onePerUnit}` : ""}
            </p>
            {principles.length === 0 ? null : (
              <ul className={styles.principles} aria-label={texts.principles}>
                {principles.map((each) => (
                  <li key={each.sv}>{text(each)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
