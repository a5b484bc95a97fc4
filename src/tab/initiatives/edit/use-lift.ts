import type { Initiative } from "#domain/initiatives/initiative.ts";
import { newAgendaItem, placeOnAgenda, standing } from "#domain/meetings/agenda.ts";
import type { AgendaItemType, Meeting } from "#domain/meetings/meeting.ts";
import { DuplicateError, NotAllowedError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useDraft } from "#tab/shared/drafts.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useRef, useState } from "react";

type Liftable = Pick<Stored<Initiative>, "id" | "isConfidential">;

const readNote = (kept: unknown): string | undefined => (typeof kept === "string" ? kept : undefined);

/** Adds the initiative last on the agenda of a coming meeting; the key lets one initiative stand there once. */
export function useLift({ id: initiativeId, isConfidential }: Liftable, onLifted: () => void) {
  const repositories = useRepositories();
  const clock = useClock();
  const meetings = useLoaded(
    useCallback(
      () =>
        repositories.meetings.find({
          where: [{ property: "startsAt", is: "ge", value: clock() }],
          orderBy: { property: "startsAt" },
          top: 12,
        }),
      [repositories, clock],
    ),
  );
  const [meetingId, setMeetingId] = useState<number>();
  const [itemType, setItemType] = useState<AgendaItemType>("dialogue");
  const { note, setNote, clear } = useKeptNote({ id: initiativeId, isConfidential });
  const [problem, setProblem] = useState<unknown>();
  const [isThereAlready, setThereAlready] = useState(false);
  const [isTakenOff, setTakenOff] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [lifted, setLifted] = useState<Stored<Meeting>>();
  const isBusy = useRef(false);
  const coming = meetings.state === "ready" ? meetings.value : [];
  const meeting = coming.find(({ id }) => id === meetingId) ?? coming[0];

  const add = async (to: Stored<Meeting>): Promise<void> => {
    const items = await repositories.agendaItems.find({
      where: [{ property: "meetingId", is: "eq", value: to.id }],
    });
    if (standing(items).some((item) => item.initiativeId === initiativeId)) {
      setThereAlready(true);
      return;
    }
    const item = newAgendaItem({
      initiative: { id: initiativeId },
      meeting: to,
      body: { mandate: "supports" },
      items,
      note: note.trim(),
    });
    try {
      await placeOnAgenda(repositories.agendaItems, items, { ...item, itemType });
    } catch (failure) {
      const wasTakenOff = items.some((each) => each.initiativeId === initiativeId);
      if (!(failure instanceof NotAllowedError && wasTakenOff)) throw failure;
      setTakenOff(true);
      return;
    }
    clear();
    setLifted(to);
    onLifted();
  };
  const save = async (): Promise<void> => {
    if (isBusy.current || !meeting) return;
    isBusy.current = true;
    setSaving(true);
    setProblem(undefined);
    setThereAlready(false);
    setTakenOff(false);
    try {
      await add(meeting);
    } catch (failure) {
      if (failure instanceof DuplicateError) setThereAlready(true);
      else setProblem(failure);
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return {
    meetings,
    meeting,
    setMeetingId,
    itemType,
    setItemType,
    note,
    setNote,
    problem,
    isThereAlready,
    /** By somebody who builds agendas, and the person may only add to them. */
    isTakenOff,
    isSaving,
    lifted,
    save,
    canSave: meeting !== undefined,
  };
}

function useKeptNote({ id, isConfidential }: Liftable) {
  const { kept, keep, clear } = useDraft({
    form: "lift",
    record: String(id),
    isConfidential,
    read: readNote,
  });
  const [note, setWritten] = useState(kept ?? "");
  const setNote = (written: string): void => {
    setWritten(written);
    keep(written);
  };
  return { note, setNote, clear };
}

export type LiftState = ReturnType<typeof useLift>;
