import type { Governance } from "#tab/shared/governance.tsx";

/** What every part of the page is given. */
export interface PartProps {
  readonly governance: Governance;
  readonly canEdit: boolean;
  readonly onChanged: () => void;
}
