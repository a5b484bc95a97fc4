import { linkProblems } from "#domain/initiatives/link-problems.ts";
import { mayLink, participantsOf } from "#domain/initiatives/need-links.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { proposedSplit } from "#domain/money/proposed-split.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import { sharesIn, textOfShares } from "../edit/field-codecs.ts";
import type { NeedPair } from "./load-pair.ts";

/** What can be said of two needs that are alike. */
export const answers = ["same", "merge", "wait", "different"] as const;
export type Answer = (typeof answers)[number];

interface Answering {
  readonly pair: NeedPair;
  readonly governance: Governance;
  readonly onSaved: () => void;
}

/** Writes one word on two needs; the server follows it. */
export function useAnswer({ pair, governance, onSaved }: Answering) {
  const { one, other, links, initiatives, lines } = pair;
  const { model, organisation } = governance;
  const { needLinks } = useRepositories();
  const me = useDirectory()?.me.person;
  const [key] = useState(() => `link:${String(one.id)}:${String(other.id)}:${crypto.randomUUID()}`);
  const [kind, setKind] = useState<Answer>();
  const [firstId, setFirst] = useState(one.id);
  const [reason, setReason] = useState("");
  const [written, setSplit] = useState<string>();
  const [isTried, setTried] = useState(false);
  const { isSaving, problem, write } = useWrite();
  const [first, second] = firstId === one.id ? [one, other] : [other, one];
  const may = (initiative: Stored<Initiative>): boolean =>
    me !== undefined && mayLink(me, initiative, model, organisation);
  const units = [
    ...new Set([first, second].flatMap((each) => participantsOf(each, initiatives, links))),
  ].toSorted((a, b) => Number(b === first.unitId) - Number(a === first.unitId));
  const proposed = first.unitId === undefined ? "" : textOfShares(proposedSplit(lines, first.unitId, units));
  const split = written ?? proposed;
  const draft = {
    initiativeId: first.id,
    otherId: second.id,
    kind: kind ?? "same",
    reason: reason.trim(),
    costSplit: kind === "merge" ? sharesIn(split) : [],
  };
  const problems: readonly Problem[] =
    kind === undefined ? [] : linkProblems(draft, { links, initiatives, needsSplit: model.money.needsSplit });
  const save = async (): Promise<void> => {
    setTried(true);
    if (!me || kind === undefined || problems.length > 0) return;
    if (await write(() => needLinks.add({ key, ...draft, statedById: me.id }))) onSaved();
  };
  return {
    kind,
    setKind,
    /** For a merge the one that leads; for a wait the one that waits. */
    first,
    second,
    setFirst: (id: number) => {
      setFirst(id);
      setSplit(undefined);
    },
    reason,
    setReason,
    split,
    setSplit,
    units,
    /** Whether the person may say anything, and let the second go into the first. */
    mayAnswer: may(one) || may(other),
    mayMerge: may(second),
    problems: isTried ? problems : [],
    isKindMissing: isTried && kind === undefined,
    isSaving,
    problem,
    save,
  };
}

export type AnswerState = ReturnType<typeof useAnswer>;
