/** The parts that a model is shown and edited in, in order. */
export const modelParts = ["overview", "mandates", "process", "rules", "valuation", "money"] as const;
export type ModelPart = (typeof modelParts)[number];
