import type { Text } from "#domain/shared/language.ts";
import { note } from "./columns.ts";
import type { Column, ColumnOptions } from "./column.ts";

const divider = "\n\nEN: ";

/**
 * A text in both languages, kept so that the list reads well: the Swedish first, then the English after `EN:`. What says the same in
 * both is kept once, as somebody types it: a column that was a `note` can become `texts`, and what it holds is read on.
 */
export const texts = (sv: string, en: string, options: ColumnOptions = {}): Column<Text> => ({
  ...note(sv, en, options),
  read: (raw) => {
    const whole = (typeof raw === "string" ? raw : "").replaceAll("\r\n", "\n");
    const at = whole.indexOf(divider);
    if (at === -1) return { sv: whole, en: whole };
    return { sv: whole.slice(0, at), en: whole.slice(at + divider.length) };
  },
  write: (value) =>
    value.sv === value.en && !value.sv.includes(divider)
      ? value.sv
      : `${value.sv.replaceAll(/\n+EN: /gu, "\nEN: ")}${divider}${value.en}`,
});
