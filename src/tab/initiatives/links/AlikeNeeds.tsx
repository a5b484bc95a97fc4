import { linkBetween } from "#domain/initiatives/need-links.ts";
import { needLinkKindLabels, type NeedLink } from "#domain/initiatives/need-link.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSimilarNeeds, type SimilarNeed } from "../register/use-similar-needs.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { likenessWords } from "./likeness-words.ts";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  need: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  alike: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2 },
});

interface AlikeNeedsProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** Needs elsewhere that are like this one, what has been said of each pair, and the way to say it [A-066, D-09]. */
export function AlikeNeeds({ story, onChanged }: AlikeNeedsProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const { initiative, needLinks } = story;
  const found = useSimilarNeeds(`${initiative.title} ${initiative.need}`, initiative.id);
  const needs = found.state === "found" ? found.needs : [];
  const [answeringId, setAnswering] = useState<number>();
  const sentences = { idle: texts.none, loading: texts.looking, failed: texts.failed, found: texts.none };
  return (
    <SectionCard title={texts.title}>
      {needs.length === 0 ? (
        <p className={styles.quiet} aria-live="polite">
          {sentences[found.state]}
        </p>
      ) : null}
      <ul className={styles.list}>
        {needs.map((need) => (
          <li key={need.row.id} className={styles.need}>
            <AlikeNeed
              need={need}
              link={linkBetween(needLinks, initiative.id, need.row.id)}
              onAnswer={() => {
                setAnswering(need.row.id);
              }}
            />
          </li>
        ))}
      </ul>
      {answeringId === undefined ? null : (
        <AnswerDialog
          oneId={initiative.id}
          otherId={answeringId}
          onClose={(hasAnswered) => {
            setAnswering(undefined);
            if (hasAnswered) onChanged();
          }}
        />
      )}
    </SectionCard>
  );
}

interface AlikeNeedProps {
  readonly need: SimilarNeed;
  readonly link: Stored<NeedLink> | undefined;
  readonly onAnswer: () => void;
}

function AlikeNeed({ need: { row, likeness }, link, onAnswer }: AlikeNeedProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const unit = useDirectory()?.unit(row.unitId);
  return (
    <>
      <RouteLink to={{ page: "initiative", id: row.id }}>{row.title}</RouteLink>
      <span className={styles.facts}>
        <span className={styles.alike}>{texts[likenessWords(likeness)]}</span>
        <span>{unit?.name ?? texts.noUnit}</span>
        <StatusBadge status={row.status} />
      </span>
      {link ? <Said link={link} /> : null}
      <Button size="small" aria-label={texts.answerLabel(row.title)} onClick={onAnswer}>
        {link ? texts.answerAgain : texts.answer}
      </Button>
    </>
  );
}

/** What was said of a pair, by whom, when and why. */
export function Said({ link }: { readonly link: Stored<NeedLink> }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(linkTexts);
  const format = useFormat();
  const who = useDirectory()?.person(link.statedById)?.name ?? texts.unknownPerson;
  return (
    <>
      <span>{texts.said(text(needLinkKindLabels[link.kind]), who, format.date(link.createdAt))}</span>
      {link.reason.trim() === "" ? null : <span className={styles.quiet}>{link.reason}</span>}
    </>
  );
}
