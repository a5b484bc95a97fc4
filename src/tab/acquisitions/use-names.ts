import type { UnitGain } from "#domain/acquisitions/acquisition-money.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { acquisitionTexts } from "./acquisition-texts.ts";

/** What units and systems are called, and gains in words. */
export function useNames(systems: readonly Stored<System>[]) {
  const texts = useTexts(acquisitionTexts);
  const directory = useDirectory();
  const { shortKronor } = useFormat();
  const unit = (id: number): string => directory?.unit(id)?.name ?? texts.noUnit;
  return {
    unit,
    /** `noUnit` when nobody takes part. */
    units: (ids: readonly number[]): string => (ids.length === 0 ? texts.noUnit : ids.map(unit).join(", ")),
    system: (id: number): string => systems.find((each) => each.id === id)?.name ?? texts.unknownSystem,
    gains: (gains: readonly UnitGain[]): string =>
      gains.map(({ unitId, yearly }) => texts.gain(unit(unitId), shortKronor(yearly))).join(", "),
  };
}
