import type { Step } from "#domain/governance/governing-model.ts";
import { step } from "./build-model.ts";

interface BoardParts extends Pick<Step, "name" | "guidance">, Partial<Pick<Step, "exit">> {
  /** Key of the body's role. */
  readonly board: string;
  /** The step after a grant, and the one that it is sent back to. */
  readonly granted: string;
  readonly back: string;
}

/** The step where a board decides what is above the amount of the line: it grants, sends back or declines. */
export const boardStep = ({ board, granted, back, ...parts }: BoardParts): Step =>
  step({
    ...parts,
    key: "board",
    status: "forDecision",
    party: `body:${board}`,
    matter: "execution",
    agenda: board,
    moves: [
      { act: "grant", to: granted },
      { act: "investigateFurther", to: back },
      { act: "decline", to: "rejected" },
    ],
  });
