import type { Outcome } from "#domain/decisions/decision.ts";
import type { SentenceKey } from "#bot/shared/sentences.ts";

interface OutcomeWords {
  /** On the button. */
  readonly button: SentenceKey;
  /** In the middle of a sentence, after "to". */
  readonly act: SentenceKey;
  readonly style: "positive" | "destructive" | undefined;
  /** `… av {person} {when}` */
  readonly by: SentenceKey;
  /** To whoever pressed. */
  readonly saved: SentenceKey;
  /** To whoever valued the need. */
  readonly receipt: SentenceKey;
}

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  forward: {
    button: "forward",
    act: "actForward",
    style: "positive",
    by: "forwardedBy",
    saved: "savedForward",
    receipt: "receiptForward",
  },
  reject: {
    button: "reject",
    act: "actReject",
    style: "destructive",
    by: "rejectedBy",
    saved: "savedReject",
    receipt: "receiptReject",
  },
  recommend: {
    button: "recommend",
    act: "actRecommend",
    style: "positive",
    by: "recommendedBy",
    saved: "savedOnward",
    receipt: "receiptOnward",
  },
  grant: {
    button: "grant",
    act: "actGrant",
    style: "positive",
    by: "grantedBy",
    saved: "savedGrant",
    receipt: "receiptGrant",
  },
  investigateFurther: {
    button: "investigateFurther",
    act: "actInvestigate",
    style: undefined,
    by: "sentBackBy",
    saved: "savedOnward",
    receipt: "receiptOnward",
  },
  decline: {
    button: "decline",
    act: "actDecline",
    style: "destructive",
    by: "declinedBy",
    saved: "savedDecline",
    receipt: "receiptDecline",
  },
  complete: {
    button: "complete",
    act: "actComplete",
    style: "positive",
    by: "completedBy",
    saved: "savedOnward",
    receipt: "receiptOnward",
  },
};

/** What nobody should be told without a reason. */
export const reasonNeeded: readonly Outcome[] = ["reject", "decline", "investigateFurther"];
