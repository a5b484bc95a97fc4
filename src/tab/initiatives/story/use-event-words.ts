import { outcomeLabels, outcomes } from "#domain/decisions/decision.ts";
import type { EventKind } from "#domain/digest/event.ts";
import { dutyStateLabels, dutyStates } from "#domain/governance/duty.ts";
import { aspectLabels, aspects, verdictLabels, verdicts } from "#domain/governance/sign-off.ts";
import { basisKindLabels, basisKinds } from "#domain/initiatives/basis-item.ts";
import { initiativeStatuses, initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { needLinkKindLabels, needLinkKinds } from "#domain/initiatives/need-link.ts";
import type { Labels, Text } from "#domain/shared/language.ts";
import { retirementStateLabels, retirementStates } from "#domain/systems/retirement.ts";
import { useText } from "#tab/shared/language.tsx";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import type { HistoryEntry } from "./history-of-initiative.ts";
import type { OpenedCase } from "./opened-case.ts";

type Change = Pick<HistoryEntry, "from" | "to">;

/** What an entry of the history says it went from and to, in words instead of keys. */
export function useEventWords({ derived }: Pick<OpenedCase, "derived">): (entry: HistoryEntry) => Change {
  const text = useText();
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  const { steps } = derived.standing.process;
  const labelled = <Key extends string>(keys: readonly Key[], labels: Labels<Key>, value = ""): string => {
    const known = keys.find((key) => key === value);
    return known === undefined ? value : text(labels[known]);
  };
  const titled = (id: string): string => rows.find((row) => String(row.id) === id)?.title ?? "";
  const place = (value: string): string => {
    const step: Text | undefined = steps.find(({ key }) => key === value)?.name;
    return step ? text(step) : labelled(initiativeStatuses, initiativeStatusLabels, value);
  };
  const basis = ({ to }: Change): Change => ({ from: "", to: labelled(basisKinds, basisKindLabels, to) });
  const readers: Partial<Record<EventKind, (change: Change) => Change>> = {
    linked: ({ from, to }) => ({ from: labelled(needLinkKinds, needLinkKindLabels, from), to: titled(to) }),
    merged: ({ to }) => ({ from: "", to: titled(to) }),
    signedOff: ({ to }) => {
      const [aspect, verdict] = to.split("=", 2);
      return {
        from: labelled(aspects, aspectLabels, aspect),
        to: labelled(verdicts, verdictLabels, verdict),
      };
    },
    basisAdded: basis,
    basisDone: basis,
    basisRemoved: basis,
    dutyCreated: () => ({ from: "", to: "" }),
    dutySettled: ({ to }) => ({ from: "", to: labelled(dutyStates, dutyStateLabels, to) }),
    retirementSettled: ({ from, to }) => ({
      from,
      to: labelled(retirementStates, retirementStateLabels, to),
    }),
    decisionNotCounted: ({ to }) => ({ from: "", to: labelled(outcomes, outcomeLabels, to) }),
    // A status and a step may have the same key.
    statusChanged: ({ from, to }) => ({
      from: labelled(initiativeStatuses, initiativeStatusLabels, from),
      to: labelled(initiativeStatuses, initiativeStatusLabels, to),
    }),
  };
  return (entry) => readers[entry.kind]?.(entry) ?? { from: place(entry.from), to: place(entry.to) };
}
