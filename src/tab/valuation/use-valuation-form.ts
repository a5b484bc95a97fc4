import type { CostType } from "#domain/governance/governing-model.ts";
import { answerProblems } from "#domain/valuation/score.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useDraft } from "#tab/shared/drafts.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useCallback, useMemo, useRef, useState } from "react";
import {
  answersToSend,
  draftsBeside,
  draftUnder,
  emptyDraft,
  readValuationDrafts,
  type ValuationDraft,
} from "./valuation-draft.ts";
import {
  loadSubject,
  newsSince,
  sendValuation,
  type ValuationNews,
  type ValuationSubject,
} from "./valuation-subject.ts";

export type Sending =
  | { readonly state: "filling" }
  | { readonly state: "sending" }
  | { readonly state: "stale"; readonly news: ValuationNews }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "sent"; readonly valuation: Stored<Valuation> };

/**
 * The form's state: what is typed, kept on the device, and on its way to being sent.
 * What is typed under one model waits under its name while another is in force.
 */
export function useValuationForm(
  opened: ValuationSubject,
  model: ValuationModel,
  costTypes: readonly CostType[],
) {
  const { initiative } = opened;
  const clock = useClock();
  const { kept, keep, clear } = useDraft({
    form: "valuation",
    record: String(initiative.id),
    isConfidential: initiative.isConfidential,
    read: readValuationDrafts,
  });
  const own = kept && draftUnder(model, kept);
  const others = useMemo(() => draftsBeside(model, kept ?? []), [model, kept]);
  const [restoredAt, setRestoredAt] = useState(own?.changedAt);
  const [draft, setDraft] = useState(own ?? emptyDraft(model));
  const [subject, setSubject] = useState(opened);
  const sender = useSender();
  const change = useCallback(
    (part: Partial<ValuationDraft>) => {
      const next = { ...draft, ...part, key: draft.key || crypto.randomUUID(), changedAt: clock() };
      setDraft(next);
      keep([...others, next]);
    },
    [draft, clock, keep, others],
  );
  const forget = useCallback(() => {
    clear();
    if (others.length > 0) keep(others);
  }, [clear, keep, others]);
  const startOver = useCallback(() => {
    forget();
    setDraft(emptyDraft(model));
    setRestoredAt(undefined);
  }, [forget, model]);
  const answers = answersToSend(draft, model);
  const send = async (isSure: boolean): Promise<void> => {
    if (await sender.send(subject, { ...draft, answers }, isSure)) forget();
  };
  const lookFirst = (news: ValuationNews): void => {
    setSubject(news.subject);
    sender.backToForm();
  };
  const isCalculated = subject.calculations.length > 0;
  const problems = answerProblems(model, answers, isCalculated);
  return {
    costTypes,
    answers,
    isCalculated,
    model,
    subject,
    draft,
    restoredAt,
    problems,
    change,
    startOver,
    send,
    lookFirst,
    sending: sender.sending,
  };
}

export type ValuationFormState = ReturnType<typeof useValuationForm>;

function useSender() {
  const repositories = useRepositories();
  const opened = usePortfolio();
  const me = opened.state === "ready" ? opened.portfolio.me.person : undefined;
  const [sending, setSending] = useState<Sending>({ state: "filling" });
  const isBusy = useRef(false);
  /** @returns whether it has been sent */
  const send = async (
    subject: ValuationSubject,
    draft: ValuationDraft,
    isSure: boolean,
  ): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setSending({ state: "sending" });
    try {
      const now = isSure ? subject : await loadSubject(repositories, subject.initiative.id);
      const news = newsSince(subject, now, draft.key);
      if (news) {
        setSending({ state: "stale", news });
        return false;
      }
      const valuation = await sendValuation(
        repositories,
        {
          key: draft.key,
          initiativeId: subject.initiative.id,
          valuedById: me?.id,
          model: draft.model,
          modelVersion: draft.modelVersion,
          answers: draft.answers,
          comment: draft.comment.trim(),
        },
        () => crypto.randomUUID(),
      );
      setSending({ state: "sent", valuation });
      return true;
    } catch (problem) {
      setSending({ state: "failed", problem });
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  const backToForm = (): void => {
    setSending({ state: "filling" });
  };
  return { sending, send, backToForm };
}
