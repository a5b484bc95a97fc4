import { noticeStateLabels, noticeStates, type Notice, type NoticeState } from "#domain/digest/notice.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { useClock } from "#tab/shared/clock.tsx";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useState } from "react";
import { logTexts } from "./log-texts.ts";
import { NoticeItem, type LogNames } from "./NoticeItem.tsx";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  states: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none" },
  end: { marginInlineStart: "auto" },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  count: { fontWeight: tokens.fontWeightSemibold },
  more: { justifySelf: "start" },
});

/** Notices shown at a time. */
const page = 100;

/** Every message in the Outbox, newest first. */
export function DeliveryLog() {
  const styles = useStyles();
  const texts = useTexts(logTexts);
  const { notices, bodies, meetings } = useRepositories();
  const loaded = useLoaded(
    useCallback(async () => {
      const [all, channels] = await Promise.all([notices.find(), bodies.find()]);
      const about = await meetings.byIds([...new Set(all.flatMap(({ meetingId }) => meetingId ?? []))]);
      const names: LogNames = {
        bodies: new Map(channels.map(({ key, name }) => [key, name])),
        meetings: new Map(about.map(({ id, title }) => [id, title])),
      };
      return { all: all.toSorted((a, b) => b.id - a.id), names };
    }, [notices, bodies, meetings]),
  );
  if (loaded.state === "loading") return <Skeleton label={texts.loading} rows={8} />;
  if (loaded.state === "failed") return <FailureMessage problem={loaded.problem} onRetry={loaded.reload} />;
  const { all, names } = loaded.value;
  const refresh = (
    <Button icon={<ArrowClockwise20Regular />} disabledFocusable={loaded.isReloading} onClick={loaded.reload}>
      {texts.reload}
    </Button>
  );
  if (all.length === 0) {
    return <EmptyState illustration="letter" title={texts.emptyTitle} text={texts.empty} action={refresh} />;
  }
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.end}>{refresh}</span>
      </div>
      <NoticeList all={all} names={names} onChanged={loaded.reload} />
    </>
  );
}

interface NoticeListProps {
  readonly all: readonly Stored<Notice>[];
  readonly names: LogNames;
  readonly onChanged: () => void;
}

function NoticeList({ all, names, onChanged }: NoticeListProps) {
  const styles = useStyles();
  const texts = useTexts(logTexts);
  const { number } = useFormat();
  const [state, setState] = useState<NoticeState>();
  const [limit, setLimit] = useState(page);
  const send = useSendAgain(onChanged);
  const chosen = state === undefined ? all : all.filter((notice) => notice.state === state);
  return (
    <>
      <StateFilter all={all} chosen={state} onChoose={setState} />
      <output className={styles.count}>{texts.shown(number(chosen.length), number(all.length))}</output>
      {send.problem === undefined ? null : <FailureMessage problem={send.problem} onRetry={onChanged} />}
      {chosen.length === 0 ? (
        <EmptyState illustration="letter" title={texts.noneTitle} text={texts.none} />
      ) : null}
      <ul className={styles.list} aria-label={texts.tableLabel}>
        {chosen.slice(0, limit).map((notice) => (
          <NoticeItem
            key={notice.id}
            notice={notice}
            names={names}
            {...(send.mayQueue ? { onAgain: send.again } : {})}
          />
        ))}
      </ul>
      {chosen.length > limit ? (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + page);
          }}
        >
          {texts.more(number(Math.min(page, chosen.length - limit)))}
        </Button>
      ) : null}
    </>
  );
}

function StateFilter({
  all,
  chosen,
  onChoose,
}: {
  readonly all: readonly Stored<Notice>[];
  readonly chosen: NoticeState | undefined;
  readonly onChoose: (state: NoticeState | undefined) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(logTexts);
  const text = useText();
  const { number } = useFormat();
  const choices = [undefined, ...noticeStates];
  return (
    <fieldset className={styles.states} aria-label={texts.filterLabel}>
      {choices.map((state) => {
        const count =
          state === undefined ? all.length : all.filter((notice) => notice.state === state).length;
        const name = state === undefined ? texts.all : text(noticeStateLabels[state]);
        return (
          <SwitchButton
            key={name}
            size="small"
            shape="circular"
            isOn={state === chosen}
            onTurn={() => {
              onChoose(state);
            }}
          >
            {`${name} (${number(count)})`}
          </SwitchButton>
        );
      })}
    </fieldset>
  );
}

/** Puts a notice back in the queue; the server sends what is due. */
function useSendAgain(onChanged: () => void) {
  const { notices } = useRepositories();
  const clock = useClock();
  const person = useDirectory()?.me.person;
  const [problem, setProblem] = useState<unknown>();
  const again = async (notice: Stored<Notice>): Promise<void> => {
    setProblem(undefined);
    try {
      await notices.update(notice.id, notice.version, {
        state: "due",
        attempts: 0,
        notBefore: clock(),
        reason: "",
      });
      onChanged();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return { again, problem, mayQueue: hasRole(person, "coordinator") };
}
