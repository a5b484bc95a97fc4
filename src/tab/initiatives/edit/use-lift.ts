import type { Initiative } from "#domain/initiatives/initiative.ts";
import { newAgendaItem, placeOnAgenda } from "#domain/meetings/agenda.ts";
import type { AgendaItem, AgendaItemType, Meeting } from "#domain/meetings/meeting.ts";
import { DuplicateError, NotAllowedError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
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
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isSaving, setSaving] = useState(false);
  const [lifted, setLifted] = useState<Stored<Meeting>>();
  const isBusy = useRef(false);
  const coming = meetings.state === "ready" ? meetings.value : [];
  const meeting = coming.find(({ id }) => id === meetingId) ?? coming[0];

  const save = async (): Promise<void> => {
    if (isBusy.current || !meeting) return;
    isBusy.current = true;
    setSaving(true);
    setProblem(undefined);
    setObstacle(undefined);
    try {
      const found = await lift(repositories.agendaItems, {
        initiativeId,
        meeting,
        itemType,
        note: note.trim(),
      });
      setObstacle(found);
      if (found === undefined) {
        clear();
        setLifted(meeting);
        onLifted();
      }
    } catch (failure) {
      setProblem(failure);
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
    obstacle,
    isSaving,
    lifted,
    save,
    canSave: meeting !== undefined,
  };
}

/** It stands on that agenda already; or was taken off it, and the person may only add to agendas. */
type Obstacle = "there" | "takenOff" | undefined;

interface Lifting extends Pick<AgendaItem, "initiativeId" | "itemType" | "note"> {
  readonly meeting: Stored<Meeting>;
}

/** @returns what stands in the way; undefined when it is done */
async function lift(
  agendaItems: Repository<AgendaItem>,
  { initiativeId, meeting, itemType, note }: Lifting,
): Promise<Obstacle> {
  const items = await agendaItems.find({ where: [{ property: "meetingId", is: "eq", value: meeting.id }] });
  const there = items.find((item) => item.initiativeId === initiativeId);
  if (there?.isWithdrawn === false) return "there";
  const item = newAgendaItem({
    initiative: { id: initiativeId },
    meeting,
    mandate: "supports",
    items,
    note,
  });
  try {
    await placeOnAgenda(agendaItems, items, { ...item, itemType });
    return undefined;
  } catch (failure) {
    if (failure instanceof DuplicateError) return "there";
    if (failure instanceof NotAllowedError && there) return "takenOff";
    throw failure;
  }
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
