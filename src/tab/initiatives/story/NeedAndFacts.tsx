import {
  fundingLabels,
  initiativeFormLabels,
  originLabels,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import type { PartialDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FactList } from "./FactList.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

export const needTextNames = [
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "purpose",
  "risks",
  "followUp",
  "preStudy",
] as const;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  need: {
    margin: 0,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxWidth: "75ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** The need in the words of who has it; what has not been written is left out. */
export function NeedStory({ initiative }: { readonly initiative: Initiative }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const [need, ...others] = needTextNames;
  const written = others.filter((name) => initiative[name].trim() !== "");
  const isEmpty = initiative[need].trim() === "";
  return (
    <SectionCard title={texts.needTitle}>
      <p className={isEmpty ? styles.quiet : styles.need}>{isEmpty ? texts.needEmpty : initiative[need]}</p>
      {written.length === 0 ? null : (
        <FactList
          layout="rows"
          facts={written.map((name) => ({ name: texts[name], value: initiative[name] }))}
        />
      )}
    </SectionCard>
  );
}

/** The short facts of an initiative. */
export function InitiativeFacts({ initiative }: { readonly initiative: Stored<Initiative> }) {
  const texts = useTexts(storyTexts);
  const text = useText();
  const format = useFormat();
  const directory = useDirectory();
  const day = useDay();
  const nameOf = (account: number): string => directory?.account(account)?.name ?? texts.bySystem;
  const units = initiative.otherUnitIds.flatMap((id) => directory?.unit(id)?.name ?? []);
  const { isNewSystem } = initiative;
  const newSystem = isNewSystem === true ? texts.newSystemYes : texts.newSystemNo;
  return (
    <SectionCard title={texts.factsTitle}>
      <FactList
        layout="columns"
        facts={[
          { name: texts.form, value: text(initiativeFormLabels[initiative.form]) },
          {
            name: texts.origin,
            value: initiative.origin ? text(originLabels[initiative.origin]) : texts.notGiven,
          },
          {
            name: texts.isNewSystem,
            value: isNewSystem === undefined ? texts.newSystemUnknown : newSystem,
          },
          { name: texts.startsOn, value: day(initiative.startsOn) },
          { name: texts.endsOn, value: day(initiative.endsOn) },
          {
            name: texts.budget,
            value: initiative.budget === undefined ? texts.notGiven : format.kronor(initiative.budget),
          },
          {
            name: texts.funding,
            value: initiative.funding ? text(fundingLabels[initiative.funding]) : texts.notGiven,
          },
          { name: texts.otherUnits, value: units.length === 0 ? texts.notGiven : units.join(", ") },
          { name: texts.recordNumber, value: initiative.recordNumber || texts.notGiven },
          { name: texts.registered, value: format.date(initiative.createdAt) },
          {
            name: texts.changed,
            value: texts.changedBy(format.dateTime(initiative.modifiedAt), nameOf(initiative.modifiedBy)),
          },
          ...(initiative.sourceRegister === ""
            ? []
            : [{ name: texts.source, value: initiative.sourceRegister }]),
        ]}
      />
    </SectionCard>
  );
}

function useDay(): (date: PartialDate | undefined) => string {
  const language = useLanguage();
  const { notGiven } = useTexts(storyTexts);
  return (date) => (date === undefined ? notGiven : formatPartialDate(date, language));
}
