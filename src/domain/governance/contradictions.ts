import type { Problem } from "#domain/shared/problem.ts";
import type { GoverningModel } from "./governing-model.ts";

/**
 * Where a model contradicts itself; it can be published only when there is nothing.
 * `field` is the path of what is wrong: `processes.vaxjo.steps.review.party`.
 */
export function contradictions(model: GoverningModel): readonly Problem[] {
  return model.processes.some(({ unitKeys }) => unitKeys.length === 0)
    ? []
    : [
        {
          field: "processes",
          text: {
            sv: "Det saknas en process för dem som inte har en egen.",
            en: "There is no process for those who have none of their own.",
          },
        },
      ];
}
