import type { MoneyRules } from "#domain/governance/governing-model.ts";
import { applicationProblems, grantProblems } from "#domain/money/application-problems.ts";
import type { FundEntryKind } from "#domain/money/fund-entry.ts";
import type { FundLedger } from "#domain/money/fund-ledger.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState, type SubmitEvent } from "react";
import { moneyTexts } from "./money-texts.ts";

export type Fund = NonNullable<MoneyRules["fund"]>;

export interface TypedEntry {
  readonly kind: FundEntryKind;
  readonly amount: string;
  readonly year: string;
  readonly initiativeId: number | undefined;
  readonly note: string;
}

/** "1 250 000" and "1250000 kr" are the same; undefined when it is no whole number of kronor. */
export function kronorOf(text: string): number | undefined {
  const digits = text.replace(/[\s\u00A0]|kr$/giu, "").replace("−", "-");
  return /^-?\d+$/u.test(digits) ? Number(digits) : undefined;
}

/** What is typed of a new line of the ledger, and sending it. */
export function useFundEntry(fund: Fund, ledger: FundLedger, onEntered: () => void) {
  const { fundEntries } = useRepositories();
  const texts = useTexts(moneyTexts);
  const me = useDirectory()?.me.person;
  const opened = usePortfolio();
  const thisYear = Number(swedishDay(useClock()()).slice(0, 4));
  const empty = (): TypedEntry => ({
    kind: "applied",
    amount: "",
    year: String(Math.min(Math.max(thisYear, fund.firstYear), fund.lastYear)),
    initiativeId: undefined,
    note: "",
  });
  const [typed, setTyped] = useState<TypedEntry>(empty);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [sending, setSending] = useState<{ isBusy: boolean; isDone: boolean; problem: unknown }>({
    isBusy: false,
    isDone: false,
    problem: undefined,
  });
  const amount = kronorOf(typed.amount);
  const problems = problemsOf(typed, amount, fund, ledger, texts);
  const send = async (): Promise<void> => {
    setSending({ isBusy: true, isDone: false, problem: undefined });
    const { kind, initiativeId, note, year } = typed;
    const rows = opened.state === "ready" ? opened.portfolio.rows : [];
    try {
      await fundEntries.add({
        key: `fund:${key}`,
        fund: fund.key,
        kind,
        initiativeId,
        unitId: rows.find(({ id }) => id === initiativeId)?.unitId,
        year: Number(year),
        amount: amount ?? 0,
        note: note.trim(),
        enteredById: me?.id,
      });
      setSending({ isBusy: false, isDone: true, problem: undefined });
      setTyped(empty());
      setKey(crypto.randomUUID());
      setTried(false);
      onEntered();
    } catch (problem) {
      setSending({ isBusy: false, isDone: false, problem });
    }
  };
  return {
    typed,
    sending,
    send,
    shown: isTried ? problems : [],
    change: (part: Partial<TypedEntry>) => {
      setTyped((before) => ({ ...before, ...part }));
    },
    submit: async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      setTried(true);
      if (problems.length === 0 && !sending.isBusy) await send();
    },
  };
}

interface Words {
  readonly amountNeeded: string;
  readonly noteNeeded: string;
  readonly initiativeNeeded: string;
}

const say = (field: string, text: string): Problem => ({ field, text: { sv: text, en: text } });

function problemsOf(
  { kind, initiativeId, note, year }: TypedEntry,
  amount: number | undefined,
  fund: Fund,
  ledger: FundLedger,
  words: Words,
): readonly Problem[] {
  const initiative =
    initiativeId === undefined && kind !== "frame" && kind !== "planned" && kind !== "used"
      ? [say("initiativeId", words.initiativeNeeded)]
      : [];
  if (kind === "applied")
    return [...initiative, ...applicationProblems({ amount, year: Number(year), note }, fund)];
  if (kind === "granted") return [...initiative, ...grantProblems(amount, ledger)];
  return [
    ...initiative,
    ...(amount === undefined ? [say("amount", words.amountNeeded)] : []),
    ...(note.trim() === "" ? [say("note", words.noteNeeded)] : []),
  ];
}
