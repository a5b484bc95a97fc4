import type { CalendarDate } from "#domain/shared/calendar.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "./governance-texts.ts";

interface Validity {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | undefined;
}

/** Says from when something holds, and until when if that is known. */
export function useValidity(): (validity: Validity) => string {
  const texts = useTexts(governanceTexts);
  const { date } = useFormat();
  return ({ validFrom, validTo }) =>
    validTo === undefined ? texts.from(date(validFrom)) : texts.until(date(validFrom), date(validTo));
}
