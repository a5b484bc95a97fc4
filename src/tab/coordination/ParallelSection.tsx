import { linksThatHold } from "#domain/initiatives/need-links.ts";
import { parallelProjects, type ParallelProject } from "#domain/initiatives/parallel-projects.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useAlikePairs } from "#tab/shared/use-alike-pairs.ts";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Said } from "../initiatives/links/AlikeNeeds.tsx";
import { AnswerDialog } from "../initiatives/links/AnswerDialog.tsx";
import { likenessWords } from "../initiatives/links/likeness-words.ts";
import { linkTexts } from "../initiatives/links/link-texts.ts";
import { coordinationTexts } from "./coordination-texts.ts";
import { ListSection } from "./ListSection.tsx";
import type { SectionProps } from "./section-props.ts";
import { useSectionStyles } from "./section-styles.ts";
import type { Coordinated } from "./load-coordination.ts";

type Project = ParallelProject<Stored<Coordinated>>;

interface ParallelSectionProps extends SectionProps {
  readonly onChanged: () => void;
}

/** Pairs alike in different units that nobody has answered about, and the answers that have been given [D-09, A-079]. */
export function ParallelSection({ rows, byId, concerns, onChanged }: ParallelSectionProps) {
  useGroundForDialogs();
  const texts = useTexts(coordinationTexts);
  const pairs = useAlikePairs(rows.initiatives);
  const [answering, setAnswering] = useState<Project>();
  const found = Array.isArray(pairs)
    ? parallelProjects(rows.initiatives, pairs, rows.needLinks).filter(
        ({ older, newer }) => concerns(older.id) || concerns(newer.id),
      )
    : undefined;
  const none = pairs === undefined ? texts.parallelLooking : texts.parallelNone;
  return (
    <>
      <ListSection
        title={texts.parallelTitle}
        lead={texts.parallelLead}
        empty={pairs === "failed" ? texts.parallelFailed : none}
        items={found}
        keyOf={({ older, newer }) => `${String(older.id)}:${String(newer.id)}`}
        after={<AnswersGiven rows={rows} byId={byId} concerns={concerns} />}
      >
        {(project) => (
          <ParallelItem
            project={project}
            onAnswer={() => {
              setAnswering(project);
            }}
          />
        )}
      </ListSection>
      {answering ? (
        <AnswerDialog
          oneId={answering.older.id}
          otherId={answering.newer.id}
          onClose={(hasAnswered) => {
            setAnswering(undefined);
            if (hasAnswered) onChanged();
          }}
        />
      ) : null}
    </>
  );
}

function ParallelItem({
  project: { older, newer, likeness, since },
  onAnswer,
}: {
  readonly project: Project;
  readonly onAnswer: () => void;
}) {
  const styles = useSectionStyles();
  const texts = useTexts(coordinationTexts);
  const format = useFormat();
  const words = useTexts(linkTexts);
  return (
    <>
      <div className={styles.pair}>
        <Need initiative={older} />
        <Need initiative={newer} />
      </div>
      <div className={styles.facts}>
        <span className={styles.strong}>
          {texts.alike(words[likenessWords(likeness)], format.percent(likeness))}
        </span>
        <span>{texts.since(format.date(since))}</span>
      </div>
      <Button size="small" aria-label={texts.answerLabel(older.title, newer.title)} onClick={onAnswer}>
        {texts.answer}
      </Button>
    </>
  );
}

function Need({
  initiative: { id, title, unitId, status, createdAt },
}: {
  readonly initiative: Stored<Coordinated>;
}) {
  const styles = useSectionStyles();
  const texts = useTexts(coordinationTexts);
  const format = useFormat();
  const unit = useDirectory()?.unit(unitId);
  return (
    <div className={styles.need}>
      <RouteLink to={{ page: "initiative", id }}>{title}</RouteLink>
      <span className={styles.facts}>
        <span>{unit?.name ?? texts.noUnit}</span>
        <StatusBadge status={status} />
      </span>
      <span className={styles.small}>{texts.registered(format.date(createdAt))}</span>
    </div>
  );
}

/** What has been answered, newest first. */
function AnswersGiven({ rows, byId, concerns }: SectionProps) {
  const styles = useSectionStyles();
  const texts = useTexts(coordinationTexts);
  const held = linksThatHold(rows.needLinks)
    .filter(
      ({ kind, initiativeId, otherId }) =>
        kind !== "enables" && (concerns(initiativeId) || concerns(otherId)),
    )
    .toReversed();
  const link = (id: number) => {
    const initiative = byId.get(id);
    return initiative ? (
      <RouteLink to={{ page: "initiative", id }}>{initiative.title}</RouteLink>
    ) : (
      texts.unknown
    );
  };
  if (held.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.answered(held.length)}</summary>
      <ul className={styles.answers}>
        {held.map((row) => (
          <li key={row.id} className={styles.answer}>
            <span>
              {link(row.initiativeId)} {texts.and} {link(row.otherId)}
            </span>
            <Said link={row} />
          </li>
        ))}
      </ul>
    </details>
  );
}
