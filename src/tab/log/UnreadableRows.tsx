import type { UnreadableRow } from "#domain/shared/unreadable-rows.ts";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useUnreadableRows } from "#tab/shared/use-unreadable-rows.ts";
import { useState } from "react";
import { unreadableTexts } from "./unreadable-texts.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, paddingInlineStart: "20px" },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  how: { margin: "2px 0 0", maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
});

/** Rows that are left out of everything, each with what to correct and the way to it. */
export function UnreadableRows() {
  const styles = useStyles();
  const texts = useTexts(unreadableTexts);
  const rows = useUnreadableRows();
  const check = useCheck();
  const action = (
    <Button disabledFocusable={check.progress !== undefined} onClick={check.start}>
      {texts.check}
    </Button>
  );
  return (
    <SectionCard title={texts.title} lead={texts.lead} action={action}>
      {check.problem === undefined ? null : <FailureMessage problem={check.problem} onRetry={check.start} />}
      <output>
        {check.progress === undefined
          ? check.isDone
            ? texts.checked(rows.length)
            : ""
          : texts.checking(...check.progress)}
      </output>
      {rows.length === 0 ? (
        check.isDone ? null : (
          <p className={styles.quiet}>{texts.none}</p>
        )
      ) : (
        <ul className={styles.list} aria-label={texts.title}>
          {rows.map((row) => (
            <li key={`${row.list} ${String(row.id)}`}>
              <Unreadable row={row} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

function Unreadable({ row: { title, id, column, address } }: { readonly row: UnreadableRow }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(unreadableTexts);
  return (
    <>
      <Link className={styles.what} href={address} target="_blank" rel="noreferrer">
        {texts.row(text(title), id)}
      </Link>
      <p className={styles.how}>{texts.how(column)}</p>
    </>
  );
}

/** Reads every list through when asked to. */
function useCheck() {
  const { unreadable } = useRepositories();
  const [progress, setProgress] = useState<readonly [read: number, of: number]>();
  const [problem, setProblem] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  const start = async (): Promise<void> => {
    setProblem(undefined);
    setProgress([0, 1]);
    try {
      await unreadable.check((read, of) => {
        setProgress([read, of]);
      });
      setDone(true);
    } catch (failure) {
      setProblem(failure);
    }
    setProgress(undefined);
  };
  return { progress, problem, isDone, start: () => void start() };
}
