import type { AgendaItem, AgendaItemType, Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import { lastPosition, movedPosition } from "./agenda-order.ts";
import type { MeetingCase } from "./load-meetings.ts";

export type ItemChanges = Partial<Pick<AgendaItem, "itemType" | "minutes" | "note">>;
export type Failing = { readonly problem: unknown; readonly retry: () => void };

const usualMinutes = 15;

/** What may be done to an agenda; each is one row written, and the page is read again afterwards. */
export function useAgenda({ meeting, items }: MeetingCase, reload: () => void) {
  const repositories = useRepositories();
  const [failing, setFailing] = useState<Failing>();
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);

  /** @returns whether it was done */
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailing(undefined);
    try {
      await work();
      return true;
    } catch (problem) {
      setFailing({ problem, retry: () => void run(work) });
      return false;
    } finally {
      running.current = false;
      setBusy(false);
      reload();
    }
  };
  const { agendaItems, meetings } = repositories;
  const change = (item: Stored<AgendaItem>, changes: Partial<AgendaItem>): Promise<boolean> =>
    run(() => agendaItems.update(item.id, item.version, changes));
  return {
    failing,
    isBusy,
    change: (item: Stored<AgendaItem>, changes: ItemChanges) => change(item, changes),
    move: async (item: Stored<AgendaItem>, step: "up" | "down"): Promise<boolean> => {
      const position = movedPosition(items, item.id, step);
      return position === undefined ? false : change(item, { position });
    },
    add: (initiativeId: number, itemType: AgendaItemType, note: string) =>
      run(() =>
        agendaItems.add({
          key: `agenda:${String(meeting.id)}:${String(initiativeId)}`,
          meetingId: meeting.id,
          initiativeId,
          itemType,
          position: lastPosition(items),
          minutes: usualMinutes,
          note: note.trim(),
        }),
      ),
    postpone: (item: Stored<AgendaItem>, to: Stored<Meeting>) =>
      run(async () => {
        const there = await agendaItems.find({ where: [{ property: "meetingId", is: "eq", value: to.id }] });
        await agendaItems.update(item.id, item.version, { meetingId: to.id, position: lastPosition(there) });
      }),
    publish: () => run(() => meetings.update(meeting.id, meeting.version, { agendaState: "toPost" })),
  };
}

export type Agenda = ReturnType<typeof useAgenda>;
