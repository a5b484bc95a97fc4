import { useFormat } from "#tab/shared/format.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { InitiativeLinks } from "../InitiativeLinks.tsx";
import { useSystemsStyles } from "../systems.styles.ts";
import type { Register, RegisterProps } from "./register-of.ts";
import { registerTexts } from "./register-texts.ts";
import { OpenTable, SettledTable } from "./RetirementTables.tsx";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 7rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    "& > div": { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end", minWidth: 0 },
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": {
      margin: 0,
      fontSize: tokens.fontSizeHero700,
      lineHeight: tokens.lineHeightHero700,
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
  late: { "& dd": { color: tokens.colorStatusDangerForeground1 } },
  reasons: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  reason: { display: "grid", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
});

/** The auditors' question answered with a number, "nothing" included; the overdue first. */
export function AnswerCard({ register, initiatives }: RegisterProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const { number } = useFormat();
  const { all, open, settled, unanswered, withdrawn } = register;
  return (
    <SectionCard title={texts.title} lead={texts.lead}>
      <Figures register={register} />
      <Answer register={register} />
      {all.overdue === 0 ? null : <p className={styles.warning}>{texts.late(number(all.overdue))}</p>}
      {open.length === 0 ? null : <OpenTable rows={open} initiatives={initiatives} />}
      {settled.length === 0 ? null : (
        <FoldedRest label={texts.showSettled(number(settled.length))}>
          <SettledTable rows={settled} initiatives={initiatives} />
        </FoldedRest>
      )}
      <NothingAnswers register={register} />
      {unanswered.length === 0 ? null : (
        <InitiativeLinks title={texts.unansweredTitle(number(unanswered.length))} initiatives={unanswered} />
      )}
      {withdrawn === 0 ? null : (
        <p className={styles.quiet}>
          {withdrawn === 1 ? texts.oneWithdrawn : texts.withdrawn(number(withdrawn))}
        </p>
      )}
    </SectionCard>
  );
}

interface OfRegister {
  readonly register: Register;
}

function Figures({ register: { all, nothing, unanswered } }: OfRegister) {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  const { number } = useFormat();
  const figures = [
    ["retired", all.retired],
    ["promised", all.promised],
    ["overdue", all.overdue],
    ["kept", all.kept],
    ["nothing", nothing.length],
    ["unanswered", unanswered.length],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, count]) => (
        <div key={name} {...(name === "overdue" && count > 0 ? { className: styles.late } : {})}>
          <dt>{texts[name]}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Answer({ register: { all, again, underWay, answered } }: OfRegister) {
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const { number, kronor } = useFormat();
  const sentences = [
    ...(all.retired + all.promised === 0
      ? [texts.zero]
      : [
          texts.answer(number(all.retired), kronor(all.savedYearly)),
          texts.answerMore(number(all.promised), kronor(all.promisedYearly)),
        ]),
    ...(all.unknown === 0 ? [] : [texts.unknown(number(all.unknown))]),
    ...(again === 0 ? [] : [texts.again(number(again))]),
    underWay === 0 ? texts.noneUnderWay : texts.answered(number(answered), number(underWay)),
  ];
  return <p className={styles.text}>{sentences.join(" ")}</p>;
}

function NothingAnswers({ register: { nothing } }: OfRegister) {
  const own = useStyles();
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const id = useId();
  if (nothing.length === 0) return null;
  return (
    <>
      <h3 id={id} className={styles.name}>
        {texts.nothingTitle}
      </h3>
      <ul aria-labelledby={id} className={own.reasons}>
        {nothing.map(({ initiative, row }) => (
          <li key={row.id} className={own.reason}>
            <RouteLink to={{ page: "initiative", id: initiative.id }}>{initiative.title}</RouteLink>
            <span>{row.note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
