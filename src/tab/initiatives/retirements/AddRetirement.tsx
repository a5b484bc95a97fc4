import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { useWrite } from "../duties/use-write.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { NewRetirement } from "./NewRetirement.tsx";
import { retirementTexts } from "./retirement-texts.ts";
import { newKey, promiseOf } from "./use-new-retirement.ts";
import { blankRetirement, lastDayOf, ofSystem, type WrittenRetirement } from "./written-retirement.ts";

interface AddRetirementProps {
  readonly story: OpenedCase;
  /** Systems that the initiative replaces, and that nothing is said of. */
  readonly offered: readonly Stored<System>[];
  readonly hasAnswered: boolean;
  readonly onChanged: () => void;
}

/** Opens the form; a replaced system is promised with one press when the initiative has a last day, and otherwise asks for the day. */
export function AddRetirement({ story, offered, hasAnswered, onChanged }: AddRetirementProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const add = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState<Partial<WrittenRetirement>>();
  if (first)
    return (
      <NewRetirement
        key={String(first.systemId)}
        story={story}
        first={first}
        onChanged={onChanged}
        onClose={() => {
          flushSync(() => {
            setFirst(undefined);
          });
          add.current?.querySelector("button")?.focus();
        }}
      />
    );
  return (
    <>
      {offered.length === 0 ? null : (
        <OfferedSystems story={story} offered={offered} onChanged={onChanged} onFill={setFirst} />
      )}
      <div ref={add} className={styles.buttons}>
        <Button
          icon={<AddRegular />}
          onClick={() => {
            setFirst({});
          }}
        >
          {texts.add}
        </Button>
        {hasAnswered ? null : (
          <Button
            onClick={() => {
              setFirst({ kind: "nothing" });
            }}
          >
            {texts.sayNothing}
          </Button>
        )}
      </div>
    </>
  );
}

interface OfferedSystemsProps extends Pick<AddRetirementProps, "story" | "offered" | "onChanged"> {
  readonly onFill: (first: Partial<WrittenRetirement>) => void;
}

function OfferedSystems({ story, offered, onChanged, onFill }: OfferedSystemsProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { retirements } = useRepositories();
  const { isSaving, problem, write } = useWrite();
  const { initiative, today } = story;
  const [last, setLast] = useState<Stored<System>>();
  const promise = async (system: Stored<System>): Promise<void> => {
    setLast(system);
    const promisedOn = lastDayOf(initiative, today);
    const written = { ...blankRetirement, ...ofSystem(system), promisedOn };
    if (promisedOn === undefined) {
      onFill(written);
      return;
    }
    const row = promiseOf(written, { key: newKey(initiative.id), initiativeId: initiative.id });
    if (await write(() => retirements.add(row))) onChanged();
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{texts.offered}</h3>
      <div className={styles.buttons}>
        {offered.map((system) => (
          <Button
            key={system.id}
            size="small"
            disabledFocusable={isSaving}
            onClick={() => void promise(system)}
          >
            {texts.promise(system.name)}
          </Button>
        ))}
      </div>
      {problem === undefined || !last ? null : (
        <FailureMessage problem={problem} onRetry={() => void promise(last)} />
      )}
    </div>
  );
}
