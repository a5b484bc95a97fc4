import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { SideBySide, type ComparedRow } from "./SideBySide.tsx";
import type { ValuationNews, ValuationSubject } from "./valuation-subject.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outlineStyle: "none" } },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface StaleNoticeProps {
  readonly news: ValuationNews;
  readonly opened: ValuationSubject;
  readonly model: ValuationModel;
  readonly answers: Answers;
  readonly onSendAnyway: () => void;
  readonly onLookFirst: () => void;
}

/** Shows what has changed since the form was opened, both versions beside each other, and lets the person choose. */
export function StaleNotice({ news, opened, model, answers, onSendAnyway, onLookFirst }: StaleNoticeProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  const directory = useDirectory();
  const levels = useLevelNames(model);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { initiative } = news.subject;
  const changedRows = news.changed.map((field): ComparedRow => ({
    name: texts[`${field}Label`],
    left: opened.initiative[field] || texts.empty,
    right: initiative[field] || texts.empty,
  }));
  return (
    <section className={styles.root} aria-labelledby="stale-title">
      <h2 id="stale-title" ref={heading} tabIndex={-1} className={styles.title}>
        {texts.staleTitle}
      </h2>
      {changedRows.length === 0 ? null : (
        <>
          <p className={styles.text}>
            {texts.staleInitiative(
              directory?.account(initiative.modifiedBy)?.name ?? texts.unknownPerson,
              format.dateTime(initiative.modifiedAt),
            )}
          </p>
          <SideBySide
            nameTitle={texts.fact}
            leftTitle={texts.whenOpened}
            rightTitle={texts.isNow}
            rows={changedRows}
          />
        </>
      )}
      {news.added.map((valuation) => {
        const name = directory?.person(valuation.valuedById)?.name ?? texts.unknownPerson;
        return (
          <div key={valuation.id}>
            <p className={styles.text}>{texts.staleValuation(name, format.dateTime(valuation.createdAt))}</p>
            <SideBySide
              nameTitle={texts.criterion}
              leftTitle={texts.yours}
              rightTitle={texts.theirs(name)}
              rows={levels(answers, valuation.answers)}
            />
          </div>
        );
      })}
      <p className={styles.text}>{texts.staleKept}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onLookFirst}>
          {texts.lookFirst}
        </Button>
        <Button onClick={onSendAnyway}>{texts.sendAnyway}</Button>
      </div>
    </section>
  );
}

function useLevelNames(model: ValuationModel) {
  const text = useText();
  const { notAnswered } = useTexts(valuationTexts);
  return (mine: Answers, theirs: Answers): readonly ComparedRow[] =>
    model.criteria.map(({ key, name, kind, levels }) => {
      const nameOf = (answers: Answers): string => {
        if (kind !== "level") return answers[key]?.reason || notAnswered;
        const level = levels.find(({ value }) => value === answers[key]?.level);
        return level ? `${text(level.name)} (${String(level.value)})` : notAnswered;
      };
      return { name: text(name), left: nameOf(mine), right: nameOf(theirs) };
    });
}
