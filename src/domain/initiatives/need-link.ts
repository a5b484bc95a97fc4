import type { CostShare } from "#domain/money/cost-split.ts";
import type { Labels } from "#domain/shared/language.ts";

export const needLinkKinds = ["same", "merge", "wait", "different", "enables"] as const;
/** What is said of two needs that look alike [D-09], and that one makes the other possible. */
export type NeedLinkKind = (typeof needLinkKinds)[number];
export const needLinkKindLabels: Labels<NeedLinkKind> = {
  same: { sv: "Samma behov", en: "The same need" },
  merge: { sv: "Gå samman", en: "Merge" },
  wait: { sv: "Avvakta", en: "Wait" },
  different: { sv: "Olika", en: "Different" },
  enables: { sv: "Förutsättning för", en: "Enables" },
};

/** What somebody said of two initiatives: rows are added, the newest of a pair holds. */
export interface NeedLink {
  readonly key: string;
  /** For `merge` the one that goes on and leads; for `enables` the one that makes the other possible. */
  readonly initiativeId: number;
  /** For `merge` the one that goes into the other; for `wait` the one waited for. */
  readonly otherId: number;
  readonly kind: NeedLinkKind;
  /** Why: demanded for `different`. */
  readonly reason: string;
  readonly statedById: number | undefined;
  /** For `merge`: who pays what. */
  readonly costSplit: readonly CostShare[];
}
