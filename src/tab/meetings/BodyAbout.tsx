import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Body } from "#domain/organisation/body.ts";
import { cadenceLabels } from "#domain/organisation/cadence.ts";
import { mandateLabels } from "#domain/organisation/mandate.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { LinkedText } from "#tab/shared/LinkedText.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { widestMandate } from "./item-types.ts";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "75ch" },
  purpose: { margin: 0, overflowWrap: "anywhere" },
  line: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a body is for, how often it meets and the most that it may do, as the governing model says. */
export function BodyAbout({ body, model }: { readonly body: Body; readonly model: GoverningModel }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const today = swedishDay(useClock()());
  const role = model.bodyRoles.find(({ key }) => key === body.bodyRole);
  const purpose = body.purpose.trim() === "" ? role && text(role.purpose) : body.purpose;
  const { startsOn, endsOn } = body;
  return (
    <div className={styles.root}>
      {purpose === undefined ? null : (
        <p className={styles.purpose}>
          <LinkedText text={purpose} />
        </p>
      )}
      <p className={styles.line}>
        <span>{texts.meets(text(cadenceLabels[body.cadence]))}</span>
        <span>{texts.mandate(text(mandateLabels[widestMandate(model, body)]))}</span>
        {endsOn !== undefined && endsOn < today ? <span>{texts.ended(format.date(endsOn))}</span> : null}
        {startsOn !== undefined && startsOn > today ? (
          <span>{texts.begins(format.date(startsOn))}</span>
        ) : null}
      </p>
    </div>
  );
}
