import type { Initiative } from "#domain/initiatives/initiative.ts";
import { linkProblems } from "#domain/initiatives/link-problems.ts";
import { mayLink, participantsOf } from "#domain/initiatives/need-links.ts";
import { proposedSplit } from "#domain/money/proposed-split.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import { sharesIn, textOfShares } from "../edit/field-codecs.ts";
import { loadPair, type NeedPair } from "./load-pair.ts";

/** What can be said of two needs that are alike. */
export const answers = ["same", "merge", "wait", "different"] as const;
export type Answer = (typeof answers)[number];

interface Written {
  readonly kind: Answer | undefined;
  /** Which comes first: the one that leads in a merge, the one that waits. */
  readonly firstId: number;
  readonly reason: string;
  /** As `textOfShares` writes it; undefined while the proposal stands. */
  readonly split: string | undefined;
}

/** Writes one word on two needs; the server follows it. */
export function useAnswer(oneId: number, otherId: number, onSaved: () => void) {
  const repositories = useRepositories();
  const me = useDirectory()?.me.person;
  const loaded = useLoaded(
    useCallback(() => loadPair(repositories, oneId, otherId), [repositories, oneId, otherId]),
  );
  const governance = useGovernance();
  const [key] = useState(() => `link:${String(oneId)}:${String(otherId)}:${crypto.randomUUID()}`);
  const [written, setWritten] = useState<Written>({
    kind: undefined,
    firstId: oneId,
    reason: "",
    split: undefined,
  });
  const [isTried, setTried] = useState(false);
  const { isSaving, problem, write } = useWrite();
  const judged =
    loaded.state === "ready" && governance.state === "ready"
      ? judge(written, loaded.value, governance.value, me)
      : undefined;
  const save = async (): Promise<void> => {
    setTried(true);
    if (!me || !judged || written.kind === undefined || judged.problems.length > 0) return;
    if (written.kind === "merge" && !judged.mayMerge) return;
    const row = { key, ...judged.draft, statedById: me.id };
    if (await write(() => repositories.needLinks.add(row))) onSaved();
  };
  return {
    written,
    change: (part: Partial<Written>) => {
      setWritten({ ...written, ...part });
    },
    /** Undefined until both needs have come. */
    judged,
    failed: [loaded, governance].find(({ state }) => state === "failed"),
    isTried,
    isSaving,
    problem,
    save,
  };
}

export type AnswerState = ReturnType<typeof useAnswer>;
export type JudgedAnswer = ReturnType<typeof judge>;

/** What the answer comes to, and what keeps it from being given. */
function judge(
  { kind, firstId, reason, split: writtenSplit }: Written,
  pair: NeedPair,
  { model, organisation }: Governance,
  me: Stored<Person> | undefined,
) {
  const { one, other, links, initiatives, lines } = pair;
  const [first, second] = firstId === one.id ? [one, other] : [other, one];
  const may = (initiative: Stored<Initiative>): boolean =>
    me !== undefined && mayLink(me, initiative, model, organisation);
  const taking = [first, second].flatMap((each) => participantsOf(each, initiatives, links));
  const units = [...new Set(taking)].toSorted(
    (a, b) => Number(b === first.unitId) - Number(a === first.unitId),
  );
  const lead = first.unitId;
  const proposed = lead === undefined ? "" : textOfShares(proposedSplit(lines, lead, units));
  const split = writtenSplit ?? proposed;
  const draft = {
    initiativeId: first.id,
    otherId: second.id,
    kind: kind ?? "same",
    reason: reason.trim(),
    costSplit: kind === "merge" ? sharesIn(split) : [],
  };
  const material = { links, initiatives, needsSplit: model.money.needsSplit };
  return {
    pair,
    first,
    second,
    /** The units that take part in the joint initiative, the lead first. */
    units,
    split,
    draft,
    problems: kind === undefined ? [] : linkProblems(draft, material),
    mayAnswer: may(one) || may(other),
    /** Only those whose initiative goes into the other may let it. */
    mayMerge: may(second),
  };
}
