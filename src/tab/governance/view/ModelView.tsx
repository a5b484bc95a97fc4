import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import type { ReactNode } from "react";
import type { ModelPart } from "../model-parts.ts";
import { BodiesPart } from "./BodiesPart.tsx";
import { DutiesPart } from "./DutiesPart.tsx";
import { FormsPart } from "./FormsPart.tsx";
import { GoalsPart } from "./GoalsPart.tsx";
import { MandatesPart } from "./MandatesPart.tsx";
import { MoneyPart } from "./MoneyPart.tsx";
import { ParametersPart } from "./ParametersPart.tsx";
import { ProcessPart } from "./ProcessPart.tsx";
import { RankingPart } from "./RankingPart.tsx";
import { RoutingPart } from "./RoutingPart.tsx";
import { TeamsPart } from "./TeamsPart.tsx";
import { ValuationPart } from "./ValuationPart.tsx";

interface ModelViewProps {
  readonly model: GoverningModel;
  readonly organisation: Organisation;
  readonly part: ModelPart;
}

type Shown = Omit<ModelViewProps, "part">;

const views: Readonly<Record<ModelPart, (shown: Shown) => ReactNode>> = {
  overview: ({ model, organisation }) => (
    <>
      <BodiesPart model={model} />
      <TeamsPart model={model} organisation={organisation} />
      <GoalsPart model={model} />
    </>
  ),
  mandates: ({ model }) => <MandatesPart model={model} />,
  process: ({ model, organisation }) => <ProcessPart model={model} units={organisation.units} />,
  rules: ({ model }) => (
    <>
      <RoutingPart model={model} />
      <FormsPart model={model} />
      <DutiesPart model={model} />
    </>
  ),
  valuation: ({ model }) => (
    <>
      <ValuationPart model={model} />
      <RankingPart model={model} />
    </>
  ),
  money: ({ model }) => (
    <>
      <MoneyPart model={model} />
      <ParametersPart model={model} />
    </>
  ),
};

/** One part of a model, to read. */
export function ModelView({ part, ...shown }: ModelViewProps) {
  return views[part](shown);
}
