import type { ModelDraft } from "#domain/governance/model-version.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import type { ModelDraftState } from "../edit/use-model-draft.ts";

/** What the dialog that publishes a draft is given. */
export interface PublishDialogProps {
  readonly draft: ModelDraftState;
  readonly row: Stored<ModelDraft>;
  readonly governance: Governance;
  /** Closes, and leads to the place in the draft that a problem is about. */
  readonly onGoTo: (field: string) => void;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}
