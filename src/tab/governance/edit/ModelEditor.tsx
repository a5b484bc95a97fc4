import type { ReactNode } from "react";
import type { ModelPart } from "../model-parts.ts";
import { BasicsEditor } from "./BasicsEditor.tsx";
import { DutiesEditor } from "./DutiesEditor.tsx";
import type { EditorProps } from "./editor-props.ts";
import { FormsEditor } from "./FormsEditor.tsx";
import { MandateEditor } from "./MandateEditor.tsx";
import { MoneyEditor } from "./MoneyEditor.tsx";
import { ParametersEditor } from "./ParametersEditor.tsx";
import { ProcessEditor } from "./ProcessEditor.tsx";
import { QuestionsEditor } from "./QuestionsEditor.tsx";
import { RankingEditor } from "./RankingEditor.tsx";
import { RoutingEditor } from "./RoutingEditor.tsx";
import { TeamsEditor } from "./TeamsEditor.tsx";
import { ValuationEditor } from "./ValuationEditor.tsx";

const editors: Readonly<Record<ModelPart, (props: EditorProps) => ReactNode>> = {
  overview: (props) => (
    <>
      <BasicsEditor {...props} />
      <TeamsEditor {...props} />
    </>
  ),
  mandates: (props) => <MandateEditor {...props} />,
  process: (props) => <ProcessEditor {...props} />,
  rules: (props) => (
    <>
      <RoutingEditor {...props} />
      <QuestionsEditor {...props} />
      <FormsEditor {...props} />
      <DutiesEditor {...props} />
    </>
  ),
  valuation: (props) => (
    <>
      <ValuationEditor {...props} />
      <RankingEditor {...props} />
    </>
  ),
  money: (props) => (
    <>
      <MoneyEditor {...props} />
      <ParametersEditor {...props} />
    </>
  ),
};

/** One part of a draft, to change. */
export function ModelEditor({ part, ...props }: EditorProps & { readonly part: ModelPart }) {
  return editors[part](props);
}
