import { basisPurposes } from "#domain/initiatives/basis-guidance.ts";
import { basisKindLabels, basisKinds, type BasisItem } from "#domain/initiatives/basis-item.ts";
import { isOverdue, standingItems } from "#domain/initiatives/basis-state.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { mayEdit } from "../edit/edit-rights.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { BalancePicture } from "./BalancePicture.tsx";
import { BasisForm } from "./BasisForm.tsx";
import { BasisRow } from "./BasisRow.tsx";
import { BasisTemplates } from "./BasisTemplates.tsx";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import { RemovedItems } from "./RemovedItems.tsx";

interface BasisCardProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** What the initiative rests on and does beside the technology, kind by kind. */
export function BasisCard({ story, onChanged }: BasisCardProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const isEditor = mayEdit(useDirectory()?.me, story.initiative);
  const standing = standingItems(story.basisItems);
  const removed = story.basisItems.filter(({ isRemoved }) => isRemoved);
  const done = standing.filter(({ doneOn }) => doneOn !== undefined).length;
  const overdue = standing.filter((item) => isOverdue(item, story.today)).length;
  const kinds = basisKinds.filter((kind) => standing.some((item) => item.kind === kind));
  if (standing.length === 0 && !isEditor) return null;
  return (
    <SectionCard
      title={texts.title}
      action={
        standing.length === 0 ? undefined : (
          <span className={styles.points}>{texts.summary(done, standing.length, overdue)}</span>
        )
      }
    >
      <p className={styles.quiet}>{texts.hint}</p>
      {standing.length === 0 ? <p className={styles.quiet}>{texts.empty}</p> : null}
      <BalancePicture story={story} />
      {kinds.map((kind) => (
        <KindGroup
          key={kind}
          kind={kind}
          items={byDay(standing.filter((item) => item.kind === kind))}
          story={story}
          isEditor={isEditor}
          onChanged={onChanged}
        />
      ))}
      {isEditor ? <AddToBasis story={story} onChanged={onChanged} /> : null}
      {isEditor ? <RemovedItems items={removed} onChanged={onChanged} /> : null}
    </SectionCard>
  );
}

const never = "9999";

/** What remains before what is done, each by day. */
const byDay = (items: readonly Stored<BasisItem>[]): readonly Stored<BasisItem>[] =>
  items.toSorted(
    (a, b) =>
      Number(a.doneOn !== undefined) - Number(b.doneOn !== undefined) ||
      (a.doneOn ?? a.dueOn ?? never).localeCompare(b.doneOn ?? b.dueOn ?? never) ||
      a.id - b.id,
  );

interface KindGroupProps extends BasisCardProps {
  readonly kind: BasisItem["kind"];
  readonly items: readonly Stored<BasisItem>[];
  readonly isEditor: boolean;
}

function KindGroup({ kind, items, story, isEditor, onChanged }: KindGroupProps) {
  const styles = useBasisStyles();
  const text = useText();
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{text(basisKindLabels[kind])}</h3>
      <p className={styles.small}>{text(basisPurposes[kind])}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <BasisRow item={item} story={story} isEditor={isEditor} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AddToBasis({ story, onChanged }: BasisCardProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const [isAdding, setAdding] = useState(false);
  if (isAdding)
    return (
      <BasisForm
        story={story}
        onChanged={onChanged}
        onClose={() => {
          setAdding(false);
        }}
      />
    );
  return (
    <>
      <div className={styles.buttons}>
        <Button
          icon={<AddRegular />}
          onClick={() => {
            setAdding(true);
          }}
        >
          {texts.add}
        </Button>
      </div>
      <BasisTemplates story={story} onChanged={onChanged} />
    </>
  );
}
