import { outcomes, type Decision, type Outcome } from "#domain/decisions/decision.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { needsReason, type Turn } from "./turn.ts";

export interface WrittenStand {
  readonly outcome: Outcome | undefined;
  readonly reason: string;
}

export interface RecordingPlace {
  readonly story: OpenedCase;
  readonly turn: Turn;
  /** The meeting at which it was said, where one is given. */
  readonly meeting: Stored<Meeting> | undefined;
  readonly onRecorded: (outcome: Outcome) => void;
}

/** Writes one row of what somebody says at a step; what is typed is kept until it has been written. */
export function useRecording({ story, turn, meeting, onRecorded }: RecordingPlace) {
  const { initiative } = story;
  const repositories = useRepositories();
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({
    form: "decision",
    record: `${String(initiative.id)}:${turn.step.key}`,
    isConfidential: initiative.isConfidential,
    read: readStand,
  });
  const [written, setWritten] = useState<WrittenStand>(kept ?? { outcome: undefined, reason: "" });
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const isBusy = useRef(false);
  const [key] = useState(() => `decision:${String(initiative.id)}:${turn.step.key}:${crypto.randomUUID()}`);
  const { outcome, reason } = written;
  const isReasonMissing = outcome !== undefined && needsReason(outcome) && reason.trim() === "";

  const change = (part: Partial<WrittenStand>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  const cancel = (): void => {
    clear();
    setWritten({ outcome: undefined, reason: "" });
    setTried(false);
    setProblem(undefined);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (isBusy.current || !me || outcome === undefined || isReasonMissing) return;
    isBusy.current = true;
    setSaving(true);
    setProblem(undefined);
    try {
      await repositories.decisions.add({
        key,
        ...rowOf(story, turn),
        outcome,
        decidedById: me.id,
        meetingId: meeting?.id,
        reason: reason.trim(),
      });
      clear();
      onRecorded(outcome);
    } catch (failure) {
      // The row was kept before an answer was lost: what stands there is what was said first.
      if (failure instanceof DuplicateError) onRecorded(outcome);
      else setProblem(failure);
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return { written, change, cancel, save, isSaving, problem, isReasonMissing: isTried && isReasonMissing };
}

export type RecordingState = ReturnType<typeof useRecording>;

/** The parts of a row that follow from where the initiative stands. */
const rowOf = (
  { initiative, valuations, governance }: OpenedCase,
  { step, body, mandate }: Turn,
): Omit<Decision, "key" | "outcome" | "decidedById" | "meetingId" | "reason"> => ({
  initiativeId: initiative.id,
  bodyId: body?.id,
  valuationId: valuations[0]?.id,
  step: step.key,
  matter: step.matter,
  model: governance.version?.key ?? "",
  delegationPoint: mandate.delegationPoint,
  standing: "notYetRead",
  standingReason: asSaid(""),
});

function readStand(kept: unknown): WrittenStand | undefined {
  const parts = propertiesOf(kept);
  const reason = parts.get("reason");
  const outcome = outcomes.find((known) => known === parts.get("outcome"));
  return typeof reason === "string" ? { outcome, reason } : undefined;
}
