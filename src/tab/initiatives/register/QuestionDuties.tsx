import type { DutyRule } from "#domain/governance/governing-model.ts";
import { peopleOf } from "#domain/governance/parties.ts";
import { addDays, swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import { dutiesOf } from "./need-guidance.ts";
import { needTexts } from "./need-texts.ts";
import type { NeedFormState } from "./use-need-form.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground2 },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The duties that the answer to a question creates: what, for whom, by when and why [D-20]. */
export function QuestionDuties({
  question,
  form,
}: {
  readonly question: string;
  readonly form: NeedFormState;
}) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const duties = dutiesOf(question, form.governance.model, form.guidance.duties);
  return (
    <div aria-live="polite">
      {duties.length === 0 ? null : (
        <ul className={styles.list} aria-label={texts.duty}>
          {duties.map((duty) => (
            <li key={duty.key} className={styles.item}>
              <TaskListSquareLtr20Regular className={styles.icon} aria-hidden />
              <DutyWords duty={duty} form={form} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DutyWords({ duty, form }: { readonly duty: DutyRule; readonly form: NeedFormState }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const format = useFormat();
  const today = swedishDay(useClock()());
  const { model, organisation } = form.governance;
  const names = peopleOf(duty.party, form.initiative, model, organisation).map(({ name }) => name);
  const party = text(partyHeading(model, duty.party));
  const who = names.length > 0 && names.length <= 3 ? `${party} (${names.join(", ")})` : party;
  return (
    <span className={styles.words}>
      <span className={styles.title}>{text(duty.title)}</span>
      <span>{texts.dutyWho(who, format.date(addDays(today, duty.dueInDays)))}</span>
      <span className={styles.quiet}>
        {text(duty.why)} {texts.source(duty.source)}
      </span>
    </span>
  );
}
