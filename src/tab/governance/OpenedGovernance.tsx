import type { ModelDraft } from "#domain/governance/model-version.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { useState } from "react";
import { DraftEditor } from "./edit/DraftEditor.tsx";
import { StartDraft } from "./edit/StartDraft.tsx";
import { InForce } from "./InForce.tsx";
import type { ModelPart } from "./model-parts.ts";
import { PartTabs } from "./PartTabs.tsx";
import { VersionTimeline } from "./versions/VersionTimeline.tsx";
import { ModelView } from "./view/ModelView.tsx";

interface OpenedGovernanceProps {
  readonly governance: Governance;
  readonly onChanged: () => void;
}

/** The model in force for everybody; the coordinator may also write a new version of it. */
export function OpenedGovernance({ governance, onChanged }: OpenedGovernanceProps) {
  useGroundForDialogs();
  const { model, version, book, organisation, published } = governance;
  const today = useToday();
  const isCoordinator = hasRole(useDirectory()?.me.person, "coordinator");
  const [part, setPart] = useState<ModelPart>("overview");
  const [draft, setDraft] = useState<Stored<ModelDraft>>();
  const close = (): void => {
    setDraft(undefined);
  };
  if (draft) {
    return (
      <DraftEditor
        key={draft.id}
        row={draft}
        governance={governance}
        onClose={close}
        onPublished={() => {
          close();
          onChanged();
        }}
      />
    );
  }
  return (
    <>
      <PartTabs part={part} onChoose={setPart} />
      {part === "overview" ? (
        <>
          <InForce
            model={model}
            version={version}
            coming={book.versions.filter(({ takesOverOn }) => takesOverOn > today)}
          />
          {isCoordinator ? <StartDraft governance={governance} onOpen={setDraft} /> : null}
        </>
      ) : null}
      <ModelView model={model} organisation={organisation} part={part} />
      {part === "overview" ? <VersionTimeline published={published} inForce={version} book={book} /> : null}
    </>
  );
}
