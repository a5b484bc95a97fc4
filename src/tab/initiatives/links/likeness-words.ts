/** From how much on two needs are called very alike, or alike: cosines of their words. */
const bounds = { veryAlike: 0.6, alike: 0.3 } as const;

/** A likeness of 0 to 1 as the key of its words. */
export const likenessWords = (likeness: number): "veryAlike" | "alike" | "somewhatAlike" =>
  likeness >= bounds.veryAlike ? "veryAlike" : likeness >= bounds.alike ? "alike" : "somewhatAlike";
