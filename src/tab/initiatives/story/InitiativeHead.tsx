import { priorityClassLabels, type Initiative } from "#domain/initiatives/initiative.ts";
import { useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Badge,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { LockClosed20Regular, Star12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  fact: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  score: { fontWeight: tokens.fontWeightSemibold },
});

/** What one wants to know first: status, unit, owner, class and score, and whether it is confidential. */
export function InitiativeHead({ initiative }: { readonly initiative: Initiative }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const unit = useDirectory()?.unit(initiative.unitId);
  const { priorityClass, score, legalReference } = initiative;
  const legal = priorityClass === "law" && legalReference !== "" ? ` (${legalReference})` : "";
  return (
    <>
      {initiative.isConfidential ? (
        <MessageBar intent="warning" layout="multiline" icon={<LockClosed20Regular />}>
          <MessageBarBody>
            <MessageBarTitle>{texts.confidential}</MessageBarTitle>
            {texts.confidentialHint}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <dl className={styles.list}>
        <HeadFact name="Status">
          <StatusBadge status={initiative.status} />
          {initiative.isFocused ? (
            <Badge appearance="tint" color="important" icon={<Star12Filled />}>
              {texts.focused}
            </Badge>
          ) : null}
        </HeadFact>
        <HeadFact name={texts.score}>
          <span className={styles.score}>{score === undefined ? texts.notValued : texts.scoreOf(score)}</span>
        </HeadFact>
        <HeadFact name={texts.unit}>{unit?.name ?? texts.noUnit}</HeadFact>
        <HeadFact name={texts.owner}>
          <PersonName id={initiative.ownerId} />
        </HeadFact>
        <HeadFact name={texts.priorityClass}>
          {priorityClass ? `${text(priorityClassLabels[priorityClass])}${legal}` : texts.notGiven}
        </HeadFact>
      </dl>
    </>
  );
}

function HeadFact({
  name,
  children,
}: {
  readonly name: string;
  readonly?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
