import { newAgendaItem, nextMeeting, placeOnAgenda } from "#domain/meetings/agenda.ts";
import type { AgendaItem, AgendaItemType, Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import { movedPosition } from "./agenda-order.ts";
import type { MeetingCase } from "./load-meetings.ts";

export type ItemChanges = Partial<Pick<AgendaItem, "itemType" | "minutes" | "note">>;
export type Failing = { readonly problem: unknown; readonly retry: () => void };

/** What may be done to an agenda; each is written row by row, and the page is read again afterwards. */
export function useAgenda({ meeting, items, withdrawn }: MeetingCase, reload: () => void) {
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
    add: (initiativeId: number, itemType: AgendaItemType) =>
      run(() =>
        placeOnAgenda(agendaItems, [...items, ...withdrawn], {
          ...newAgendaItem({
            initiative: { id: initiativeId },
            meeting,
            mandate: "supports",
            items: [...items, ...withdrawn],
            note: "",
          }),
          itemType,
        }),
      ),
    withdraw: (item: Stored<AgendaItem>) => change(item, { isWithdrawn: true }),
    /** Puts the initiative last on the agenda of the same body's next meeting, then takes it off this one. @param onDone told which, if there is one */
    postpone: (item: Stored<AgendaItem>, onDone: (to: Stored<Meeting> | undefined) => void) =>
      run(async () => {
        const later = await meetings.find({
          where: [{ property: "startsAt", is: "gt", value: meeting.startsAt }],
        });
        const to = nextMeeting(later, meeting.bodyId, meeting.startsAt);
        if (to) {
          const there = await agendaItems.find({
            where: [{ property: "meetingId", is: "eq", value: to.id }],
          });
          const { initiativeId, itemType, minutes, note } = item;
          const added = newAgendaItem({
            initiative: { id: initiativeId },
            meeting: to,
            mandate: "supports",
            items: there,
            note,
          });
          await placeOnAgenda(agendaItems, there, { ...added, itemType, minutes });
          await agendaItems.update(item.id, item.version, { isWithdrawn: true });
        }
        onDone(to);
      }),
    publish: () => run(() => meetings.update(meeting.id, meeting.version, { agendaState: "toPost" })),
  };
}

export type Agenda = ReturnType<typeof useAgenda>;
