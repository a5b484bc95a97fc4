import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { FundEntry, FundEntryKind } from "#domain/money/fund-entry.ts";
import type { Stored } from "#domain/shared/stored.ts";

const million = 1_000_000;
/** Of Täby's and of Örebro's way: Växjö and Lund have none. */
const funds = ["portfolio", "central-funds"] as const;

/** Millions granted, and of these planned for this year: 72 and 41 in all. */
const granted: readonly (readonly [title: string, granted: number, thisYear: number])[] = [
  ["Gemensam ärendehantering", 28, 15],
  ["Mina sidor", 21, 12],
  ["Digital signering av hälso- och sjukvårdsinsatser", 9, 6],
  ["Digitala medicinskåp", 8, 5],
  ["Den digitala skolan – gemensam inloggning", 6, 3],
];

/** Örebro's portfolio moved to the years around now: a frame of 200 million for three years, 72 granted, 41 to be used this year. */
export function demoLedger(
  initiatives: readonly Stored<Initiative>[],
  thisYear: number,
  enteredById: number | undefined,
): readonly FundEntry[] {
  return funds.flatMap((fund) => {
    const entry = (kind: FundEntryKind, year: number, amount: number, title?: string): FundEntry => {
      const initiative = initiatives.find((each) => each.title === title);
      return {
        key: `demo-${fund}-${kind}-${String(year)}-${String(initiative?.id ?? 0)}`,
        fund,
        kind,
        initiativeId: initiative?.id,
        unitId: initiative?.unitId,
        year,
        amount: amount * million,
        note: kind === "frame" ? "Ram för tre år, kommunfullmäktige" : "",
        enteredById,
      };
    };
    return [
      entry("frame", thisYear - 1, 200),
      ...granted.flatMap(([title, whole, now]) => [
        entry("applied", thisYear - 1, whole, title),
        entry("granted", thisYear - 1, whole, title),
        entry("planned", thisYear, now, title),
      ]),
      entry("applied", thisYear, 4, "Automatiserad hantering av ekonomiskt bistånd"),
    ];
  });
}
