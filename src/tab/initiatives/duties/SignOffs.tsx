import {
  aspectLabels,
  aspects,
  signers,
  verdictLabels,
  type Aspect,
  type SignOff,
} from "#domain/governance/sign-off.ts";
import { hasRole, maySignOff } from "#domain/organisation/rights.ts";
import { roleLabels } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  CircleHalfFill20Regular,
  DismissCircle20Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { dutyTexts } from "./duty-texts.ts";
import { SignOffForm } from "./SignOffForm.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: `2px ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", maxWidth: "75ch" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { alignSelf: "flex-start" },
  points: { fontWeight: tokens.fontWeightSemibold },
  suitable: { color: tokens.colorStatusSuccessForeground1 },
  withConditions: { color: tokens.colorStatusWarningForeground1 },
  notSuitable: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface SignOffsProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** What has been said of the four aspects that auditors ask about, and by whom. */
export function SignOffs({ story, onChanged }: SignOffsProps) {
  const styles = useStyles();
  const texts = useTexts(dutyTexts);
  const directory = useDirectory();
  const signed = aspects.filter((aspect) =>
    story.signOffs.some(
      (row) => row.aspect === aspect && maySignOff(directory?.person(row.signedById), aspect),
    ),
  ).length;
  return (
    <SectionCard
      title={texts.signOffsTitle}
      action={<span className={styles.points}>{texts.signed(signed, aspects.length)}</span>}
    >
      <p className={styles.quiet}>{texts.signOffsHint}</p>
      <ul className={styles.list}>
        {aspects.map((aspect) => (
          <li key={aspect} className={styles.item}>
            <AspectItem aspect={aspect} story={story} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function AspectItem({ aspect, story, onChanged }: SignOffsProps & { readonly aspect: Aspect }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const directory = useDirectory();
  const me = directory?.me.person;
  const [isSigning, setSigning] = useState(false);
  const said = story.signOffs.filter((row) => row.aspect === aspect);
  const counts = ({ signedById }: SignOff): boolean => maySignOff(directory?.person(signedById), aspect);
  const [last, ...earlier] = said.filter(counts);
  const others = said.filter((row) => !counts(row));
  const name = text(aspectLabels[aspect]);
  return (
    <>
      <VerdictIcon verdict={last?.verdict} />
      <div className={styles.words}>
        <div className={styles.head}>
          <h3 className={styles.name}>{name}</h3>
          <span className={last ? undefined : styles.quiet}>
            {last ? text(verdictLabels[last.verdict]) : texts.notSigned}
          </span>
        </div>
        {last ? <Signed signOff={last} earlier={earlier} /> : <Asked aspect={aspect} />}
        {others.map((row) => (
          <p key={row.id} className={styles.small}>
            {texts.notCounted(directory?.person(row.signedById)?.name ?? texts.unknownPerson)}
          </p>
        ))}
        {maySignOff(me, aspect) && !isSigning ? (
          <Button
            size="small"
            className={styles.action}
            aria-label={texts.signLabel(name)}
            onClick={() => {
              setSigning(true);
            }}
          >
            {last ? texts.signAgain : texts.sign}
          </Button>
        ) : null}
        {isSigning ? (
          <SignOffForm
            aspect={aspect}
            initiative={story.initiative}
            onClose={(hasSigned) => {
              setSigning(false);
              if (hasSigned) onChanged();
            }}
          />
        ) : null}
      </div>
    </>
  );
}

function Signed({
  signOff,
  earlier,
}: {
  readonly signOff: Stored<SignOff>;
  readonly earlier: readonly Stored<SignOff>[];
}) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const format = useFormat();
  const directory = useDirectory();
  const who = ({ signedById }: SignOff): string => directory?.person(signedById)?.name ?? texts.unknownPerson;
  return (
    <>
      {signOff.note.trim() === "" ? null : <p className={styles.note}>{signOff.note}</p>}
      <p className={styles.small}>{texts.signedBy(who(signOff), format.date(signOff.createdAt))}</p>
      {earlier.map((row) => (
        <p key={row.id} className={styles.small}>
          {texts.earlier(text(verdictLabels[row.verdict]), who(row), format.date(row.createdAt))}
        </p>
      ))}
    </>
  );
}

/** As many persons as are named one by one. */
const named = 3;

/** Who is asked: those with a role that signs for the aspect, by name when they are few. */
function Asked({ aspect }: { readonly aspect: Aspect }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const language = useLanguage();
  const people = useDirectory()?.people.filter((person) => hasRole(person, ...signers[aspect])) ?? [];
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  const roles = list.format(
    signers[aspect].map((role) => text(roleLabels[role]).toLocaleLowerCase(language)),
  );
  const names = list.format(people.map(({ name }) => name));
  const sentence =
    people.length === 0 ? texts.askedNobody(roles) : texts.asked(people.length > named ? roles : names);
  return <p className={styles.small}>{sentence}</p>;
}

function VerdictIcon({ verdict }: { readonly verdict: SignOff["verdict"] | undefined }) {
  const styles = useStyles();
  const Icon = {
    suitable: CheckmarkCircle20Filled,
    withConditions: CircleHalfFill20Regular,
    notSuitable: DismissCircle20Regular,
    none: QuestionCircle20Regular,
  }[verdict ?? "none"];
  return <Icon className={styles[verdict ?? "none"]} aria-hidden />;
}
