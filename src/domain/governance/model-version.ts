import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { GoverningModel } from "./governing-model.ts";

/** A governing model as decided: a row that is added and never changed; the next version takes over from its day. */
export interface ModelVersion {
  /** `<model>:<version>:<first day>`. */
  readonly key: string;
  readonly name: string;
  readonly takesOverOn: CalendarDate;
  /** Who decided on the model, in words: `Kommunstyrelsen`. */
  readonly decidedBy: string;
  readonly decidedOn: CalendarDate;
  /** The paragraph of the minutes: `§ 112`. */
  readonly paragraph: string;
  readonly publishedById: number | undefined;
  /** What is new, for those who work by it. */
  readonly note: Text;
  readonly definition: GoverningModel;
}

/** What a version is called: as its model is, in both languages, unless the row has been given another name. */
export const nameOfVersion = ({ name, definition }: Pick<ModelVersion, "name" | "definition">): Text =>
  name === definition.name.sv ? definition.name : { sv: name, en: name };

/** A model that is being written: changed freely, read by no rule. */
export interface ModelDraft {
  readonly key: string;
  readonly name: string;
  /** Key of the ModelVersion or preset that it began as. */
  readonly basedOn: string;
  readonly editedById: number | undefined;
  readonly definition: GoverningModel;
  /** Taken out of sight, since rows are never deleted. */
  readonly isRemoved: boolean;
}
