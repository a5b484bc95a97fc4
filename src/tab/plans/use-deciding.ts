import type { Unit } from "#domain/organisation/unit.ts";
import type { PlanDecider } from "#domain/plans/plan-decider.ts";
import type { PlanEstimate } from "#domain/plans/plan.ts";
import { planProblems } from "#domain/plans/plan-problems.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import type { PlanDraft } from "./use-plan-draft.ts";

interface Deciding {
  /** Undefined for the whole municipality. */
  readonly unit: Stored<Unit> | undefined;
  readonly draft: Pick<PlanDraft, "items" | "objects" | "clear">;
  readonly decider: PlanDecider;
  readonly onDecided: () => void;
}

interface Typed {
  readonly year: string;
  readonly decidedOn: CalendarDate | undefined;
  readonly paragraph: string;
  readonly note: string;
}

type Words = Pick<Typed, "paragraph" | "note">;
const noWords: Words = { paragraph: "", note: "" };

function readWords(from: unknown): Words {
  const kept = propertiesOf(from);
  const wordsIn = (name: keyof Words): string => {
    const value = kept.get(name);
    return typeof value === "string" ? value : "";
  };
  return { paragraph: wordsIn("paragraph"), note: wordsIn("note") };
}

/** What is typed of the decision, and recording it as one row. */
export function useDeciding({ unit, draft, decider, onDecided }: Deciding) {
  const { plans } = useRepositories();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const thisYear = Number(today.slice(0, 4));
  const { kept, keep, clear } = useDraft({
    form: "planDecision",
    record: unit ? String(unit.id) : "whole",
    read: readWords,
  });
  const [typed, setTyped] = useState<Typed>({
    year: String(thisYear),
    decidedOn: today,
    ...(kept ?? noWords),
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [sending, setSending] = useState<{ isBusy: boolean; isDone: boolean; problem: unknown }>({
    isBusy: false,
    isDone: false,
    problem: undefined,
  });
  const running = useRef(false);
  const { decidedOn, paragraph, note, year } = typed;
  const isInBody = decider.body !== undefined;
  const problems = planProblems(
    { decidedOn, paragraph, isInBody, items: draft.items, objects: draft.objects },
    today,
  );
  const send = async (day: CalendarDate): Promise<void> => {
    setSending({ isBusy: true, isDone: false, problem: undefined });
    try {
      await plans.add({
        key: `plan:${key}`,
        unitId: unit?.id,
        year: Number(year),
        bodyId: decider.body?.id,
        decidedById: me?.id,
        decidedOn: day,
        paragraph: paragraph.trim(),
        note: note.trim(),
        items: draft.items.map((item) => ({ ...item, estimate: item.estimate && written(item.estimate) })),
        objects: draft.objects.map((object) => ({ ...object, estimate: written(object.estimate) })),
        standing: "notYetRead",
        standingReason: { sv: "", en: "" },
      });
      setSending({ isBusy: false, isDone: true, problem: undefined });
      setKey(crypto.randomUUID());
      setTried(false);
      setTyped({ ...typed, ...noWords });
      clear();
      draft.clear();
      onDecided();
    } catch (problem) {
      setSending({ isBusy: false, isDone: false, problem });
    }
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (problems.length > 0 || decidedOn === undefined || running.current) return;
    running.current = true;
    await send(decidedOn);
    running.current = false;
  };
  return {
    typed,
    sending,
    submit,
    years: [String(thisYear), String(thisYear + 1)],
    shown: isTried ? problems : [],
    change: (part: Partial<Typed>) => {
      const next = { ...typed, ...part };
      setTyped(next);
      keep({ paragraph: next.paragraph, note: next.note });
    },
  };
}

/** An estimate as it is frozen with the decision. */
const written = (estimate: PlanEstimate): PlanEstimate => ({ ...estimate, words: estimate.words.trim() });
