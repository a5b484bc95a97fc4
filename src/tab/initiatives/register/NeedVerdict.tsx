import { formSizeLabels } from "#domain/governance/governing-model.ts";
import { needFieldLabels } from "#tab/shared/governance-fact-labels.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { needTexts } from "./need-texts.ts";
import type { NeedFormState } from "./use-need-form.ts";
import { VerdictRules } from "./VerdictRules.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  size: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Where the need goes and why, what is still unknown, and how much is asked [D-02, D-12]. */
export function NeedVerdict({ form }: { readonly form: NeedFormState }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const { guidance, governance, keptFields } = form;
  const { size, minutes, reason } = guidance.form;
  const kept = keptFields.map((field) => text(needFieldLabels[field]).toLocaleLowerCase());
  return (
    <section className={styles.root} aria-labelledby="need-verdict">
      <h2 id="need-verdict" className={styles.title}>
        {texts.verdictTitle}
      </h2>
      <div aria-live="polite" className={styles.part}>
        <VerdictRules routed={guidance.routed} model={governance.model} />
      </div>
      <div aria-live="polite" className={styles.part}>
        <h3 className={styles.title}>{texts.sizeTitle}</h3>
        <p className={styles.size}>{texts.size(text(formSizeLabels[size]), minutes)}</p>
        <p className={styles.quiet}>{text(reason)}</p>
        {kept.length === 0 ? null : <p className={styles.quiet}>{texts.keptNote(kept.join(", "))}</p>}
      </div>
    </section>
  );
}
