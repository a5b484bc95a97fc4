import type { Stored } from "#domain/shared/stored.ts";
import { isOverdueRetirement } from "#domain/systems/retirement-register.ts";
import { maySettleRetirement } from "#domain/systems/retirement-rights.ts";
import { retirementKindLabels, type Retirement } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Clock16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBasisStyles } from "../basis/basis.styles.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { EditRetirement } from "./EditRetirement.tsx";
import { RetirementTools } from "./RetirementTools.tsx";
import { RetireSystem } from "./RetireSystem.tsx";
import { retirementTexts } from "./retirement-texts.ts";
import { SettleRetirement } from "./SettleRetirement.tsx";

interface RetirementRowProps {
  readonly row: Stored<Retirement>;
  /** An answer that nothing goes away, before something was promised. */
  readonly isSuperseded: boolean;
  /** In the register; undefined when it is no system there. */
  readonly system: Stored<System> | undefined;
  readonly story: OpenedCase;
  /** Whether the person may promise anything because of the initiative. */
  readonly isEditor: boolean;
  readonly onChanged: () => void;
}

/** One thing that goes away: what, whose, by when, and how it went; or the answer that nothing does. */
export function RetirementRow(props: RetirementRowProps) {
  const { row, isSuperseded, system, story, isEditor, onChanged } = props;
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const directory = useDirectory();
  const [doing, setDoing] = useState<"edit" | "settle">();
  const isOwner = maySettleRetirement(directory?.me.person, row, directory?.people ?? []);
  const item = useRef<HTMLDivElement>(null);
  const onClose = (): void => {
    flushSync(() => {
      setDoing(undefined);
    });
    // Whoever used the form by keyboard goes on from the row that it stood in.
    item.current?.focus();
  };
  const forms = { row, story, onClose, onChanged };
  if (doing === "edit") return <EditRetirement {...forms} />;
  if (doing === "settle") return <SettleRetirement {...forms} />;
  return (
    <div ref={item} tabIndex={-1} className={styles.item}>
      {row.kind === "nothing" ? (
        <>
          <span className={styles.name}>{isSuperseded ? texts.nothingBefore : texts.nothing}</span>
          <p className={styles.text}>{row.note}</p>
        </>
      ) : (
        <Thing row={row} today={story.today} />
      )}
      {system && row.state === "retired" ? (
        <RetireSystem system={system} row={row} isOwner={isOwner} onChanged={onChanged} />
      ) : null}
      <RetirementTools
        row={row}
        isEditor={isEditor}
        isOwner={isOwner && row.kind !== "nothing"}
        onChoose={setDoing}
        onChanged={onChanged}
      />
    </div>
  );
}

interface ThingProps {
  readonly row: Stored<Retirement>;
  readonly today: OpenedCase["today"];
}

function Thing({ row, today }: ThingProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(retirementTexts);
  const { kronor } = useFormat();
  const directory = useDirectory();
  const nameOf = (id: number | undefined): string => directory?.person(id)?.name ?? texts.somebody;
  const confirming =
    row.state === "promised"
      ? row.ownerId === undefined
        ? texts.noOwner
        : texts.ownerOf(nameOf(row.ownerId))
      : texts.settledBy(nameOf(row.settledById));
  const facts = [
    text(retirementKindLabels[row.kind]),
    ...(row.unitId === undefined ? [] : [directory?.unit(row.unitId)?.name ?? texts.noUnit]),
    ...(row.savedYearly === undefined || row.state === "kept"
      ? []
      : [texts.savesYearly(kronor(row.savedYearly))]),
  ];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{row.name}</span>
        <Situation row={row} today={today} />
      </div>
      <p className={styles.small}>{facts.join(" · ")}</p>
      <p className={styles.small}>{confirming}</p>
      {row.note.trim() === "" ? null : <p className={styles.text}>{row.note}</p>}
    </>
  );
}

function Situation({ row, today }: ThingProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { date } = useFormat();
  if (row.state === "retired")
    return (
      <span className={mergeClasses(styles.state, styles.done)}>
        <CheckmarkCircle16Filled aria-hidden />
        {texts.retired(date(row.settledOn))}
      </span>
    );
  if (row.state === "kept")
    return (
      <span className={mergeClasses(styles.state, styles.planned)}>
        <SubtractCircle16Regular aria-hidden />
        {texts.kept(date(row.settledOn))}
      </span>
    );
  if (isOverdueRetirement(row, today))
    return (
      <span className={mergeClasses(styles.state, styles.overdue)}>
        <Warning16Filled aria-hidden />
        {texts.overdue(date(row.promisedOn))}
      </span>
    );
  return (
    <span className={mergeClasses(styles.state, styles.planned)}>
      <Clock16Regular aria-hidden />
      {row.promisedOn === undefined ? texts.noDay : texts.due(date(row.promisedOn))}
    </span>
  );
}
