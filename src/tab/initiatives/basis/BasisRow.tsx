import { outcomePartLabels } from "#domain/initiatives/basis-guidance.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { natureOf } from "#domain/initiatives/change-balance.ts";
import { isSafeLink } from "#domain/initiatives/basis-problems.ts";
import { isOverdue } from "#domain/initiatives/basis-state.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Link, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Clock16Regular,
  Open16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { BasisForm } from "./BasisForm.tsx";
import { BasisProblem } from "./BasisProblem.tsx";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import { mayChange } from "./basis-rights.ts";
import { shownOutcome } from "./written-basis.ts";

interface BasisRowProps {
  readonly item: Stored<BasisItem>;
  readonly story: OpenedCase;
  /** Whether the person may edit the initiative at all. */
  readonly isEditor: boolean;
  readonly onChanged: () => void;
}

/** One piece: what, by whom, when, and what came of it. */
export function BasisRow({ item, story, isEditor, onChanged }: BasisRowProps) {
  const styles = useBasisStyles();
  const [editing, setEditing] = useState<"edit" | "finish">();
  if (editing)
    return (
      <BasisForm
        story={story}
        item={item}
        first={editing === "finish" ? { doneOn: story.today } : {}}
        onChanged={onChanged}
        onClose={() => {
          setEditing(undefined);
        }}
      />
    );
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{item.title}</span>
        <When item={item} today={story.today} />
      </div>
      <Told item={item} />
      {isEditor ? <RowTools item={item} onChanged={onChanged} onEdit={setEditing} /> : null}
    </div>
  );
}

function When({ item, today }: { readonly item: BasisItem; readonly today: CalendarDate }) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const format = useFormat();
  const { dueOn, doneOn } = item;
  if (doneOn !== undefined)
    return (
      <span className={mergeClasses(styles.state, styles.done)}>
        <CheckmarkCircle16Filled aria-hidden />
        {texts.done(format.date(doneOn))}
      </span>
    );
  if (isOverdue(item, today))
    return (
      <span className={mergeClasses(styles.state, styles.overdue)}>
        <Warning16Filled aria-hidden />
        {texts.overdue(format.date(dueOn))}
      </span>
    );
  return (
    <span className={mergeClasses(styles.state, styles.planned)}>
      <Clock16Regular aria-hidden />
      {dueOn === undefined ? texts.planned : texts.due(format.date(dueOn))}
    </span>
  );
}

function Told({ item }: { readonly item: BasisItem }) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(basisTexts);
  const language = useLanguage();
  const { number } = useFormat();
  const { parts, rest } = shownOutcome(item, language);
  return (
    <>
      {item.text.trim() === "" ? null : <p className={styles.text}>{item.text}</p>}
      {parts.map(({ part, words }) => (
        <p key={part} className={styles.text}>
          {text(outcomePartLabels[part])}: {words}
        </p>
      ))}
      {rest.trim() === "" ? null : (
        <p className={styles.text}>
          {texts.outcome}: {rest}
        </p>
      )}
      {natureOf[item.kind] === undefined ? null : (
        <p className={styles.small}>
          {item.hours === undefined ? texts.noHours : texts.hoursOf(number(item.hours))}
        </p>
      )}
      {item.personId === undefined ? null : <PersonName id={item.personId} />}
      {isSafeLink(item.link) ? (
        <Link
          href={item.link}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${texts.linkLabel(item.title)}, ${texts.opensNew}`}
        >
          <Open16Regular aria-hidden /> {texts.link}
        </Link>
      ) : null}
    </>
  );
}

interface RowToolsProps {
  readonly item: Stored<BasisItem>;
  readonly onChanged: () => void;
  readonly onEdit: (how: "edit" | "finish") => void;
}

function RowTools({ item, onChanged, onEdit }: RowToolsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const directory = useDirectory();
  const { basisItems } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  if (!mayChange(directory?.me, item)) {
    const name = directory?.account(item.createdBy)?.name ?? texts.somebody;
    return <p className={styles.small}>{texts.othersRow(name)}</p>;
  }
  const remove = async (): Promise<void> => {
    if (await write(() => basisItems.update(item.id, item.version, { isRemoved: true }))) onChanged();
  };
  return (
    <>
      <div className={styles.buttons}>
        {item.doneOn === undefined ? (
          <Button
            size="small"
            aria-label={texts.finishLabel(item.title)}
            onClick={() => {
              onEdit("finish");
            }}
          >
            {texts.finish}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.editLabel(item.title)}
          onClick={() => {
            onEdit("edit");
          }}
        >
          {texts.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isSaving}
          aria-label={texts.removeLabel(item.title)}
          onClick={() => void remove()}
        >
          {texts.remove}
        </Button>
      </div>
      <BasisProblem problem={problem} onRetry={() => void remove()} onReload={onChanged} />
    </>
  );
}
