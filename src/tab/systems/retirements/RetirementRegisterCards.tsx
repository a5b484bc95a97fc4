import { retirementRegister } from "#domain/systems/retirement-register.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useMemo } from "react";
import type { SystemRows } from "../load-systems.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { RetirementSplit } from "./RetirementSplit.tsx";
import { RetirementYears } from "./RetirementYears.tsx";

/** What goes away when something new comes, across the municipality: the number, year by year, and whose it is [A-091, D-08]. */
export function RetirementRegisterCards({
  rows: { retirements, initiatives },
}: {
  readonly rows: SystemRows;
}) {
  const today = useToday();
  const register = useMemo(
    () => retirementRegister(retirements, initiatives, today),
    [retirements, initiatives, today],
  );
  return (
    <>
      <AnswerCard register={register} initiatives={initiatives} />
      <RetirementYears register={register} />
      <RetirementSplit register={register} />
    </>
  );
}
