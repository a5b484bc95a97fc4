import type { Plan } from "#domain/plans/plan.ts";
import type { ReportedItem } from "#domain/plans/plan-report.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";

interface Reporting {
  readonly plan: Stored<Plan>;
  readonly items: readonly ReportedItem[];
  /** What the figures say in words. */
  readonly proposed: string;
  readonly firstReceiver: number | undefined;
  readonly onReported: () => void;
}

interface Typed {
  readonly bodyId: number | undefined;
  readonly reportedOn: CalendarDate | undefined;
  /** Undefined while the proposal stands. */
  readonly words: string | undefined;
}

const readKept = (kept: unknown): string | undefined => (typeof kept === "string" ? kept : undefined);

/** What is typed of a report, and making it as one row with its figures frozen. */
export function useReporting({ plan, items, proposed, firstReceiver, onReported }: Reporting) {
  const { planReports } = useRepositories();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({ form: "planReport", record: String(plan.id), read: readKept });
  const [typed, setTyped] = useState<Typed>({ bodyId: firstReceiver, reportedOn: today, words: kept });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [sending, setSending] = useState<{ isBusy: boolean; isDone: boolean; problem: unknown }>({
    isBusy: false,
    isDone: false,
    problem: undefined,
  });
  const running = useRef(false);
  const words = typed.words ?? proposed;
  const { bodyId, reportedOn } = typed;
  const isWordless = words.trim() === "";
  const isDayWrong = reportedOn === undefined || reportedOn > today;
  const send = async (day: CalendarDate): Promise<void> => {
    setSending({ isBusy: true, isDone: false, problem: undefined });
    try {
      await planReports.add({
        key: `planReport:${key}`,
        planId: plan.id,
        bodyId,
        reportedById: me?.id,
        reportedOn: day,
        words: words.trim(),
        items,
        standing: "notYetRead",
        standingReason: asSaid(""),
      });
      setSending({ isBusy: false, isDone: true, problem: undefined });
      setKey(crypto.randomUUID());
      setTried(false);
      setTyped({ ...typed, words: undefined });
      clear();
      onReported();
    } catch (problem) {
      setSending({ isBusy: false, isDone: false, problem });
    }
  };
  return {
    typed: { bodyId, reportedOn, words },
    sending,
    isWordless: isTried && isWordless,
    isDayWrong: isTried && isDayWrong,
    change: (part: Partial<Typed>) => {
      setTyped((before) => ({ ...before, ...part }));
      if (part.words !== undefined) keep(part.words);
    },
    proposeAgain: () => {
      setTyped((before) => ({ ...before, words: undefined }));
      clear();
    },
    submit: async (): Promise<void> => {
      setTried(true);
      if (isWordless || isDayWrong || bodyId === undefined || running.current) return;
      running.current = true;
      await send(reportedOn);
      running.current = false;
    },
  };
}
