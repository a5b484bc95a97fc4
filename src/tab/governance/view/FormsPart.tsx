import { formSizeLabels, type FormRule, type GoverningModel } from "#domain/governance/governing-model.ts";
import { needFieldLabels } from "#tab/shared/governance-fact-labels.ts";
import { conditionWords } from "#tab/shared/governance-words.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { governanceTexts } from "../governance-texts.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  forms: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  form: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  asked: { margin: "6px 0", paddingInlineStart: "1.2em" },
});

/** How much is asked, and when [D-12]. */
export function FormsPart({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts(viewTexts);
  return (
    <SectionCard title={texts.formsTitle} lead={texts.alwaysAsked}>
      <div className={styles.forms}>
        {model.forms.map((form) => (
          <div key={form.size} className={styles.form}>
            <FormInWords form={form} model={model} quiet={lists.quiet} />
          </div>
        ))}
      </div>
    </SectionCard>
  );
}

interface FormInWordsProps {
  readonly form: FormRule;
  readonly model: GoverningModel;
  readonly quiet: string;
}

function FormInWords({ form, model, quiet }: FormInWordsProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const { when } = useTexts(governanceTexts);
  const valuation = model.valuationModels.find(({ key }) => key === form.valuationModel)?.name;
  return (
    <>
      <h3 className={styles.name}>{text(formSizeLabels[form.size])}</h3>
      <span className={quiet}>{texts.minutes(form.minutes)}</span>
      <p>{form.when ? when(conditionWords(form.when, model, language)) : texts.formAlways}</p>
      <p>{text(form.reason)}</p>
      <ul className={styles.asked}>
        {form.asked.map((field) => (
          <li key={field}>
            {text(needFieldLabels[field])}
            {form.required.includes(field) ? <span className={quiet}> ({texts.required})</span> : null}
          </li>
        ))}
      </ul>
      <span className={quiet}>
        {texts.valuedWith} {valuation ? text(valuation) : form.valuationModel}
      </span>
    </>
  );
}
