import type { FundEntry, FundEntryKind } from "./fund-entry.ts";

export interface FundYear {
  readonly year: number;
  readonly planned: number;
  readonly used: number;
  /** Parts of what is granted in all; undefined while nothing is. */
  readonly plannedShare: number | undefined;
  readonly usedShare: number | undefined;
}

/** A fund of central money, in kronor. */
export interface FundLedger {
  readonly frame: number;
  readonly applied: number;
  readonly granted: number;
  readonly declined: number;
  readonly planned: number;
  readonly used: number;
  readonly returned: number;
  /** What can still be granted: the frame less what is granted, with what has been returned. */
  readonly left: number;
  /** Granted by frame, 0 to 1; undefined without a frame. */
  readonly grantedShare: number | undefined;
  readonly years: readonly FundYear[];
}

/** The state of one fund from its ledger; a correction is an entry with the opposite sign. */
export function fundLedger(entries: readonly FundEntry[], fundKey: string): FundLedger {
  const own = entries.filter(({ fund }) => fund === fundKey);
  const total = (kind: FundEntryKind, year?: number): number =>
    own
      .filter((entry) => entry.kind === kind && (year === undefined || entry.year === year))
      .reduce((sum, { amount }) => sum + amount, 0);
  const [frame, granted, returned] = [total("frame"), total("granted"), total("returned")];
  const share = (part: number): number | undefined => (granted > 0 ? part / granted : undefined);
  const years = [
    ...new Set(own.filter(({ kind }) => kind === "planned" || kind === "used").map(({ year }) => year)),
  ];
  return {
    frame,
    applied: total("applied"),
    granted,
    declined: total("declined"),
    planned: total("planned"),
    used: total("used"),
    returned,
    left: frame - granted + returned,
    grantedShare: frame > 0 ? granted / frame : undefined,
    years: years
      .toSorted((a, b) => a - b)
      .map((year) => {
        const [planned, used] = [total("planned", year), total("used", year)];
        return { year, planned, used, plannedShare: share(planned), usedShare: share(used) };
      }),
  };
}

/** What one initiative has asked a fund for, and what came of it. */
export interface FundApplication {
  readonly initiativeId: number;
  readonly applied: number;
  readonly granted: number;
  readonly declined: number;
  readonly used: number;
  readonly returned: number;
  /** Kronor applied for that are neither granted nor declined. */
  readonly waiting: number;
}

/** Every initiative with entries in the fund; those that wait first, largest sum first. */
export function fundApplications(entries: readonly FundEntry[], fundKey: string): readonly FundApplication[] {
  const ids = new Set(
    entries.flatMap(({ fund, initiativeId }) =>
      fund === fundKey && initiativeId !== undefined ? [initiativeId] : [],
    ),
  );
  return [...ids]
    .map((initiativeId) => {
      const of = fundLedger(
        entries.filter((entry) => entry.initiativeId === initiativeId),
        fundKey,
      );
      const { applied, granted, declined, used, returned } = of;
      const waiting = Math.max(0, applied - granted - declined);
      return { initiativeId, applied, granted, declined, used, returned, waiting };
    })
    .toSorted((a, b) => b.waiting - a.waiting || b.applied - a.applied || a.initiativeId - b.initiativeId);
}
