import type { Labels } from "#domain/shared/language.ts";

export const unitKinds = ["administration", "board", "company"] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitKindLabels: Labels<UnitKind> = {
  administration: { sv: "Förvaltning", en: "Administration" },
  board: { sv: "Nämnd", en: "Board" },
  company: { sv: "Bolag", en: "Company" },
};

/** A part of the municipality that has initiatives: a förvaltning, a nämnd or a municipal company. */
export interface Unit {
  /** Short, stable, ASCII: `omsorg`. */
  readonly key: string;
  readonly name: string;
  /** As people say it: `FAV`. */
  readonly shortName: string;
  readonly kind: UnitKind;
  /** The Person who decides in the line for this unit. */
  readonly managerId: number | undefined;
  /** Left out of ranked shares when asked, as Växjö leaves out its KLF. */
  readonly isCentral: boolean;
  /** The strategist whom the centre has given the unit, who supports and decides nothing. */
  readonly strategistId: number | undefined;
  /** Kronor a year that the unit can spend on digitalization; undefined is unknown. */
  readonly means: number | undefined;
  /** Kronor that the unit is above (+) or below (-) its frame in the latest year; undefined is unknown. */
  readonly result: number | undefined;
}
