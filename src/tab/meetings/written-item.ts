import { propertiesOf } from "#tab/shared/read-json.ts";
import { agendaItemTypes, type AgendaItemType } from "#domain/meetings/meeting.ts";

/** An agenda item while it is being changed. */
export interface WrittenItem {
  readonly itemType: AgendaItemType;
  readonly minutes: string;
  readonly note: string;
}

/** Reads what was kept on the device; anything that is not whole is dropped. */
export function readWrittenItem(kept: unknown): WrittenItem | undefined {
  const parts = propertiesOf(kept);
  const itemType = agendaItemTypes.find((type) => type === parts.get("itemType"));
  const minutes = parts.get("minutes");
  const note = parts.get("note");
  return itemType && typeof minutes === "string" && typeof note === "string"
    ? { itemType, minutes, note }
    : undefined;
}
